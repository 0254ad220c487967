"""How clipping services, press reviews and databases head each document of an export.

A label stands at the beginning of its line before a colon (`Source: Lakeside Courier`) or, in some databases, as two
capital letters (`HD  The ferry goes quiet`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache


class Fact(StrEnum):
    """What a header states of its document."""

    SOURCE = "source"
    DATE = "date"
    BYLINE = "byline"
    LENGTH = "length"
    HEADLINE = "headline"
    SECTION = "section"
    # Behind a document as often as before it: neither begins a header.
    LOADED = "loaded"
    ID = "id"
    ADDRESS = "address"


@dataclass(frozen=True, slots=True)
class Label:
    """Labels of one fact, in lower case, parted by `|`. `example` is a line that one of them heads."""

    fact: Fact
    words: str
    example: str


LABELS = (
    Label(
        Fact.SOURCE,
        "source|publication|newspaper|outlet|media outlet|quelle|medium|zeitung|fuente|medio|fonte|testata|veículo|bron"
        "|titre de presse|média|journal|källa|kilde|publikasjon|lähde|julkaisu|źródło|gazeta|kaynak|yayın"
        "|источник|издание|媒体|媒体名|出典|掲載紙|来源|媒體|來源|출처|매체|매체명",
        "Source: Lakeside Courier",
    ),
    Label(
        Fact.DATE,
        "date|published|published time|published on|date published|publication date|issue date"
        "|datum|erscheinungsdatum|erschienen|fecha|fecha de publicación|data"
        "|data di pubblicazione|data de publicação|publiceringsdatum|publicatiedatum|dato|udgivelsesdato|publisert"
        "|päivämäärä|päiväys|julkaistu|data publikacji|tarih|yayın tarihi|дата|дата публикации|日付|掲載日|発行日|日期"
        "|发布日期|發布日期|날짜|일자|게재일|date de parution",
        "Date: 3 March 2025",
    ),
    Label(
        Fact.BYLINE,
        "byline|author|authors|by-line|autor|autorin|autoren|verfasser|verfasserin|auteur|auteurs|autores|autora|autore"
        "|autori|författare|skribent|forfatter|byline/forfatter|kirjoittaja|tekijä|autorzy|yazar|автор|авторы|執筆者|記者"
        "|著者|作者|기자|저자|글쓴이|written by|signature",
        "Byline: Ann Lee",
    ),
    Label(
        Fact.LENGTH,
        "length|words|word count|länge|wörter|wortanzahl|longueur|nombre de mots|extensión|palabras|número de palabras"
        "|lunghezza|parole|extensão|palavras|lengte|aantal woorden|längd|antal ord|antall ord|ordtelling|sanamäärä"
        "|liczba słów|kelime sayısı|количество слов|объем|文字数|字数|字數|글자 수|단어 수",
        "LENGTH: 512 words",
    ),
    Label(
        Fact.HEADLINE,
        "headline|title|titel|überschrift|schlagzeile|titre|título|titular|titolo|kop|rubrik|overskrift|tittel|otsikko"
        "|tytuł|başlık|заголовок|название|見出し|タイトル|标题|標題|제목",
        "Headline: The ferry goes quiet",
    ),
    Label(
        Fact.SECTION,
        "section|page|pages|ressort|seite|seiten|rubrique|sección|página|sezione|pagina|seção|caderno|sectie|katern"
        "|sida|side|avdelning|osasto|sivu|strona|dział|sayfa|bölüm|страница|раздел|面|版面|版|지면|면",
        "Section: News; Pg. 4",
    ),
    Label(Fact.LOADED, "load-date|loaded|last updated|date de chargement", "LOAD-DATE: March 4, 2025"),
    Label(
        Fact.ID,
        "document id|article id|accession number|dokument-id|document number|numéro de document",
        "Document ID: 2025-0303-17",
    ),
    Label(
        Fact.ADDRESS,
        "url|url source|source url|page url|link|permalink|canonical|canonical url|original url|web address|webadresse"
        "|lien|enlace|collegamento|ссылка|网址|網址|链接|リンク|링크",
        "URL Source: https://lantern.example/ferry",
    ),
)

# Two-letter codes as databases print them, each followed by blanks.
CODES = (
    Label(Fact.HEADLINE, "HD", "HD  The ferry goes quiet"),
    Label(Fact.BYLINE, "BY", "BY  Ann Lee"),
    Label(Fact.LENGTH, "WC", "WC  512 words"),
    Label(Fact.DATE, "PD", "PD  3 March 2025"),
    Label(Fact.SOURCE, "SN", "SN  Lakeside Courier"),
    Label(Fact.SECTION, "SE", "SE  News"),
    Label(Fact.ID, "AN", "AN  LAKCOU0020250303"),
)

_BY_LABEL = {word: label.fact for label in LABELS for word in label.words.split("|")}
_BY_CODE = {label.words: label.fact for label in CODES}
# What may be a label: one expression over the whole text, then a look-up. Hardly any line of a page opens so.
_LONGEST = max(map(len, _BY_LABEL))
_LINE = re.compile(
    rf"^[ \t]*+(?:[-•*#]{{0,3}}+[ \t]*+\**+(?P<label>[^\W\d_][^\n:：*]{{0,{_LONGEST}}}+)\**[:：]\**[ \t]*"
    r"|(?P<code>[A-Z]{2})(?:[ \t]+|\r?$))",
    re.MULTILINE,
)
_COLON = re.compile("[:：]")
_CAPITALS = re.compile(r"^[ \t]*[A-Z]{2}(?=[ \t\r\n]|\Z)", re.MULTILINE)
# Numbers among the documents of an export: "2 of 14 DOCUMENTS", "Document 3 of 14", "Dokument 3 von 14".
_COUNTED = re.compile(
    r"^[ \t]*(?:(?P<a>\d{1,4}) (?:of|von|de|di|van|av|af|z|из) (?P<m>\d{1,4}) (?P<many>[^\W\d_]{7,10})"
    r"|(?P<one>[^\W\d_]{2,9}) (?P<b>\d{1,4}) ?(?:of|von|de|di|van|av|af|z|из|/) ?(?P<n>\d{1,4}))[ \t]*\r?$",
    re.MULTILINE,
)
_MANY = frozenset(
    (
        *("document", "documents", "article", "articles", "dokument", "dokumente", "dokumenten", "artikel"),
        *("artikeln", "artikels", "artículos", "documentos", "articoli", "documenti", "dokumentów", "документов"),
    )
)
_ONE = frozenset(
    (
        *("document", "article", "dokument", "artikel", "artículo", "articolo", "artigo", "documento", "документ"),
        *("記事", "文档"),
    )
)
# Rules drawn between documents: dashes, equals signs, asterisks.
_RULE = re.compile(r"^[ \t]*(?:[-=_*~#+·•] ?){3,}[ \t]*\r?$")


@dataclass(frozen=True, slots=True)
class Labelled:
    """A line that states a fact: characters `start` to `end` of the text, the value from `value` on."""

    fact: Fact
    start: int
    value: int
    end: int


@dataclass(frozen=True, slots=True)
class Counted:
    """A line that says which of how many documents begins at `start`."""

    number: int
    total: int
    start: int
    end: int


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end


def _may_be_labelled(text: str) -> list[int]:
    """Where lines begin that hold a colon or open with two capitals: few of a page's, and the others are not asked."""
    starts = {match.start() for match in _CAPITALS.finditer(text)}
    line = -1
    for colon in _COLON.finditer(text):
        if colon.start() > line:
            starts.add(text.rfind("\n", 0, colon.start()) + 1)
            line = _line_end(text, colon.start())
    return sorted(starts)


def find_labelled(text: str) -> list[Labelled]:
    """The lines of the text that a label opens, in order. Codes count in capitals only."""
    found = []
    for start in _may_be_labelled(text):
        match = _LINE.match(text, start)
        if match is None:
            continue
        label, code = match["label"], match["code"]
        fact = _BY_LABEL.get(label.rstrip(" \t").lower()) if label else _BY_CODE.get(code)
        if fact is not None:
            found.append(Labelled(fact, match.start(), match.end(), _line_end(text, match.start())))
    return found


@lru_cache(1)
def find_counted(text: str) -> tuple[Counted, ...]:
    """The lines that number the documents, in order. The last text's are remembered: it is asked about again."""
    return tuple(
        Counted(int(m["a"] or m["b"]), int(m["m"] or m["n"]), m.start(), _line_end(text, m.start()))
        for m in _COUNTED.finditer(text)
        if (m["many"] or "").lower() in _MANY or (m["one"] or "").lower() in _ONE
    )


def is_rule(line: str) -> bool:
    """Whether the line is a rule drawn between documents."""
    return _RULE.match(line) is not None
