"""Indonesian. How to add a phrase: docs/develop/add-a-phrase.md."""

from fonds.languages.rows import (
    Ago,
    Beside,
    BylineOpener,
    ClassWords,
    CreditOpener,
    DateLabel,
    DateWord,
    Furniture,
    Invite,
    Month,
    NameWords,
    NotAuthor,
    PageSign,
)

# --- FURNITURE: lines of a site, not of a document. What each kind means stands in kinds.py.
FURNITURE = (
    Furniture("legal.rights", "hak cipta dilindungi", "Koran Pelabuhan. Hak cipta dilindungi."),
    Furniture(
        "legal.links",
        "kebijakan privasi | syarat dan ketentuan | pedoman media siber | ketentuan layanan",
        "Kebijakan privasi",
    ),
    Furniture(
        "consent.choice",
        """
        terima | terima semua | terima semua cookie | setuju | saya setuju | tolak | tolak semua
        pengaturan cookie | kelola preferensi
        """,
        "Terima semua cookie",
    ),
    Furniture(
        "consent.dialog",
        "menggunakan cookie | penggunaan cookie",
        "Situs ini menggunakan cookie.",
        strength=0.8,
        longest=500,
    ),
    Furniture(
        "advert.label",
        "iklan | scroll to continue with content | baca artikel selengkapnya",
        "Baca artikel selengkapnya",
    ),
    Furniture(
        "comments.heading",
        """
        komentar | komentar (#) | tulis komentar | tinggalkan komentar | tinggalkan balasan | kirim komentar
        beri komentar | lihat komentar
        """,
        "Tinggalkan balasan",
    ),
    Furniture("author_bio.heading", "tentang penulis", "Tentang penulis"),
    Furniture("share.button", "bagikan | bagikan artikel | cetak | salin tautan | simpan", "Bagikan artikel"),
    Furniture(
        "newsletter.sentence",
        "berlangganan newsletter | buletin",
        "Berlangganan newsletter pelabuhan kami",
        strength=0.8,
        longest=240,
    ),
    Furniture("topics.start", "topik: | kata kunci:", "Kata kunci: mercusuar, feri"),
    Furniture(
        "related.heading",
        """
        baca juga | berita terkait | artikel terkait | terpopuler | berita terpopuler | berita terbaru | terkini
        berita lainnya | rekomendasi | rekomendasi untuk anda | pilihan editor | lihat juga | simak juga
        selengkapnya
        """,
        "Berita terpopuler",
    ),
    Furniture("related.start", "baca juga | simak juga | lihat juga", "Baca juga: Mercusuar tua kembali menyala"),
    Furniture(
        "paging.button",
        "selanjutnya | berikutnya | sebelumnya | muat lainnya | muat lebih banyak | lihat semua | halaman #",
        "Muat lebih banyak",
    ),
    Furniture("search.box", "cari | pencarian | cari berita", "Cari berita"),
    Furniture(
        "navigation.entry",
        """
        beranda | masuk | daftar | keluar | tutup | menu utama | lewati ke konten | berita | nasional
        internasional | olahraga | hiburan | gaya hidup | teknologi | kesehatan | bola | otomotif | indeks
        """,
        "Lewati ke konten",
    ),
    Furniture(
        "footer.entry",
        """
        tentang kami | hubungi kami | kontak | redaksi | karir | info iklan | peta situs | bantuan | ikuti kami
        kotak pos
        """,
        "Tentang kami",
    ),
    Furniture("disclosure.words", "tautan afiliasi", "Artikel ini memuat tautan afiliasi."),
)

# --- MONTHS: names of months that months.json (from CLDR) has not.
MONTHS = (
    Month(2, "peb", "12 peb 2031"),
    Month(8, "agt | ags", "12 agt 2031"),
    Month(11, "nop", "12 nop 2031"),
)

# --- AGO: how the language says "3 hours ago".
AGO = (
    Ago(
        before="",
        behind="(?:yang )?lalu",
        minutes="menit",
        hours="jam",
        days="hari",
        weeks="minggu",
        example="3 jam lalu",
    ),
)

# --- DATE_LABELS: what a date is of, by the words before it. What each kind means stands in rows.py.
DATE_LABELS = (
    DateLabel("published", "diterbitkan|dipublikasikan|tayang|terbit|disiarkan", "Tayang: 03/05/2024"),
    DateLabel(
        "modified",
        "diperbarui|update terakhir|diperbaharui|diubah|disunting|pembaruan|terakhir (?:diubah|diperbarui|disunting)",
        "Diperbarui 03/05/2024",
    ),
)

# --- DATE_WORDS: words in dates and around them. What each place means stands in rows.py.
DATE_WORDS = (
    DateWord("day", "pada|tanggal|tgl", "pada 3 Mei 2024"),
    DateWord("clock", "pukul|jam", "3 Mei 2024 pukul 14:05"),
    DateWord("small", "di|oleh|dan|untuk", "Diterbitkan 3 Mei 2024 di Politik"),
    DateWord(
        "document",
        "(?:halaman|artikel|berita) ini|terakhir|terakhir kali",
        "Halaman ini terakhir diubah pada 3 Mei 2024",
    ),
)

# --- BYLINE_OPENERS: what stands before authors' names.
BYLINE_OPENERS = (
    BylineOpener(
        "names",
        r"penulis\s?:|oleh\s?:|ditulis oleh|oleh(?= \S+ \S+$)|reporter\s?:"
        r"|editor\s?:",
        "Penulis: Siti Rahma",
    ),
)

# --- CREDIT_OPENERS: what stands before picture credits.
CREDIT_OPENERS = (
    CreditOpener("collage", "kolase", "Kolase: Siti Rahma"),
    CreditOpener("source", "sumber", "Sumber: Reuters"),
    CreditOpener("photo-blank", "gambar", "Gambar: Reuters"),
)

# --- NAME_WORDS: words that tell names of people from what else is written with capitals.
NAME_WORDS = (NameWords("desk", "redaksi", "redaksi"),)

# --- NOT_AUTHORS: people named where authors stand who are none.
NOT_AUTHORS = (NotAuthor("edited", r"(?:editor|penyunting)(?=\s?:)", "Editor: Siti Rahma"),)

# --- BESIDE_NAMES: what stands beside authors' names on their line, beside dates and job titles.
BESIDE_NAMES = (
    Beside("and-between", "dan", "Siti Rahma dan Budi Santoso"),
    Beside("by-inside-apart", "[Oo]leh", "Budaya oleh Siti Rahma"),
)

# --- PAGE_SIGNS: lines that say that a page is something other than a whole document.
PAGE_SIGNS = (PageSign("paywall", "pelanggan", "khusus pelanggan", "Artikel ini khusus pelanggan"),)

# --- CLASS_WORDS: words in class names that tell what an element is. What each part means stands in rows.py.
CLASS_WORDS = (ClassWords("author-name", "penulis", "penulis"),)
# --- INVITES: sentences that invite readers to a newsletter or a channel.
INVITES = (
    Invite(
        "berlangganan|daftarkan|ikuti kami|ikuti|gabung di",
        "newsletter|buletin|saluran whatsapp|whatsapp channel|kanal whatsapp|google news|grup telegram|"
        "channel telegram",
        "Ikuti saluran WhatsApp kami.",
    ),
)
