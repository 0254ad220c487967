"""Japanese. How to add a phrase: docs/develop/add-a-phrase.md."""

from fonds.languages.rows import (
    Ago,
    Beside,
    BylineOpener,
    CountedWord,
    CreditOpener,
    CreditSign,
    CreditWords,
    DateEra,
    DateLabel,
    DateWord,
    DayWord,
    ExportWord,
    Furniture,
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
    Furniture(
        "consent.button",
        """
        同意する | 同意します | すべて同意 | すべて受け入れる | 承諾する | 許可する | 拒否する | cookie設定
        クッキー設定 | 同意
        """,
        "同意する",
    ),
    Furniture(
        "consent.sentence",
        """
        cookieを使用 | クッキーを使用 | クッキーを利用 | cookieの使用 | cookieを利用 | cookieの利用
        利用規約に同意 | プライバシーポリシーに同意
        """,
        "当サイトではクッキーを使用しています。",
    ),
    Furniture("legal.rights", "無断転載 | 無断複写 | 著作権 | 不許複製", "港日報 無断転載を禁じます"),
    Furniture(
        "legal.links",
        """
        プライバシーポリシー | 個人情報保護方針 | 個人情報の取り扱い | 利用規約 | 特定商取引法に基づく表記
        特定商取引法 | 著作権 | 著作権について | 免責事項 | サイトポリシー | クッキーポリシー
        """,
        "利用規約",
    ),
    Furniture(
        "consent.choice",
        """
        同意して閉じる | 同意して続ける | 同意しない | すべてに同意する | すべてに同意 | 全て同意する | 全てに同意
        すべて許可 | すべて許可する | すべてを許可 | すべて承認 | すべて拒否 | すべて拒否する | 全て拒否 | 拒否
        許可 | 承認する | 受け入れる | すべてのcookieを受け入れる | すべてのクッキーを受け入れる
        すべてのcookieを許可 | すべてのcookieを拒否する | cookieを受け入れる | cookieを拒否 | クッキーを受け入れる
        クッキーを許可 | 必須のみ | 必須cookieのみ | 必要なcookieのみ | 必須のcookieのみ許可 | 必須cookie
        """,
        "すべて許可",
    ),
    Furniture(
        "consent.choice",
        """
        機能性cookie | パフォーマンスcookie | ターゲティングcookie | 常に有効 | 常に許可 | 正当な利益 | 設定を保存
        設定を保存する | 選択を保存 | 選択内容を確認 | 設定を管理 | 設定を変更 | 設定を変更する | cookieの設定
        cookie の設定 | cookie 設定 | cookieの管理 | クッキーの設定 | クッキーを管理 | cookieについて
        プライバシー設定 | プライバシー設定センター | 詳細設定 | オプションを管理 | 同意の管理 | 同意を管理
        目的を表示 | cookieポリシーに同意する | 当サイトはcookieを使用しています
        お客様のプライバシーを尊重します | わかりました
        """,
        "Cookie の設定",
    ),
    Furniture(
        "consent.dialog",
        """
        cookie(クッキー) | cookie（クッキー） | cookieおよび | cookieと類似 | クッキー(cookie)
        クッキー（cookie） | cookieにより | cookieによって | 当サイトではcookie | 当サイトはcookie
        本サイトはcookie | このサイトではcookie | このサイトはcookie | このウェブサイトはcookie | cookieポリシー
        同意を撤回 | パートナーは
        """,
        "当サイトはCookie（クッキー）を利用して、より良いサービスを提供しています。",
        strength=0.8,
        longest=500,
    ),
    Furniture("disclosure.sentence", "アフィリエイト", "この記事にはアフィリエイトがあります"),
    Furniture(
        "advert.label",
        "広告 | スポンサーリンク | スポンサードリンク | 広告の後にも続きます | pr | [pr]",
        "スポンサーリンク",
    ),
    Furniture(
        "comments.heading",
        """
        コメント | コメント一覧 | コメントを書く | コメントする | コメントを残す | コメントを投稿
        コメントを投稿する | コメント(#) | コメント (#) | コメント#件 | コメントをキャンセル
        この記事へのコメント | 返信 | コメントはありません | みんなのコメント
        """,
        "コメントを書く",
    ),
    Furniture(
        "author_bio.heading",
        """
        この記事を書いた人 | 著者プロフィール | 執筆者 | 著者について | この著者の記事一覧 | 筆者プロフィール
        記者プロフィール | プロフィール
        """,
        "この記事を書いた人",
    ),
    Furniture(
        "share.button",
        """
        シェア | シェアする | 共有 | 共有する | ツイート | ポスト | 印刷 | リンクをコピー | 保存 | 記事を保存
        ブックマーク | メールで送る | 送る | この記事をシェア | この記事をシェアする | urlをコピー
        """,
        "シェアする",
    ),
    Furniture("share.networks", "はてなブックマーク | はてブ | フェイスブック | ツイッター", "はてなブックマーク"),
    Furniture(
        "newsletter.sentence",
        "ニュースレター | メルマガ | メールマガジン | メールアドレスを入力 | 新着記事をメール",
        "ニュースレターを購読する",
        longest=200,
    ),
    Furniture(
        "topics.start",
        """
        タグ: | タグ： | キーワード: | キーワード： | カテゴリ: | カテゴリー: | カテゴリー： | カテゴリ：
        トピック:
        """,
        "タグ：灯台",
        longest=160,
    ),
    Furniture("topics.heading", "タグ | キーワード | カテゴリー | カテゴリ", "キーワード"),
    Furniture(
        "related.heading",
        """
        関連記事 | 関連ニュース | 関連リンク | 関連コンテンツ | 関連する記事 | こちらもおすすめ
        こちらの記事もおすすめ | おすすめ | おすすめ記事 | おすすめの記事 | オススメ記事 | あわせて読みたい
        合わせて読みたい | あなたにおすすめ | あなたにおすすめの記事 | 人気記事 | 人気の記事 | 人気ランキング
        アクセスランキング | ランキング | 記事ランキング | 最新記事 | 最新ニュース | 新着記事 | 新着
        新着ニュース | 注目記事 | 注目の記事 | 次の記事 | 前の記事 | 次に読む | もっと見る | もっと読む
        続きを読む | 一覧を見る | ピックアップ | pick up | pickup | 特集 | トピックス | 主要ニュース
        この記事も読まれています | よく読まれている記事 | よく読まれています | 編集部おすすめ | 編集部のおすすめ
        よく読まれた記事 | 最近の投稿 | 類似記事 | この記事に関連するニュース
        """,
        "関連記事",
    ),
    Furniture(
        "related.start",
        "【関連記事】 | 関連記事： | 関連記事: | 【関連】 | 【あわせて読みたい】 | あわせて読みたい",
        "【関連記事】港の灯台が百年を迎える",
        strength=0.8,
    ),
    Furniture(
        "paging.button",
        """
        次へ | 前へ | 次のページ | 前のページ | 次のページへ | # ページ | #ページ | ページトップへ
        ページの先頭へ | ページの先頭へ戻る | このページの先頭へ | このページの先頭へ戻る | ページトップ | トップへ戻る
        topへ戻る | さらに読み込む
        """,
        "次のページ",
    ),
    Furniture("search.box", "検索 | 検索する | サイト内検索 | 記事検索 | キーワード検索 | キーワードを入力", "検索"),
    Furniture(
        "navigation.entry",
        """
        ホーム | トップ | トップページ | メニュー | 閉じる | メニューを開く | メニューを閉じる | 本文へ移動
        本文へスキップ | コンテンツへスキップ | コンテンツへ | ログイン | ログアウト | 会員登録 | 新規登録
        新規会員登録 | マイページ | 購読 | 有料会員登録 | ニュース | 国内 | 国際 | 政治 | 経済 | 社会 | スポーツ
        野球 | サッカー | 文化 | 芸能 | エンタメ | 科学 | テクノロジー
        """,
        "ログイン",
    ),
    Furniture(
        "navigation.entry",
        """
        健康 | ライフ | 暮らし | 地域 | 天気 | 動画 | 写真 | オピニオン | 社説 | ビジネス | 教育 | コラム | 連載
        速報 | 紙面ビューアー | 一覧 | カート | 言語 | サイトマップ | 文字サイズ | 大 | 中 | 小 | 標準 | もくじ
        目次 | ゲーム | グルメ | 旅行 | マネー | くらし | 事件
        """,
        "紙面ビューアー",
    ),
    Furniture(
        "footer.entry",
        """
        会社概要 | 会社案内 | 会社情報 | 運営会社 | 当サイトについて | このサイトについて | サイトについて
        お問い合わせ | お問合せ | 広告掲載 | 広告掲載について | 広告のご案内 | 採用情報 | ヘルプ | よくある質問
        よくあるご質問 | 公式sns | フォローする | フォロー | アプリ | プレスリリース | 編集部 | ご利用案内
        ご意見・ご感想 | 公式アカウント | 情報提供 | 企業情報 | グループ会社
        """,
        "会社概要",
        strength=0.75,
    ),
    Furniture(
        "newsletter.form",
        """
        メールマガジン | メルマガ | メルマガ登録 | メールマガジン登録 | ニュースレター | ニュースレター登録
        メールアドレス | 登録する | 購読する
        """,
        "メールマガジン登録",
    ),
    Furniture(
        "comments.form",
        """
        メールアドレスが公開されることはありません | が付いている欄は必須 | コメントを投稿するには
        コメントするには | スパムを低減するために | コメントデータの処理
        """,
        "コメントを投稿するにはログインしてください",
    ),
    Furniture(
        "comments.words",
        """
        コメントを見る | コメントをもっと見る | コメント数 | コメントを残す コメントをキャンセル
        最初のコメントを書く | 新しい順 | 古い順 | いいね順 | 返信する | 違反報告 | この記事にコメントする
        全てのコメントを見る | すべてのコメント
        """,
        "コメントを残す コメントをキャンセル",
    ),
    Furniture(
        "related.words",
        """
        その他の記事 | 他の記事 | 他の記事を読む | もっと記事を見る | 記事をもっと見る | 関連トピックス
        関連キーワード | 関連動画 | 関連特集 | 関連する投稿 | 関連商品 | 注目ニュース | 注目のニュース
        注目トピック | 注目キーワード | 話題の記事 | 今日の注目 | 今読まれている記事 | いま読まれている記事
        人気の投稿 | 人気ニュース | 人気記事ランキング | 週間ランキング | 月間ランキング | デイリーランキング
        新着情報 | 新着順 | 最新の記事 | 最新の投稿 | 最新情報 | 最近の記事 | おすすめコンテンツ
        おすすめニュース | おすすめ情報 | 編集部のイチオシ | 編集部からのおすすめ | 編集者のおすすめ | 次の記事へ
        前の記事へ | 次へ進む | 前後の記事 | この記事を読んだ人はこんな記事も読んでいます
        この記事を読んだ人におすすめ | この連載の一覧 | シリーズ記事 | 同じカテゴリーの記事 | 続きを見る
        全文を読む | もっと知りたい | ニュース一覧 | 記事一覧 | 特集一覧
        """,
        "この記事を読んだ人はこんな記事も読んでいます",
    ),
    Furniture(
        "advert.calls",
        """
        今すぐ購入 | 今すぐ申し込む | 詳細はこちら | お申し込みはこちら | 購入する | カートに入れる | 無料で試す
        無料お試し | 寄付する | 寄付はこちら | 支援する | 広告を非表示 | スポンサー | スポンサード | 提供:
        【pr】 | pr記事 | タイアップ | アドバタイズ
        """,
        "お申し込みはこちら",
    ),
    Furniture(
        "disclosure.words",
        "プロモーションを含みます | 広告が含まれ | 広告を含みます | 本ページはプロモーション",
        "本ページはプロモーションが含まれています。",
    ),
    Furniture(
        "footer.forum",
        """
        オンラインデータ | このフォーラムを閲覧中
        """,
        "このフォーラムを閲覧中のユーザー: なし",
    ),
)

# --- AGO: how the language says "3 hours ago".
AGO = (
    Ago(
        before="",
        behind="前",
        minutes="分",
        hours="時間",
        days="日",
        weeks="週間",
        example="3時間前",
    ),
)

# --- DAYS: words for days counted from today.
DAYS = (
    DayWord(0, "今日|本日", "今日 18:20"),
    DayWord(1, "昨日", "昨日 18:20"),
)

# --- DATE_LABELS: what a date is of, by the words before it. What each kind means stands in rows.py.
DATE_LABELS = (
    DateLabel(
        "published",
        "(?:公開|掲載|配信|投稿|発行|発表|公表|初版公開)(?:年月日|日時|日)?|初版|(?:作成|登録)日時?",
        "公開日：2024年5月3日",
    ),
    DateLabel(
        "modified", "(?:最[終後])?(?:更新|修正|改訂|訂正|改定|改正|編集)(?:年月日|日時|日)?", "最終更新日：2024年5月3日"
    ),
    DateLabel("foreign", "生年月日|誕生日?", "生年月日 2024年5月3日"),
    DateLabel("foreign", "印刷|締め?切り?|〆切", "印刷日：2024年5月3日"),
)

# --- DATE_WORDS: words in dates and around them. What each place means stands in rows.py.
DATE_WORDS = (
    DateWord("day", "付け?|頃|ごろ", "2024年5月3日付"),
    DateWord("morning", "午前", "2024年5月3日 午前9:05"),
    DateWord("afternoon", "午後", "2024年5月3日 午後2:05"),
    DateWord(
        "document",
        "(?:この|当|本)(?:ページ|記事|項目|サイト)(?:の|は)?|最終|日時|日付|に",
        "このページの最終更新日：2024年5月3日",
    ),
    DateWord("year-sign", "年", "2024年5月3日"),
    DateWord("month-sign", "月", "2024年5月3日"),
    DateWord("day-sign", "日", "2024年5月3日"),
    DateWord("hour-sign", "時", "2024年5月3日 14時05分"),
    DateWord("minute-sign", "分", "2024年5月3日 14時05分"),
    DateWord("particle", "に|の|は|を|が|へ|から|まで|より", "2024年5月3日に"),
)

# --- DATE_ERAS: eras by which years are counted, with the year before their first.
DATE_ERAS = (
    DateEra("令和", 2018, "令和6年5月3日"),
    DateEra("平成", 1988, "平成30年5月3日"),
    DateEra("昭和", 1925, "昭和50年5月3日"),
    DateEra("大正", 1911, "大正10年5月3日"),
    DateEra("明治", 1867, "明治40年5月3日"),
)

# --- BYLINE_OPENERS: what stands before authors' names.
BYLINE_OPENERS = (
    BylineOpener(
        "names",
        r"取材・文|(?:文|作者|著者|執筆者|筆者|ライター|記者|執筆|取材)(?:\s?[／/:：|｜丨・●◎■]|\s(?=\S))",
        "文：山田太郎",
    ),
)

# --- CREDIT_OPENERS: what stands before picture credits.
CREDIT_OPENERS = (
    CreditOpener("source", "出典", "出典：共同通信"),
    CreditOpener("east", "写真|撮影|画像|図版|提供", "写真=山田太郎"),
    CreditOpener("east", "(?:写真|画像|図版)(?:提供|説明|出典)|資料写真", "写真提供：共同通信社"),
    CreditOpener("east-dot", "撮影|写真|提供", "撮影・山田太郎"),
)

# --- CREDIT_WORDS: words in and around picture credits that name nobody. What each part means stands in rows.py.
CREDIT_WORDS = (
    CreditWords("tail", r"記者撮影|特派員撮影|／撮影|撮影|提供", "山田太郎撮影"),
    CreditWords("photographed", r"撮影|提供", "山田太郎撮影"),
    CreditWords("reporter", r"特派員|記者", "本社特派員 山田太郎"),
)

# --- JOB_TITLES: job titles printed beside names.
JOB_TITLES = (JobTitle("whole", "記者|編集委員|論説委員|本紙記者", "編集委員"),)

# --- MAIL_LABELS: labels in the header of a mail.
MAIL_LABELS = (
    MailWord("subject", "件名", "件名：静かな渡し船"),
    MailWord("sent", "日時|送信日時", "送信日時：2025年3月3日"),
    MailWord("sender", "差出人", "差出人：杉浦千歳"),
    MailWord("other", "宛先", "宛先：港町新聞"),
    MailWord("forward", "転送メッセージ|転送されたメッセージ|元のメッセージ", "---------- 転送メッセージ ---------"),
)

# --- CREDIT_SIGNS: words of which nearly every line has one that credits a picture.
CREDIT_SIGNS = (CreditSign("写|撮", "写真＝港"),)

# --- EXPORT_LABELS: labels above each document of an export.
EXPORT_LABELS = (
    ExportWord("source", "媒体|媒体名|出典|掲載紙", "掲載紙：北町新聞"),
    ExportWord("date", "日付|掲載日|発行日", "掲載日：2025年3月3日"),
    ExportWord("byline", "執筆者|記者|著者", "執筆者：杉浦千歳"),
    ExportWord("length", "文字数", "文字数：120"),
    ExportWord("headline", "見出し|タイトル", "見出し：静かな渡し船"),
    ExportWord("section", "面|版", "面：4"),
    ExportWord("address", "リンク", "リンク：https://kita.example/fune"),
    ExportWord("subtitle", "副題|小見出し", "副題：岸に人なし"),
    ExportWord("id", "記事番号|文書番号", "記事番号：20250303-4"),
    ExportWord("topics", "キーワード", "キーワード：港"),
    ExportWord("body", "本文", "本文：渡し船は六時に出た"),
    ExportWord("other", "朝夕刊|発行社|言語|分類", "朝夕刊：朝刊"),
)

# --- COUNTED: words that number the documents of an export ("2 of 14 documents", "Document 2 of 14").
COUNTED = (CountedWord("one", "記事", "記事 2/14"),)

# --- LICENCES: words around the names of public licences.
LICENCES = (
    Licence("term", "表示", "Creative Commons 表示 4.0"),
    Licence("verb", "ライセンス", "Creative Commons ライセンス"),
    Licence(
        "text",
        "本(?:作品|記事|サイト)|この(?:作品|記事)",
        "この作品は Creative Commons ライセンスの下に提供されています",
    ),
    Licence("picture", "写真", "写真: CC BY 2.0"),
)

# --- NAME_WORDS: words that tell names of people from what else is written with capitals.
NAME_WORDS = (
    NameWords("common", "日本語", "日本語"),
    NameWords(
        "surname-ja",
        """
        佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 渡邉 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 斎藤
        斉藤 齋藤 清水 山崎 池田 橋本 阿部 石川 山下 中島 中嶋 石井 小川 前田 岡田 長谷川 藤田 後藤 近藤 村上
        遠藤 青木 坂本 福田 太田 西村 藤井 金子 岡本 藤原 中野 三浦 原田 中川 松田 竹内 小野 田村 中山 和田
        石田 森田 上田 内田 柴田 酒井 宮崎 横山 高木 安藤 宮本 大野 小島 谷口 今井 工藤 高田 増田 丸山 杉山
        村田 大塚 新井 藤本 小山 平野 河野 上野 野口 武田 松井 千葉 菅原 岩崎 久保 木下 佐野 野村 松尾 市川
        菊地 菊池 杉本 古川 大西 島田 水野 桜井 高野 渡部 吉川 山内 西田 飯田 西川 小松 北村 安田 五十嵐 川口
        平田 中田 久保田 服部 岩田 土屋 川崎 福島 本田 樋口 秋山 田口 永井 山中 中西 吉村 川上 大橋 石原 松岡
        浜田 馬場 森本 矢野 浅野 松下 星野 大久保 吉岡 小池 野田 荒井 松浦 熊谷 大島 岡崎 黒田 堀内 小西 須藤
        栗原 片山 石橋 望月 宮田 奥村 富田 早川 関口 辻本 荻野 高山 木内 尾崎 津田 園田 三宅 高島 滝沢 大谷
        江口 今村 篠原 小田 川村 植田
        """,
        "佐藤",
    ),
    NameWords("house", "新聞 通信 社 編集部", "新聞"),
    NameWords("desk-ending", "編集部 取材班 報道部 編集局 編集室", "編集部"),
    NameWords("organisation-inside", "新聞 通信", "新聞"),
)

# --- PAGE_SIGNS: lines that say that a page is something other than a whole document.
PAGE_SIGNS = (
    PageSign("error", "not found ja", "ページが見つかりません", "お探しのページが見つかりません"),
    PageSign("paywall", "会員限定", "有料会員限定", "この記事は有料会員限定です"),
    PageSign("read-on", "続きを読む", "続きを読む", "続きを読む"),
    PageSign("paywall", "残り文字", "この記事は有料", "この記事は有料です。残り1240文字"),
    PageSign("paywall", "残り", "残り + 文字", "残り1240文字"),
    PageSign("paywall", "会員登録", "会員登録 + 続き", "会員登録して続きを読む"),
    PageSign("paywall", "購読者", "購読者限定", "購読者限定の記事です"),
)

# --- CONSENT_WORDS: words of consent dialogs; one alone says nothing, as an article may be about them.
CONSENT_WORDS = (
    "クッキー",
    "同意",
)

# --- NOT_AUTHORS: people named where authors stand who are none.
NOT_AUTHORS = (
    NotAuthor("contact", "お問い合わせ先?|問い合わせ先", "お問い合わせ：田中"),
    NotAuthor("press", "報道(?:関係者)?(?:の)?(?:お)?問い合わせ先?", "報道関係者お問い合わせ先"),
)

# --- BESIDE_NAMES: what stands beside authors' names on their line, beside dates and job titles.
BESIDE_NAMES = (
    Beside("stated-east", "公開|更新|掲載|発行", "更新：2024年5月4日"),
    Beside("stated-east-of", "日時|日|時間", "公開日：2024年5月4日"),
    Beside("ago-east", "分前|時間前", "3時間前"),
    Beside("minute", "分", "3分"),
    Beside("reporter-east", "記者|特派員", "田中太郎記者"),
    Beside("pictured-east", "撮影", "田中太郎撮影"),
    Beside("text-han", "文|執筆|構成|聞き手|取材", "文＝田中太郎"),
    Beside("text-before-han", "取材・", "取材・文＝田中太郎"),
    Beside("label-han", "著者|執筆者?|筆者|取材・文", "著者：田中太郎"),
)

# --- WORDS: words that are looked for in one place each. What the places are stands in rows.py.
WORDS = (
    Words("nobody", "匿名", "匿名"),
    Words("behind-owner-east", "無断|禁無断", "北町新聞社 無断転載"),
    Words("topics", "キーワード", "キーワード：港"),
    Words("picture", "写真", "港の写真"),
    Words("minutes-east", "分", "4分"),
)

# --- INVITES: sentences that invite readers to a newsletter or a channel.
INVITES = (
    Invite(
        "登録して|登録はこちら|ご登録|購読はこちら|ご購読|フォローして",
        "ニュースレター|メールマガジン|メルマガ|公式line|公式x",
        "無料のニュースレターに登録してください。",
    ),
)
