"""Arabic. How to add a phrase: docs/develop/add-a-phrase.md."""

from fonds.languages.rows import (
    Ago,
    BylineOpener,
    CreditOpener,
    DateLabel,
    DateWord,
    Furniture,
    JobTitle,
    Month,
    PageSign,
)

# --- FURNITURE: lines of a site, not of a document. What each kind means stands in kinds.py.
FURNITURE = (
    Furniture("legal.rights", "جميع الحقوق محفوظة | كل الحقوق محفوظة", "جريدة الميناء. جميع الحقوق محفوظة"),
    Furniture(
        "legal.links",
        "سياسة الخصوصية | شروط الاستخدام | الشروط والأحكام | سياسة ملفات تعريف الارتباط | حقوق النشر",
        "الشروط والأحكام",
    ),
    Furniture(
        "consent.choice",
        """
        قبول الكل | قبول | أوافق | موافق | رفض الكل | رفض | إعدادات ملفات تعريف الارتباط | إدارة التفضيلات
        قبول جميع ملفات تعريف الارتباط
        """,
        "قبول الكل",
    ),
    Furniture(
        "consent.dialog",
        "ملفات تعريف الارتباط | ملفات الارتباط",
        "يستخدم هذا الموقع ملفات تعريف الارتباط",
        strength=0.8,
        longest=500,
    ),
    Furniture("advert.label", "إعلان | اعلان | إعلانات | محتوى مدعوم", "محتوى مدعوم"),
    Furniture(
        "comments.heading",
        """
        التعليقات | تعليقات | # تعليق | # تعليقات | أضف تعليق | أضف تعليقا | أضف تعليقك | اترك تعليقا
        اترك تعليقاً | اترك رد | إلغاء الرد
        """,
        "اترك تعليقاً",
    ),
    Furniture("author_bio.heading", "عن الكاتب | حول الكاتب | نبذة عن الكاتب", "نبذة عن الكاتب"),
    Furniture("share.button", "مشاركة | شارك | شارك المقال | طباعة | نسخ الرابط", "شارك المقال"),
    Furniture(
        "newsletter.sentence",
        "النشرة البريدية | النشرة الإخبارية | اشترك في | بريدك الإلكتروني",
        "اشترك في النشرة البريدية للميناء",
        strength=0.8,
        longest=240,
    ),
    Furniture(
        "topics.start",
        "الموضوع: | الكلمات المفتاحية | كلمات مفتاحية | الوسوم:",
        "الكلمات المفتاحية منارات، عبّارات",
    ),
    Furniture(
        "related.heading",
        """
        اقرأ أيضا | اقرأ أيضاً | إقرأ أيضا | اقرأ المزيد | مواضيع ذات صلة | مقالات ذات صلة | أخبار ذات صلة
        ذات صلة | الأكثر قراءة | الأكثر مشاهدة | آخر الأخبار | أحدث الأخبار | قد يعجبك أيضا | موضوعات متعلقة
        شاهد أيضا | انظر أيضا | المزيد | مختارات | ترشيحاتنا
        """,
        "مواضيع ذات صلة",
    ),
    Furniture("related.start", "اقرأ أيضا | اقرأ أيضاً | إقرأ أيضا", "اقرأ أيضا: العبّارة تعود إلى البحر"),
    Furniture("paging.button", "التالي | السابق | تحميل المزيد | عرض المزيد | الصفحة التالية", "الصفحة التالية"),
    Furniture("search.box", "بحث | ابحث | ابحث هنا", "ابحث هنا"),
    Furniture(
        "navigation.entry",
        """
        الرئيسية | الصفحة الرئيسية | تسجيل الدخول | دخول | تسجيل | إنشاء حساب | إغلاق | القائمة
        انتقل إلى المحتوى | تخطي إلى المحتوى | أخبار | الأخبار | سياسة | اقتصاد | رياضة | ثقافة | صحة | تكنولوجيا
        منوعات | فيديو | صور | رأي | العالم | مجتمع | علوم
        """,
        "انتقل إلى المحتوى",
    ),
    Furniture(
        "footer.entry",
        """
        من نحن | اتصل بنا | تواصل معنا | حول الموقع | أعلن معنا | وظائف | فريق العمل | خريطة الموقع | المساعدة
        الأسئلة الشائعة | تابعنا | تابعونا | الأرشيف
        """,
        "الأسئلة الشائعة",
    ),
    Furniture("disclosure.words", "روابط تابعة", "يحتوي المقال على روابط تابعة"),
)

# --- MONTHS: names of months that months.json (from CLDR) has not.
MONTHS = (
    Month(1, "كانون الثاني | جانفي", "12 كانون الثاني 2031"),
    Month(2, "شباط | فيفري", "12 شباط 2031"),
    Month(3, "آذار", "12 آذار 2031"),
    Month(4, "نيسان | أفريل", "12 نيسان 2031"),
    Month(5, "أيار | ماي", "12 أيار 2031"),
    Month(6, "حزيران | جوان", "12 حزيران 2031"),
    Month(7, "تموز | جويلية", "12 تموز 2031"),
    Month(8, "آب | أوت", "12 آب 2031"),
    Month(9, "أيلول", "12 أيلول 2031"),
    Month(10, "تشرين الأول", "12 تشرين الأول 2031"),
    Month(11, "تشرين الثاني", "12 تشرين الثاني 2031"),
    Month(12, "كانون الأول", "12 كانون الأول 2031"),
)

# --- AGO: how the language says "3 hours ago".
AGO = (
    Ago(
        before="(?:منذ|قبل)",
        behind="",
        minutes="دقائق|دقيقة",
        hours="ساعات|ساعة",
        days="أيام|يوما?ً?",
        weeks="أسابيع|أسبوع",
        example="منذ 3 ساعات",
    ),
)

# --- DATE_LABELS: what a date is of, by the words before it. What each kind means stands in rows.py.
DATE_LABELS = (
    DateLabel("published", "نُ?شر|تاريخ|النشر", "تاريخ النشر 03/05/2024"),
    DateLabel("modified", "تحديث|آخر تحديث|تعديل|آخر تعديل|حُدّ?ث|عُدّ?ل", "آخر تحديث 03/05/2024"),
    DateLabel("foreign", "طباعة|تاريخ الميلاد|مواليد", "تاريخ الميلاد 3 مايو 2024"),
)

# --- DATE_WORDS: words in dates and around them. What each place means stands in rows.py.
DATE_WORDS = (
    DateWord("day", "في|يوم|بتاريخ", "في 3 مايو 2024"),
    DateWord("clock", "الساعة|على الساعة|عند", "3 مايو 2024 الساعة 14:05"),
    DateWord("morning", "صباحا|صباحًا|ص", "3 مايو 2024 9:05 صباحا"),
    DateWord("afternoon", "مساء|مساءً|م", "3 مايو 2024 2:05 مساء"),
    DateWord(
        "document", "(?:هذه|هذا) (?:الصفحة|المقال|المقالة|الخبر)|آخر|مرة|لآخر مرة", "آخر تحديث لهذه الصفحة 3 مايو 2024"
    ),
)

# --- BYLINE_OPENERS: what stands before authors' names.
BYLINE_OPENERS = (BylineOpener("names", r"(?:بقلم|كتب(?:ت)?|الكاتب(?:ة)?|إعداد|تحرير|تقرير)\s?:?", "بقلم: سعيد الحسن"),)

# --- CREDIT_OPENERS: what stands before picture credits.
CREDIT_OPENERS = (
    CreditOpener("source", "المصدر", "المصدر: رويترز"),
    CreditOpener("photo", "تصوير", "تصوير: Reuters"),
    CreditOpener("photo-blank", "تصوير|الصورة|صورة|مصدر الصورة", "صورة: Reuters"),
)

# --- JOB_TITLES: job titles printed beside names.
JOB_TITLES = (
    JobTitle(
        "head",
        "مراسل|مراسلة|المراسل|المراسلة|مراسلنا|مراسلتنا|صحفي|صحفية|صحافي|صحافية|الصحفي|الصحفية|الصحافي|الصحافية|محرر|محررة"
        "|المحرر|المحررة|كاتب|كاتبة|محلل|محللة|المحلل|المحللة",
        "مراسلتنا",
    ),
    JobTitle(
        "beside",
        "سياسي|سياسية|السياسي|السياسية|رياضي|رياضية|الرياضي|الرياضية|اقتصادي|اقتصادية|الاقتصادي|الاقتصادية|عسكري|العسكري"
        "|وباحث|وباحثة|وصحفي|وصحفية",
        "محلل سياسي",
    ),
)

# --- PAGE_SIGNS: lines that say that a page is something other than a whole document.
PAGE_SIGNS = (PageSign("paywall", "للمشتركين", "للمشتركين فقط", "هذا المقال للمشتركين فقط"),)
