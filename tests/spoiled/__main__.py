"""`python -m tests.spoiled [KIND …] [--count N] [--seed N] [--yaml FOLDER]`: look for faults.

FOLDER may be a copy of the public YAML test suite: each file below it then stands as a
file of answers and as a file of rules, as it is.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.spoiled.target import Fault
from tests.spoiled.targets import foreign, targets

COUNTS = {"pack": 20_000, "shipped": 200, "answers": 20_000, "session": 20_000, "feature": 20_000}


def main() -> int:
    """Print each kind of fault once; 1 where there is one."""
    parser = argparse.ArgumentParser(prog="python -m tests.spoiled")
    parser.add_argument("kinds", nargs="*", choices=[*targets(), []], default=list(targets()))
    parser.add_argument("--count", type=int)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--yaml", type=Path)
    given = parser.parse_args()
    worst = 0
    for kind in given.kinds:
        count = given.count or COUNTS[kind]
        with TemporaryDirectory() as folder:
            os.environ["XDG_DATA_HOME"] = folder
            target = targets()[kind](Path(folder))
            worst |= told(f"{kind}: {count} spoiled", list(target.faults(count, given.seed)))
    if given.yaml:
        with TemporaryDirectory() as folder:
            worst |= told(f"files below {given.yaml}", list(foreign(given.yaml, Path(folder))))
    return worst


def told(title: str, faults: list[Fault]) -> int:
    """Print the faults, alike ones once; 1 where there are any."""
    print(f"{title}, {len(faults)} faults")
    counted = Counter(fault.what.strip().split("\n")[-1][:100] for fault in faults)
    shown = {fault.what.strip().split("\n")[-1][:100]: fault for fault in reversed(faults)}
    for kind, times in counted.most_common():
        print(f"\n{times} times, for example {shown[kind]}\n{shown[kind].content[:3000]!r}")
    return bool(faults)


if __name__ == "__main__":
    sys.exit(main())
