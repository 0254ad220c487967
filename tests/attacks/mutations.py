"""Ways to spoil a capture, each a small function, deterministic by its random numbers.

A mutant is made of one sample and one to four mutations; its seed and number tell all of it, so that a mutant that
broke something can be made again (`python -m tests.attacks fuzz --seed S --only N`). Other formats join by a sample of
their media type and by mutations that name it.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from tests.attacks.captures import HTML, TEXT, Sample, samples

ANY = frozenset({HTML, TEXT})
# A mutant is no longer than this, whatever doubles in it.
MAX_BYTES = 400_000
_MOST_MUTATIONS = 4


@dataclass(frozen=True, slots=True)
class Mutation:
    """`of_bytes` spoils the payload as it is; `of_text` its text, which is decoded and encoded as UTF-8."""

    name: str
    media: frozenset[str]
    of_text: Callable[[Random, str], str] | None = None
    of_bytes: Callable[[Random, bytes], bytes] | None = None

    def __call__(self, random: Random, payload: bytes) -> bytes:
        if self.of_bytes is not None:
            return self.of_bytes(random, payload)
        assert self.of_text is not None
        return self.of_text(random, payload.decode("utf-8", "replace")).encode("utf-8", "surrogatepass")


@dataclass(frozen=True, slots=True)
class Mutant:
    """A spoilt capture and how it came about."""

    number: int
    name: str
    payload: bytes
    media_type: str
    url: str | None


def mutant(seed: int, number: int) -> Mutant:
    """The mutant of this number; equal numbers give equal mutants."""
    random = Random(f"{seed}:{number}")
    sample = random.choice(samples())
    fitting = [m for m in MUTATIONS if sample.media_type in m.media]
    chosen = [random.choice(fitting) for _ in range(random.randint(1, _MOST_MUTATIONS))]
    payload = sample.payload
    for mutation in chosen:
        payload = mutation(random, payload)[:MAX_BYTES]
    name = "+".join([sample.name, *(mutation.name for mutation in chosen)])
    return Mutant(number, name, payload, sample.media_type, _address(random, sample))


_ODD_ADDRESSES = (
    "http://[bad",
    "https://bay.example:99999/",
    "//",
    "javascript:alert(1)",
    "https://例え.example/2024/13/45/x",
)


def _address(random: Random, sample: Sample) -> str | None:
    return random.choice(_ODD_ADDRESSES) if random.random() < 0.05 else sample.url


def _slice(random: Random, length: int, most: float = 0.3) -> tuple[int, int]:
    start = random.randint(0, length)
    return start, min(length, start + random.randint(0, max(1, int(length * most))))


def _cut(random: Random, payload: bytes) -> bytes:
    start, end = _slice(random, len(payload), 0.9)
    return random.choice((payload[:start], payload[start:], payload[start:end], payload[:start] + payload[end:]))


def _double(random: Random, payload: bytes) -> bytes:
    start, end = _slice(random, len(payload))
    return payload[:end] + payload[start:end] * random.randint(1, 5) + payload[end:]


def _flip(random: Random, payload: bytes) -> bytes:
    spoilt = bytearray(payload)
    for _ in range(random.randint(1, 40) if spoilt else 0):
        at = random.randrange(len(spoilt))
        spoilt[at] = random.choice((spoilt[at] ^ (1 << random.randrange(8)), random.randrange(256), 0))
    return bytes(spoilt)


def _encode(random: Random, payload: bytes) -> bytes:
    charset = random.choice(
        ("utf-16", "utf-16-le", "utf-32", "cp1252", "iso-8859-2", "shift_jis", "utf-8-sig", "utf-7")
    )
    return payload.decode("utf-8", "replace").encode(charset, "replace")


def _lines(random: Random, text: str) -> str:
    parts = text.split(random.choice(("\n", "\n\n")))
    start, end = _slice(random, len(parts), 1.0)
    middle = parts[start:end]
    random.shuffle(middle)
    return "\n".join(parts[:start] + middle + parts[end:])


def _line_ends(random: Random, text: str) -> str:
    return text.replace("\n", random.choice(("\r\n", "\r", "\n\n", "\u2028", "\x0b", "\x85", "\f", "\r\r\n", " ")))


_BLANKS = ("\n", "\r\n", "\t", "\xa0", "   ", "\n\n", "\u2009", "\u3000", "\n  ", " \n ", "\x0c")
_INVISIBLE = (
    "\u200b",
    "\u200d",
    "\u2060",
    "\ufeff",
    "\xad",
    "\u202e",
    "\u200f",
    "\x00",
    "\x1b[31m",
    "\u0301",
    "\ufe0f",
)


def _each(random: Random, text: str, pattern: str, change: Callable[[re.Match[str]], str]) -> str:
    """The text with some of the pattern's matches changed."""
    share = random.choice((0.02, 0.1, 0.5, 1.0))
    return re.sub(pattern, lambda m: change(m) if random.random() < share else m[0], text)


def _blanks(random: Random, text: str) -> str:
    return _each(random, text, " ", lambda _: random.choice(_BLANKS))


def _split(random: Random, text: str) -> str:
    """White space within names, numbers and dates."""
    return _each(random, text, r"(?<=\w)(?=\w)", lambda _: random.choice(_BLANKS) if random.random() < 0.1 else "")


def _unseen(random: Random, text: str) -> str:
    return _each(random, text, r"(?<=\w)(?=\w)", lambda _: random.choice(_INVISIBLE) if random.random() < 0.1 else "")


def _hyphens(random: Random, text: str) -> str:
    return _each(random, text, r"(?<=\w{3})(?=\w{3})", lambda _: "-\n" if random.random() < 0.2 else "")


def _wrap(random: Random, text: str) -> str:
    width = random.choice((1, 20, 40, 72))
    indent = random.choice(("", "  ", "> ", "    ", "• "))
    return re.sub(rf"(.{{{width},{width + 20}}}?) ", rf"\1\n{indent}", text)


def _join(random: Random, text: str) -> str:
    return _each(random, text, "\n+", lambda _: random.choice(("", " ")))


# What tells fonds of names, dates, credits, owners, headers and furniture.
_TELLING = (
    "By ", "By\n", "Von ", "Par ", "Foto: ", "Photo:\n", "© ", "(c) 2024 ", "Copyright ", "/ AP", "Ann Lee", "Ann\nLee",
    "6 May 2024", "06/05/24", "May 6,\n2024", "2024-05-06T25:61:00Z", "7:08 am", "3 hours ago", "昨日", "令和6年5月6日",
    "Published ", "Updated: ", "Tags: ", "Source: ", "Headline: ", "Byline: ", "Date: ", "1 of 3 DOCUMENTS", "URL: ",
    "http://www.amazon", "http://[bad", "www.com", "https://a.b/%zz", "[x](http://[bad)", "Home", "Accept all cookies",
    "Related", "Comments", "Newsletter", "CC BY-SA 4.0", "All rights reserved", "|", " - ", "•", "\f", "\n\n\n", "{",
    '"',
    "\\", "&", "&nbsp;", "<", "]]>", "-->", "\ud800", "\U0001f600", "\ufdfa", "İ", "ß", "ﬁ", "Ⅷ", "٣", "𝟛",
)  # fmt: skip


def _insert(random: Random, text: str) -> str:
    for _ in range(random.randint(1, 12)):
        at = random.randint(0, len(text))
        text = text[:at] + random.choice(_TELLING) * random.choice((1, 1, 1, 2, 30)) + text[at:]
    return text


def _swap_words(random: Random, text: str) -> str:
    words = text.split(" ")
    for _ in range(min(len(words), random.randint(1, 50))):
        one, two = random.randrange(len(words)), random.randrange(len(words))
        words[one], words[two] = words[two], words[one]
    return " ".join(words)


def _case(random: Random, text: str) -> str:
    start, end = _slice(random, len(text), 1.0)
    change = random.choice((str.upper, str.lower, str.title, str.swapcase))
    return text[:start] + change(text[start:end]) + text[end:]


def _digits(random: Random, text: str) -> str:
    return _each(random, text, r"\d", lambda _: random.choice("0123456789٣३"))


def _splice(random: Random, payload: bytes) -> bytes:
    other = random.choice(samples()).payload
    start, end = _slice(random, len(other), 0.6)
    at = random.randint(0, len(payload))
    return payload[:at] + other[start:end] + payload[at:]


def _entities(random: Random, text: str) -> str:
    def written(match: re.Match[str]) -> str:
        code = ord(match[0])
        named = html.escape(match[0])
        return random.choice((f"&#{code};", f"&#x{code:x};", f"&#{code}", named, f"&amp;#{code};", "&#0;", "&#xD800;"))

    return _each(random, text, r"\w", lambda m: written(m) if random.random() < 0.2 else m[0])


_TAG = r"<[^<>]{0,300}>"
_TAGS = (
    "p", "div", "span", "a", "b", "li", "td", "table", "h1", "figure", "script", "template", "svg", "math", "select",
    "option", "noscript", "plaintext", "textarea", "title", "body", "head", "form", "button", "ruby", "rt", "pre",
)  # fmt: skip


def _untag(random: Random, text: str) -> str:
    return _each(random, text, _TAG, lambda _: "")


def _retag(random: Random, text: str) -> str:
    def other(match: re.Match[str]) -> str:
        name = random.choice(_TAGS)
        return random.choice((f"<{name}>", f"</{name}>", match[0] * 2, match[0] + f"<{name}>", match[0].upper()))

    return _each(random, text, _TAG, other)


def _break_tags(random: Random, text: str) -> str:
    return _each(random, text, "[<>\"'=/]", lambda _: random.choice(("", "<", ">", '"', "'", "=", "/", "<!--", "]]>")))


def _attributes(random: Random, text: str) -> str:
    names = (
        "class=author", 'class="byline credit"', "itemprop=author", "hidden", 'datetime="2024"', "rel=author", "lang=x",
        'data-credit=" Ann\nLee "', 'alt="The pier | Photo: Ann Lee"', "itemprop='datePublished author'",
    )  # fmt: skip
    return _each(random, text, r"(?<=<[a-z])(?=[\s>])|(?<=<div)|(?<=<span)", lambda _: " " + random.choice(names))


def _script(random: Random, text: str) -> str:
    """JSON-LD that is written otherwise, or is none."""

    def change(match: re.Match[str]) -> str:
        sign = match[0]
        return random.choice(
            (sign + "\n", f"/* {sign} */{sign}", "", sign * 2, f"&quot;{sign}", f"\\{sign}", "// x\n" + sign)
        )

    start = text.find("ld+json")
    end = text.find("</script>", start)
    if start < 0 or end < 0:
        return text
    return text[:start] + _each(random, text[start:end], r'[",:{}\[\]]', change) + text[end:]


def _escape(random: Random, text: str) -> str:
    """Letters of strings in scripts as escapes of JSON, some of them half of a pair."""
    start = text.find("ld+json")
    end = text.find("</script>", start)
    if start < 0 or end < 0:
        return text
    inside = _each(
        random,
        text[start:end],
        r"(?<=\w)\w(?=\w)",
        lambda m: random.choice((f"\\u{ord(m[0]) & 0xFFFF:04x}", "\\ud83d", "\\q")),
    )
    return text[:start] + inside + text[end:]


MUTATIONS: tuple[Mutation, ...] = (
    Mutation("cut", ANY, of_bytes=_cut),
    Mutation("double", ANY, of_bytes=_double),
    Mutation("flip", ANY, of_bytes=_flip),
    Mutation("encode", ANY, of_bytes=_encode),
    Mutation("splice", ANY, of_bytes=_splice),
    Mutation("shuffle-lines", ANY, of_text=_lines),
    Mutation("line-ends", ANY, of_text=_line_ends),
    Mutation("blanks", ANY, of_text=_blanks),
    Mutation("split-words", ANY, of_text=_split),
    Mutation("unseen", ANY, of_text=_unseen),
    Mutation("hyphens", ANY, of_text=_hyphens),
    Mutation("wrap", ANY, of_text=_wrap),
    Mutation("join-lines", ANY, of_text=_join),
    Mutation("insert", ANY, of_text=_insert),
    Mutation("swap-words", ANY, of_text=_swap_words),
    Mutation("case", ANY, of_text=_case),
    Mutation("digits", ANY, of_text=_digits),
    Mutation("entities", ANY, of_text=_entities),
    Mutation("untag", frozenset({HTML}), of_text=_untag),
    Mutation("retag", frozenset({HTML}), of_text=_retag),
    Mutation("break-tags", frozenset({HTML}), of_text=_break_tags),
    Mutation("attributes", frozenset({HTML}), of_text=_attributes),
    Mutation("script", frozenset({HTML}), of_text=_script),
    Mutation("escape", frozenset({HTML}), of_text=_escape),
)
