"""What docs/architecture.md says of the folders is how they are."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs/architecture.md").read_text("utf-8")
LAYERS = re.findall(r"^\| `advisor/(\w+)/` \|", PAGE, re.M)
ABOVE = {
    "__init__", "files", "gc_control", "languages", "page_width", "printable", "problem", "width",
}  # fmt: skip
"""Modules beside the folders: any folder may use them."""
FRONT_DOOR = {"library", "results"}
"""Modules beside the folders that stand above all but the command line."""


def imports(path: Path) -> set[str]:
    """The folders of `advisor` that a module imports from, also inside a function."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            names.add(node.module)
        elif isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
    return {name.split(".")[1] for name in names if name.startswith("advisor.")}


@pytest.mark.parametrize("folder", LAYERS)
def test_a_folder_imports_only_from_those_above_it(folder: str) -> None:
    allowed = ABOVE | set(LAYERS[: LAYERS.index(folder) + 1])
    allowed |= FRONT_DOOR if folder == "cli" else set()
    below = {
        str(path.relative_to(ROOT)): sorted(names)
        for path in (ROOT / "advisor" / folder).rglob("*.py")
        if (names := imports(path) - allowed)
    }
    assert below == {}


def test_every_folder_stands_on_the_page() -> None:
    folders = {path.parent.name for path in (ROOT / "advisor").glob("*/__init__.py")}
    assert set(LAYERS) == folders


def test_every_file_that_the_page_names_is_there() -> None:
    named = set(re.findall(r"`([\w/]+\.(?:py|lark|yaml|csv))`", PAGE))
    assert named
    missing = {
        name for name in named if not [*ROOT.glob(name), *(ROOT / "advisor").glob(f"**/{name}")]
    }
    assert missing == set()


def test_nothing_beside_the_folders_reaches_into_them() -> None:
    for name in ABOVE - {"__init__"}:
        reached = imports(ROOT / "advisor" / f"{name}.py") - ABOVE - {"messages", "contract"}
        assert reached == set(), name
