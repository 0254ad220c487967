"""What class names and ids say about an element: one table, matched as one expression.

A row's pattern is looked for in the lower-cased `class id` string with `-`, `_` and camel humps turned to blanks, at
word boundaries; rows stand in order of precedence. Each has an example that a test runs. What class names say in
languages other than English stands in the files of these, under `CLASS_WORDS`, by the name of the row.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from fonds.languages import section
from fonds.languages.rows import ClassWords
from fonds.model import Role


@dataclass(frozen=True, slots=True)
class NameRule:
    """Elements of such a name have this role, and what stands in them unless it says otherwise.

    `most` is the share of the page's prose that such an element can hold, and twice that all such elements together: a
    `share` class on the wrapper of the whole article is no share row. The bounds were chosen by eye, not tuned.
    """

    name: str
    role: Role
    pattern: str
    example: str
    most: float = 0.15


# Words of web makers, who write English, and names of products; those of other languages stand in their files.
_RULES = (
    # Consent managers by their well-known ids.
    NameRule("onetrust", Role.CONSENT, r"onetrust|ot sdk|optanon|ot pc", "onetrust-consent-sdk", most=0.95),
    NameRule("cookiebot", Role.CONSENT, r"cybot\w*|cookiebot", "CybotCookiebotDialog", most=0.95),
    NameRule("didomi", Role.CONSENT, r"didomi", "didomi-host", most=0.95),
    NameRule("usercentrics", Role.CONSENT, r"usercentrics|uc banner|uc container", "usercentrics-root", most=0.95),
    NameRule("quantcast", Role.CONSENT, r"qc cmp2?|qccmp", "qc-cmp2-container", most=0.95),
    NameRule("trustarc", Role.CONSENT, r"truste|trustarc", "truste-consent-track", most=0.95),
    NameRule("sourcepoint", Role.CONSENT, r"sp message|sp consent", "sp_message_container_1", most=0.95),
    NameRule("borlabs", Role.CONSENT, r"borlabs\w*", "BorlabsCookieBox", most=0.95),
    NameRule("complianz", Role.CONSENT, r"cmplz|complianz", "cmplz-cookiebanner-container", most=0.95),
    NameRule("cookieyes", Role.CONSENT, r"cky|cookieyes|cli bar|cookie law info", "cky-consent-container", most=0.95),
    NameRule(
        "klaro",
        Role.CONSENT,
        r"klaro|iubenda|axeptio|osano|tarteaucitron|cookiefirst|moove gdpr",
        "osano-cm-window",
        most=0.95,
    ),
    NameRule(
        "fundingchoices",
        Role.CONSENT,
        r"fc consent|fc dialog|termly|cassie|ketch|evidon|termsfeed",
        "fc-consent-root",
        most=0.95,
    ),
    NameRule(
        "consent",
        Role.CONSENT,
        r"cookies? ?(?:consent|banner|notice|bar|law|policy|popup|modal|dialog|message|wall|overlay|disclaimer|"
        r"settings|info|hint|warning|alert|container|wrapper|preferences)|(?:gdpr|ccpa|dsgvo|rgpd)(?: \w+)?|"
        r"consent(?: (?:banner|modal|dialog|manager|layer|popup|form|bar|overlay|wall))|"
        r"privacy (?:banner|notice|popup|modal)|"
        r"cookie(?:banner|bar|notice|consent|popup|law|hint|info|wall|box|layer|message|policy)\w*|"
        r"(?:eu ?)?cookies? (?:compliance|box|layer|choice|choices|policy popup|manager|control|overlay|panel|"
        r"tool)|eucookie\w*|cmpbox\w*|cmpwrapper|cc (?:window|banner|dialog)",
        "js-cookie-consent-banner",
        most=0.5,
    ),
    # What web archives lay over the pages that they show.
    NameRule("web-archive", Role.HIDDEN, r"wm ipp(?: \w+)?|wm toolbar|wm capinfo", "wm-ipp-base", most=0.95),
    # What mail programs write above a mail that is passed on.
    NameRule(
        "mail-head",
        Role.HIDDEN,
        r"gmail attr|div rply fwd msg|divrplyfwdmsg|moz email headers table|outlook ?message ?header",
        "gmail_attr",
        most=0.5,
    ),
    # Hidden to readers of the screen.
    NameRule(
        "sr-only",
        Role.HIDDEN,
        r"sr only|screen reader(?: text| only)?|visually hidden|visuallyhidden|assistive text|"
        r"skip (?:to|link|nav)\w*|hidden print|print only|d none|is hidden|offscreen|off screen|u hidden|noscreen|"
        r"no screen",
        "screen-reader-text",
        most=0.05,
    ),
    # Advertising.
    NameRule(
        "advert",
        Role.ADVERT,
        r"ads?(?: (?:slot|unit|container|wrapper|banner|box|block|label|space|zone|placeholder|holder|area|"
        r"leaderboard|top|bottom|sidebar|inline|mpu|text|content|module|tag))|adslot|adsbygoogle|advert\w*|"
        r"dfp(?: \w+)?|gpt ad|google ads?|banner ads?|sponsored(?: \w+)?|sponsor|promoted|taboola|outbrain|"
        r"ob widget|commercial|adbox|adunit|adwrapper|ad|ads|billboard(?: ad)?|mpu|native ads?|"
        r"ad (?:\w+ )?(?:desktop|mobile|sticky|rectangle|inner|outer|slotwrap|placement|position|frame)|"
        r"(?:desktop|mobile|sticky|inline|article|content|sidebar|header|footer) ads?|adsense|adform|admanager|"
        r"revive",
        "article__ad-slot",
        most=0.15,
    ),
    # `paywall` alone is what makers call the paid text itself as well; these are what stands before it.
    NameRule(
        "barrier",
        Role.ADVERT,
        r"(?:paywall|pay wall|regwall|subscription|subscriber|premium|piano|article|content|access|"
        r"register) ?(?:barrier|gate|prompt|offers?|cta|promo|banner|box|modal|overlay|notice)|barrier|paygate|"
        r"regwall|(?:barrier|gate|offers?) ?(?:paywall|page|wrapper|container|content)",
        "paywall barrier",
        most=0.6,
    ),
    NameRule(
        "paywall",
        Role.ADVERT,
        r"paywall|pay wall|regwall|piano|subscribe (?:wall|banner|box|promo|cta)|"
        r"subscription (?:promo|banner|box)|metered",
        "paywall-teaser",
        most=0.1,
    ),
    # Around the text.
    NameRule(
        "breadcrumb", Role.NAVIGATION, r"breadcrumbs?\w*|bread crumbs?|you are here", "breadcrumbs-list", most=0.1
    ),
    NameRule(
        "paging",
        Role.PAGING,
        r"pagination\w*|pager|paging|page ?numbers?|page nav\w*|prev ?next|post navigation|nav links|"
        r"nav (?:previous|next|below|single)|next prev|previous next|pagenavi|post nav|older posts|load more",
        "post-navigation",
        most=0.15,
    ),
    NameRule(
        "share",
        Role.SHARE,
        r"share|shares|sharing|sharebar|share (?:bar|buttons?|tools?|links?|icons?|this|list)|social(?:s|media)?|"
        r"social (?:share|sharing|links?|media|icons?|bar|buttons?|follow|nav)|addtoany|a2a|addthis|sharedaddy|"
        r"sd sharing|sharethis|follow us|socialshare|social ?sharing|"
        r"share ?(?:panel|wrapper|container|block|row|widget|menu|modal)|sns(?: \w+)?|whatsapp|article tools|"
        r"post actions|article actions",
        "sd-sharing-enabled",
        most=0.1,
    ),
    NameRule(
        "newsletter",
        Role.NEWSLETTER,
        r"newsletters?\w*|news letter|mailing list|email ?sign ?up|sign ?up (?:form|box|banner|widget)|mailchimp|"
        r"mc embed|mc4wp|email (?:capture|subscribe|subscription|optin)|"
        r"subscribe(?: (?:form|widget|email|block))?|opt ?in (?:form|box)|klaviyo|lead (?:form|magnet)|hs form|"
        r"email (?:form|signup|newsletter|alerts?)|nl (?:signup|form|box)|mailmunch|sumome|convertkit|formkit|"
        r"omnisend",
        "newsletter-signup",
        most=0.15,
    ),
    NameRule(
        "comments",
        Role.COMMENTS,
        r"comments?|comments? (?:list|area|section|form|wrapper|block|thread|container|respond)|commentlist|"
        r"respond|disqus\w*|dsq\w*|user comments|discussion comments|livefyre|coral|spotim|openweb|hyvor|"
        r"reader comments|fb comments|comment \d+|remark42|giscus|utterances|viafoura|talkyard|commentbox|"
        r"wpdiscuz\w*|wpd \w+|"
        r"comment (?:body|content|text|author|meta|reply|item|thread|count|box|section|head|entry)",
        "comments-area",
        most=0.8,
    ),
    NameRule(
        "reviews",
        Role.COMMENTS,
        r"(?:customer|user|product|shop|store) ?reviews?|"
        r"reviews? ?(?:list|section|container|wrapper|widget|item|body|content|summary)|reviews?|testimonials?|"
        r"ratings?|yotpo|bazaarvoice|bv (?:content|rating)\w*|trustpilot|okereviews",
        "product-reviews",
        most=0.7,
    ),
    NameRule(
        "poster",
        Role.OTHER,
        r"user ?(?:details?|info|card|meta|name|stats|title|badge)|post ?(?:signature|er|profile|author|user)|"
        r"signature|reputation|badges?|member ?(?:info|card|stats)|message ?(?:user|avatar|attribution)|"
        r"topic ?map|who ?posted",
        "post-signature",
        most=0.1,
    ),
    NameRule("disclosure", Role.DISCLOSURE, r"disclosures?|affiliate ?\w*", "affiliate-disclosure", most=0.15),
    NameRule(
        "author-bio",
        Role.AUTHOR_BIO,
        r"author (?:bio|box|info|about|card|profile|description|details|desc|wrap|area|section|block|widget|"
        r"module|content)|authorbox|about (?:the )?author|bio(?: box)?|writer bio|m a box|saboxplugin\w*|"
        r"biography|contributor bio|molongui|entry author|post author bio",
        "author-bio-box",
        most=0.2,
    ),
    NameRule(
        "related",
        Role.RELATED,
        r"related(?: \w+)?|relatedposts|jp relatedposts|yarpp\w*|recommended?(?: \w+)?|recommendations?|recirc\w*|"
        r"read (?:more|next|also)|also read|more (?:stories|news|from|articles|posts|on|in)|"
        r"you (?:may|might)(?: also)?(?: like)?|most (?:read|popular|viewed|shared|recent)|trending|"
        r"popular(?: (?:posts?|articles|stories))?|latest (?:news|posts?|articles|stories)|"
        r"recent (?:posts?|articles|entries|comments|news)|up next|next article|further reading|"
        r"similar (?:posts|articles|products|items)|crp related|onward|upsells?|cross ?sells?|suggested|"
        r"suggestions|editors? picks?|promo ?(?:box|list|block|card)|teaser ?(?:list|box|group)|outro|"
        r"article ?teasers?|zergnet|inread|also in|in ?case ?you ?missed|post ?list ?related",
        "related-articles",
        most=0.4,
    ),
    NameRule("teaser", Role.RELATED, r"teasers?|teaser ?\w+|\w+ ?teasers?|teasertext", "teaserInfoWrapper", most=0.15),
    NameRule(
        "topics",
        Role.TOPICS,
        r"tags?(?: ?(?:list|cloud|links|container|wrapper|section))|tags|tagcloud|tag cloud|post tags?|"
        r"entry tags?|article tags?|topics?(?: ?(?:list|links))?|keywords|cat links|post categories|"
        r"entry categories|article topics|story tags|hashtags|category list",
        "post-tags",
        most=0.08,
    ),
    NameRule(
        "search",
        Role.SEARCH,
        r"search ?(?:form|box|bar|field|input|widget|overlay|modal|results? form)|searchform|site search",
        "site-search-form",
        most=0.1,
    ),
    NameRule(
        "navigation",
        Role.NAVIGATION,
        r"nav|navs|navbar\w*|navigation\w*|main nav|menu|menus|mega ?menu|sub ?menu|main ?menu|site header|"
        r"site nav|top ?bar|topnav|masthead|header nav|global header|page header nav|off ?canvas|hamburger|drawer|"
        r"toc|table of contents|tableofcontents|ez toc|skip links?|language (?:switcher|selector|picker)|"
        r"lang (?:switcher|selector)|sidenav|side nav|subnav|sub nav|quick ?links|nav ?list|utility (?:bar|nav)|"
        r"user ?menu|account menu|login|log in|signin|sign in",
        "main-navigation",
        most=0.3,
    ),
    NameRule(
        "legal",
        Role.LEGAL,
        r"copyright|disclaimer|legal(?: (?:notice|text|links?|info))?|fine print|imprint|terms of use",
        "footer-copyright",
        most=0.2,
    ),
    NameRule(
        "footer",
        Role.FOOTER,
        r"(?:site|page|global|main|bottom|footer|colophon) ?footer|footer|footers|"
        r"footer (?:widgets?|links?|nav|menu|bottom|top|content|wrapper|container|inner|area|section|col|column|"
        r"main)|colophon|site info|site bottom",
        "site-footer",
        most=0.3,
    ),
    NameRule(
        "sidebar",
        Role.RELATED,
        r"sidebar\w*|side bar|aside|right ?(?:rail|col|column|sidebar)|left ?(?:rail|sidebar)|rail|widget ?area|"
        r"complementary",
        "right-rail",
        most=0.3,
    ),
    NameRule(
        "popup",
        Role.OTHER,
        r"modal|modals|popup|pop up|lightbox|overlay|dialog|toast|snackbar|tooltip|flyout|interstitial|snack bar|"
        r"notification bar|announcement ?bar|alert bar|promo ?bar",
        "modal-dialog",
        most=0.2,
    ),
    NameRule(
        "metadata",
        Role.OTHER,
        r"(?:post|entry|article|story|byline|content) ?(?:meta|info|details|date|data|byline)|byline\w*|dateline|"
        r"publish(?:ed)? ?(?:date|time|on)|timestamp|post ?date|pub ?date|author ?name|author ?link|posted ?on|"
        r"posted ?by|meta ?data|date ?time|reading ?time|read ?time|view ?count|author|authors",
        "entry-meta",
        most=0.1,
    ),
)

_SPOKEN: tuple[tuple[str, ClassWords], ...] = section("CLASS_WORDS")


def _with_languages(rule: NameRule) -> NameRule:
    words = [row.words for _, row in _SPOKEN if row.part == rule.name]
    return replace(rule, pattern="|".join([rule.pattern, *words])) if words else rule


NAME_RULES: tuple[NameRule, ...] = tuple(_with_languages(rule) for rule in _RULES)
