"""What belongs to no language or to all: names of networks, signs, words that are the same everywhere."""

from fonds.languages.rows import (
    Beside,
    BrandLine,
    BrandWords,
    BylineOpener,
    ClassWords,
    CreditOpener,
    CreditSign,
    CreditWords,
    DateLabel,
    DateWord,
    Furniture,
    Hint,
    Licence,
    MailWord,
    NameWords,
    PageSign,
    Words,
)

# --- FURNITURE: lines of a site, not of a document. What each kind means stands in kinds.py.
FURNITURE = (
    Furniture(
        "legal.copyright",
        "copyright © | copyright # | copyright (c) | © # | (c) # | copyright by | © copyright | ©# | ©copyright",
        "© 2024 Seebote Verlag GmbH",
    ),
    Furniture("legal.links", "gdpr", "Gdpr"),
    Furniture(
        "disclosure.sentence",
        "affiliate-link | affiliate-links | affiliatelinks",
        "Mit * markierte Links sind Affiliate-Links, dafür erhalten wir eine Provision.",
    ),
    Furniture(
        "share.networks",
        """
        facebook | twitter | x | linkedin | whatsapp | pinterest | reddit | telegram | instagram | youtube
        tiktok | threads | bluesky | mastodon | messenger | tumblr | snapchat | vk | xing | flipboard | pocket
        rss | rss feed | x (twitter) | twitter/x | x/twitter | line | hatena | google+ | discord | github | twitch
        facebook twitter | facebook twitter linkedin | facebook twitter instagram
        """,
        "Facebook",
    ),
    Furniture("paging.button", "# of # | # # # | # # # # | # # # # #", "12 12 12 12 12"),
)

# --- DATE_LABELS: what a date is of, by the words before it. What each kind means stands in rows.py.
DATE_LABELS = (DateLabel("foreign", r"©|\(c\)|copyright", "© 3 May 2024"),)

# --- DATE_WORDS: words in dates and around them. What each place means stands in rows.py.
DATE_WORDS = (DateWord("month", "ta['’]", "3 ta' April 2024"),)

# --- BYLINE_OPENERS: what stands before authors' names.
BYLINE_OPENERS = (BylineOpener("names", "uthor:", "uthor: Ann Lee"),)

# --- CREDIT_OPENERS: what stands before picture credits.
CREDIT_OPENERS = (
    CreditOpener("video", "videos?", "Video: Reuters"),
    CreditOpener(
        "photo-capitals",
        r"(?-i:PHOTOS?|FOTOS?)\s(?=(?-i:[A-ZÀ-Þ][A-ZÀ-Þ’'. -]{3,40},\s[A-ZÀ-Þ]))",
        "PHOTO ANN LEE, THE BAY COURIER",
    ),
    CreditOpener(
        "photo-and",
        r"(?:(?:text|texte|testo|texto|words|story|styling|rezept|video)s?\s?(?:und|&|and|et|e|y|\+|/)\s?)(?:fotos?"
        r"|photos?|pictures?|photography|bilder)\s?(?::|by|von|de)\s?",
        "Text und Fotos: Jonas Weber",
    ),
    CreditOpener(
        "photo-and-more",
        r"(?:fotos?|photos?|bilder)\s?(?:und|&|and|et|e|y|\+|/)\s?(?:styling|text|texte|video|rezept|grafik"
        r"|montage)s?\s?:\s?",
        "Foto und Styling: Mara Weber",
    ),
    CreditOpener(
        "copyright", r"(?:©|\(c\)|ⓒ|copyright|（c）|（ｃ）)\s?:?\s?(?:\d{4}\s)?(?:by\s)?", "© Ann Lee/Reuters"
    ),
)

# --- CREDIT_WORDS: words in and around picture credits that name nobody. What each part means stands in rows.py.
CREDIT_WORDS = (
    CreditWords("place", r"\d{1,2}x?|x\d", "Fotos: Jonas Weber (2), dpa"),
    CreditWords("bare", r"Foto|Fotos|FOTO|FOTOS", "Foto ANP"),
    CreditWords("label", r"ap photo|afp photo|ap foto", "AP Photo"),
    CreditWords("copyright", r"Copyright", "Copyright 2024 Ann Lee"),
    CreditWords("nobody-whole", r"copyright", "Copyright"),
)

# --- CREDIT_SIGNS: words of which nearly every line has one that credits a picture.
CREDIT_SIGNS = (
    CreditSign(
        "getty|reuters|alamy|shutterstock|istock|imago|afp|ap|dpa|apa|ansa|efe|epa|ntb|pa|tt",
        "Ada Vint / AFP",
    ),
)

# --- MAIL_LABELS: labels in the header of a mail.
MAIL_LABELS = (
    MailWord(
        "other",
        "reply-to|importance|attachments|message-id|mime-version|content-type|content-transfer-encoding"
        "|return-path|received|delivered-to|list-unsubscribe|in-reply-to|references",
        "MIME-Version: 1.0",
    ),
)

# --- HINTS: words that lean towards a role in a line known to be furniture.
HINTS = (
    Hint(
        "share",
        "facebook|twitter|whatsapp|pinterest|linkedin|instagram|telegram|reddit|tumblr|bluesky|mastodon|messenger",
        "Facebook Twitter WhatsApp",
    ),
    Hint("legal", "©", "© Harbour Herald", anywhere=True),
    Hint("advert", "#% (?:off|rabatt)|[$€£] ?#", "$20 at the harbour shop", anywhere=True),
    Hint("topics", r"#[^\W\d_]\w* #[^\W\d_]", "#ferries #lighthouses", anywhere=True),
    Hint("paging", "^# ?[-–/] ?#$|^#(?: #)+$|#–# of", "1 2 3 4", anywhere=True),
    Hint("footer", "#[- ]#[- ]#", "Tel. 020 7946 0321", anywhere=True),
    Hint("navigation", " [»›>] ", "Home › Coast › Ferries", anywhere=True),
)

# --- LICENCES: words around the names of public licences.
LICENCES = (Licence("picture", "flickr|wikimedia|unsplash", "Bo Marlin / Flickr, CC BY 2.0"),)

# --- PAGE_SIGNS: lines that say that a page is something other than a whole document.
PAGE_SIGNS = (
    PageSign("error", "404", "404 + not found", "Error 404: File not found"),
    PageSign("error", "404 error", "404 error", "404 Error"),
    PageSign("read-on", "ellipsis in brackets", "[…]", "and so the council […]"),
    PageSign("read-on", "dots in brackets", "[...]", "and so the council [...]"),
)

# --- CONSENT_WORDS: words of consent dialogs; one alone says nothing, as an article may be about them.
CONSENT_WORDS = ("cookie",)

# --- NAME_WORDS: words that tell names of people from what else is written with capitals.
NAME_WORDS = (NameWords("particle", "al bin bint ibn ben abu st st. san santa mac mc o' bat"),)

# --- BESIDE_NAMES: what stands beside authors' names on their line, beside dates and job titles.
BESIDE_NAMES = (
    Beside("minute", r"min(?:ut[eos]?n?s?|uti|uuttia)?\.?", "3 min"),
    Beside("button", "Twitter|Facebook|LinkedIn|Bluesky", "Bluesky"),
    Beside("link", "Twitter|Facebook|Instagram|LinkedIn|Bluesky", "Ann LeeTwitter"),
)

# --- CLASS_WORDS: words in class names that tell what an element is. What each part means stands in rows.py.
CLASS_WORDS = (
    ClassWords(
        "credit",
        "(?:image|photo|picture|media|caption|figure|img) ?"
        "(?:credits?|copyright|source|author|byline|by|agency|rights)|"
        "credits?|photographer|photocredit|copyright",
        "wp-image-credit",
    ),
    ClassWords(
        "subtitle",
        "sub ?title|sub ?head(?:line|ing)?|standfirst|stand first|dek|deck|article summary|"
        "kicker text|strapline|sub ?heading|tagline",
        "article__standfirst",
    ),
    ClassWords(
        "kicker",
        "kicker|overline|eyebrow|over ?title|pre ?title|super ?title|surtitle|roofline|rubric",
        "headline-kicker",
    ),
    ClassWords("lead", "lead|lede|lead paragraph|article lead|teaser text", "article-lead"),
    ClassWords(
        "caption",
        "captions?|fig ?caption|image ?caption|img ?caption|photo ?caption|wp caption(?: text)?|"
        "media ?caption|picture ?caption|image ?description|image ?text|cutline|captiontext|"
        "caption ?text|figure ?text|media description",
        "wp-caption-text",
    ),
    ClassWords(
        "byline",
        r"bylines?\w*|authors?|author ?names?|article ?authors?|post ?author|entry ?author|contributors?|"
        r"writers?|reporter|posted by|vcard|fn",
        "post-author",
    ),
)

# --- BRAND_WORDS: words that are no site's name.
BRAND_WORDS = (
    BrandWords(
        "menu",
        "rss android ios google apple play store amazon spotify linkedin pinterest messenger signal "
        "flipboard twitch snapchat x bluesky mastodon threads adobe microsoft windows chrome firefox "
        "safari javascript browser html epaper e-paper pdf gdpr tcf iab inc ltd llc eu usa uk israel "
        "ukraine gaza iran trump putin biden fifa uefa covid coronavirus chatgpt nato un reklame reclame "
        "amerika",
        "bluesky",
    ),
    BrandWords("first", "© my", "©"),
)

# --- BRAND_LINES: lines about a site, around its name.
BRAND_LINES = (BrandLine(r"logo(?: (?:de|du|della|di|der|von|van))? NAME?(?: logo\b.*)?", "Logo Bay Courier"),)

# --- WORDS: words that are looked for in one place each. What the places are stands in rows.py.
WORDS = (
    Words("owner-form", "inc|llc|ltd|co|corp|plc|pty|sa", "The Bay Courier Ltd"),
    Words("copyright", "copyright", "Copyright 2024"),
    Words("site-inside", "&", "Bay & Harbour"),
    Words("site-firm", r"s\.?a", "Bahía S.A."),
    Words("credit-hint", "getty|reuters|afp|dpa|apa|ap|imago|alamy|shutterstock", "Ann Lee, Reuters"),
)
