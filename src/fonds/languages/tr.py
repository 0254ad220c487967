"""Turkish. How to add a phrase: docs/develop/add-a-phrase.md."""

from fonds.languages.rows import (
    Ago,
    Beside,
    Bio,
    BrandWords,
    BylineOpener,
    ClassWords,
    CreditOpener,
    CreditWords,
    DateLabel,
    DateWord,
    DayWord,
    ExportWord,
    Furniture,
    Hint,
    JobTitle,
    Licence,
    MailWord,
    NameWords,
    NotAuthor,
    PageSign,
    Words,
)

# --- FURNITURE: lines of a site, not of a document. What each kind means stands in kinds.py.
FURNITURE = (
    Furniture(
        "consent.button",
        """
        kabul et | kabul ediyorum | tümünü kabul et | reddet | tümünü reddet | çerez ayarları | çerezleri yönet
        çerez politikası
        """,
        "Tümünü kabul et",
    ),
    Furniture("consent.sentence", "çerezleri kullan | çerez kullan | çerezler kullan", "Evet, çerez kullan"),
    Furniture("legal.rights", "tüm hakları saklıdır | her hakkı saklıdır", "Liman Gazetesi. Tüm hakları saklıdır."),
    Furniture(
        "legal.links",
        """
        gizlilik politikası | kullanım koşulları | kvkk | aydınlatma metni | künye | yasal uyarı
        gizlilik sözleşmesi
        """,
        "Gizlilik politikası",
    ),
    Furniture(
        "consent.choice",
        """
        kabul et ve kapat | kabul et ve devam et | hepsini kabul et | tümünü kabul et ve kapat
        tüm çerezleri kabul et | çerezleri kabul et | tümüne izin ver | tüm çerezlere izin ver | seçime izin ver
        izin ver | onaylıyorum | hepsini reddet | tüm çerezleri reddet | çerezleri reddet | reddediyorum
        sadece gerekli çerezler | yalnızca gerekli çerezler | zorunlu çerezler | gerekli çerezler
        işlevsel çerezler | performans çerezleri | hedefleme çerezleri | pazarlama çerezleri | analitik çerezler
        reklam çerezleri | her zaman aktif | her zaman etkin | meşru menfaat | tercihlerimi kaydet
        tercihleri kaydet | ayarları kaydet | kaydet ve kapat | seçimlerimi onayla | tercihleri yönet
        tercihlerimi yönet | çerez tercihleri | çerez tercihlerini yönet | çerez tercihlerinin değiştirilmesi
        çerez kontrol paneli | tanımlama bilgilerini yönet | çerez ayarlarını yönet | ayarları yönet
        gizlilik ayarları | gizlilik tercihleri | seçenekleri yönet | daha fazla seçenek | iş ortaklarımız
        çerez kullanımı | çerez aydınlatma metni | gizliliğinize önem veriyoruz | çerezler
        bu site çerez kullanıyor | anladım | tamam, anladım | kabul et reddet
        """,
        "Çerez tercihlerini yönet",
    ),
    Furniture(
        "consent.dialog",
        """
        çerezleri | çerezlerin | çerezlere | çerezlerle | iş ortaklarımız | # iş ortağı | rızanızı
        onayınızı geri | kişiselleştirilmiş reklam | veri politikamızı | veri politikasındaki
        """,
        "Rızanızı istediğiniz zaman yönetebilirsiniz.",
        longest=500,
    ),
    Furniture("disclosure.sentence", "satış ortaklığı", "Bu yazı satış ortaklığı bağlantıları taşır."),
    Furniture("advert.label", "reklam | sponsorlu içerik", "Reklam"),
    Furniture(
        "comments.heading",
        """
        yorumlar | # yorum | yorum yap | yorum yaz | yorumlar (#) | bir yanıt yazın | bir cevap yazın | yorum ekle
        tüm yorumlar | cevapla | yanıtı iptal et
        """,
        "Yorum yap",
    ),
    Furniture("author_bio.heading", "yazar hakkında | tüm yazıları", "Yazar hakkında"),
    Furniture(
        "share.button",
        "paylaş | facebook'ta paylaş | yazdır | bağlantıyı kopyala | kaydet | linki kopyala | dinle",
        "Paylaş",
    ),
    Furniture("share.start", "paylaş facebook | bizi takip", "Bizi takip edin: Facebook"),
    Furniture(
        "newsletter.sentence",
        "bültenimize | e-bülten | bülten | e-posta adresiniz | abone ol",
        "Bültenimize abone olun, limanı izleyin.",
        strength=0.8,
        longest=240,
    ),
    Furniture("topics.start", "etiketler: | etiket: | konular:", "Etiketler: fenerler"),
    Furniture("topics.heading", "etiketler", "Etiketler"),
    Furniture(
        "related.heading",
        """
        ilgili haberler | benzer haberler | ilginizi çekebilir | ilginizi çekebilecek haberler
        bunlar da ilginizi çekebilir | çok okunanlar | en çok okunanlar | son haberler | son dakika
        son dakika haberleri | diğer haberler | önerilen haberler | önerilenler | öne çıkanlar | benzer yazılar
        ilgili yazılar | son yazılar | günün haberleri | sıradaki haber | sonraki haber | önceki haber
        ayrıca okuyun | popüler | popüler haberler | daha fazla | devamını oku | bakmadan geçme | benzer içerikler
        gündem
        """,
        "İlgili haberler",
    ),
    Furniture("related.start", "ilgili haber | ayrıca oku", "Ayrıca oku: Vapur yeniden seferde"),
    Furniture(
        "paging.button",
        "sonraki | önceki | sonraki sayfa | sayfa # | daha fazla göster | daha fazla yükle | yukarı çık",
        "Sonraki sayfa",
    ),
    Furniture("search.box", "ara | arama | site içi arama | haber ara", "Ara"),
    Furniture(
        "navigation.entry",
        """
        ana sayfa | anasayfa | menü | menüyü aç | kapat | içeriğe geç | içeriğe atla | giriş | giriş yap | üye ol
        kayıt ol | hesabım | abonelik | haberler | siyaset | ekonomi | dünya | türkiye | spor | futbol | kültür
        kültür sanat | kültür-sanat | sağlık | bilim | teknoloji | yaşam | magazin | eğitim | yazarlar
        köşe yazıları | video | foto galeri | galeri | hava durumu | canlı yayın | canlı tv | sepetim | burçlar
        otomobil | seyahat | asayiş | yerel
        """,
        "Giriş yap",
    ),
    Furniture("navigation.start", "içeriğe", "içeriğe doğrudan geç"),
    Furniture(
        "footer.entry",
        """
        hakkımızda | hakkında | iletişim | bize ulaşın | reklam ver | kariyer | yardım | sıkça sorulan sorular
        site haritası | arşiv | bizi takip edin | kurumsal | sitene ekle | uygulamalar
        """,
        "Hakkımızda",
    ),
    Furniture(
        "newsletter.form",
        """
        bülten | e-bülten | bültene abone ol | e-bültene abone ol | bültenimize abone olun | abone ol
        e-posta adresiniz | e-posta adresi | e-posta
        """,
        "Bültenimize abone olun",
    ),
    Furniture(
        "comments.form",
        """
        e-posta adresiniz yayınlanmayacak | e-posta hesabınız yayımlanmayacak | gerekli alanlar
        yorum yapabilmek için | yorum yapmak için | akismet kullanıyor
        """,
        "Yorum yapmak için giriş yapın.",
    ),
    Furniture(
        "comments.words",
        """
        bir cevap yazın cevabı iptal et | bir yanıt yazın yanıtı iptal et | yorumunuz | yorumunuzu yazın
        ilk yorumu siz yapın | henüz yorum yapılmamış | yorum gönder | yorum | yanıtla | en yeni | en eski
        """,
        "Yorumunuzu yazın",
    ),
    Furniture(
        "related.words",
        """
        ilgili içerikler | ilgili konular | benzer konular | benzer haberler için | benzer makaleler
        diğer yazılar | diğer içerikler | son eklenenler | son eklenen haberler | en son haberler | en çok okunan
        en çok okunan haberler | en popüler | en çok yorumlananlar | haberin devamı | haberin devamı için tıklayın
        daha fazla haber | daha fazla oku | daha fazla bilgi | tümünü gör | tüm haberler | günün öne çıkanları
        günün manşetleri | manşetler | editörün seçtikleri | sizin için seçtiklerimiz | bunlara da bakın
        şunlar da ilginizi çekebilir | önceki yazı | sonraki yazı | önceki içerik | sonraki içerik
        ayrıca bakınız | bu kategoriden | tavsiye edilenler
        """,
        "Günün öne çıkanları",
    ),
    Furniture(
        "advert.calls",
        """
        satın al | hemen al | sipariş ver | fırsatı gör | destek ol | ücretsiz dene | reklamdan sonra devam ediyor
        haberin devamı reklamdan sonra | sponsorlu
        """,
        "Ücretsiz dene",
    ),
    Furniture(
        "disclosure.words",
        "reklam içerir | iş birliği içerir | ortaklık bağlantıları",
        "Bu yazı iş birliği içerir.",
    ),
)

# --- AGO: how the language says "3 hours ago".
AGO = (
    Ago(
        before="",
        behind="önce",
        minutes=r"dakika|dk\.?",
        hours="saat|sa",
        days="gün",
        weeks="hafta",
        example="3 saat önce",
    ),
)

# --- DAYS: words for days counted from today.
DAYS = (
    DayWord(0, "bugün", "Bugün 18:20"),
    DayWord(1, "dün", "Dün 18:20"),
)

# --- DATE_LABELS: what a date is of, by the words before it. What each kind means stands in rows.py.
DATE_LABELS = (
    DateLabel(
        "published", "yayınlanma|yayınlandı|yayın(?: tarihi)?|giriş|oluşturulma|eklenme|tarih", "Giriş: 03.05.2024"
    ),
    DateLabel(
        "modified",
        "(?:son )?güncelle(?:me|ndi|nme)|güncellenme tarihi|düzenlenme|düzenlendi|değiştiril(?:me|di)|güncel",
        "Güncelleme: 03.05.2024",
    ),
    DateLabel("event", "tarih ve saat", "Tarih ve saat: 03.05.2024"),
    DateLabel("foreign", "yazdırma|yazdırıldı|doğum(?: tarihi)?|son başvuru", "Yazdırma 3 Mayıs 2024"),
)

# --- DATE_WORDS: words in dates and around them. What each place means stands in rows.py.
DATE_WORDS = (
    DateWord("day", "tarihinde|tarihli|günü", "3 Mayıs 2024 tarihinde"),
    DateWord("clock", "saat", "3 Mayıs 2024 saat 14:05"),
    DateWord("small", "ve|için", "3 Mayıs 2024, Ayşe ve Ali Kaya"),
    DateWord(
        "document",
        "bu (?:sayfa|haber|yazı|makale)|son|en son|ilk|olarak|tarihi",
        "Bu sayfa en son 3 Mayıs 2024 tarihinde",
    ),
)

# --- BYLINE_OPENERS: what stands before authors' names.
BYLINE_OPENERS = (
    BylineOpener("additional", r"katkıda bulunan(?:lar)?\s?:", "Katkıda bulunan: Elif Kaya"),
    BylineOpener(
        "names",
        r"yazan\s?:|yazar\s?:|haber(?:i)?\s?:|muhabir\s?:|röportaj\s?:|derleyen\s?:|hazırlayan\s?:|giriş\s?:",
        "Yazan: Elif Kaya",
    ),
)

# --- CREDIT_OPENERS: what stands before picture credits.
CREDIT_OPENERS = (
    CreditOpener("screenshot", "ekran görüntüsü", "Ekran görüntüsü: Elif Kaya"),
    CreditOpener("source", "kaynak", "Kaynak: AA"),
    CreditOpener("photo", "fotoğraf(?:lar)?|görsel", "Fotoğraf: Elif Kaya / AA"),
)

# --- CREDIT_WORDS: words in and around picture credits that name nobody. What each part means stands in rows.py.
CREDIT_WORDS = (
    CreditWords("and", r"ve", "Fotoğraf: Elif Kaya ve Can Demir"),
    CreditWords("said", r"temsili|arşiv", "İskele (temsili)"),
)

# --- JOB_TITLES: job titles printed beside names.
JOB_TITLES = (JobTitle("head", "muhabir|muhabiri|editör|editörü|yazarı", "Editör"),)

# --- MAIL_LABELS: labels in the header of a mail.
MAIL_LABELS = (
    MailWord("subject", "konu", "Konu: Vapur susuyor"),
    MailWord("sent", "tarih", "Tarih: 3 Mart 2025"),
    MailWord("sender", "kimden", "Kimden: Ayla Er"),
    MailWord("other", "kime", "Kime: Deniz Su"),
    MailWord("forward", "iletilmiş mesaj|yönlendirilen ileti|orijinal mesaj", "---------- İletilmiş mesaj ---------"),
    MailWord("prefix", "ilt|ynt", "İLT: Vapur susuyor"),
)

# --- EXPORT_LABELS: labels above each document of an export.
EXPORT_LABELS = (
    ExportWord("source", "kaynak|yayın", "Kaynak: Liman Postası"),
    ExportWord("date", "tarih|yayın tarihi", "Yayın tarihi: 3 Mart 2025"),
    ExportWord("byline", "yazar", "Yazar: Ayla Er"),
    ExportWord("length", "kelime sayısı", "Kelime sayısı: 212"),
    ExportWord("headline", "başlık", "Başlık: Vapur susuyor"),
    ExportWord("section", "sayfa|bölüm", "Sayfa: 4"),
    ExportWord("body", "tam metin|metin", "Tam metin: Vapur altıda kalktı"),
    ExportWord("other", "dil|baskı|ülke", "Dil: Türkçe"),
)

# --- HINTS: words that lean towards a role in a line known to be furniture.
HINTS = (
    Hint("consent", "çerez", "Çerezler"),
    Hint("share", "paylaş", "Fotoğrafı paylaş"),
    Hint("comments", "yorum", "Üç yorum daha"),
    Hint("author_bio", "gazeteci", "Ada Vint, gazeteci"),
)

# --- BIOS: what an author does, behind the name at the beginning of a bio.
BIOS = (Bio("yazıyor", "Ada Vint yazıyor."),)

# --- LICENCES: words around the names of public licences.
LICENCES = (Licence("verb", "lisansı?", "Creative Commons lisansı"),)

# --- NAME_WORDS: words that tell names of people from what else is written with capitals.
NAME_WORDS = (
    NameWords("title", "doktor uzm doç"),
    NameWords("organisation", "haber ajansı gazetesi gazete"),
)

# --- NOT_AUTHORS: people named where authors stand who are none.
NOT_AUTHORS = (
    NotAuthor("contact", "iletişim", "İletişim: Ayşe Kaya"),
    NotAuthor("press", "basın (?:iletişim|irtibat)", "Basın iletişim: Ayşe Kaya"),
    NotAuthor("edited", "çeviren|çeviri", "Çeviren: Ayşe Kaya"),
)

# --- BESIDE_NAMES: what stands beside authors' names on their line, beside dates and job titles.
BESIDE_NAMES = (
    Beside("stated", "yayınlanma|güncelleme", "Güncelleme: 4 Mayıs 2024"),
    Beside("ago", "önce", "3 saat önce"),
    Beside("read", "okuma", "3 min okuma"),
    Beside("and-between", "ve", "Ayşe Kaya ve Mehmet Demir"),
)

# --- BRAND_WORDS: words that are no site's name.
BRAND_WORDS = (BrandWords("menu", "türkiye", "türkiye"),)

# --- PAGE_SIGNS: lines that say that a page is something other than a whole document.
PAGE_SIGNS = (
    PageSign("paywall", "abonelere özel", "abonelere özel", "Bu içerik abonelere özeldir"),
    PageSign("paywall", "abone ol", "abone + okumaya devam", "Abone olun, okumaya devam edin"),
)

# --- WORDS: words that are looked for in one place each. What the places are stands in rows.py.
WORDS = (
    Words("reserved", "saklıdır", "Tüm hakları saklıdır"),
    Words("topics", "etiketler", "Etiketler: liman"),
    Words("genre", "Görüş", "Görüş Deniz yükseliyor"),
)

# --- CLASS_WORDS: words in class names that tell what an element is. What each part means stands in rows.py.
CLASS_WORDS = (
    ClassWords("share", "paylas", "paylas"),
    ClassWords("comments", "yorumlar", "yorumlar"),
)
