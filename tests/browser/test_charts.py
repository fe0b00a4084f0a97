"""The charts as Chromium draws them: no line runs through words, on a phone and on a desk."""

from collections.abc import Callable

import pytest

from advisor import LANGUAGES
from advisor.inference.to_experta import Engine
from advisor.report.html.page import as_html
from tests.browser.conftest import Visit
from tests.report.chart_cases import hard_cases

CROSSED = """() => {
  const crossed = [];
  for (const svg of document.querySelectorAll('svg')) {
    const texts = [...svg.querySelectorAll('text')].map(
      t => [t.textContent, t.getBoundingClientRect()]);
    for (const shape of svg.querySelectorAll('line, polyline, rect, circle')) {
      const along = [];
      const whole = shape.getTotalLength(), at = shape.getScreenCTM();
      for (let n = 0; n <= 400; n++)
        along.push(shape.getPointAtLength(whole * n / 400).matrixTransform(at));
      for (const [words, box] of texts)
        if (along.some(p => p.x > box.left + 0.5 && p.x < box.right - 0.5
                         && p.y > box.top + 1 && p.y < box.bottom - 1))
          crossed.push(`${shape.outerHTML} through ${words}`);
    }
    texts.forEach(([words, box], n) => {
      for (const [other, there] of texts.slice(n + 1))
        if (box.left < there.right && there.left < box.right
            && box.top < there.bottom - 2 && there.top < box.bottom - 2)
          crossed.push(`${other} over ${words}`);
      const edge = svg.getBoundingClientRect();
      if (box.left < edge.left - 1 || box.right > edge.right + 1) crossed.push(`${words} outside`);
    });
  }
  return crossed;
}"""


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_line_crosses_words(visit: Callable[[str], Visit], shipped: Engine, lang: str) -> None:
    for advice in hard_cases(shipped):
        page = visit(as_html(advice, lang)).page
        for width in (390, 1280):
            page.set_viewport_size({"width": width, "height": 900})
            assert page.evaluate(CROSSED) == [], width
        page.close()
