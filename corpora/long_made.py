"""Long pages made up: the forms that books, reports, judgments and laws have on the web, in text that says nothing.

Sentences are drawn from invented syllables of several scripts with a few function words of their languages, so nothing
in the words tells a model what they are: what is left is the page's structure. The same seed gives the same pages.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from corpora.manuals import LongPage

# Language: syllables, function words, what parts words, what ends a sentence.
_LANGUAGES: dict[str, tuple[str, str, str, str]] = {
    "en": ("ba ko ri tem sul da ner ost pli gar mo vi", "the of and to in that was it for on is with as by", " ", "."),
    "de": ("ber len schu kra tig ung mel fo haus ter ge", "der die und in den von zu das mit sich des auf", " ", "."),
    "fr": ("mou lé ver tion pa riè ba chan té sou ri ne", "de la le et les des en un du une que est pour", " ", "."),
    "pl": ("wie rzy ko ści pra ło nia mie szka do wo", "w i na z do nie się jest że o przez dla", " ", "."),
    "tr": ("lar kı de ğil ben ya şım gü ler in sa", "ve bir bu için ile da de olarak çok daha", " ", "."),
    "ru": ("ва ло сти ра не мо ко ри тель ни ща", "и в не на что с по это как к из у", " ", "."),
    "el": ("μα ρι το νε λο σα κη πε δι α", "και το του της η να με που για από", " ", "."),
    "ar": ("كت مد سل نور حق بين دار علم فر", "من في على إلى أن عن ما هذا كان مع", " ", "."),
    "he": ("של ומ דבר ית כת רי נו לם אר", "של את על הוא לא זה עם כי אל גם", " ", "."),
    "hi": ("का रा मे नि सं वि ला त्र या दे", "के में है और की से को का यह पर", " ", "।"),
    "ja": ("水 港 町 船 市 人 記 録 館 時 道 山", "は が を に の で と も から", "", "。"),
    "zh": ("水 港 城 船 市 人 记 录 馆 时 路 山", "的 是 在 了 和 有 不 这 中", "", "。"),
    "ko": ("항 구 도 시 기 록 사 람 배 길 산", "은 는 이 가 을 를 에 의 로", " ", "."),
}  # fmt: skip


class Writer:
    """Sentences and paragraphs in one language."""

    def __init__(self, language: str, seed: int) -> None:
        self.language = language
        self.random = random.Random(f"{language}{seed}")
        syllables, small, self.blank, self.stop = _LANGUAGES[language]
        self.syllables, self.small = syllables.split(), small.split()

    def word(self) -> str:
        if self.random.random() < 0.45:
            return self.random.choice(self.small)
        return "".join(self.random.choice(self.syllables) for _ in range(self.random.randint(1, 4)))

    def words(self, count: int) -> str:
        text = self.blank.join(self.word() for _ in range(count))
        return text[:1].upper() + text[1:]

    def paragraph(self, least: int = 2, most: int = 7) -> str:
        sentences = (self.words(self.random.randint(6, 24)) for _ in range(self.random.randint(least, most)))
        return (self.stop + self.blank).join(sentences) + self.stop

    def title(self) -> str:
        return self.words(self.random.randint(3, 7))


# A form of page takes a writer and the number of paragraphs; gives markup and the paragraphs.
Form = Callable[[Writer, int], tuple[str, list[str]]]


def _plain(write: Writer, count: int) -> tuple[str, list[str]]:
    texts = [write.paragraph() for _ in range(count)]
    return "".join(f"<p>{text}</p>\n" for text in texts), texts


def _repeating(write: Writer, count: int) -> tuple[str, list[str]]:
    """A refrain: the same ten paragraphs again and again."""
    some = [write.paragraph() for _ in range(10)]
    texts = [some[number % 10] for number in range(count)]
    return "".join(f"<p>{text}</p>\n" for text in texts), texts


def _boxes(write: Writer, count: int) -> tuple[str, list[str]]:
    texts = [write.paragraph() for _ in range(count)]
    return "".join(f'<div class="t{number % 3}">{text}</div>\n' for number, text in enumerate(texts)), texts


def _breaks(write: Writer, count: int) -> tuple[str, list[str]]:
    texts = [write.paragraph() for _ in range(count)]
    return "<br><br>\n".join(texts), texts


def _chapters(write: Writer, count: int) -> tuple[str, list[str]]:
    texts = [write.paragraph() for _ in range(count)]
    parts = []
    for start in range(0, count, 12):
        inside = "".join(f"<p>{text}</p>\n" for text in texts[start : start + 12])
        parts.append(f'<section id="s{start}"><h2>{start // 12 + 1}. {write.title()}</h2>\n{inside}</section>\n')
    return "".join(parts), texts


def _law(write: Writer, count: int) -> tuple[str, list[str]]:
    texts, parts = [], []
    for number in range(1, count // 3 + 1):
        some = [write.paragraph(1, 2) for _ in range(3)]
        texts += some
        items = "".join(f"<li>{text}</li>" for text in some)
        parts.append(f"<h3>§ {number} {write.title()}</h3><ol>{items}</ol>\n")
    return "".join(parts), texts


def _judgment(write: Writer, count: int) -> tuple[str, list[str]]:
    texts = [write.paragraph() for _ in range(count)]
    rows = "".join(f"<tr><td>{number}</td><td><p>{text}</p></td></tr>\n" for number, text in enumerate(texts, 1))
    return f"<table>{rows}</table>", texts


def _numbered(write: Writer, count: int) -> tuple[str, list[str]]:
    texts = [write.paragraph() for _ in range(count)]
    return "".join(f"<p><a name=p{n}>{n}.</a> {text}</p>\n" for n, text in enumerate(texts, 1)), texts


def _terms(write: Writer, count: int) -> tuple[str, list[str]]:
    texts = [write.paragraph(1, 4) for _ in range(count)]
    return "<dl>" + "".join(f"<dt>{write.word()}</dt><dd>{text}</dd>\n" for text in texts) + "</dl>", texts


def _items(write: Writer, count: int) -> tuple[str, list[str]]:
    texts = [write.paragraph(1, 3) for _ in range(count)]
    return "<ul>" + "".join(f"<li>{text}</li>\n" for text in texts) + "</ul>", texts


def _poem(write: Writer, count: int) -> tuple[str, list[str]]:
    texts = [" ".join(write.words(write.random.randint(4, 8)) for _ in range(4)) for _ in range(count)]
    verses = (text.split(" ") for text in texts)
    lines = ("<br>".join(" ".join(words[at : at + 6]) for at in range(0, len(words), 6)) for words in verses)
    return "".join(f"<p>{line}</p>\n" for line in lines), texts


def _talk(write: Writer, count: int) -> tuple[str, list[str]]:
    """The protocol of a debate: who speaks stands before what is said."""
    names = [write.words(2) for _ in range(6)]
    texts = [write.paragraph() for _ in range(count)]
    return "".join(f"<p><b>{write.random.choice(names)}:</b> {text}</p>\n" for text in texts), texts


def _questions(write: Writer, count: int) -> tuple[str, list[str]]:
    texts = [write.paragraph() for _ in range(count)]
    return "".join(f"<h4>{write.title()}?</h4><p>{text}</p>\n" for text in texts), texts


def _notes(write: Writer, count: int) -> tuple[str, list[str]]:
    texts = [write.paragraph() for _ in range(count)]
    parts = [f'<p>{text}<sup><a href="#f{n}">{n}</a></sup></p>\n' for n, text in enumerate(texts)]
    notes = [write.paragraph(1, 2) for _ in range(count // 3)]
    listed = "".join(f'<li id="f{n}"><p>{text}</p></li>' for n, text in enumerate(notes))
    return "".join(parts) + f"<hr><ol>{listed}</ol>", texts + notes


_FORMS: dict[str, Form] = {
    "plain": _plain,
    "repeating": _repeating,
    "boxes": _boxes,
    "breaks": _breaks,
    "chapters": _chapters,
    "law": _law,
    "judgment": _judgment,
    "numbered": _numbered,
    "terms": _terms,
    "items": _items,
    "poem": _poem,
    "talk": _talk,
    "questions": _questions,
    "notes": _notes,
}


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands around a text: `before` and `after` it, with MENU and TITLE in their places."""

    name: str
    before: str
    after: str


_FRAMES = (
    Frame("bare", "<article>", "</article>"),
    Frame("headed", "<article><h1>TITLE</h1>", "</article>"),
    Frame("nothing", "<h1>TITLE</h1>", ""),
    Frame(
        "site",
        '<header><a href="/">Home</a></header><nav><ul>MENU</ul></nav><main><h1>TITLE</h1><div class="content">',
        '</div></main><aside class="sidebar"><ul>MENU</ul></aside><footer><p>© 2021 Archive</p></footer>',
    ),
    Frame(
        "table",
        '<table><tr><td width=150><a href="/">Index</a><br>MENU</td><td><h1>TITLE</h1>',
        "</td></tr></table><hr><address>Webmaster</address>",
    ),
)
SIZES = (80, 200, 400, 700)


def made(seed: int = 1) -> Iterator[LongPage]:
    """A page of each form in some frames, languages and sizes."""
    tongues = list(_LANGUAGES)
    number = 0
    for form, fill in _FORMS.items():
        for turn in range(len(_FRAMES)):
            language = tongues[number % len(tongues)]
            frame = _FRAMES[(number + turn) % len(_FRAMES)]
            count = SIZES[(number // 3 + turn) % len(SIZES)]
            yield _page(f"{form}-{frame.name}", fill, frame, Writer(language, seed), count)
            number += 1


def _page(name: str, fill: Form, frame: Frame, write: Writer, count: int) -> LongPage:
    title = write.title()
    markup, texts = fill(write, count)
    menu = "".join(f'<li><a href="/{n}">{write.word()}</a></li>' for n in range(12))
    before, after = (part.replace("MENU", menu).replace("TITLE", title) for part in (frame.before, frame.after))
    html = (
        f'<!doctype html><html lang="{write.language}"><head><meta charset="utf-8"><title>{title}</title></head>'
        f"<body>{before}{markup}{after}</body></html>"
    )
    page = f"made-{name}-{write.language}-{count}"
    group = f"made {name.partition('-')[0]}"
    return LongPage(page, "made", group, html.encode(), "\n".join([title, *texts]), tuple(texts))
