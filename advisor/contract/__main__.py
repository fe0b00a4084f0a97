"""The JSON Schemas of all documents, written into a folder."""

from __future__ import annotations

import sys
from pathlib import Path

from advisor.contract.schemas import write_schemas

write_schemas(Path(sys.argv[1]))
