"""Hindi. How to add a phrase: docs/develop/add-a-phrase.md."""

from fonds.languages.rows import Ago, BylineOpener, CreditOpener, DateLabel, DateWord, Furniture, Invite

# --- FURNITURE: lines of a site, not of a document. What each kind means stands in kinds.py.
FURNITURE = (
    Furniture("legal.rights", "सर्वाधिकार सुरक्षित", "बंदरगाह समाचार, सर्वाधिकार सुरक्षित"),
    Furniture("legal.links", "गोपनीयता नीति | उपयोग की शर्तें | नियम और शर्तें", "उपयोग की शर्तें"),
    Furniture("consent.choice", "स्वीकार करें | सभी स्वीकार करें | मैं सहमत हूं | अस्वीकार करें", "सभी स्वीकार करें"),
    Furniture(
        "consent.dialog",
        "कुकीज़ का उपयोग | कुकीज का उपयोग",
        "यह साइट कुकीज़ का उपयोग करती है",
        strength=0.8,
        longest=500,
    ),
    Furniture("advert.label", "विज्ञापन", "विज्ञापन"),
    Furniture("comments.heading", "टिप्पणियाँ | टिप्पणी करें | टिप्पणी", "टिप्पणी करें"),
    Furniture("share.button", "शेयर करें | साझा करें", "शेयर करें"),
    Furniture(
        "newsletter.sentence",
        "न्यूज़लेटर",
        "बंदरगाह का न्यूज़लेटर पाएं",
        strength=0.8,
        longest=240,
    ),
    Furniture("topics.start", "टैग:", "टैग: नौका, बंदरगाह"),
    Furniture(
        "related.heading",
        "संबंधित खबरें | यह भी पढ़ें | ये भी पढ़ें | ताज़ा खबरें | ताजा खबरें | लोकप्रिय | और पढ़ें",
        "संबंधित खबरें",
    ),
    Furniture("related.start", "यह भी पढ़ें | ये भी पढ़ें", "यह भी पढ़ें: नौका फिर चली"),
    Furniture("paging.button", "अगला | पिछला", "पिछला"),
    Furniture("search.box", "खोजें | खोज", "खोजें"),
    Furniture(
        "navigation.entry",
        "होम | मुख्य पृष्ठ | लॉग इन | साइन इन | मेन्यू | समाचार | देश | विदेश | खेल | मनोरंजन | राजनीति | व्यापार",
        "मुख्य पृष्ठ",
    ),
    Furniture("footer.entry", "हमारे बारे में | संपर्क करें | विज्ञापन दें", "हमारे बारे में"),
)

# --- AGO: how the language says "3 hours ago".
AGO = (
    Ago(
        before="",
        behind="पहले",
        minutes="मिनट",
        hours="घंटे|घंटा",
        days="दिन",
        weeks="सप्ताह",
        example="3 घंटे पहले",
    ),
)

# --- DATE_LABELS: what a date is of, by the words before it. What each kind means stands in rows.py.
DATE_LABELS = (
    DateLabel("published", "प्रकाशन (?:तिथि|तारीख)", "प्रकाशन तिथि: 3 मई 2024"),
    DateLabel("published", "प्रकाशित|प्रकाशन", "प्रकाशित: 03 May 2024"),
    DateLabel("modified", "अपडेट|अद्यतन|अपडेटेड|संशोधित|अपडेट किया", "अपडेट 03 May 2024"),
)

# --- DATE_WORDS: words in dates and around them. What each place means stands in rows.py.
DATE_WORDS = (
    DateWord("day", "को|दिनांक", "3 मई 2024 को"),
    DateWord("clock", "बजे|समय", "3 मई 2024 14:05 बजे"),
    DateWord("document", "यह (?:लेख|पृष्ठ|खबर)|अंतिम|आखिरी|बार", "अंतिम बार 3 मई 2024"),
)

# --- BYLINE_OPENERS: what stands before authors' names.
BYLINE_OPENERS = (BylineOpener("names", r"(?:लेखक|लेखिका|रिपोर्ट|संवाददाता|द्वारा)\s?[:：-]", "लेखक: राम शर्मा"),)

# --- CREDIT_OPENERS: what stands before picture credits.
CREDIT_OPENERS = (CreditOpener("photo", "फ़?ोटो|फोटो|फ़ोटो|तस्वीर", "फोटो: राम शर्मा"),)

# --- INVITES: sentences that invite readers to a newsletter or a channel.
INVITES = (
    Invite(
        "सब्सक्राइब करें|सब्सक्राइब कीजिए|फॉलो करें|जुड़ें",
        "न्यूज़लेटर|न्यूजलेटर|व्हाट्सऐप चैनल|व्हाट्सएप चैनल|टेलीग्राम|फेसबुक|इंस्टाग्राम|गूगल न्यूज",
        "हमारे न्यूज़लेटर को सब्सक्राइब करें।",
    ),
)
