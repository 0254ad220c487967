"""Phrases and signs that mark a page as something other than a whole document: one named row each, with an example.

Phrases are matched in lower-cased short lines as plain substrings; an entry that is a tuple needs all its parts.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from fonds.languages import scripts


@dataclass(frozen=True, slots=True)
class Phrase:
    """`parts` must all stand in a line; `example` is such a line."""

    name: str
    parts: tuple[str, ...]
    example: str

    def matches(self, folded: str) -> bool:
        return all(part in folded for part in self.parts)


# What servers, proxies and guards answer instead of a page.
ERROR_PAGES = (
    Phrase("not found en", ("page not found",), "Oops! Page not found"),
    Phrase("404", ("404", "not found"), "Error 404: File not found"),
    Phrase("404 error", ("404 error",), "404 Error"),
    Phrase("cannot be found en", ("page you", "not be found"), "The page you requested could not be found."),
    Phrase("no longer exists", ("page you", "no longer exist"), "The page you are looking for may no longer exist."),
    Phrase("not found de", ("seite", "nicht gefunden"), "Die Seite wurde leider nicht gefunden"),
    Phrase("not found fr", ("page", "introuvable"), "Cette page est introuvable"),
    Phrase("not found es", ("página no encontrada",), "Página no encontrada"),
    Phrase("not found it", ("pagina non trovata",), "Pagina non trovata"),
    Phrase("not found pt", ("página não encontrada",), "Página não encontrada"),
    Phrase("not found nl", ("pagina niet gevonden",), "Pagina niet gevonden"),
    Phrase("not found ru", ("страница не найдена",), "Страница не найдена"),
    Phrase("not found ja", ("ページが見つかりません",), "お探しのページが見つかりません"),
    Phrase("not found zh", ("页面不存在",), "抱歉，您访问的页面不存在"),
    Phrase("javascript en", ("enable javascript",), "Please enable JavaScript to continue using this application."),
    Phrase("javascript off", ("javascript is disabled",), "JavaScript is disabled in your browser."),
    Phrase("javascript de", ("javascript", "aktivieren"), "Bitte aktivieren Sie JavaScript in Ihrem Browser."),
    Phrase("javascript fr", ("activer javascript",), "Veuillez activer JavaScript pour continuer."),
    Phrase("robot check", ("verify you are human",), "Verify you are human by completing the action below."),
    Phrase("robot check 2", ("are you a robot",), "Are you a robot?"),
    Phrase("robot check 3", ("confirm you are not a robot",), "Please confirm you are not a robot"),
    Phrase("browser check", ("checking your browser",), "Checking your browser before accessing example.org"),
    Phrase("security check", ("security of your connection",), "needs to review the security of your connection"),
    Phrase("just a moment", ("just a moment...",), "Just a moment..."),
    Phrase("unusual traffic", ("unusual traffic",), "We detected unusual traffic from your network."),
    Phrase("access denied", ("access denied",), "Access Denied"),
    Phrase("no permission", ("don't have permission to access",), "You don't have permission to access this server."),
    Phrase("gateway", ("bad gateway",), "502 Bad Gateway"),
    Phrase("unavailable", ("service unavailable",), "503 Service Unavailable"),
    Phrase("server error", ("internal server error",), "500 Internal Server Error"),
    Phrase("region", ("not available in your region",), "This content is not available in your region."),
    Phrase("region eu", ("unavailable in most european countries",), "is unavailable in most European countries"),
    Phrase("unsupported browser", ("browser is not supported",), "Your browser is not supported."),
)

# Lines that stand where the free part ends.
PAYWALLS = (
    Phrase("subscribe to continue", ("subscribe to continue",), "Subscribe to continue reading"),
    Phrase("subscribe to read", ("subscribe to read",), "Subscribe to read this story"),
    Phrase("the rest", ("to read the rest", "subscri"), "To read the rest, please subscribe to the Lantern."),
    Phrase("subscribers only", ("for subscribers only",), "This article is for subscribers only."),
    Phrase("subscriber exclusive", ("exclusive to subscribers",), "This story is exclusive to subscribers."),
    Phrase("only to subscribers", ("only available to", "subscriber"), "This story is only available to subscribers."),
    Phrase("already subscriber", ("already a subscriber",), "Already a subscriber? Log in"),
    Phrase("to read the full", ("to read the full", "account"), "Create a free account to read the full story"),
    Phrase("sign in to read", ("sign in to", "reading"), "Sign in to continue reading"),
    Phrase("free articles", ("free articles",), "You have 0 free articles left this month."),
    Phrase("weiterlesen abo", ("abo", "weiterlesen"), "Jetzt mit Abo weiterlesen"),
    Phrase("nur für abonnenten", ("nur für abonnent",), "Dieser Artikel ist nur für Abonnenten."),
    Phrase("réservé", ("réservé", "abonné"), "Article réservé aux abonnés"),
    Phrase("il vous reste", ("il vous reste", "% de"), "Il vous reste 72.5% de cet article à lire."),
    Phrase("solo para suscriptores", ("para suscriptores",), "Contenido exclusivo para suscriptores"),
    Phrase("riservato", ("riservato agli abbonati",), "Contenuto riservato agli abbonati"),
    Phrase("para assinantes", ("para assinantes",), "Conteúdo exclusivo para assinantes"),
    Phrase("voor abonnees", ("voor abonnees",), "Dit artikel is alleen voor abonnees"),
    Phrase("för prenumeranter", ("för prenumeranter",), "Artikeln är bara för prenumeranter"),
    Phrase("dla subskrybentów", ("tylko dla", "subskrybent"), "Treść tylko dla subskrybentów"),
    Phrase("会員限定", ("有料会員限定",), "この記事は有料会員限定です"),
)

# Words of consent dialogs, lower case. One alone says nothing: an article may be about them.
CONSENT_WORDS = (
    "cookie", "consent", "your privacy", "your choices", "partners store", "einwilligung", "zustimmung",
    "consentement", "consentimiento", "consenso", "consentimento", "toestemming", "samtycke", "samtykke", "zgod",
    "クッキー", "同意", "쿠키", "согласие",
)  # fmt: skip

# What a text ends with when it goes on elsewhere.
READ_ON = (
    Phrase("ellipsis in brackets", ("[…]",), "and so the council […]"),
    Phrase("dots in brackets", ("[...]",), "and so the council [...]"),
    Phrase("read more", ("read more",), "Read more"),
    Phrase("continue reading", ("continue reading",), "Continue reading →"),
    Phrase("read the full", ("read the full",), "Read the full story at the source"),
    Phrase("weiterlesen", ("weiterlesen",), "Weiterlesen"),
    Phrase("lire la suite", ("lire la suite",), "Lire la suite"),
    Phrase("seguir leyendo", ("seguir leyendo",), "Seguir leyendo"),
    Phrase("leggi tutto", ("leggi tutto",), "Leggi tutto"),
    Phrase("lees verder", ("lees verder",), "Lees verder"),
    Phrase("続きを読む", ("続きを読む",), "続きを読む"),
    Phrase("阅读全文", ("阅读全文",), "点击阅读全文"),
)


@dataclass(frozen=True, slots=True)
class Sign:
    """A regular expression without nested repetition, and an example that it finds.

    `leads` are what its matches begin with, where that is quickly looked for.
    """

    name: str
    expression: re.Pattern[str]
    example: str
    leads: tuple[str, ...] = ()


# What UTF-8 bytes look like when they are read as another encoding (first) and the letters they were.
MOJIBAKE = (
    Sign("latin letters", re.compile(r"Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸ]"), "dÃ©jÃ\u00a0 vu", ("Ã",)),
    Sign("punctuation", re.compile(r"â€[\u0080-\u00bf™œ˜“”¦¢\x9d]|â\x80[\x80-\xbf]"), "donâ€™t", ("â€", "â\x80")),
    Sign("signs", re.compile(r"Â[\u00a0-\u00bf]"), "Â© 2024", ("Â",)),
    Sign(
        "cyrillic", re.compile(r"[ÐÑ][\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸ][ÐÑ]"), "Ð½Ð¾Ð²Ð¾Ñ\x81Ñ\x82Ð¸", ("Ð", "Ñ")
    ),
    Sign(
        "han and kana", re.compile(r"[äåæçèé][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸ]{2}"), "æ—¥æœ¬", tuple("äåæçèé")
    ),
)

# Headers with which clipping services and databases open each document of an export.
DOCUMENT_HEADERS = (
    Sign(
        "numbered",
        re.compile(r"^(?:document|dokument|article) (\d{1,4}) (?:of|von|de|/) \d{1,4}$", re.IGNORECASE),
        "Document 2 of 40",
    ),
    Sign(
        "n of m documents",
        re.compile(r"^(\d{1,4}) (?:of|von) \d{1,4} (?:documents|dokumenten)$", re.IGNORECASE),
        "3 of 25 DOCUMENTS",
    ),
    Sign("length", re.compile(r"^length: {1,8}\d[\d,.]{0,8} words$", re.IGNORECASE), "LENGTH: 512 words"),
    Sign(
        "headline label",
        re.compile(r"^(?:headline|schlagzeile|titre): .", re.IGNORECASE),
        "Headline: Harbour to reopen",
    ),
    Sign("title label", re.compile(r"^(?:title|titel|título): .", re.IGNORECASE), "Title: Harbour to reopen"),
    Sign(
        "source label", re.compile(r"^(?:source|quelle|publication): .", re.IGNORECASE), "Source: The Harbour Gazette"
    ),
    Sign(
        "document id",
        re.compile(r"^document id: .|^document [A-Z0-9]{20,40}$", re.IGNORECASE),
        "Document HRBGZ00020240312ek3c0001x",
    ),
)

# How lines that may be such headers begin; asked first, since few blocks hold any.
HEADER_OPENINGS = re.compile(
    r"^[ \t]*(?:do[ck]ument|article|\d{1,4} (?:of|von) \d|length:|headline:|schlagzeile:|titre:|title:|titel:|título:"
    r"|source:|quelle:|publication:)",
    re.IGNORECASE | re.MULTILINE,
)

# Function words that stand in nearly every paragraph of a language and seldom in the others of this table.
FUNCTION_WORDS = {
    tag: frozenset(words.split())
    for tag, words in (
        ("en", "the and of that with was from which their have this been would they"),
        ("de", "der und nicht das mit ist auf dem sich auch eine wurde nach bei"),
        ("fr", "les des dans qui est pour une sur pas avec sont cette ont aux"),
        ("es", "los las una por con más como pero fue desde esta está son muy"),
        ("it", "che della sono nel anche gli alla più dei delle nella questo dal ha"),
        ("pt", "não uma com mais dos foi pelo também são pela das ao seu há"),
        ("nl", "het een van niet zijn ook voor naar werd maar door bij aan wordt"),
        ("pl", "nie się jest na że przez oraz dla jak było które tym także od"),
        ("sv", "och att det som på är av inte med har den för till"),
    )
}

# The family whose words take fewer characters.
DENSE_SCRIPT = "east asian"
# Scripts by range; those written together share a family. Letters only; order does not matter.
SCRIPTS = (
    ("latin", re.compile(f"[{scripts.LATIN}]+")),
    ("cyrillic", re.compile(f"[{scripts.CYRILLIC}]+")),
    ("greek", re.compile(f"[{scripts.GREEK}]+")),
    ("arabic", re.compile(f"[{scripts.ARABIC}{scripts.ARABIC_SUPPLEMENT}]+")),
    ("hebrew", re.compile(f"[{scripts.HEBREW}]+")),
    ("indic", re.compile(f"[{scripts.INDIC}]+")),
    ("thai", re.compile(f"[{scripts.THAI}]+")),
    (DENSE_SCRIPT, re.compile(f"[{scripts.EAST}]+")),
)
