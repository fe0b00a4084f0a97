"""`python -m advisor.authoring` prints the page of facts of the pack that ships (`make docs`)."""

import sys

from advisor.authoring.fact_base import read_fact_base
from advisor.authoring.facts import fact_table, read_facts
from advisor.pack.folder import default_folder
from advisor.pack.load import load

folder = default_folder()
sys.stdout.write(fact_table(load(folder), read_facts(folder), read_fact_base(folder).files))
