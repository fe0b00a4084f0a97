"""`python -m advisor.specification` prints the page of all steps (`make docs`)."""

import sys

from advisor.specification.page import steps_page

sys.stdout.write(steps_page())
