"""Hebrew. How to add a phrase: docs/develop/add-a-phrase.md."""

from fonds.languages.rows import (
    Ago,
    Beside,
    BylineOpener,
    CreditOpener,
    DateLabel,
    DateWord,
    Furniture,
    Invite,
    JobTitle,
    Month,
    PageSign,
)

# --- FURNITURE: lines of a site, not of a document. What each kind means stands in kinds.py.
FURNITURE = (
    Furniture("legal.rights", "כל הזכויות שמורות", "עיתון הנמל. כל הזכויות שמורות"),
    Furniture("legal.links", "מדיניות פרטיות | תנאי שימוש | הצהרת נגישות", "מדיניות פרטיות"),
    Furniture(
        "consent.choice",
        "תודה, הבנתי | אני מסכים | אישור כל העוגיות | דחה הכל | הגדרות עוגיות",
        "אישור כל העוגיות",
    ),
    Furniture(
        "consent.dialog",
        "קובצי cookie | בעוגיות | עוגיות",
        "אתר זה משתמש בעוגיות לשיפור השירות",
        strength=0.8,
        longest=500,
    ),
    Furniture("advert.label", "פרסומת | תוכן שיווקי | ממומן", "תוכן שיווקי"),
    Furniture("comments.heading", "תגובות | # תגובות | הוסף תגובה | כתוב תגובה | השאר תגובה", "הוסף תגובה"),
    Furniture("author_bio.heading", "אודות הכותב | על הכותב", "אודות הכותב"),
    Furniture("share.button", "שתף | שיתוף | הדפסה", "שיתוף"),
    Furniture(
        "newsletter.sentence",
        "הרשמה לניוזלטר | לניוזלטר",
        "הרשמה לניוזלטר של הנמל",
        strength=0.8,
        longest=240,
    ),
    Furniture("topics.start", "תגיות:", "תגיות: מגדלורים, מעבורות"),
    Furniture(
        "related.heading",
        "כתבות נוספות | כתבות קשורות | הנקראות ביותר | עוד בנושא | אולי יעניין אותך",
        "אולי יעניין אותך",
    ),
    Furniture("paging.button", "הבא | הקודם | טען עוד", "טען עוד"),
    Furniture("search.box", "חיפוש | חפש", "חיפוש"),
    Furniture(
        "navigation.entry",
        """
        דף הבית | ראשי | התחברות | התחבר | הרשמה | תפריט | סגור | דלג לתוכן | חדשות | כלכלה | ספורט | תרבות | דעות
        בריאות
        """,
        "דלג לתוכן",
    ),
    Furniture("footer.entry", "אודות | צור קשר | פרסם אצלנו | דרושים | מפת האתר | עקבו אחרינו", "עקבו אחרינו"),
)

# --- AGO: how the language says "3 hours ago".
AGO = (
    Ago(
        before="לפני",
        behind="",
        minutes="דקות",
        hours="שעות",
        days="ימים",
        weeks="שבועות",
        example="לפני 3 שעות",
    ),
)

# --- MONTHS: names of months that months.json (from CLDR) has not.
MONTHS = (
    Month(1, "בינו | בינואר", "12 בינואר 2031"),
    Month(2, "בפבר | בפברואר", "12 בפברואר 2031"),
    Month(3, "במרץ", "12 במרץ 2031"),
    Month(4, "באפר | באפריל", "12 באפריל 2031"),
    Month(5, "במאי", "12 במאי 2031"),
    Month(6, "ביוני", "12 ביוני 2031"),
    Month(7, "ביולי", "12 ביולי 2031"),
    Month(8, "באוג | באוגוסט", "12 באוגוסט 2031"),
    Month(9, "בספט | בספטמבר", "12 בספטמבר 2031"),
    Month(10, "באוק | באוקטובר", "12 באוקטובר 2031"),
    Month(11, "בנוב | בנובמבר", "12 בנובמבר 2031"),
    Month(12, "בדצמ | בדצמבר", "12 בדצמבר 2031"),
)

# --- DATE_LABELS: what a date is of, by the words before it. What each kind means stands in rows.py.
DATE_LABELS = (
    DateLabel("published", "תאריך (?:ה)?פרסום", "תאריך פרסום: 3 במאי 2024"),
    DateLabel("modified", "תאריך (?:ה)?עדכון", "תאריך עדכון: 3 במאי 2024"),
    DateLabel("published", "פורסם|תאריך", "פורסם 03/05/2024"),
    DateLabel("modified", "עודכן|עדכון|נערכה?|עריכה|עודכנה", "עודכן 03/05/2024"),
)

# --- DATE_WORDS: words in dates and around them. What each place means stands in rows.py.
DATE_WORDS = (
    DateWord("day", "ב|ביום|בתאריך", "בתאריך 3 במאי 2024"),
    DateWord("clock", "בשעה|שעה", "3 במאי 2024 בשעה 14:05"),
    DateWord("document", "(?:דף|כתבה|עמוד) (?:זה|זו)|לאחרונה|אחרון", "דף זה לאחרונה 3 במאי 2024"),
)

# --- BYLINE_OPENERS: what stands before authors' names.
BYLINE_OPENERS = (BylineOpener("names", r"מאת\s?:?|(?:כתבה?|כתבו)\s?:", "מאת: יעל כהן"),)

# --- CREDIT_OPENERS: what stands before picture credits.
CREDIT_OPENERS = (CreditOpener("photo-blank", "תמונה|צילום|תצלום", "צילום: Reuters"),)

# --- JOB_TITLES: job titles printed beside names.
JOB_TITLES = (
    JobTitle(
        "head",
        "כתב|כתבת|כתבנו|כתבתנו|הכתב|הכתבת|עיתונאי|עיתונאית|העיתונאי|העיתונאית|עורך|עורכת|העורך|העורכת|פרשן|פרשנית"
        "|הפרשן|הפרשנית|שליחנו|שליחתנו",
        "כתבת",
    ),
    JobTitle(
        "beside",
        "ראשי|ראשית|בכיר|בכירה|מדיני|מדינית|פוליטי|פוליטית|כלכלי|כלכלית|צבאי|צבאית|המדיני|המדינית|הפוליטי|הפוליטית"
        "|הכלכלי|הכלכלית|הצבאי|הצבאית|בצפון|בדרום|במרכז|בירושלים|בחיפה",
        "כתבנו בצפון",
    ),
)

# --- BESIDE_NAMES: what stands beside authors' names on their line, beside dates and job titles.
BESIDE_NAMES = (Beside("and-between", "ו", "נועה ברקאי ו יוסי כהן"),)


# --- PAGE_SIGNS: lines that say that a page is something other than a whole document.
PAGE_SIGNS = (PageSign("paywall", "למנויים", "למנויים בלבד", "הכתבה למנויים בלבד"),)

# --- INVITES: sentences that invite readers to a newsletter or a channel.
INVITES = (
    Invite(
        "הירשמו|הרשמו|הצטרפו|עקבו אחרינו",
        "ניוזלטר|לניוזלטר|לרשימת התפוצה|בוואטסאפ|בטלגרם|בפייסבוק|באינסטגרם",
        "הירשמו לניוזלטר שלנו.",
    ),
)
