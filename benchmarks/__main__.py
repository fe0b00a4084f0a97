"""`make bench`: every ratio with its bound; exit code 1 when one is broken."""

from __future__ import annotations

import json
import os
import platform
import sys
from typing import Any

from benchmarks import consultation, growth, keypress, process
from benchmarks.comparison import Comparison

KEPT_IN = process.ROOT / ".cache" / "benchmarks.json"


def main() -> None:
    """Measure all comparisons, print the table, and write the figures to `KEPT_IN`."""
    whole, first = process.measure()
    pressed = keypress.measure()
    comparisons = [whole, pressed, consultation.measure(), growth.measure()]
    print(f"{'':28}{'takes':>10}  {'against':<25}{'takes':>10}{'ratio':>8}{'bound':>7}")
    for comparison in comparisons:
        print(_line(comparison))
    print(f"{'advise, first run':28}{_ms(first)}  reads and checks the pack, then caches it")
    KEPT_IN.parent.mkdir(exist_ok=True)
    KEPT_IN.write_text(json.dumps(_data(comparisons, first), indent=2) + "\n", "utf-8")
    sys.exit(0 if all(comparison.kept for comparison in comparisons) else 1)


def _line(comparison: Comparison) -> str:
    verdict = "kept" if comparison.kept else "BROKEN"
    return (
        f"{comparison.name:28}{_ms(comparison.ours)}"
        f"  {comparison.peer_name:<25}{_ms(comparison.peer)}"
        f"{comparison.ratio:7.1f}×{comparison.bound:6.0f}×  {verdict}"
    )


def _ms(seconds: float) -> str:
    return f"{seconds * 1000:7.1f} ms"


def _data(comparisons: list[Comparison], first: float) -> dict[str, Any]:
    return {
        "python": platform.python_version(),
        "cores": os.cpu_count(),
        "first_run_s": first,
        "comparisons": [
            {**vars(comparison), "ratio": comparison.ratio, "kept": comparison.kept}
            for comparison in comparisons
        ],
    }


if __name__ == "__main__":
    main()
