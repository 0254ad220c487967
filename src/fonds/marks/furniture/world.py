"""Furniture in further languages: fewer phrases each, those that stand on nearly every page."""

from __future__ import annotations

from fonds.marks.furniture.rows import Row, Shape
from fonds.model import Role

_W, _S, _I = Shape.WHOLE, Shape.START, Shape.INSIDE
_CENTRAL = "cs sk hu ro hr sr sl bg uk el"
_ASIAN = "ar fa he hi id vi th"

CONSENT = (
    Row(
        "consent.central.choice",
        Role.CONSENT,
        _CENTRAL,
        _W,
        "přijmout|přijmout vše|přijmout všechny|přijmout všechny cookies|souhlasím|souhlasím se vším|povolit vše"
        "|povolit všechny cookies|odmítnout|odmítnout vše|odmítnout všechny|pouze nezbytné|jen nezbytné"
        "|nastavení cookies|nastavit cookies|podrobné nastavení|správa souhlasů|uložit nastavení|prijať všetko"
        "|prijať všetky|prijať všetky cookies|súhlasím|odmietnuť|odmietnuť všetko|nastavenia cookies|elfogadom"
        "|elfogadom az összeset|az összes elfogadása|mindet elfogadom|összes elfogadása|elfogadás|elutasítom"
        "|elutasítás|az összes elutasítása|süti beállítások|sütibeállítások|cookie beállítások"
        "|további lehetőségek|csak a szükséges sütik|beállítások mentése|adatvédelmi beállítások|accept toate"
        "|acceptă|acceptă toate|acceptă tot|accept toate cookie-urile|acceptă toate cookie-urile|sunt de acord"
        "|refuz|refuză|refuză toate|respinge|respinge toate|respinge tot|setări cookie|setări cookies"
        "|preferințe cookie|modifică setările|doar cele necesare|salvează preferințele|prihvati|prihvati sve"
        "|prihvaćam|prihvaćam sve|prihvati sve kolačiće|slažem se|odbij|odbij sve|odbijam|postavke kolačića"
        "|prilagodi postavke|samo nužni|samo neophodni|prihvatam|prihvatam sve|podešavanja kolačića|sprejmi vse"
        "|sprejmem vse|sprejmi|strinjam se|zavrni|zavrni vse|nastavitve piškotkov|приемам|приемам всички|приеми"
        "|приеми всички|съгласен съм|отказвам|отхвърли|отхвърли всички|настройки на бисквитките"
        "|управление на бисквитките|само необходимите|прийняти|прийняти все|прийняти всі|погоджуюсь|погоджуюся"
        "|згоден|відхилити|відхилити все|налаштування cookie|налаштування файлів cookie|тільки необхідні|αποδοχή"
        "|αποδοχή όλων|αποδέχομαι|αποδοχή όλων των cookies|συμφωνώ|απόρριψη|απόρριψη όλων|ρυθμίσεις cookies"
        "|ρυθμίσεις απορρήτου|διαχείριση επιλογών|μόνο τα απαραίτητα",
        "Přijmout vše",
    ),
    Row(
        "consent.asian.choice",
        Role.CONSENT,
        _ASIAN,
        _W,
        "قبول الكل|قبول|أوافق|موافق|رفض الكل|رفض|إعدادات ملفات تعريف الارتباط|إدارة التفضيلات"
        "|قبول جميع ملفات تعريف الارتباط|پذیرش|می‌پذیرم|پذیرش همه|موافقم|رد همه|תודה, הבנתי|אני מסכים"
        "|אישור כל העוגיות|דחה הכל|הגדרות עוגיות|स्वीकार करें|सभी स्वीकार करें|मैं सहमत हूं|अस्वीकार करें|terima"
        "|terima semua|terima semua cookie|setuju|saya setuju|tolak|tolak semua|pengaturan cookie"
        "|kelola preferensi|chấp nhận|chấp nhận tất cả|tôi đồng ý|đồng ý|từ chối|từ chối tất cả|cài đặt cookie"
        "|ยอมรับ|ยอมรับทั้งหมด|ยอมรับคุกกี้ทั้งหมด|ปฏิเสธ|ปฏิเสธทั้งหมด|ตั้งค่าคุกกี้|การตั้งค่าคุกกี้",
        "قبول الكل",
    ),
    Row(
        "consent.world.sentence",
        Role.CONSENT,
        f"{_CENTRAL} {_ASIAN}",
        _I,
        "používá cookies|používáme cookies|používáme soubory cookie|soubory cookie|souborů cookie|soubory cookies"
        "|používa cookies|používame cookies|používame súbory cookie|súbory cookie|sütiket használ|sütik használat"
        "|cookie-kat|sütik|sütiket|folosește cookie|folosim cookie|utilizează cookie|utilizăm cookie"
        "|module cookie|fișiere cookie|modulele cookie|cookie-uri|koristi kolačiće|koristimo kolačiće"
        "|korištenje kolačića|kolačiće|kolačići|upotrebu kolačića|uporablja piškotke|uporabljamo piškotke"
        "|piškotke|piškotki|използва бисквитки|използваме бисквитки|бисквитки|бисквитките"
        "|використовує файли cookie|використовуємо файли cookie|використовує cookie|файли cookie|файлів cookie"
        "|χρησιμοποιεί cookies|χρησιμοποιούμε cookies|χρήση cookies|των cookies|ملفات تعريف الارتباط"
        "|ملفات الارتباط|کوکی‌ها|کوکی ها|קובצי cookie|בעוגיות|עוגיות|कुकीज़ का उपयोग|कुकीज का उपयोग"
        "|menggunakan cookie|penggunaan cookie|sử dụng cookie|ใช้คุกกี้|การใช้คุกกี้",
        "Tento web používá soubory cookie, aby fungoval lépe.",
        strength=0.8,
        longest=500,
    ),
)

LEGAL = (
    Row(
        "legal.world.rights",
        Role.LEGAL,
        f"{_CENTRAL} {_ASIAN} is ca",
        _I,
        "všechna práva vyhrazena|všetky práva vyhradené|minden jog fenntartva|toate drepturile rezervate"
        "|sva prava pridržana|sva prava zadržana|sva prava su zadržana|vse pravice pridržane"
        "|всички права запазени|усі права захищені|всі права захищені|με την επιφύλαξη παντός δικαιώματος"
        "|με επιφύλαξη παντός δικαιώματος|جميع الحقوق محفوظة|كل الحقوق محفوظة|تمامی حقوق|کلیه حقوق"
        "|כל הזכויות שמורות|सर्वाधिकार सुरक्षित|hak cipta dilindungi|bản quyền thuộc|สงวนลิขสิทธิ์"
        "|allur réttur áskilinn|tots els drets reservats",
        "© 2031 Přístavní list. Všechna práva vyhrazena.",
        strength=0.95,
    ),
    Row(
        "legal.world.links",
        Role.LEGAL,
        f"{_CENTRAL} {_ASIAN} is ca",
        _W,
        "ochrana osobních údajů|ochrana soukromí|zásady ochrany osobních údajů|podmínky užití|podmínky použití"
        "|obchodní podmínky|zásady cookies|autorská práva|ochrana osobných údajov|podmienky používania"
        "|adatvédelem|adatvédelmi tájékoztató|adatkezelési tájékoztató|felhasználási feltételek|jogi nyilatkozat"
        "|impresszum|ászf|általános szerződési feltételek|politica de confidențialitate"
        "|politica de confidentialitate|termeni și condiții|termeni si conditii|politica cookies"
        "|politica de cookies|protecția datelor|gdpr|anpc|uvjeti korištenja|uslovi korišćenja|uslovi korištenja"
        "|politika privatnosti|pravila privatnosti|zaštita privatnosti|pogoji uporabe|varstvo osebnih podatkov"
        "|politika zasebnosti|политика за поверителност|общи условия|условия за ползване"
        "|політика конфіденційності|умови використання|правила користування|угода користувача|πολιτική απορρήτου"
        "|όροι χρήσης|όροι και προϋποθέσεις|πολιτική cookies|προσωπικά δεδομένα|ταυτότητα|سياسة الخصوصية"
        "|شروط الاستخدام|الشروط والأحكام|سياسة ملفات تعريف الارتباط|حقوق النشر|حریم خصوصی|قوانین و مقررات"
        "|מדיניות פרטיות|תנאי שימוש|הצהרת נגישות|गोपनीयता नीति|उपयोग की शर्तें|नियम और शर्तें|kebijakan privasi"
        "|syarat dan ketentuan|pedoman media siber|ketentuan layanan|chính sách bảo mật|điều khoản sử dụng"
        "|นโยบายความเป็นส่วนตัว|ข้อกำหนดการใช้งาน|persónuvernd|avís legal|política de privacitat",
        "Ochrana osobních údajů",
    ),
)

ENGAGEMENT = (
    Row(
        "share.world",
        Role.SHARE,
        f"{_CENTRAL} {_ASIAN} is ca",
        _W,
        "sdílet|sdílej|sdílet článek|sdílet na facebooku|zdieľať|zdieľať na facebooku|tisk|vytisknout|tlačiť"
        "|uložit|kopírovat odkaz|megosztás|megosztom|cikk megosztása|nyomtatás|küldés e-mailben|distribuie"
        "|distribuiți|distribuie articolul|distribuie pe facebook|printează|trimite|podijeli|podeli|podijelite"
        "|podijeli na facebooku|ispiši|odštampaj|deli|deli na facebooku|natisni|сподели|споделете|принтирай"
        "|поділитися|поділитись|поширити|друк|роздрукувати|κοινοποίηση|μοιραστείτε|μοιράσου το|εκτύπωση"
        "|κοινοποίησε|مشاركة|شارك|شارك المقال|طباعة|نسخ الرابط|اشتراک گذاری|اشتراک‌گذاری|چاپ|کپی لینک|שתף|שיתוף"
        "|הדפסה|शेयर करें|साझा करें|bagikan|bagikan artikel|cetak|salin tautan|simpan|chia sẻ|chia sẻ bài viết"
        "|in bài|in trang|lưu bài|แชร์|แชร์บทความ|คัดลอกลิงก์|deila|comparteix",
        "Sdílet článek",
    ),
    Row(
        "newsletter.world",
        Role.NEWSLETTER,
        f"{_CENTRAL} {_ASIAN}",
        _I,
        "odběr newsletteru|odebírat newsletter|newsletteru|novinky e-mailem|vaše e-mailová|váš e-mail"
        "|odber newslettera|hírlevél|hírlevelünk|hírlevélre|feliratkozás|abonează-te|abonați-vă"
        "|abonare la newsletter|newsletter-ul|adresa de email|prijavi se na newsletter|prijavite se na"
        "|naš newsletter|e-novice|prijava na e-novice|абонирай се|абонирайте се|бюлетин|підпишіться на"
        "|підписатися на|розсилку|розсилка|εγγραφή στο newsletter|newsletter μας|εγγραφείτε|ενημερωτικό δελτίο"
        "|النشرة البريدية|النشرة الإخبارية|اشترك في|بريدك الإلكتروني|خبرنامه|הרשמה לניוזלטר|לניוזלטר|न्यूज़लेटर"
        "|berlangganan newsletter|buletin|đăng ký nhận|bản tin email|จดหมายข่าว|รับข่าวสาร",
        "Přihlaste se k odběru newsletteru",
        strength=0.8,
        longest=240,
    ),
    Row(
        "comments.world",
        Role.COMMENTS,
        f"{_CENTRAL} {_ASIAN} is ca",
        _W,
        "komentáře|# komentářů|# komentáře|komentáře (#)|přidat komentář|napsat komentář|vstoupit do diskuse"
        "|diskuse|diskuse (#)|zobrazit komentáře|zrušit odpověď na komentář|odpovědět|diskusia|komentár|komentáre"
        "|pridať komentár|napísať komentár|hozzászólás|hozzászólások|# hozzászólás|hozzászólok|szólj hozzá"
        "|vélemény|kommentek|komment|kommentelek|hozzászólás írása|válasz|comentarii|# comentarii|# comentariu"
        "|comentarii (#)|adaugă un comentariu|lasă un comentariu|lasă un răspuns|scrie un comentariu"
        "|anulează răspunsul|răspunde|niciun comentariu|komentari|# komentara|# komentar|komentari (#)|komentiraj"
        "|dodaj komentar|napiši komentar|ostavite komentar|ostavi komentar|pošalji komentar|odgovori|коментари"
        "|# коментара|# коментар|добави коментар|напиши коментар|коментирай|отговор|коментарі|# коментарів"
        "|# коментарі|коментарі (#)|додати коментар|залишити коментар|написати коментар|відповісти|обговорення"
        "|σχόλια|# σχόλια|# σχόλιο|σχόλια (#)|αφήστε ένα σχόλιο|γράψτε σχόλιο|προσθήκη σχολίου|ακύρωση απάντησης"
        "|απάντηση|التعليقات|تعليقات|# تعليق|# تعليقات|أضف تعليق|أضف تعليقا|أضف تعليقك|اترك تعليقا|اترك تعليقاً"
        "|اترك رد|إلغاء الرد|نظرات|دیدگاه‌ها|دیدگاه ها|ارسال نظر|نظر شما|תגובות|# תגובות|הוסף תגובה|כתוב תגובה"
        "|השאר תגובה|टिप्पणियाँ|टिप्पणी करें|टिप्पणी|komentar|komentar (#)|tulis komentar|tinggalkan komentar"
        "|tinggalkan balasan|kirim komentar|beri komentar|lihat komentar|bình luận|# bình luận|bình luận (#)"
        "|gửi bình luận|viết bình luận|ý kiến|ý kiến bạn đọc|ý kiến (#)|ความคิดเห็น|แสดงความคิดเห็น|ความเห็น"
        "|athugasemdir|comentaris",
        "Přidat komentář",
        opens=True,
    ),
    Row(
        "author_bio.world",
        Role.AUTHOR_BIO,
        f"{_CENTRAL} {_ASIAN}",
        _W,
        "o autorovi|další články autora|a szerzőről|szerző|szerző cikkei|despre autor|articole de același autor"
        "|o autoru|o autorici|još od autora|за автора|про автора|всі матеріали автора|σχετικά με τον συντάκτη"
        "|σχετικά με τον αρθρογράφο|عن الكاتب|حول الكاتب|نبذة عن الكاتب|درباره نویسنده|אודות הכותב|על הכותב"
        "|tentang penulis|về tác giả|เกี่ยวกับผู้เขียน",
        "O autorovi",
        strength=0.75,
    ),
    Row(
        "advert.world",
        Role.ADVERT,
        f"{_CENTRAL} {_ASIAN} is",
        _W,
        "inzerce|sponzorováno|komerční sdělení|článek pokračuje pod reklamou|hirdetés|szponzorált tartalom"
        "|támogatott tartalom|publicitate|continuă să citești|oglas|oglasi|oglas - nastavlja se ispod"
        "|sponzorirano|sponzorisano|promo|рекламно съдържание|на правах реклами|διαφήμιση|χορηγούμενο|διαφημίσεις"
        "|إعلان|اعلان|إعلانات|محتوى مدعوم|آگهی|تبلیغات|פרסומת|תוכן שיווקי|ממומן|विज्ञापन|iklan"
        "|scroll to continue with content|baca artikel selengkapnya|quảng cáo|tài trợ|โฆษณา|auglýsing",
        "Hirdetés",
    ),
    Row(
        "disclosure.world",
        Role.DISCLOSURE,
        f"{_CENTRAL} {_ASIAN} nl sv da no fi pl tr ja zh ko ru",
        _I,
        "affiliate odkazy|partnerský odkaz|linkuri afiliate|partnerski linkovi|партньорски линкове"
        "|партнерські посилання|روابط تابعة|tautan afiliasi|link liên kết tiếp thị|affiliatelinks|affiliate-links"
        "|affiliatelinkjes|annonslänk|reklamlänk|affiliatelänkar|reklamelinks|reklamelenker|affiliatelenker"
        "|kumppanuuslinkit|mainoslinkki|linki partnerskie|link afiliacyjny|reklam içerir|iş birliği içerir"
        "|ortaklık bağlantıları|プロモーションを含みます|広告が含まれ|広告を含みます|本ページはプロモーション"
        "|包含推广|推廣連結|聯盟行銷|광고가 포함|유료 광고를 포함|партнёрскую ссылку|партнерскую ссылку"
        "|на правах рекламы",
        "Článek obsahuje affiliate odkazy.",
        strength=0.85,
        longest=400,
    ),
)

ONWARD = (
    Row(
        "related.world",
        Role.RELATED,
        f"{_CENTRAL} {_ASIAN} is ca",
        _W,
        "související|související články|mohlo by vás zajímat|mohlo by vás také zajímat|čtěte také|čtěte dále"
        "|přečtěte si také|nejčtenější|nejnovější|nejnovější články|další články|doporučujeme|tip redakce"
        "|z domova|více z rubriky|súvisiace články|mohlo by vás zaujímať|mohlo by vás tiež zaujímať|najčítanejšie"
        "|čítajte aj|prečítajte si aj|najnovšie|kapcsolódó cikkek|kapcsolódó|ezek is érdekelhetnek"
        "|ez is érdekelheti|ajánlott cikkek|ajánlott|ajánljuk|legolvasottabb|legfrissebb|legnépszerűbb"
        "|további cikkek|friss hírek|olvasta már?|ezt is olvassa el|top hírek|articole similare"
        "|articole recomandate|citește și|citeşte şi|citește mai mult|citește mai departe|cele mai citite"
        "|cele mai noi|ultimele știri|recomandări|recomandate|știri similare|te-ar putea interesa|vezi și"
        "|din aceeași categorie|povezani članci|povezane vijesti|povezano|najčitanije|najnovije|izdvojeno"
        "|preporučujemo|pročitajte još|pročitajte i|pročitaj više|pročitajte više|možda će vas zanimati"
        "|vezane vesti|povezane vesti|najnovije vesti|sorodne novice|najbolj brano|preberite tudi|preberi več"
        "|още по темата|още новини|най-четени|най-ново|последни новини|свързани статии|прочетете още|вижте още"
        "|препоръчани|читайте також|читайте ще|останні новини|популярні новини|популярне|схожі новини|за темою"
        "|новини за темою|найпопулярніше|головні новини|рекомендуємо|дивіться також|більше новин|διαβάστε επίσης"
        "|διαβάστε ακόμη|διαβάστε περισσότερα|διαβάστε ακόμα|σχετικά άρθρα|δείτε επίσης|δημοφιλή|τελευταία νέα"
        "|τα πιο δημοφιλή|ροή ειδήσεων|προτεινόμενα|περισσότερα|πιο διαβασμένα|اقرأ أيضا|اقرأ أيضاً|إقرأ أيضا"
        "|اقرأ المزيد|مواضيع ذات صلة|مقالات ذات صلة|أخبار ذات صلة|ذات صلة|الأكثر قراءة|الأكثر مشاهدة|آخر الأخبار"
        "|أحدث الأخبار|قد يعجبك أيضا|موضوعات متعلقة|شاهد أيضا|انظر أيضا|المزيد|مختارات|ترشيحاتنا|مطالب مرتبط"
        "|اخبار مرتبط|بیشتر بخوانید|پربازدیدترین|پربازدیدها|آخرین اخبار|تازه‌ها|כתבות נוספות|כתבות קשורות"
        "|הנקראות ביותר|עוד בנושא|אולי יעניין אותך|संबंधित खबरें|यह भी पढ़ें|ये भी पढ़ें|ताज़ा खबरें|ताजा खबरें"
        "|लोकप्रिय|और पढ़ें|baca juga|berita terkait|artikel terkait|terpopuler|berita terpopuler|berita terbaru"
        "|terkini|berita lainnya|rekomendasi|rekomendasi untuk anda|pilihan editor|lihat juga|simak juga"
        "|selengkapnya|tin liên quan|bài liên quan|bài viết liên quan|tin mới|tin mới nhất|đọc nhiều"
        "|đọc nhiều nhất|xem thêm|có thể bạn quan tâm|tin cùng chuyên mục|cùng chuyên mục|xem nhiều|đọc thêm"
        "|tin nổi bật|ข่าวที่เกี่ยวข้อง|บทความที่เกี่ยวข้อง|ข่าวล่าสุด|ข่าวยอดนิยม|อ่านเพิ่มเติม|ยอดนิยม|เรื่องที่คุณอาจสนใจ"
        "|mest lesið|tengdar fréttir|notícies relacionades|el més llegit",
        "Ezek is érdekelhetnek",
        opens=True,
    ),
    Row(
        "related.world.start",
        Role.RELATED,
        f"{_CENTRAL} {_ASIAN}",
        _S,
        "čtěte také:|čtěte také|čtěte i:|čítajte aj|kapcsolódó:|olvassa el:|citește și|citeşte şi|vezi și"
        "|pročitajte još|pročitajte i|čitajte još|preberite tudi|прочетете още|читайте також|читайте ще"
        "|διαβάστε επίσης|διαβάστε ακόμη|اقرأ أيضا|اقرأ أيضاً|إقرأ أيضا|بیشتر بخوانید|यह भी पढ़ें|ये भी पढ़ें"
        "|baca juga|simak juga|lihat juga|xem thêm:|đọc thêm:",
        "Baca juga: Mercusuar tua kembali menyala",
        strength=0.75,
        longest=160,
    ),
    Row(
        "topics.world",
        Role.TOPICS,
        f"{_CENTRAL} {_ASIAN}",
        _S,
        "témata:|štítky:|klíčová slova:|kategorie:|címkék:|címke:|kulcsszavak:|etichete:|subiecte:|categorii:"
        "|oznake:|teme:|tagovi:|ključne riječi:|ključne reči:|ключови думи:|етикети:|теги:|ключові слова:"
        "|ετικέτες:|κατηγορία:|الموضوع:|الكلمات المفتاحية|كلمات مفتاحية|الوسوم:|برچسب‌ها|برچسب ها|תגיות:|टैग:"
        "|topik:|kata kunci:|từ khóa:|chủ đề:|thẻ:|แท็ก:",
        "Témata: majáky, přívozy",
        strength=0.85,
        longest=240,
    ),
    Row(
        "paging.world",
        Role.PAGING,
        f"{_CENTRAL} {_ASIAN}",
        _W,
        "další|další strana|předchozí|předchozí strana|následující|strana #|strana # z #|načíst další"
        "|zobrazit více|zobrazit další|nahoru|zpět nahoru|ďalšia|predchádzajúca|zobraziť viac|következő|előző"
        "|következő oldal|előző oldal|több betöltése|oldal teteje|vissza a tetejére|înainte|înapoi"
        "|pagina următoare|pagina anterioară|încarcă mai mult|vezi mai mult|sljedeća|sledeća|prethodna"
        "|učitaj više|prikaži više|povratak na vrh|na vrh|naslednja|prejšnja|naloži več|следваща|предишна"
        "|зареди още|покажи още|наступна|попередня|завантажити ще|показати ще|нагору|більше|επόμενη|προηγούμενη"
        "|επόμενο|προηγούμενο|περισσότερα άρθρα|التالي|السابق|تحميل المزيد|عرض المزيد|الصفحة التالية|بعدی|قبلی"
        "|صفحه بعد|הבא|הקודם|טען עוד|अगला|पिछला|selanjutnya|berikutnya|sebelumnya|muat lainnya|muat lebih banyak"
        "|lihat semua|halaman #|trang sau|trang trước|tiếp theo|trang #|xem tất cả|ถัดไป|ก่อนหน้า|หน้าถัดไป"
        "|โหลดเพิ่มเติม",
        "Předchozí strana",
        strength=0.85,
    ),
    Row(
        "search.world",
        Role.SEARCH,
        f"{_CENTRAL} {_ASIAN} is ca",
        _W,
        "hledat|vyhledávání|vyhledat|hľadať|vyhľadávanie|keresés|keress|caută|căutare|cautare|căutați|pretraži"
        "|pretraga|traži|tražilica|išči|iskanje|търсене|търси|пошук|шукати|знайти|αναζήτηση|αναζητήστε|بحث|ابحث"
        "|ابحث هنا|جستجو|جست‌وجو|חיפוש|חפש|खोजें|खोज|cari|pencarian|cari berita|tìm kiếm|tìm|ค้นหา|leita",
        "Vyhledávání",
        strength=0.85,
    ),
)

NAVIGATION = (
    Row(
        "navigation.world",
        Role.NAVIGATION,
        f"{_CENTRAL} {_ASIAN} is ca",
        _W,
        "domů|úvod|hlavní stránka|přihlásit|přihlásit se|přihlášení|odhlásit|registrace|předplatné|zavřít"
        "|přejít k obsahu|přeskočit na obsah|zprávy|domácí|zahraniční|ekonomika|názory|počasí|krimi|domov"
        "|prihlásiť sa|registrácia|zatvoriť|predplatné|správy|slovensko|zahraničie|počasie|főoldal|kezdőlap"
        "|bejelentkezés|belépés|regisztráció|kijelentkezés|előfizetés|bezárás|ugrás a tartalomhoz|belföld|külföld"
        "|gazdaság|kultúra|vélemények|időjárás|hírek|rovatok|acasă|prima pagină|autentificare|conectare"
        "|înregistrare|cont nou|contul meu|abonamente|închide|meniu|știri|politică|externe|cultură|opinii|vremea"
        "|actualitate|sănătate|naslovnica|naslovna|početna|prijava|prijavi se|prijavite se|registracija|odjava"
        "|zatvori|izbornik|pretplata|vijesti|vesti|hrvatska|svijet|svet|gospodarstvo|ekonomija|kolumne"
        "|crna kronika|hronika|slovenija|zapri|начало|абонамент|новини|българия|свят|икономика|времето|головна"
        "|увійти|вхід|реєстрація|вийти|закрити|україна|світ|економіка|суспільство|політика|події|здоров'я"
        "|технології|усі новини|всі новини|передплата|αρχική|αρχική σελίδα|σύνδεση|είσοδος|εγγραφή|κλείσιμο|μενού"
        "|πολιτική|ελλάδα|κόσμος|οικονομία|κοινωνία|αθλητικά|πολιτισμός|υγεία|απόψεις|καιρός|ειδήσεις|τεχνολογία"
        "|الرئيسية|الصفحة الرئيسية|تسجيل الدخول|دخول|تسجيل|إنشاء حساب|إغلاق|القائمة|انتقل إلى المحتوى"
        "|تخطي إلى المحتوى|أخبار|الأخبار|سياسة|اقتصاد|رياضة|ثقافة|صحة|تكنولوجيا|منوعات|فيديو|صور|رأي|العالم|مجتمع"
        "|علوم|خانه|صفحه اصلی|صفحه نخست|ورود|ثبت نام|عضویت|منو|اخبار|سیاسی|اقتصادی|ورزشی|فرهنگی|اجتماعی|بین الملل"
        "|فیلم|عکس|דף הבית|ראשי|התחברות|התחבר|הרשמה|תפריט|סגור|דלג לתוכן|חדשות|כלכלה|ספורט|תרבות|דעות|בריאות|होम"
        "|मुख्य पृष्ठ|लॉग इन|साइन इन|मेन्यू|समाचार|देश|विदेश|खेल|मनोरंजन|राजनीति|व्यापार|beranda|masuk|daftar|keluar"
        "|tutup|menu utama|lewati ke konten|berita|nasional|internasional|olahraga|hiburan|gaya hidup|teknologi"
        "|kesehatan|bola|otomotif|indeks|trang chủ|đăng nhập|đăng ký|thoát|đóng|thời sự|thế giới|kinh doanh"
        "|kinh tế|thể thao|giải trí|pháp luật|giáo dục|sức khỏe|đời sống|du lịch|công nghệ|văn hóa|chính trị"
        "|xã hội|หน้าแรก|เข้าสู่ระบบ|สมัครสมาชิก|ออกจากระบบ|เมนู|ปิด|ข่าว|การเมือง|เศรษฐกิจ|กีฬา|บันเทิง|ต่างประเทศ"
        "|สังคม|forsíða|innskráning|fréttir|inici|iniciar sessió",
        "Přejít k obsahu",
        strength=0.75,
    ),
    Row(
        "footer.world",
        Role.FOOTER,
        f"{_CENTRAL} {_ASIAN} is ca",
        _W,
        "o nás|kontakty|redakce|inzerce a reklama|ceník inzerce|kariéra|mapa webu|mapa stránek|nápověda"
        "|časté dotazy|sledujte nás|archiv článků|redakcia|sledujte nás na|rólunk|kapcsolat|elérhetőség"
        "|médiaajánlat|szerkesztőség|hirdetési lehetőségek|karrier|oldaltérkép|súgó|gyik|kövess minket|archívum"
        "|despre noi|redacția|publicitate pe site|cariere|harta site|întrebări frecvente|urmărește-ne|cine suntem"
        "|echipa|o nama|kontakti|marketing|oglašavanje|oglašavanje na portalu|redakcija|uredništvo|karijera"
        "|zaposlenje|mapa sajta|pomoć|pratite nas|arhiva|o podjetju|oglaševanje|kontaktirajte nas|за нас|контакти"
        "|за реклама|екип|кариери|карта на сайта|последвайте ни|про нас|контакти редакції|редакція|рекламодавцям"
        "|реклама на сайті|вакансії|мапа сайту|зворотний зв'язок|допомога|ми в соцмережах|архів|επικοινωνία"
        "|ποιοι είμαστε|σχετικά με εμάς|διαφημιστείτε|όμιλος|καριέρα|βοήθεια|ακολουθήστε μας|αρχείο"
        "|συντακτική ομάδα|من نحن|اتصل بنا|تواصل معنا|حول الموقع|أعلن معنا|وظائف|فريق العمل|خريطة الموقع|المساعدة"
        "|الأسئلة الشائعة|تابعنا|تابعونا|الأرشيف|درباره ما|تماس با ما|ارتباط با ما|تبلیغات در سایت|فرصت‌های شغلی"
        "|آرشیو|אודות|צור קשר|פרסם אצלנו|דרושים|מפת האתר|עקבו אחרינו|हमारे बारे में|संपर्क करें|विज्ञापन दें"
        "|tentang kami|hubungi kami|kontak|redaksi|karir|info iklan|peta situs|bantuan|ikuti kami|kotak pos"
        "|giới thiệu|liên hệ|liên hệ quảng cáo|toà soạn|tòa soạn|tuyển dụng|sơ đồ trang|trợ giúp"
        "|theo dõi chúng tôi|đường dây nóng|เกี่ยวกับเรา|ติดต่อเรา|ติดต่อโฆษณา|ร่วมงานกับเรา|แผนผังเว็บไซต์|ติดตามเรา"
        "|um okkur|hafa samband|auglýsingar|starfsfólk|qui som|contacte",
        "Elérhetőség",
        strength=0.7,
    ),
)

ROWS = (*CONSENT, *LEGAL, *ENGAGEMENT, *ONWARD, *NAVIGATION)
