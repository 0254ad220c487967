"""Words that lean towards a role in a line already known to be furniture.

They would say nothing of a line of the document: "cookies" are baked too. The furniture tables hold what speaks for
itself.
"""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass

from fonds.marks.letters import by_letter
from fonds.model import Role


@dataclass(frozen=True, slots=True)
class Hint:
    """A pattern for folded lines, tried at the beginnings of words; `example` is a line that it must find.

    `anywhere` rows hold signs and letters of scripts without spaces, and are tried everywhere in lines that have any.
    """

    role: Role
    pattern: str
    example: str
    anywhere: bool = False


HINTS = (
    Hint(
        Role.CONSENT,
        r"(?:cookies?|kakor\b|eväste|çerez|kolačić|piškot|süti|бисквит|куки\b)(?! banner ad)|gdpr|opt[- ]out"
        r"|consent(?! of)|einwilligung|consentement|consentimiento|consenso|consentimento|toestemming|samtyck|samtykke"
        r"|suostumu|trackers?\b|tracking|third[- ]party vendors",
        "Store the cookie consent state",
    ),
    Hint(
        Role.NEWSLETTER,
        r"newsletter|inbox|mailing list|e-?mail(?! (?:us|:))|nieuwsbrief|nyhetsbrev|nyhedsbrev|uutiskirje|rundbrief"
        r"|boletín|infolettre|subscribers?\b|unsubscribe|postfach|sign(?:ing|ed)? up|updates by",
        "Weekly in your inbox",
    ),
    Hint(
        Role.SHARE,
        r"facebook|twitter|whatsapp|pinterest|linkedin|instagram|telegram|reddit|tumblr|bluesky|mastodon|messenger"
        r"|copy link|e-mail(?:en)? an|share|sharing|teile|partag|compart|condivid|udostępn|paylaş|поделит",
        "Facebook Twitter WhatsApp",
    ),
    Hint(
        Role.COMMENTS,
        r"comment|kommentar|coment[aá]rio|comentari|commento|commenti|reacti(?:e|es)\b|repl(?:y|ies)\b|antworte|says:"
        r"|schrieb|said:|répon[ds]|respond(?:er|e)\b|yorum|коммент|ответ(?:ить|ов)|moderat"
        r"|permalink|upvote|likes?\b|thread|netiquette|akismet",
        "Ada Vint says:",
    ),
    Hint(
        Role.LEGAL,
        r"copyright|rights|reserved|disclaimer|privacy|datenschutz|impressum|trademark|registered\b|gmbh|llc\b"
        r"|ltd\b|\binc\.|s\.?l\.?u\b|s\.p\.a|licen[sc]e|nutzungsbedingungen|liab|aviso legal|mentions légales",
        "Harbour Herald Ltd, registered in Port Ellery",
    ),
    Hint(
        Role.ADVERT,
        r"sponsor|advert(?!is(?:e|ing) with)|promo codes?|discount|coupon|voucher|deals?\b|sale\b"
        r"|rabatt|save\b|shop now|order (?:now|yours)|donat|spende|free trial|jetzt (?:testen|kaufen)"
        r"|try (?:it )?free|angebot|offre|oferta|patrocin|werbefrei|ad-free|abonnement|subscribe|abo\b",
        "Save 20% on your first order",
    ),
    Hint(
        Role.DISCLOSURE,
        r"affiliate|commission|provision\b|partnerprogramm|reader-supported|amazon (?:services|associate)|compensat"
        r"|in partnership with|en partenariat|paid links|editorial (?:team|independence)",
        "Our site is reader-supported and may be compensated",
    ),
    Hint(
        Role.AUTHOR_BIO,
        r"(?:is|was) an? (?:\w+[ -]){0,4}(?:writer|journalist|reporter|editor|author|correspondent"
        r"|columnist|photographer|freelancer|professor|producer|blogger)"
        r"|(?:see|view|read) (?:all|more) (?:posts|articles|stories|by)"
        r"|posts by|articles by|redakteur|journalist(?:e|in|a)?\b|periodista|giornalista|redacteur|dziennikar|gazeteci"
        r"|журналист|author|autor(?:e|in)?\b|auteur|staff writer|writes about|publicaciones",
        "Ada Vint is a staff writer",
    ),
    Hint(Role.TOPICS, r"tags?\b|tagged|themen\b|topics?\b|hashtag", "tagged ferries"),
    Hint(
        Role.SEARCH,
        r"search|suche\b|suchen\b|recherche[rz]?\b|busca[r]?\b|cerca\b|zoek(?:en)?\b|hakusana|поиск",
        "Everything Titles only Search",
    ),
    Hint(
        Role.PAGING,
        r"next page|previous page|page #|older|newer|(?:of|von|de|sur|z) # (?:pages?|results?)"
        r"|load more|scroll to top|nach oben|publicación (?:anterior|siguiente)",
        "Showing 1-20 of 312 results",
    ),
    Hint(
        Role.RELATED,
        r"read (?:more|next|also|full)|min(?:ute)?s? read|(?:hours?|days?|weeks?|months?|mins?|minutes?) ago|vor #"
        r"|hace #|il y a #|watch(?: now)?:|continue reading|recommended|weiterlesen|lire la suite|leer más",
        "Read more: the ferry, 3 days ago",
    ),
    Hint(
        Role.FOOTER,
        r"phone|tel\b|telefon|fax\b|address|app store|google play|sitemap|contact|kontakt|contatt|careers|abonnenten"
        r"|powered by|designed by|developed by|all sites|follow us|customer|kundenservice|support|imprint|page created"
        r"|p\.?o\.? box|registered charity|st\b|avenue|street|straße",
        "Phone: 01234 5678",
    ),
    Hint(
        Role.NAVIGATION,
        r"skip to|toggle|menu|navigation|log ?in|log ?out|sign in|register|account|anmelden|language|breadcrumb|basket"
        r"|cart\b|warenkorb",
        "Toggle sidebar",
    ),
    Hint(Role.CONSENT, r"クッキー|쿠키|データ処理|同意を|동의", "クッキーについて", anywhere=True),
    Hint(Role.NEWSLETTER, r"メルマガ|ニュースレター|뉴스레터|订阅|訂閱", "メルマガ会員", anywhere=True),
    Hint(Role.SHARE, r"シェア|공유|分享", "シェア数", anywhere=True),
    Hint(Role.COMMENTS, r"コメント|댓글|评论|評論|留言", "コメント 3件", anywhere=True),
    Hint(Role.LEGAL, r"©|版权|版權|著作権|저작권", "© Harbour Herald", anywhere=True),
    Hint(
        Role.ADVERT,
        r"#% (?:off|rabatt)|[$€£] ?#|広告|广告|광고|キャンペーン|割引",
        "$20 at the harbour shop",
        anywhere=True,
    ),
    Hint(Role.TOPICS, r"#[^\W\d_]\w* #[^\W\d_]", "#ferries #lighthouses", anywhere=True),
    Hint(Role.SEARCH, r"検索|검색|搜索|搜尋", "記事検索", anywhere=True),
    Hint(Role.PAGING, r"^# ?[-–/] ?#$|^#(?: #)+$|#–# of", "1 2 3 4", anywhere=True),
    Hint(Role.FOOTER, r"#[- ]#[- ]#|電話|전화|电话|住所", "Tel. 020 7946 0321", anywhere=True),
    Hint(Role.NAVIGATION, r" [»›>] ", "Home › Coast › Ferries", anywhere=True),
)

# Longer lines say it in their beginning or not at all.
_READ = 160


def _rows(*, anywhere: bool) -> list[tuple[str, str]]:
    return [(hint.role.value, hint.pattern) for hint in HINTS if hint.anywhere is anywhere]


def _signs() -> str:
    rows: dict[str, list[str]] = {}
    for role, pattern in _rows(anywhere=True):
        rows.setdefault(role, []).append(pattern)
    return "|".join(f"(?P<{role}>{'|'.join(patterns)})" for role, patterns in rows.items())


_WORD = re.compile(r"[^\W_]+")
_BY_LETTER = by_letter(_rows(anywhere=False))
_SIGNS = re.compile(_signs())
_HAS_SIGN = re.compile("[^\x00-\u024f]|[#$€£©»›>]")
_ORDER = {role: at for at, role in enumerate(Role)}
# The same lines stand on the pages of a site, and many twice on a page.
_KNOWN = 8_192


@functools.lru_cache(_KNOWN)
def find_hints(folded: str) -> tuple[Role, ...]:
    """The roles that words of the line lean towards, in the order of the roles, each once."""
    found: set[str | None] = set()
    end = 0
    for word in _WORD.finditer(folded, 0, _READ):
        start = word.start()
        pattern = _BY_LETTER.get(folded[start]) if start >= end else None
        match = pattern.match(folded, start, _READ) if pattern is not None else None
        if match is not None:
            found.add(match.lastgroup)
            end = match.end()
    if _HAS_SIGN.search(folded, 0, _READ) is not None:
        found |= {match.lastgroup for match in _SIGNS.finditer(folded, 0, _READ)}
    return tuple(sorted((Role(str(name)) for name in found), key=_ORDER.__getitem__)) if found else ()
