"""Language tags: brought to BCP 47, and the script that a text adds to them."""

from __future__ import annotations

import re

from fonds.languages import scripts

_SCRIPTS = {"zh-cn": "zh-Hans", "zh-tw": "zh-Hant"}
_TAG = re.compile(r"^[a-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$", re.IGNORECASE)


def bcp47(tag: str) -> str:
    """`zh-cn` becomes `zh-Hans`; regions in capitals, scripts with one; empty when it is no tag."""
    plain = tag.strip().replace("_", "-").split(",")[0]
    if not _TAG.match(plain):
        return ""
    if plain.lower() in _SCRIPTS:
        return _SCRIPTS[plain.lower()]
    first, *rest = plain.split("-")
    parts = [first.lower()]
    parts += [p.upper() if len(p) == 2 else p.title() if len(p) == 4 else p.lower() for p in rest]
    return "-".join(parts)


# Characters that only one of the two ways to write Chinese has, among the most frequent ones.
_SIMPLIFIED = frozenset("们这国说时会来对发经学过后么边开关问间东车长门马实现产业务报请让给还")
_TRADITIONAL = frozenset("們這國說時會來對發經學過後麼邊開關問間東車長門馬實現產業務報請讓給還")
_CYRILLIC = re.compile(f"[{scripts.CYRILLIC}]")
_ARABIC = re.compile(f"[{scripts.ARABIC}]")
_LATIN = re.compile(r"[A-Za-zÀ-ɏ]")
# Languages that are written in two scripts today: the tag alone leaves open which.
_TWO_SCRIPTS: dict[str, tuple[tuple[re.Pattern[str], str], tuple[re.Pattern[str], str]]] = {
    **dict.fromkeys(("sr", "uz", "kk", "mn", "tg"), ((_CYRILLIC, "Cyrl"), (_LATIN, "Latn"))),
    **dict.fromkeys(("ku", "az", "ms"), ((_ARABIC, "Arab"), (_LATIN, "Latn"))),
}
# … of which this script goes without saying (the registry's Suppress-Script, or the only one common in print).
_UNSAID = {("kk", "Cyrl"), ("mn", "Cyrl"), ("tg", "Cyrl"), ("az", "Latn"), ("ms", "Latn"), ("ku", "Latn")}


def with_script(tag: str, text: str) -> str:
    """The tag with the script of the text, where a language is written in two: `sr` becomes `sr-Cyrl`.

    A script that the tag names stays; where the text doesn't decide (as many letters of both) none is added.
    """
    first, *rest = tag.split("-")
    if any(len(part) == 4 and part.isalpha() for part in rest):
        return tag
    if first == "zh":
        counts = [sum(text.count(c) for c in signs) for signs in (_SIMPLIFIED, _TRADITIONAL)]
        names = ["Hans", "Hant"]
    elif first in _TWO_SCRIPTS:
        counts = [len(pattern.findall(text)) for pattern, _ in _TWO_SCRIPTS[first]]
        names = [name for _, name in _TWO_SCRIPTS[first]]
    else:
        return tag
    if counts[0] == counts[1]:
        return tag
    script = names[0] if counts[0] > counts[1] else names[1]
    return tag if (first, script) in _UNSAID else "-".join([first, script, *rest])


def primary(tag: str) -> str:
    return {"nb": "no", "nn": "no"}.get(tag.split("-", maxsplit=1)[0], tag.split("-", maxsplit=1)[0])
