"""Vietnamese. How to add a phrase: docs/develop/add-a-phrase.md."""

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
    NameWords,
    PageSign,
)

# --- FURNITURE: lines of a site, not of a document. What each kind means stands in kinds.py.
FURNITURE = (
    Furniture("legal.rights", "bản quyền thuộc", "Bản quyền thuộc về Báo Cảng."),
    Furniture("legal.links", "chính sách bảo mật | điều khoản sử dụng", "Chính sách bảo mật"),
    Furniture(
        "consent.choice",
        "chấp nhận | chấp nhận tất cả | tôi đồng ý | đồng ý | từ chối | từ chối tất cả | cài đặt cookie",
        "Chấp nhận tất cả",
    ),
    Furniture(
        "consent.dialog",
        "sử dụng cookie",
        "Trang này sử dụng cookie.",
        strength=0.8,
        longest=500,
    ),
    Furniture("advert.label", "quảng cáo | tài trợ", "Quảng cáo"),
    Furniture(
        "comments.heading",
        """
        bình luận | # bình luận | bình luận (#) | gửi bình luận | viết bình luận | ý kiến | ý kiến bạn đọc
        ý kiến (#)
        """,
        "Viết bình luận",
    ),
    Furniture("author_bio.heading", "về tác giả", "Về tác giả"),
    Furniture("share.button", "chia sẻ | chia sẻ bài viết | in bài | in trang | lưu bài", "Chia sẻ bài viết"),
    Furniture(
        "newsletter.sentence",
        "đăng ký nhận | bản tin email",
        "Đăng ký nhận tin từ cảng mỗi ngày",
        strength=0.8,
        longest=240,
    ),
    Furniture("topics.start", "từ khóa: | chủ đề: | thẻ:", "Từ khóa: hải đăng, phà"),
    Furniture(
        "related.heading",
        """
        tin liên quan | bài liên quan | bài viết liên quan | tin mới | tin mới nhất | đọc nhiều | đọc nhiều nhất
        xem thêm | có thể bạn quan tâm | tin cùng chuyên mục | cùng chuyên mục | xem nhiều | đọc thêm
        tin nổi bật
        """,
        "Bài viết liên quan",
    ),
    Furniture("related.start", "xem thêm: | đọc thêm:", "Xem thêm: Phà chạy trở lại"),
    Furniture("paging.button", "trang sau | trang trước | tiếp theo | trang # | xem tất cả", "Trang trước"),
    Furniture("search.box", "tìm kiếm | tìm", "Tìm kiếm"),
    Furniture(
        "navigation.entry",
        """
        trang chủ | đăng nhập | đăng ký | thoát | đóng | thời sự | thế giới | kinh doanh | kinh tế | thể thao
        giải trí | pháp luật | giáo dục | sức khỏe | đời sống | du lịch | công nghệ | văn hóa | chính trị | xã hội
        """,
        "Kinh doanh",
    ),
    Furniture(
        "footer.entry",
        """
        giới thiệu | liên hệ | liên hệ quảng cáo | toà soạn | tòa soạn | tuyển dụng | sơ đồ trang | trợ giúp
        theo dõi chúng tôi | đường dây nóng
        """,
        "Theo dõi chúng tôi",
    ),
    Furniture("disclosure.words", "link liên kết tiếp thị", "Bài viết có link liên kết tiếp thị."),
)

# --- AGO: how the language says "3 hours ago".
AGO = (
    Ago(
        before="",
        behind="trước",
        minutes="phút",
        hours="giờ",
        days="ngày",
        weeks="tuần",
        example="3 giờ trước",
    ),
)

# --- DATE_LABELS: what a date is of, by the words before it. What each kind means stands in rows.py.
DATE_LABELS = (
    DateLabel("published", "xuất bản|ngày đăng|đăng lúc", "Ngày đăng: 03/05/2024"),
    DateLabel("modified", "cập nhật|sửa đổi|chỉnh sửa|cập nhật lần cuối", "Cập nhật 03/05/2024"),
)

# --- DATE_WORDS: words in dates and around them. What each place means stands in rows.py.
DATE_WORDS = (
    DateWord("day", "ngày|vào", "ngày 3 tháng 5 năm 2024"),
    DateWord("clock", "lúc", "3 tháng 5 năm 2024 lúc 14:05"),
    DateWord(
        "document",
        "(?:trang|bài)(?: viết)? này|lần cuối|được",
        "Trang này được sửa đổi lần cuối ngày 3 tháng 5 năm 2024",
    ),
    DateWord("month-number", "tháng", "3 tháng 5, 2024"),
    DateWord("year", "năm", "3 tháng 5 năm 2024"),
)

# --- BYLINE_OPENERS: what stands before authors' names.
BYLINE_OPENERS = (BylineOpener("names", r"tác giả\s?:|theo\b", "Tác giả: Nguyễn Lan Anh"),)

# --- CREDIT_OPENERS: what stands before picture credits.
CREDIT_OPENERS = (
    CreditOpener("source", "nguồn", "Nguồn: Reuters"),
    CreditOpener("photo-blank", "ảnh", "Ảnh: Lan Anh"),
)

# --- JOB_TITLES: job titles printed beside names.
JOB_TITLES = (JobTitle("head", "phóng-viên", "Phóng-viên"),)

# --- NAME_WORDS: words that tell names of people from what else is written with capitals.
NAME_WORDS = (NameWords("given", "mai van sinh thu", "sinh"),)

# --- BESIDE_NAMES: what stands beside authors' names on their line, beside dates and job titles.
BESIDE_NAMES = (Beside("and-between", "và", "Mai Hương và Văn An"),)

# --- PAGE_SIGNS: lines that say that a page is something other than a whole document.
PAGE_SIGNS = (PageSign("paywall", "thuê bao", "dành cho + thuê bao", "Bài viết dành cho độc giả thuê bao"),)

# --- INVITES: sentences that invite readers to a newsletter or a channel.
INVITES = (
    Invite(
        "đăng ký|theo dõi chúng tôi|theo dõi",
        "bản tin email|nhận bản tin|newsletter|zalo|google news|facebook của chúng tôi",
        "Đăng ký nhận bản tin của chúng tôi.",
    ),
)
