"""Persian. How to add a phrase: docs/develop/add-a-phrase.md."""

from fonds.languages.rows import BylineOpener, CreditOpener, DateLabel, DateWord, Furniture, Invite, JobTitle, Month

# --- FURNITURE: lines of a site, not of a document. What each kind means stands in kinds.py.
FURNITURE = (
    Furniture("legal.rights", "تمامی حقوق | کلیه حقوق", "تمامی حقوق برای روزنامه بندر است"),
    Furniture("legal.links", "حریم خصوصی | قوانین و مقررات", "قوانین و مقررات"),
    Furniture("consent.choice", "پذیرش | می‌پذیرم | پذیرش همه | موافقم | رد همه", "پذیرش همه"),
    Furniture(
        "consent.dialog",
        "کوکی‌ها | کوکی ها",
        "این سایت از کوکی‌ها استفاده می‌کند",
        strength=0.8,
        longest=500,
    ),
    Furniture("advert.label", "آگهی | تبلیغات", "تبلیغات"),
    Furniture("comments.heading", "نظرات | دیدگاه‌ها | دیدگاه ها | ارسال نظر | نظر شما", "دیدگاه ها"),
    Furniture("author_bio.heading", "درباره نویسنده", "درباره نویسنده"),
    Furniture("share.button", "اشتراک گذاری | اشتراک‌گذاری | چاپ | کپی لینک", "اشتراک گذاری"),
    Furniture(
        "newsletter.sentence",
        "خبرنامه",
        "خبرنامه بندر را دریافت کنید",
        strength=0.8,
        longest=240,
    ),
    Furniture("topics.start", "برچسب‌ها | برچسب ها", "برچسب‌ها: فانوس، بندر"),
    Furniture(
        "related.heading",
        "مطالب مرتبط | اخبار مرتبط | بیشتر بخوانید | پربازدیدترین | پربازدیدها | آخرین اخبار | تازه‌ها",
        "بیشتر بخوانید",
    ),
    Furniture("related.start", "بیشتر بخوانید", "بیشتر بخوانید: فانوس دریایی روشن شد"),
    Furniture("paging.button", "بعدی | قبلی | صفحه بعد", "صفحه بعد"),
    Furniture("search.box", "جستجو | جست‌وجو", "جست‌وجو"),
    Furniture(
        "navigation.entry",
        """
        خانه | صفحه اصلی | صفحه نخست | ورود | ثبت نام | عضویت | منو | اخبار | سیاسی | اقتصادی | ورزشی | فرهنگی
        اجتماعی | بین الملل | فیلم | عکس
        """,
        "صفحه اصلی",
    ),
    Furniture(
        "footer.entry",
        "درباره ما | تماس با ما | ارتباط با ما | تبلیغات در سایت | فرصت‌های شغلی | آرشیو",
        "تبلیغات در سایت",
    ),
)

# --- MONTHS: names of months that months.json (from CLDR) has not.
MONTHS = (
    Month(1, "ژانویهٔ", "12 ژانویهٔ 2031"),
    Month(2, "فوریهٔ", "12 فوریهٔ 2031"),
    Month(5, "مهٔ", "12 مهٔ 2031"),
    Month(7, "ژوئیهٔ", "12 ژوئیهٔ 2031"),
)

# --- SOLAR_MONTHS: months of the solar Hijri calendar, by which Iran dates.
SOLAR_MONTHS = (
    Month(1, "فروردین", "۱۴ فروردین ۱۴۰۳"),
    Month(2, "اردیبهشت", "۱۴ اردیبهشت ۱۴۰۳"),
    Month(3, "خرداد", "۱۴ خرداد ۱۴۰۳"),
    Month(4, "تیر", "۱۴ تیر ۱۴۰۳"),
    Month(5, "مرداد", "۱۴ مرداد ۱۴۰۳"),
    Month(6, "شهریور", "۱۴ شهریور ۱۴۰۳"),
    Month(7, "مهر", "۱۴ مهر ۱۴۰۳"),
    Month(8, "آبان", "۱۴ آبان ۱۴۰۳"),
    Month(9, "آذر", "۱۴ آذر ۱۴۰۳"),
    Month(10, "دی", "۱۴ دی ۱۴۰۳"),
    Month(11, "بهمن", "۱۴ بهمن ۱۴۰۳"),
    Month(12, "اسفند", "۱۴ اسفند ۱۴۰۳"),
)

# --- DATE_LABELS: what a date is of, by the words before it. What each kind means stands in rows.py.
DATE_LABELS = (
    DateLabel("published", "تاریخ (?:انتشار|درج)", "تاریخ انتشار: 3 مه 2024"),
    DateLabel("published", "منتشر|انتشار", "تاریخ انتشار 03/05/2024"),
    DateLabel(
        "modified",
        "بروزرسانی|به‌روزرسانی|به روز رسانی|به‌روز ?رسانی|ویرایش|آخرین (?:ویرایش|تغییر)",
        "بروزرسانی 03/05/2024",
    ),
)

# --- DATE_WORDS: words in dates and around them. What each place means stands in rows.py.
DATE_WORDS = (
    DateWord("clock", "ساعت", "3 مه 2024 ساعت 14:05"),
    DateWord("day", "در|روز|در تاریخ|تاریخ", "در 3 مه 2024"),
    DateWord("document", "(?:این) (?:صفحه|مطلب|خبر|مقاله)|آخرین|بار|زمان", "آخرین بار در 3 مه 2024"),
    DateWord("morning", "صبح|قبل از ظهر", "3 مه 2024 ساعت 9:05 صبح"),
    DateWord("afternoon", "بعد از ظهر|عصر", "3 مه 2024 ساعت 2:05 عصر"),
)

# --- BYLINE_OPENERS: what stands before authors' names.
BYLINE_OPENERS = (BylineOpener("names", r"نویسنده\s?:?", "نویسنده: علی رضایی"),)

# --- JOB_TITLES: job titles printed beside names.
JOB_TITLES = (JobTitle("head", "خبرنگار|روزنامه‌نگار|سردبیر|دبیر|تحلیلگر", "خبرنگار"),)

# --- CREDIT_OPENERS: what stands before picture credits.
CREDIT_OPENERS = (
    CreditOpener("photo", "تصویر", "تصویر: Reuters"),
    CreditOpener("photo-blank", "عکس", "عکس: Reuters"),
)

# --- INVITES: sentences that invite readers to a newsletter or a channel.
INVITES = (
    Invite("مشترک شوید|عضو شوید|دنبال کنید|بپیوندید", "خبرنامه|تلگرام|اینستاگرام|واتساپ", "در خبرنامه ما عضو شوید."),
)
