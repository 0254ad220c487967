"""Korean. How to add a phrase: docs/develop/add-a-phrase.md."""

from fonds.languages.rows import (
    Ago,
    Beside,
    BylineOpener,
    CreditOpener,
    CreditSign,
    CreditWords,
    DateLabel,
    DateWord,
    DayWord,
    ExportWord,
    Furniture,
    Hint,
    Invite,
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
    Furniture("consent.button", "동의 | 동의합니다 | 모두 동의 | 모두 허용 | 거부 | 쿠키 설정", "모두 동의"),
    Furniture("consent.sentence", "쿠키를 사용 | 쿠키 사용 | 쿠키를 이용", "항구신문은 쿠키를 사용합니다."),
    Furniture("legal.rights", "무단전재 | 무단 전재 | 재배포 금지", "항구신문 무단전재 금지"),
    Furniture(
        "legal.links",
        """
        개인정보처리방침 | 개인정보 처리방침 | 이용약관 | 청소년보호정책 | 저작권 | 저작권보호정책 | 법적고지
        이메일무단수집거부
        """,
        "개인정보처리방침",
    ),
    Furniture(
        "consent.choice",
        """
        모두 수락 | 모두 수락하기 | 모두 동의하기 | 전체 동의 | 전체 수락 | 동의하기 | 동의함 | 동의하고 계속
        동의하고 닫기 | 수락 | 수락하기 | 허용 | 모두 허용하기 | 쿠키 허용 | 쿠키 수락 | 모든 쿠키 수락
        모든 쿠키 허용 | 모든 쿠키 동의 | 모두 거부 | 모두 거절 | 전체 거부 | 거부하기 | 거절 | 모든 쿠키 거부
        쿠키 거부 | 동의 안함 | 동의하지 않음 | 필수만 | 필수 쿠키만 | 필수 쿠키만 허용 | 필수 쿠키 | 기능 쿠키
        성능 쿠키 | 타겟팅 쿠키 | 항상 활성 | 항상 활성화 | 설정 저장 | 선택 저장 | 내 선택 확인 | 쿠키 관리
        쿠키 환경설정 | 쿠키 기본 설정 | 쿠키 설정 관리 | 개인정보 설정 | 맞춤 설정 | 설정 관리 | 옵션 관리
        환경설정 관리 | 쿠키 안내 | 쿠키 정책 동의 | 귀하의 개인정보를 소중히 생각합니다
        이 사이트는 쿠키를 사용합니다
        """,
        "귀하의 개인정보를 소중히 생각합니다",
    ),
    Furniture(
        "consent.dialog",
        """
        쿠키를 통해 | 쿠키를 저장 | 쿠키를 허용 | 쿠키 및 | 쿠키와 | 파트너는 | 동의를 철회 | 동의 철회
        맞춤형 광고 | 개인 맞춤 광고
        """,
        "언제든지 동의를 철회할 수 있습니다.",
        strength=0.8,
        longest=500,
    ),
    Furniture(
        "disclosure.sentence",
        "제휴 링크 | 파트너스 활동 | 수수료를 제공받",
        "파트너스 활동의 일환으로 수수료를 제공받습니다.",
    ),
    Furniture("advert.label", "광고", "광고"),
    Furniture(
        "comments.heading",
        """
        댓글 | 댓글 # | 댓글 #개 | 댓글쓰기 | 댓글 쓰기 | 댓글 작성 | 댓글 달기 | 댓글보기 | 댓글(#) | 의견
        전체 댓글 | 답글 | 취소 | 댓글 보기 | 댓글 남기기
        """,
        "댓글 쓰기",
    ),
    Furniture(
        "author_bio.heading",
        "저자 소개 | 기자 소개 | 기자의 다른기사 | 기자의 다른 기사 | 다른기사 보기 | 기자페이지 | 기자 구독",
        "기자의 다른 기사",
    ),
    Furniture(
        "share.button",
        """
        공유 | 공유하기 | 기사 공유 | 인쇄 | 프린트 | url 복사 | 스크랩 | 좋아요 | 기사저장 | 글자크기 | 글자 크기
        가가 | 기사 공유하기 | 북마크
        """,
        "공유하기",
    ),
    Furniture("share.networks", "카카오톡 | 네이버 | 카카오스토리 | 트위터 | 페이스북", "카카오스토리"),
    Furniture(
        "newsletter.sentence",
        "뉴스레터 | 이메일 구독 | 구독하기 | 메일링 | 이메일 주소를 입력",
        "항구신문 뉴스레터를 받아보세요",
        longest=200,
    ),
    Furniture(
        "topics.start",
        "태그: | 태그 : | 키워드: | 카테고리: | 해시태그",
        "태그: 등대",
        longest=160,
    ),
    Furniture("topics.heading", "태그 | 키워드 | 카테고리", "카테고리"),
    Furniture(
        "related.heading",
        """
        관련기사 | 관련 기사 | 관련뉴스 | 관련 뉴스 | 관련글 | 관련 글 | 추천기사 | 추천 기사 | 추천뉴스
        추천 뉴스 | 많이 본 기사 | 많이 본 뉴스 | 많이본 기사 | 많이본 뉴스 | 가장 많이 본 뉴스
        가장 많이 본 기사 | 인기기사 | 인기 기사 | 인기뉴스 | 인기 뉴스 | 최신기사 | 최신 기사 | 최신뉴스
        최신 뉴스 | 주요뉴스 | 주요 뉴스 | 주요기사 | 주요 기사 | 이 기사도 읽어보세요 | 함께 보면 좋은 기사
        다른 기사 | 다음 기사 | 이전 기사 | 더보기 | 오늘의 주요뉴스 | 실시간 뉴스 | 핫이슈 | 이 시각 주요뉴스
        랭킹뉴스 | 당신이 좋아할 만한 기사 | 지금 뜨는 뉴스 | 포토뉴스 | 헤드라인 | 속보 | 함께 볼만한 기사
        최근 글
        """,
        "관련기사",
    ),
    Furniture(
        "related.start",
        "[관련기사] | 관련기사 | ☞ | ▶ 관련 | ▶관련",
        "[관련기사] 여객선 다시 운항",
        strength=0.8,
    ),
    Furniture(
        "paging.button",
        "다음 | 이전 | 다음 페이지 | 이전 페이지 | 맨위로 | 맨 위로 | 위로 | 처음 | 마지막",
        "다음 페이지",
    ),
    Furniture(
        "search.box",
        "검색 | 검색하기 | 통합검색 | 기사검색 | 검색어를 입력하세요 | 검색어 입력 | 검색창",
        "검색",
    ),
    Furniture(
        "navigation.entry",
        """
        홈 | 메뉴 | 전체메뉴 | 전체 메뉴 | 메뉴 열기 | 메뉴 닫기 | 닫기 | 본문 바로가기 | 본문바로가기
        메뉴 바로가기 | 주메뉴 바로가기 | 로그인 | 로그아웃 | 회원가입 | 마이페이지 | 구독 | 구독신청 | 뉴스
        정치 | 경제 | 사회 | 국제 | 문화 | 스포츠 | 연예 | 과학 | it·과학 | it | 기술 | 건강 | 생활 | 생활/문화
        오피니언
        """,
        "로그인",
    ),
    Furniture(
        "navigation.entry",
        """
        사설 | 칼럼 | 전국 | 지역 | 날씨 | 영상 | 동영상 | 포토 | 사진 | 증권 | 부동산 | 자동차 | 여행 | 북한
        인물 | 산업 | 금융 | 교육 | 전체 | 전체기사 | 기사제보 | 제보 | 신문구독 | 지면보기 | 라이프 | 방송 | 연재
        기획 | 실시간 | 검색창 열기 | 패밀리사이트 | 글로벌
        """,
        "검색창 열기",
    ),
    Furniture(
        "footer.entry",
        """
        회사소개 | 회사 소개 | 기업소개 | 광고문의 | 광고안내 | 광고 문의 | 고객센터 | 문의하기 | 제휴문의
        제휴 문의 | 채용 | 채용정보 | 인재채용 | 사이트맵 | 윤리강령 | 편집규약 | 고충처리 | 고충처리인 | 독자투고
        팔로우 | 구독안내 | 매체소개 | 오시는 길 | 오시는길 | 찾아오시는길 | rss 서비스 | 독자권익위원회
        뉴스스탠드 | 발행인 | 저작권문의 | 자주 묻는 질문 | 앱 다운로드 | 공지사항
        """,
        "회사소개",
        strength=0.75,
    ),
    Furniture(
        "footer.inside",
        "사업자등록번호 | 통신판매업 | 등록번호 | 발행인 | 청소년보호책임자",
        "발행인 홍길동",
    ),
    Furniture(
        "newsletter.form",
        """
        뉴스레터 | 뉴스레터 구독 | 뉴스레터 신청 | 뉴스레터 구독하기 | 이메일 | 이메일 주소 | 구독 신청
        이메일을 입력하세요 | 메일링 신청
        """,
        "뉴스레터 구독하기",
    ),
    Furniture(
        "comments.form",
        """
        이메일 주소는 공개되지 않습니다 | 필수 항목은 | 필수 필드는 | 댓글을 작성하려면 | 로그인 후 댓글
        댓글을 남기려면
        """,
        "댓글을 작성하려면 로그인하세요",
    ),
    Furniture(
        "comments.words",
        """
        댓글목록 | 댓글 정렬 | 최신순 | 과거순 | 공감순 | 추천순 | 등록순 | 베스트 댓글 | 첫 댓글을 남겨주세요
        댓글 등록 | 등록 | 답글쓰기 | 신고 | 댓글 새로고침 | 댓글 접기
        """,
        "첫 댓글을 남겨주세요",
    ),
    Furniture(
        "related.words",
        """
        더 보기 | 기사 더보기 | 더 많은 기사 | 전체보기 | 전체 보기 | 관련 콘텐츠 | 관련 영상 | 관련 키워드
        관련 태그 | 관련 포스트 | 관련기사 보기 | 연관기사 | 연관 기사 | 이전기사 | 다음기사 | 이전글 | 다음글
        이전 글 | 다음 글 | 추천 콘텐츠 | 추천 영상 | 추천글 | 추천 키워드 | 인기글 | 인기 글 | 인기 콘텐츠
        인기검색어 | 실시간 인기기사 | 실시간 인기뉴스 | 실시간 랭킹 | 실시간 검색어 | 많이 본 | 많이 본 영상
        많이 본 콘텐츠 | 많이 읽은 기사 | 가장 많이 읽은 기사 | 댓글 많은 기사 | 최다 댓글 뉴스 | 베스트 기사
        오늘의 뉴스 | 오늘의 추천 | 오늘의 이슈 | 이슈 포토 | 주간 인기기사 | 기자의 다른 기사 보기
        함께 읽어보세요 | 함께 본 기사 | 같이 읽을만한 기사 | 놓치면 안 되는 기사 | 이런 기사는 어떠세요
        최근기사 | 최신글 | 최신 글 | 섹션 주요뉴스 | 섹션별 뉴스 | 핫뉴스 | 에디터 추천 | 에디터픽
        """,
        "기자의 다른 기사 보기",
    ),
    Furniture(
        "advert.calls",
        """
        구매하기 | 바로구매 | 지금 구매 | 무료 체험 | 무료체험 | 후원하기 | 후원 | 협찬 | 협찬기사 | 유료광고
        스폰서 | 스폰서 콘텐츠 | 광고 닫기 | ad 닫기
        """,
        "협찬",
    ),
    Furniture("disclosure.words", "광고가 포함 | 유료 광고를 포함", "이 글에는 광고가 포함되어 있습니다"),
    Furniture(
        "footer.forum",
        """
        접속 중인 사용자 | 이 포럼에 접속 중인
        """,
        "이 포럼에 접속 중인 사용자: 없음",
    ),
)

# --- AGO: how the language says "3 hours ago".
AGO = (
    Ago(
        before="",
        behind="전",
        minutes="분",
        hours="시간",
        days="일",
        weeks="주",
        example="3시간 전",
    ),
)

# --- DAYS: words for days counted from today.
DAYS = (
    DayWord(0, "오늘", "오늘 18:20"),
    DayWord(1, "어제", "어제 18:20"),
)

# --- DATE_LABELS: what a date is of, by the words before it. What each kind means stands in rows.py.
DATE_LABELS = (
    DateLabel("published", "(?:등록|작성|게시|발행|입력|승인)일시?", "등록일 2024.05.03"),
    DateLabel("modified", r"(?:최종\s?)?(?:수정|업데이트|갱신)일시?", "최종수정일 2024.05.03"),
    DateLabel("published", "입력|등록|게시|작성|승인|기사입력|발행", "입력 2024.05.03"),
    DateLabel("modified", "수정|최종수정|업데이트|편집|개정|갱신|변경", "최종수정 2024.05.03"),
    DateLabel("foreign", "생년월일|출생", "생년월일 2024.05.03"),
    DateLabel("foreign", "인쇄|출력|마감", "인쇄 2024년 5월 3일"),
)

# --- DATE_WORDS: words in dates and around them. What each place means stands in rows.py.
DATE_WORDS = (
    DateWord("day", "경", "2024년 5월 3일 경"),
    DateWord("morning", "오전", "2024년 5월 3일 오전 9:05"),
    DateWord("afternoon", "오후", "2024년 5월 3일 오후 2:05"),
    DateWord(
        "document",
        "이 (?:문서|기사|페이지|글)(?:는|은|가)?|마지막(?:으로)?|최종|최초|일시|날짜|시간",
        "이 문서는 2024년 5월 3일에 마지막으로",
    ),
    DateWord("year-sign", "년", "2024년 5월 3일"),
    DateWord("month-sign", "월", "2024년 5월 3일"),
    DateWord("day-sign", "일", "2024년 5월 3일"),
    DateWord("hour-sign", "시", "2024년 5월 3일 14시 05분"),
    DateWord("minute-sign", "분", "2024년 5월 3일 14시 05분"),
    DateWord("particle", "에|부터|까지", "2024년 5월 3일부터"),
)

# --- BYLINE_OPENERS: what stands before authors' names.
BYLINE_OPENERS = (BylineOpener("names", r"(?:글·사진|글|기자)(?:\s?[／/:：|丨・]|\s(?=\S))", "글·사진: 김민수"),)

# --- CREDIT_OPENERS: what stands before picture credits.
CREDIT_OPENERS = (
    CreditOpener("source", "출처", "출처: 연합뉴스"),
    CreditOpener("east", "사진|그림|그래픽|영상|자료", "사진=김민수"),
    CreditOpener(
        "east",
        r"(?:자료|보도)?\s?(?:사진|그림|그래픽|영상|이미지)\s?(?:제공|출처)|자료\s?사진|일러스트",
        "사진제공=연합뉴스",
    ),
)

# --- CREDIT_WORDS: words in and around picture credits that name nobody. What each part means stands in rows.py.
CREDIT_WORDS = (
    CreditWords("tail", r"기자|제공|촬영", "연합뉴스 제공"),
    CreditWords("photographed", r"제공|촬영", "김민수 촬영"),
    CreditWords("under-picture", r"기자", "김민수 기자"),
)

# --- JOB_TITLES: job titles printed beside names.
JOB_TITLES = (JobTitle("whole", "기자|특파원", "특파원"),)

# --- MAIL_LABELS: labels in the header of a mail.
MAIL_LABELS = (
    MailWord("subject", "제목", "제목: 조용한 나룻배"),
    MailWord("sent", "날짜|보낸 날짜", "보낸 날짜: 2025년 3월 3일"),
    MailWord("sender", "보낸 사람", "보낸 사람: 이안"),
    MailWord("other", "받는 사람", "받는 사람: 바다일보"),
    MailWord("forward", "전달된 메일|전달된 메시지|원본 메시지", "---------- 전달된 메일 ---------"),
)

# --- CREDIT_SIGNS: words of which nearly every line has one that credits a picture.
CREDIT_SIGNS = (CreditSign("사진|기자|제공", "사진 제공"),)

# --- EXPORT_LABELS: labels above each document of an export.
EXPORT_LABELS = (
    ExportWord("source", "출처|매체|매체명", "매체: 바다일보"),
    ExportWord("date", "날짜|일자|게재일", "게재일: 2025년 3월 3일"),
    ExportWord("byline", "기자|저자|글쓴이", "기자: 이안"),
    ExportWord("length", "글자 수|단어 수", "글자 수: 120"),
    ExportWord("headline", "제목", "제목: 조용한 나룻배"),
    ExportWord("section", "지면|면", "지면: 4"),
    ExportWord("address", "링크", "링크: https://bada.example/bae"),
    ExportWord("topics", "키워드", "키워드：港"),
    ExportWord("body", "본문", "본문: 나룻배는 여섯 시에 떠났다"),
    ExportWord("other", "언어|분류", "언어: 한국어"),
)

# --- HINTS: words that lean towards a role in a line known to be furniture.
HINTS = (
    Hint("consent", "쿠키|동의", "쿠키 안내", anywhere=True),
    Hint("newsletter", "뉴스레터", "뉴스레터 안내", anywhere=True),
    Hint("share", "공유", "공유 수", anywhere=True),
    Hint("comments", "댓글", "댓글 3개 더", anywhere=True),
    Hint("legal", "저작권", "저작권 항구", anywhere=True),
    Hint("advert", "광고", "항구 광고", anywhere=True),
    Hint("search", "검색", "항구 검색", anywhere=True),
    Hint("footer", "전화", "전화 항구", anywhere=True),
)

# --- LICENCES: words around the names of public licences.
LICENCES = (
    Licence("term", "저작자표시", "Creative Commons 저작자표시 4.0"),
    Licence("verb", "라이선스", "Creative Commons 라이선스"),
    Licence("text", "이 저작물|본 저작물", "이 저작물은 Creative Commons 라이선스를 따릅니다"),
    Licence("picture", "사진", "사진: CC BY 2.0"),
)

# --- NAME_WORDS: words that tell names of people from what else is written with capitals.
NAME_WORDS = (
    NameWords("common", "한국어", "한국어"),
    NameWords(
        "surname-ko",
        """
        김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원천방공현함변염여추도소석선설
        마길연위표명기반왕금옥육인맹제모탁국
        """,
        "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원천방공현함변염여추도소석선설",
    ),
    NameWords("house", "디지털 뉴스 일보", "디지털"),
    NameWords("desk-ending", "편집부 편집국 취재팀 뉴스팀", "편집부"),
    NameWords("organisation-inside", "디지털 뉴스 일보", "디지털"),
)

# --- PAGE_SIGNS: lines that say that a page is something other than a whole document.
PAGE_SIGNS = (
    PageSign("paywall", "구독자 전용", "구독자 전용", "구독자 전용 기사입니다"),
    PageSign("paywall", "유료회원", "유료 + 회원", "이 기사는 유료 회원만 볼 수 있습니다"),
    PageSign("paywall", "로그인 후", "로그인 + 계속", "로그인 후 계속 읽으세요"),
)

# --- CONSENT_WORDS: words of consent dialogs; one alone says nothing, as an article may be about them.
CONSENT_WORDS = ("쿠키",)

# --- NOT_AUTHORS: people named where authors stand who are none.
NOT_AUTHORS = (
    NotAuthor("contact", "문의처?|담당자", "문의: 홍길동"),
    NotAuthor("press", r"(?:언론|보도)\s?(?:담당|문의)", "언론 문의: 홍길동"),
)

# --- BESIDE_NAMES: what stands beside authors' names on their line, beside dates and job titles.
BESIDE_NAMES = (
    Beside("stated-east", "입력|수정|등록|승인", "입력 2024.05.04"),
    Beside("stated-east-of", "일시", "등록일시 2024.05.04"),
    Beside("ago-east", "분 전|시간 전|일 전", "3시간 전"),
    Beside("minute", "분", "3분"),
    Beside("reporter-east", "기자|특파원", "홍길동 기자"),
    Beside("correspondent-ko", "기자|특파원", "(서울=베이통신) 홍길동 기자 = 서울시는"),
    Beside("reporter-ko", "기자|특파원|논설위원|선임기자", "베이일보 | 홍길동 기자"),
    Beside("text-ko", "글|취재", "글=홍길동"),
)

# --- WORDS: words that are looked for in one place each. What the places are stands in rows.py.
WORDS = (
    Words("nobody", "익명", "익명"),
    Words("behind-owner-east", "무단", "항구일보 무단전재"),
    Words("topics", "태그", "태그: 항구"),
    Words("picture", "사진", "항구 사진"),
)

# --- INVITES: sentences that invite readers to a newsletter or a channel.
INVITES = (
    Invite(
        "구독하세요|구독해 주세요|구독해주세요|구독하기|신청하세요|받아보세요|팔로우하세요",
        "뉴스레터|메일링|카카오톡 채널|네이버 채널",
        "뉴스레터를 구독하세요.",
    ),
)
