"""Public licences: their addresses and the words that name them."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """A pattern with an example that it finds; tests run every one."""

    pattern: re.Pattern[str]
    example: str


# Addresses, without the scheme.
ADDRESSES = (
    Row(
        re.compile(r"creativecommons\.org/(?:licen[cs]es|publicdomain)/[a-z]", re.IGNORECASE),
        "https://creativecommons.org/licenses/by-sa/4.0/deed.de",
    ),
    Row(
        re.compile(r"gnu\.org/(?:copyleft|licen[cs]es)/(?:old-licenses/)?(?:fdl|a?l?gpl)", re.IGNORECASE),
        "https://www.gnu.org/copyleft/fdl.html",
    ),
    Row(
        re.compile(r"nationalarchives\.gov\.uk/doc/open-government-licence", re.IGNORECASE),
        "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
    ),
    Row(re.compile(r"opendatacommons\.org/licenses/", re.IGNORECASE), "https://opendatacommons.org/licenses/odbl/1-0/"),
    Row(re.compile(r"govdata\.de/dl-de/", re.IGNORECASE), "https://www.govdata.de/dl-de/by-2-0"),
)
# Words of lines. "Creative Commons" alone may be a menu's entry; a term or a verb of licensing must stand beside it.
_TERMS = (
    r"(?:attribution|namensnennung|paternité|reconocimiento|atribución|attribuzione|atribuição|naamsvermelding"
    r"|erkännande|navngivelse|navngiving|uznanie autorstwa|nimeä|атрибуция|с указанием авторства|表示|署名|저작자표시)"
)
_VERBS = (
    r"(?:licen[cs]ed|lizenziert|lizensiert|lizenz|licence|license|licencia|licença|licenza|licentie|licens|lisens"
    r"|licencją|licencji|lisansı?|лицензи\w{1,10}+|ライセンス|许可|許可|授權|라이선스)"
)
PHRASES = (
    Row(
        re.compile(
            r"\bcc[ -]by(?:[ -](?:nc|sa|nd))*(?:[ -]\d\.\d)?(?:[ -](?:int|de|at|us|uk|fr|es|it))?\b", re.IGNORECASE
        ),
        "Text: CC BY-NC-SA 4.0",
    ),
    Row(re.compile(r"\bcc[ -]?0\b(?: 1\.0)?", re.IGNORECASE), "Released under CC0 1.0"),
    Row(
        re.compile(rf"\bcreative[ -]commons[\s:–-]{{0,3}}{_TERMS}", re.IGNORECASE),
        "Creative Commons Attribution 4.0 International License",
    ),
    Row(
        re.compile(rf"{_VERBS}[^.\n]{{0,60}}\bcreative[ -]commons\b", re.IGNORECASE),
        "Dieses Werk ist lizenziert unter einer Creative Commons",
    ),
    Row(
        re.compile(rf"\bcreative[ -]commons\b.{{0,6}}{_VERBS}", re.IGNORECASE),
        "Der Inhalt steht unter einer Creative-Commons-Lizenz",
    ),
    Row(re.compile(r"\bopen government licen[cs]e\b", re.IGNORECASE), "under the Open Government Licence v3.0"),
    Row(re.compile(r"\bgnu free documentation licen[cs]e\b", re.IGNORECASE), "GNU Free Documentation License 1.3"),
    Row(
        re.compile(r"\bdatenlizenz deutschland\b", re.IGNORECASE),
        "Datenlizenz Deutschland – Namensnennung",
    ),
)
# Every phrase has one of these; most lines have none.
_HINT = re.compile(r"\bcc[ -]?(?:by|0)|creative.commons|open government|gnu free|datenlizenz", re.IGNORECASE)
# Strings, in small letters, of which a text needs one to hold a hint.
LICENCE_SIGNS = ("cc", "creative", "open government", "gnu free", "datenlizenz")
# What is licensed, by the words around: the text, or the whole site.
SUBJECTS = (
    Row(
        re.compile(
            r"\b(?:this|these|the|all|our|original|community|my)\b.{0,60}\b(?:works?|articles?|texts?|pages?|(?:web)?sites?"
            r"|contents?|posts?|documents?|blog|stor(?:y|ies)|documentation|materials?|translations?|contributions)\b",
            re.IGNORECASE,
        ),
        "The contents of this document are licensed under CC BY-SA 4.0",
    ),
    Row(
        re.compile(
            r"\b(?:content|contributions|text|documentation|article|material)\b.{0,40}"
            r"\b(?:available|licen[cs]ed|distributed|shared|published|released)\b",
            re.IGNORECASE,
        ),
        "Text is available under the Creative Commons Attribution-ShareAlike License",
    ),
    Row(
        re.compile(
            r"\b(?:diese[rs]?|alle|unsere?|die|der|das)\b.{0,60}\b(?:werk|texte?|artikel|beitr(?:ag|äge)|inhalte?"
            r"|website|weblog|seite|blog|arbeit|podcasts?)\b|\b(?:soweit|sofern) nicht ander",
            re.IGNORECASE,
        ),
        "Diese Texte sind veröffentlicht unter der Lizenz CC BY 4.0.",
    ),
    Row(
        re.compile(
            r"\b(?:cet?|cette|ces|les?|nos)\b.{0,30}\b(?:articles?|textes?|contenus?|œuvre|site|page)\b", re.IGNORECASE
        ),
        "Cet article est publié sous licence Creative Commons Attribution.",
    ),
    Row(
        re.compile(
            r"\b(?:est[ea]|l[oa]s|el|todos?)\b.{0,30}\b(?:obra|artículos?|contenidos?|textos?|sitio|conteúdos?|artigos?)\b"
            r"|\b(?:contenidos?|conteúdos?)\b.{0,20}\b(?:bajo|sob)\b",
            re.IGNORECASE,
        ),
        "Contenidos bajo licencia Creative Commons salvo donde se indique lo contrario",
    ),
    Row(
        re.compile(
            r"\b(?:quest[oa']|i|gli|tutti)\b.{0,30}\b(?:opera|articol[oi]|contenut[oi]|test[oi]|sito)\b", re.IGNORECASE
        ),
        "Quest'opera è distribuita con Licenza Creative Commons Attribuzione 4.0",
    ),
    Row(
        re.compile(
            r"\b(?:dit|deze|alle|de|det|denne|dette|detta)\b.{0,30}\b(?:werk|artikel|teksten?|inhoud|site|verket?|innhold)\b",
            re.IGNORECASE,
        ),
        "De inhoud van deze site is beschikbaar onder een Creative Commons-licentie",
    ),
    Row(
        re.compile(r"本(?:作品|文章?|站|页面?|頁面?|記事|サイト)|この(?:作品|記事)|이 저작물|본 저작물"),
        "本作品采用知识共享署名许可 Creative Commons 署名",
    ),
)
# Terms of use speak of what visitors bring.
_TERMS_OF_USE = re.compile(r"\byour (?:\w+ )?(?:works?|contents?|contributions?|uploads?)\b|\bupload", re.IGNORECASE)
# A picture's licence stands beside its maker.
_PICTURE = re.compile(
    r"\b(?:photos?|photograph\w*|image|images|picture|foto|fotos|fotograf\w*|bild|bilder|bildquelle|bildnachweis|titelbild"
    r"|symbolbild|illustration\w*|icons?|flickr|wikimedia|unsplash|immagine|imagen|imagem|cover)\b|写真|图片|圖片|사진",
    re.IGNORECASE,
)


# Every address above holds one of these; hardly another link of a page does.
_ADDRESS_HINT = re.compile(r"licen[cs]|publicdomain|copyleft|/dl-de/", re.IGNORECASE)


def is_licence_address(url: str) -> bool:
    """Whether the address is that of a public licence."""
    folded = url.lower()
    # One pattern for all four is slower by far.
    if not ("licen" in folded or "publicdomain" in folded or "copyleft" in folded or "/dl-de/" in folded):
        return False
    return _ADDRESS_HINT.search(url) is not None and any(row.pattern.search(url) for row in ADDRESSES)


def names_licence(text: str) -> bool:
    """Whether the line names a public licence by its words."""
    return _HINT.search(text) is not None and any(row.pattern.search(text) for row in PHRASES)


def licensed_by(text: str) -> str:
    """What a line that names a licence licenses: `text` (with the page or the site), `image`, or `unclear`."""
    if any(row.pattern.search(text) for row in SUBJECTS) and not _TERMS_OF_USE.search(text):
        return "text"
    return "image" if _PICTURE.search(text) else "unclear"
