"""Words and rows that tell a site's name from the rest of its menus. Every row has an example; a test reads each."""

from __future__ import annotations

import re
from typing import NamedTuple

from fonds.marks.persons.words import COMMON

# Words of menus, offers and other sites' names: no brand consists of these alone.
_MENU_WORDS = """
news sport video videos live podcast podcasts plus premium online digital radio tv app apps newsletter abo
shop faq rss cookies cookie login logout partner werbung jobs karriere agb service services android ios google
apple play store amazon spotify linkedin pinterest messenger signal flipboard twitch snapchat x bluesky
mastodon threads adobe microsoft windows chrome firefox safari javascript browser html epaper e-paper pdf
dsgvo gdpr tcf iab gmbh ag kg inc ltd llc limited media group verlag publishing company corp corporation
newsletters magazin magazine archiv archive wetter horoskop rätsel spiele quiz mediathek audio fotos bilder
galerie galerien events tickets reisen immobilien stellenmarkt trauer anzeigen leserbriefe deutschland
österreich schweiz europa europe eu usa uk china russland russia ukraine israel gaza iran trump putin biden
france germany spain italy españa portugal italia polska polen nederland belgië sverige norge danmark türkiye
turkey india japan africa asia australia canada america amerika world bundesliga champions league fifa uefa
olympia covid corona coronavirus chatgpt ai ki nato un eu advertorial anzeige annonce publicidad
publicité discount code codes coupon coupons voucher vouchers deals offers lotería loterías panorama navidad test
tests vergleich produkt check cover paper calendario e-mail adresse gutscheincode
reclame reklame реклама sponsored skip menu main content inhalt navigation
"""
NO_BRAND = COMMON | frozenset(_MENU_WORDS.split())
# Words that begin lines about a brand and belong to none.
_FIRST_WORDS = """
about work advertise us go all more my mein meine ihr ihre sie bitte jetzt aktuelle aktualisiert
veröffentlicht alle das dein deine unser unsere ihre über mehr weitere von mit auf im accéder tous tout mon ma
mes vos votre su sus tu tus todos todas mi ver cookie copyright © subscribe support join get download follow
read see view watch listen sign log contact help aug jan feb mar apr jun jul sep oct nov dec gutscheine
gutschein logo stunden abschnitt
"""
FIRST = frozenset(_FIRST_WORDS.split())
_NAME = r"(?P<name>[^.,!?|]{2,40}"


class Around(NamedTuple):
    """A row: rule, pattern of a whole line with the site's name as its group `name`, an example line."""

    rule: str
    pattern: re.Pattern[str]
    example: str


def _around(rule: str, pattern: str, example: str) -> Around:
    return Around(rule, re.compile(pattern, re.IGNORECASE), example)


AROUND: tuple[Around, ...] = (
    _around(
        "subscribe",
        r"^(?:subscribe to|sign up (?:to|for)|log in to|welcome to|support|download|get|more from|contact"
        r"|work (?:at|for)|join|advertise (?:with|on|in)|follow|about) (?:the )?" + _NAME + r"?)"
        r"(?: newsletters?| app| today| now| on \w+)?$",
        "Subscribe to The Bay Courier",
    ),
    _around(
        "mehr-von",
        r"^(?:mehr (?:von|über)|über|zur startseite (?:von )?|abonnieren sie|newsletter (?:der|des|von)"
        r"|werben (?:bei|in)|das ist) (?:die |der |das )?" + _NAME + r")$",
        "Mehr von Bucht-Kurier",
    ),
    _around(
        "à-propos",
        r"^(?:[àa] propos (?:de|du)|travailler chez|abonnez-vous (?:à|au)|suivez|retrouvez"
        r"|toute l'actualité (?:de|du)|contactez) " + _NAME + r")$",
        "À propos de La Baie",
    ),
    _around(
        "suscríbete",
        r"^(?:suscríbete a|acerca de|quiénes somos|sobre|síguenos en|assine|sobre o|abbonati a|chi siamo"
        r"|más webs de|suscripción a|descuentos|word abonnee van|over|om|kontakt|kontakta|prenumerera på|abonner på) "
        + _NAME
        + r")$",
        "Suscríbete a La Bahía",
    ),
    _around(
        "to-front-page",
        r"^" + _NAME + r"?)(?:,|:| -| –) (?:zur (?:startseite|homepage)|(?:page d['’])?accueil|home ?page"
        r"|(?:back |go )?to (?:the )?(?:home ?page|front page)|(?:ir a (?:la )?)?(?:portada|inicio)"
        r"|naar (?:de )?homepage|til forsiden|till startsidan|torna alla home(?:page)?)$",
        "Bucht-Kurier, zur Startseite",
    ),
    _around(
        "logo-first", r"^logo(?: (?:de|du|della|di|der|von|van))? " + _NAME + r"?)(?: logo\b.*)?$", "Logo Bay Courier"
    ),
    _around(
        "logo",
        r"^" + _NAME + r"?)[ -](?:logo|home ?page|home|startseite|app|newsletters?|abo|e-?paper|shop|premium|plus|\+"
        r"|podcasts?|jobs|mobile|online|archiv|archive|club|store)$",
        "Bay Courier logo",
    ),
)
# Most lines match no row; one pattern asks for all.
ANY_AROUND = re.compile("|".join(row.pattern.pattern.replace("?P<name>", "?:") for row in AROUND), re.IGNORECASE)
