# language: cy-GB
Arwedd: Siarad

  Scenario: Ugain diwrnod yn hwyr
    Anrhegedig a the date of advice is 2026-11-23
    A the answer to "Methwyd y taliad cyntaf ar" is "2026-11-03"
    Pryd advice is asked for
    Yna the first recommendation is "Siaradwch â'r benthyciwr"
    A "Siaradwch â'r benthyciwr" gives the reason "yn hwyr."
    A the letter "Cynnig i dalu" says "Annwyl Syr"
