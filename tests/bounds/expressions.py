"""Every regular expression that fonds makes, and strings that would hurt it.

Collected by standing in for `re.compile` and its like while all modules are imported and pages are cleaned, so that
expressions in tables, closures and caches are met as well as those written where they are used.
"""

from __future__ import annotations

import ast
import json
import pkgutil
import re
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from importlib import import_module
from pathlib import Path
from re import _compiler, _constants, _parser  # type: ignore[attr-defined]
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "src" / "fonds"
# Their expressions meet no text of a capture.
_APART = ("fonds.flows", "fonds.cli")


Key = tuple[str, int]


@dataclass(slots=True)
class Expression:
    """`place` is the module below fonds and the line that made it. `scanned` and `matched` are the longest inputs, in
    characters, that it was given to search through, and to match from a place on; None where it was never called."""

    place: str
    pattern: str
    flags: int
    scanned: int | None = None
    matched: int | None = None

    @property
    def compiled(self) -> re.Pattern[str]:
        return re.compile(self.pattern, self.flags)


FOUND: dict[Key, Expression] = {}
_COMPILE = re.compile
_MATCHING = ("match", "fullmatch")
_SCANNING = ("search", "finditer", "findall", "sub", "subn", "split")


class Spy:
    """Stands for a compiled expression and notes what it is given."""

    def __init__(self, compiled: re.Pattern[str], noted: Expression) -> None:
        self.compiled, self.noted = compiled, noted

    def __getattr__(self, name: str) -> Any:
        return getattr(self.compiled, name)

    def note(self, text: str, start: int = 0, end: int = sys.maxsize, *, scanning: bool) -> None:
        size = max(0, min(end, len(text)) - start)
        if scanning:
            self.noted.scanned = max(self.noted.scanned or 0, size)
        else:
            self.noted.matched = max(self.noted.matched or 0, size)

    def search(self, text: str, *bounds: int) -> Any:
        self.note(text, *bounds, scanning=True)
        return self.compiled.search(text, *bounds)

    def finditer(self, text: str, *bounds: int) -> Any:
        self.note(text, *bounds, scanning=True)
        return self.compiled.finditer(text, *bounds)

    def findall(self, text: str, *bounds: int) -> Any:
        self.note(text, *bounds, scanning=True)
        return self.compiled.findall(text, *bounds)

    def match(self, text: str, *bounds: int) -> Any:
        self.note(text, *bounds, scanning=False)
        return self.compiled.match(text, *bounds)

    def fullmatch(self, text: str, *bounds: int) -> Any:
        self.note(text, *bounds, scanning=False)
        return self.compiled.fullmatch(text, *bounds)

    def sub(self, by: Any, text: str, count: int = 0) -> Any:
        self.note(text, scanning=True)
        return self.compiled.sub(by, text, count)

    def subn(self, by: Any, text: str, count: int = 0) -> Any:
        self.note(text, scanning=True)
        return self.compiled.subn(by, text, count)

    def split(self, text: str, maxsplit: int = 0) -> Any:
        self.note(text, scanning=True)
        return self.compiled.split(text, maxsplit)


def _spied(pattern: Any, flags: int = 0) -> Any:
    """`re.compile` for fonds: what others compile stays as it is."""
    compiled = _COMPILE(pattern, flags)
    frame = sys._getframe(1)
    while frame.f_back is not None and Path(frame.f_code.co_filename) == Path(__file__):
        frame = frame.f_back
    file = Path(frame.f_code.co_filename)
    if not isinstance(pattern, str) or SOURCE not in file.parents:
        return compiled
    key = (pattern, int(flags))
    if key not in FOUND:
        FOUND[key] = Expression(f"{file.relative_to(SOURCE).with_suffix('').as_posix()}:{frame.f_lineno}", *key)
    return Spy(compiled, FOUND[key])


def _called(name: str) -> Any:
    def call(pattern: Any, *arguments: Any, flags: int = 0, **named: Any) -> Any:
        compiled = pattern if isinstance(pattern, Spy) else _spied(pattern, flags)
        return getattr(compiled, name)(*arguments, **named)

    return call


def watch() -> None:
    """From now on note every expression of fonds, as it is made and used. For a fresh process, before fonds is
    imported."""
    re.compile = _spied
    for name in (*_MATCHING, *_SCANNING):
        setattr(re, name, _called(name))
    for module in _modules():
        import_module(module)
    for pattern, flags, place in _written():
        FOUND.setdefault((pattern, flags), Expression(place, pattern, flags))


def _modules() -> Iterator[str]:
    import fonds

    for module in pkgutil.walk_packages(fonds.__path__, "fonds."):
        if not module.name.startswith(_APART):
            yield module.name


def only_matched() -> set[str]:
    """The places of expressions with a name, all of whose uses match from a place on and never search."""
    named: dict[str, list[str]] = {}
    sources = {path: path.read_text("utf-8") for path in sorted(SOURCE.rglob("*.py"))}
    for path, source in sources.items():
        for node in ast.walk(ast.parse(source)):
            if (
                isinstance(node, ast.Assign)
                and isinstance(node.value, ast.Call)
                and isinstance(node.targets[0], ast.Name)
            ):
                called = node.value.func
                if isinstance(called, ast.Attribute) and called.attr == "compile":
                    uses = re.findall(rf"\b{node.targets[0].id}\b(?!\s*=)(\.\w+)?", source)
                    if uses and set(uses) <= {".match", ".fullmatch"} and node.targets[0].id.startswith("_"):
                        line = f"{path.relative_to(SOURCE).with_suffix('').as_posix()}"
                        named.setdefault(f"{line}:{node.value.lineno}", []).append(node.targets[0].id)
    return set(named)


def _written() -> Iterator[tuple[str, int, str]]:
    """Literal expressions that stand where they are used: `re.sub(r"…", …)`, met or not."""
    for path in sorted(SOURCE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and isinstance(node.func.value, ast.Name)
                and node.func.value.id == "re"
                and node.args
                and isinstance(node.args[0], ast.Constant)
                and isinstance(node.args[0].value, str)
                and node.func.attr != "compile"
            ):
                place = f"{path.relative_to(SOURCE).with_suffix('').as_posix()}:{node.lineno}"
                yield node.args[0].value, 0, place


# What hostile text is made of, whatever the expression.
COMMON = (
    " ", "\n", " \n", "\t", "a", "A", "Aa ", "A. ", "1", "1 ", "1.", ",", ", ", ".", "-", "- ", "/", "|", " | ",
    "*", "_", "\\", '"', '"\\', "'", "(", ")", "( ", "[", "](", "[a](", "<", "<a", ">", "&", ";", ":", "©",
    "© ", "by ", "von ", "and ", "a@", "a.", "www.", "http://", "\u00a0", "中", "\u3000", "\u0301", "é", "İ",
    "#", "=", "!", "?", "2026 ", "20 ", "é ", "'s ", "%", "$", "{", "}",
)  # fmt: skip


def pumps(expression: Expression, most: int = 60) -> list[tuple[str, str, str]]:
    """(before, pumped, behind): strings made from the expression's own parts."""
    tree = _parser.parse(expression.pattern, expression.flags)
    found: dict[tuple[str, str, str], None] = {}
    _of(tree, "", found)
    whole = _sample(tree)
    if whole:
        found["", whole, "\0"] = None
        found["", whole[:-1] or whole, "\0"] = None
    for part in _parts(whole):
        found["", part, "\0"] = None
    return list(found)[:most]


def _parts(whole: str) -> Iterator[str]:
    yield from dict.fromkeys(whole)
    yield from dict.fromkeys(whole[i : i + 2] for i in range(len(whole) - 1))


def _of(tree: Any, before: str, found: dict[tuple[str, str, str], None]) -> None:
    for op, value in tree:
        if op in (_constants.MAX_REPEAT, _constants.MIN_REPEAT, _constants.POSSESSIVE_REPEAT):
            _, high, inner = value
            pump = _sample(inner)
            if pump and high > 8:
                for other in dict.fromkeys([pump, *_samples(inner)]):
                    found[before, other, "\0"] = None
                    found["", before + other, "\0"] = None
                    if before:
                        found["", before + other * 20, "\0"] = None
            _of(inner, before, found)
        elif op is _constants.SUBPATTERN:
            _of(value[3], before, found)
        elif op is _constants.BRANCH:
            for branch in value[1]:
                _of(branch, before, found)
        elif op in (_constants.ASSERT, _constants.ASSERT_NOT):
            _of(value[1], before, found)
        elif op is _constants.ATOMIC_GROUP:
            _of(value, before, found)
        before += _sample([(op, value)])


def _samples(tree: Any) -> list[str]:
    """Some strings of a repeated part: one for each branch or member of a class at its top."""
    if len(tree) == 1:
        op, value = tree[0]
        if op is _constants.SUBPATTERN:
            return _samples(value[3])
        if op is _constants.BRANCH:
            return [_sample(branch) for branch in value[1]][:12]
        if op is _constants.IN:
            return [c for c in (" ", "\n", "a", "A", "1", ".", ",", "-", "é", "中") if _in(value, c)]
        if op in (_constants.NOT_LITERAL, _constants.ANY):
            return [" ", "a", "1", "\\", '"']
    return []


def _in(members: Any, letter: str) -> bool:
    pattern = _compiler.compile(_In(members))
    return pattern.match(letter) is not None


class _In:
    """A parsed class as something that `re`'s compiler takes."""

    def __new__(cls, members: Any) -> Any:
        state = _parser.State()
        return _parser.SubPattern(state, [(_constants.IN, members)])


_KINDS = {
    "CATEGORY_DIGIT": "1", "CATEGORY_NOT_DIGIT": "a", "CATEGORY_SPACE": " ", "CATEGORY_NOT_SPACE": "a",
    "CATEGORY_WORD": "a", "CATEGORY_NOT_WORD": " ",
}  # fmt: skip


def _sample(tree: Any) -> str:
    """A string that the parsed part matches, as far as that is easily told."""
    made = []
    for op, value in tree:
        if op is _constants.LITERAL:
            made.append(chr(value))
        elif op is _constants.NOT_LITERAL:
            made.append("a" if value != ord("a") else "b")
        elif op is _constants.ANY:
            made.append("a")
        elif op is _constants.IN:
            made.append(_member(value))
        elif op is _constants.BRANCH:
            made.append(_sample(value[1][0]))
        elif op is _constants.SUBPATTERN:
            made.append(_sample(value[3]))
        elif op is _constants.ATOMIC_GROUP:
            made.append(_sample(value))
        elif op in (_constants.MAX_REPEAT, _constants.MIN_REPEAT, _constants.POSSESSIVE_REPEAT):
            made.append(_sample(value[2]) * max(1, min(value[0], 40)))
    return "".join(made)


def _member(members: Any) -> str:
    if members[0][0] is _constants.NEGATE:
        return next((c for c in "a 1.\n" if _in(members, c)), "\u4e2d")
    op, value = members[0]
    if op is _constants.RANGE:
        return chr(value[0])
    if op is _constants.CATEGORY:
        return _KINDS.get(str(value), "a")
    return chr(value)


# Long enough that what sees it whole is not bounded; no string of these makes anything slow.
SEEN = 5_000
_STRINGS = ("x", "word ", "Ada Vint ", "1", " ", "a, B ", ".x", "\u4e2d", "Ada/")


def main() -> None:
    """Watch pages of long strings being cleaned; what was noted goes to standard output."""
    watch()
    import fonds
    from fonds.errors import FondsError
    from tests.bounds.pages import pages, text_copies

    for string in _STRINGS:
        said = (string * SEEN)[:SEEN]
        for media_type, made in (("text/plain", text_copies(f"{said}x")), ("text/html", pages(f"{said}x"))):
            for page in made:
                try:
                    fonds.clean(
                        page.encode(), media_type=media_type, url=f"https://paper.example/{said[:2_000].strip()}"
                    )
                except FondsError:
                    continue
    json.dump([asdict(each) for each in FOUND.values()], sys.stdout)


if __name__ == "__main__":
    # Under its own name, as `tests.bounds.expressions` is imported by nothing else in this process.
    main()
