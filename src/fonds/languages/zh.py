"""Chinese. How to add a phrase: docs/develop/add-a-phrase.md."""

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
    Furniture("consent.button", "同意 | 接受 | 全部接受 | 接受所有 | 拒绝 | 拒絕 | 我同意", "全部接受"),
    Furniture(
        "consent.sentence",
        "使用cookie | 使用 cookie | 我们使用cookie | 使用cookies",
        "我们使用cookie改进港口页面。",
    ),
    Furniture(
        "legal.rights",
        "禁无断转载 | 版权所有 | 版權所有 | 著作权 | icp备 | icp证 | 京公网安备",
        "港口日报 版权所有",
    ),
    Furniture(
        "legal.links",
        """
        隐私政策 | 隐私声明 | 隱私權政策 | 隱私政策 | 使用条款 | 服务条款 | 服務條款 | 法律声明 | 版权声明
        免责声明 | 免責聲明
        """,
        "隐私政策",
    ),
    Furniture(
        "consent.choice",
        """
        接受所有 cookie | 接受所有cookie | 接受全部 cookie | 接受全部cookie | 接受 cookie | 接受cookie
        接受cookies | 接受所有cookies | 接受并继续 | 接受并关闭 | 接受並繼續 | 接受並關閉 | 接受全部cookies
        全部允许 | 全部允許 | 允许所有 | 允許所有 | 允许全部 | 允许所有cookie | 允许所有 cookie | 允許所有cookie
        同意并继续 | 同意並繼續 | 同意并关闭 | 同意全部 | 全部同意 | 我接受 | 我知道了 | 全部拒绝 | 全部拒絕
        拒绝所有 | 拒絕所有 | 拒绝全部 | 拒絕全部 | 拒绝所有 cookie | 拒绝所有cookie | 拒絕所有cookie | 不同意
        仅必要
        """,
        "接受所有 Cookie",
    ),
    Furniture(
        "consent.choice",
        """
        仅必需 | 僅必要 | 仅接受必要的 cookie | 仅接受必要cookie | 僅接受必要cookie | 必要的cookie | 必要 cookie
        始终启用 | 始终活跃 | 始終啟用 | 保存设置 | 儲存設定 | 保存偏好设置 | 确认我的选择 | 確認我的選擇
        管理 cookie | 管理cookie | 管理偏好 | 管理偏好设置 | 管理选项 | 管理選項 | 管理同意 | cookie 设置
        cookie设置 | cookies设置 | cookie 偏好设置 | cookie偏好设置 | 隐私设置 | 隱私設定 | 隐私偏好设置
        自定义设置 | 更多选项 | 我们重视您的隐私 | 我們重視您的隱私 | 本网站使用cookie | 本網站使用cookie
        本网站使用 cookie | 本網站使用cookies
        """,
        "仅接受必要的 cookie",
    ),
    Furniture(
        "consent.dialog",
        """
        使用cookies来 | 使用cookie来 | 使用 cookies | cookies來 | cookie來 | 我们和我们的合作伙伴 | 我們和合作夥伴
        撤回同意 | 撤回您的同意 | 个性化广告 | 個人化廣告 | 本网站使用 | 本網站使用
        """,
        "我们和我们的合作伙伴会存储设备上的信息。",
        strength=0.8,
        longest=500,
    ),
    Furniture("disclosure.sentence", "推广链接 | 佣金", "本文包含推广链接。"),
    Furniture("advert.label", "广告 | 廣告", "广告"),
    Furniture(
        "comments.heading",
        """
        评论 | # 条评论 | #条评论 | 发表评论 | 發表評論 | 发表回复 | 發佈回覆 | 取消回复 | 我要评论 | 网友评论
        評論 | 留言 | 写评论 | 最新评论 | 全部评论 | 相关评论
        """,
        "发表评论",
    ),
    Furniture("author_bio.heading", "作者简介 | 关于作者 | 關於作者 | 作者介紹 | 查看作者", "作者简介"),
    Furniture(
        "share.button",
        """
        保存 | 分享 | 分享到 | 分享至 | 转发 | 打印 | 列印 | 复制链接 | 複製連結 | 收藏 | 点赞 | 分享本文 | 听新闻
        分享让更多人看到
        """,
        "分享到",
    ),
    Furniture("share.networks", "微信 | 微博 | 新浪微博 | qq空间 | qq", "新浪微博"),
    Furniture(
        "newsletter.sentence",
        "订阅我们 | 訂閱我們 | 订阅电子报 | 訂閱電子報 | 電子報 | 电子邮件订阅 | 您的邮箱",
        "欢迎订阅我们的港口周刊",
        longest=200,
    ),
    Furniture(
        "topics.start",
        "标签: | 标签： | 关键词: | 关键词： | 标签 | 關鍵字 | 關鍵字： | 标籤： | 標籤： | 分类：",
        "关键词：灯塔",
        longest=160,
    ),
    Furniture("topics.heading", "关键词 | 标签 | 標籤 | 關鍵字 | 分类", "关键词"),
    Furniture(
        "related.heading",
        """
        相关阅读 | 相关新闻 | 相关文章 | 相关推荐 | 相关内容 | 相关报道 | 相关链接 | 延伸阅读 | 推荐阅读
        为您推荐 | 为你推荐 | 猜你喜欢 | 热门文章 | 热门新闻 | 热门推荐 | 热点推荐 | 热门 | 最新文章 | 最新新闻
        最新消息 | 更多新闻 | 更多文章 | 更多 | 更多推荐 | 排行榜 | 热文排行 | 点击排行 | 阅读排行 | #小时热文
        热点新闻 | 精彩推荐 | 编辑推荐 | 你可能也喜欢 | 您可能感兴趣 | 下一篇 | 上一篇 | 今日热点 | 相關新聞
        相關文章 | 相關閱讀 | 相關報導 | 延伸閱讀 | 推薦閱讀 | 為您推薦 | 猜你喜歡 | 熱門文章 | 熱門新聞
        最新新聞 | 更多新聞 | 編輯推薦 | 你可能也喜歡 | 熱門話題 | 看更多 | 人氣新聞 | 熱門排行
        """,
        "相关阅读",
    ),
    Furniture(
        "related.start",
        "延伸阅读 | 延伸閱讀 | 相关阅读： | 关联阅读 | 推荐阅读",
        "延伸阅读：渡轮恢复航行",
        strength=0.8,
    ),
    Furniture(
        "paging.button",
        """
        下一页 | 上一页 | 首页 | 尾页 | 末页 | 返回顶部 | 加载更多 | 回到顶部 | 回頂部 | 下一頁 | 上一頁
        載入更多 | 查看更多
        """,
        "下一页",
    ),
    Furniture("search.box", "搜索 | 搜尋 | 搜寻 | 站内搜索 | 站內搜尋 | 输入关键词 | 请输入关键词 | 檢索", "搜索"),
    Furniture(
        "navigation.entry",
        """
        首頁 | 主页 | 菜单 | 選單 | 导航 | 关闭 | 關閉 | 登录 | 登入 | 注册 | 註冊 | 退出 | 我的 | 个人中心
        会员中心 | 新闻 | 新聞 | 要闻 | 国内 | 国际 | 國際 | 政治 | 财经 | 財經 | 经济 | 社会 | 社會 | 体育 | 體育
        娱乐 | 娛樂 | 文化 | 科技 | 健康 | 汽车 | 房产
        """,
        "登录",
    ),
    Furniture(
        "navigation.entry",
        """
        教育 | 旅游 | 旅遊 | 军事 | 视频 | 影音 | 图片 | 專欄 | 专栏 | 地方 | 天气 | 生活 | 即時 | 即时 | 全部
        直播 | 论坛 | 专题 | 時事 | 兩岸 | 客户端 | 手机版 | 电脑版 | 简体 | 繁体 | 繁體 | 跳至内容 | 跳至主要內容
        本地 | 理财 | 时尚 | 游戏 | 搜狐 | 数码 | 股票 | 目录
        """,
        "跳至主要內容",
    ),
    Furniture(
        "footer.entry",
        """
        关于我们 | 關於我們 | 联系我们 | 聯絡我們 | 聯繫我們 | 加入我们 | 加入我們 | 广告服务 | 廣告刊登
        廣告合作 | 招聘 | 招贤纳士 | 帮助 | 帮助中心 | 意见反馈 | 网站地图 | 網站地圖 | 网站导航 | 友情链接
        关注我们 | 追蹤我們 | 公司简介 | 客服中心 | 常見問題 | 下载app | 下載app | 投稿 | 商务合作 | 合作伙伴
        不良信息举报 | 举报中心
        """,
        "关于我们",
        strength=0.75,
    ),
    Furniture("footer.inside", "运营 | 主办单位 | 備案", "主办单位：港口日报社"),
    Furniture(
        "newsletter.form",
        """
        无需密码订阅 | 订阅 | 訂閱 | 订阅电子报 | 訂閱電子報 | 电子报 | 電子報 | 订阅我们的通讯 | 立即订阅
        立即訂閱 | 邮箱 | 电子邮箱 | 電子郵件 | 输入您的邮箱
        """,
        "订阅电子报",
    ),
    Furniture(
        "comments.form",
        """
        您的电子邮箱地址不会被公开 | 您的邮箱地址不会被公开 | 必填项已用 | 發佈留言必須填寫 | 電子郵件地址不會公開
        必填欄位標示 | 登录后评论 | 请登录后发表评论 | 登入後留言 | 请先登录
        """,
        "必填项已用 * 标注",
    ),
    Furniture(
        "comments.words",
        """
        暂无评论 | 热门评论 | 最热评论 | 评论列表 | 回复 | 回覆 | 我来说两句 | 登录后发表评论 | 发布评论
        網友留言 | 發表留言 | 我要留言 | 取消回覆 | 全部留言 | 热评
        """,
        "登录后发表评论",
    ),
    Furniture(
        "related.words",
        """
        更多相关 | 更多阅读 | 更多内容 | 更多报道 | 更多精彩 | 更多资讯 | 查看全部 | 阅读更多 | 阅读原文
        继续阅读 | 展开全文 | 上一条 | 下一条 | 热点 | 热点排行 | 热点关注 | 热榜 | 热搜 | 热搜榜 | 热门话题
        热门标签 | 热门视频 | 最热 | 最热文章 | 最多阅读 | 最受欢迎 | 最近更新 | 最近文章 | 推荐文章 | 推荐新闻
        推荐视频 | 今日推荐 | 今日要闻 | 今日头条 | 头条推荐 | 特别推荐 | 小编推荐 | 大家都在看 | 大家还在看
        您可能还喜欢 | 相关专题
        """,
        "您可能还喜欢",
    ),
    Furniture(
        "related.words",
        """
        相关视频 | 相关话题 | 新闻排行 | 新闻推荐 | 同类文章 | 其他新闻 | 随机文章 | 更多內容 | 更多報導
        查看全文 | 閱讀更多 | 閱讀全文 | 繼續閱讀 | 上一則 | 下一則 | 熱門 | 熱門排行榜 | 熱門推薦 | 熱門影音
        最新報導 | 推薦 | 推薦文章 | 推薦新聞 | 推薦影音 | 延伸報導 | 相關報道 | 相關內容 | 相關影音
        你可能還想看 | 你可能有興趣 | 你可能感興趣 | 今日熱門 | 即時新聞 | 焦點新聞 | 人氣排行 | 本週熱門
        編輯精選 | 精選文章 | 其他人也在看 | 更多相關新聞
        """,
        "你可能還想看",
    ),
    Furniture(
        "advert.calls",
        """
        立即购买 | 立即下单 | 查看优惠 | 免费试用 | 捐款 | 赞助 | 赞助商 | 赞助内容 | 推广 | 推广内容 | 广告也精彩
        立即購買 | 馬上購買 | 免費試用 | 贊助 | 贊助內容 | 推廣 | 廣編特輯 | 廣編企劃
        """,
        "贊助",
    ),
    Furniture("disclosure.words", "包含推广 | 推廣連結 | 聯盟行銷", "本文包含推广"),
    Furniture(
        "footer.forum",
        """
        在线用户 | 正在浏览此版面 | 正在瀏覽這個版面 | 誰在線上
        """,
        "正在浏览此版面之使用者：没有注册用户",
    ),
)

# --- AGO: how the language says "3 hours ago".
AGO = (
    Ago(
        before="",
        behind="前",
        minutes="分[钟鐘]",
        hours="小[时時]",
        days="天",
        weeks="[周週]",
        example="3小时前",
    ),
)

# --- DAYS: words for days counted from today.
DAYS = (
    DayWord(0, "今天", "今天 18:20"),
    DayWord(1, "昨天", "昨天 18:20"),
)

# --- DATE_LABELS: what a date is of, by the words before it. What each kind means stands in rows.py.
DATE_LABELS = (
    DateLabel("published", "[发發][布佈表]|刊[登发發]|日期|[时時][间間]：", "发布时间：2024年5月3日"),
    DateLabel(
        "modified", "更新|修改|最[终終後后](?:修正|更新)|修[订訂]|[编編][辑輯][于於]|修正", "最后更新：2024年5月3日"
    ),
    DateLabel("foreign", "出生(?:日期)?|成立(?:日期)?", "出生日期 2024年5月3日"),
    DateLabel("foreign", "打印(?:日期)?|截止(?:日期)?|截至", "打印日期：2024年5月3日"),
)

# --- DATE_WORDS: words in dates and around them. What each place means stands in rows.py.
DATE_WORDS = (
    DateWord("day", "于|於|在|许|許", "于2024年5月3日"),
    DateWord("morning", "上午|凌晨|早上", "2024年5月3日 上午9:05"),
    DateWord("afternoon", "下午|晚上", "2024年5月3日 下午2:05"),
    DateWord(
        "document",
        "(?:本|此|该|該|这|這)(?:页面|頁面|页|頁|文|条目|條目|网页|網頁|篇文章)(?:的)?|最后|最後|最近|[时時][间間]|日期|一次",
        "本页面最后修订于2024年5月3日",
    ),
    DateWord("year-sign", "年", "2024年5月3日"),
    DateWord("month-sign", "月", "2024年5月3日"),
    DateWord("day-sign", "日|号|號", "2024年5月3号"),
    DateWord("hour-sign", "时|時|点|點", "2024年5月3日 14时05分"),
    DateWord("minute-sign", "分", "2024年5月3日 14时05分"),
)

# --- DATE_ERAS: eras by which years are counted, with the year before their first.
DATE_ERAS = (DateEra("民國|民国", 1911, "民國113年5月3日"),)

# --- BYLINE_OPENERS: what stands before authors' names.
BYLINE_OPENERS = (
    BylineOpener(
        "names",
        r"(?:文|撰文|作者|编译|編譯|记者|記者|责任编辑|責任編輯|采写|撰稿|本报记者)(?:\s?[／/:：|丨・]|\s(?=\S))",
        "记者：李明",
    ),
)

# --- CREDIT_OPENERS: what stands before picture credits.
CREDIT_OPENERS = (
    CreditOpener("source", "来源|來源", "来源：新华社"),
    CreditOpener("east", "图片?|图片来源|图源|摄影?|摄|圖|圖片|圖片來源|圖源|攝影|资料图", "摄影：李明"),
    CreditOpener(
        "east",
        "(?:图片|圖片|照片)(?:来源|來源|说明|提供|設計)|资料(?:图|照片?)|資料照片?|供图|供圖|摄像|插图|插圖|制图|製圖",
        "供图：新华社",
    ),
)

# --- CREDIT_WORDS: words in and around picture credits that name nobody. What each part means stands in rows.py.
CREDIT_WORDS = (
    CreditWords("tail", r"摄影?|攝影?|供图|供圖|提供", "王刚 摄"),
    CreditWords("photographed", r"摄影?|攝影?|供图|供圖|提供", "王刚 摄"),
    CreditWords("reporter", r"记者|記者|发|發|通讯员|通訊員", "新华社记者 王刚 摄"),
)

# --- JOB_TITLES: job titles printed beside names.
JOB_TITLES = (JobTitle("whole", "编辑|责编|责任编辑|本报记者", "责任编辑"),)

# --- MAIL_LABELS: labels in the header of a mail.
MAIL_LABELS = (
    MailWord("subject", "主题", "主题：安静的渡船"),
    MailWord("sent", "日期|发送时间", "发送时间：2025年3月3日"),
    MailWord("sender", "发件人", "发件人：江安"),
    MailWord("other", "收件人", "收件人：江屿晚报"),
    MailWord("forward", "转发的邮件|轉寄郵件|转发邮件|原始邮件|原始郵件", "---------- 转发的邮件 ---------"),
    MailWord("prefix", "转发|回复|轉寄|回覆", "转发：安静的渡船"),
)

# --- CREDIT_SIGNS: words of which nearly every line has one that credits a picture.
CREDIT_SIGNS = (CreditSign("摄|攝|图", "摄"),)

# --- EXPORT_LABELS: labels above each document of an export.
EXPORT_LABELS = (
    ExportWord("source", "来源|來源|媒体|媒體", "来源：江屿晚报"),
    ExportWord("date", "日期|发布日期|發布日期", "发布日期：2025年3月3日"),
    ExportWord("byline", "作者|記者", "作者：江安"),
    ExportWord("length", "字数|字數", "字数：120"),
    ExportWord("headline", "标题|標題", "标题：安静的渡船"),
    ExportWord("section", "版面|版", "版面：4"),
    ExportWord("address", "网址|網址|链接", "网址：https://jiangyu.example/chuan"),
    ExportWord("topics", "关键词|關鍵詞", "关键词：港"),
    ExportWord("body", "正文|全文", "正文：渡船六点开了"),
    ExportWord("other", "语言|語言|分类|分類", "语言：中文"),
)

# --- COUNTED: words that number the documents of an export ("2 of 14 documents", "Document 2 of 14").
COUNTED = (CountedWord("one", "文档", "文档 2/14"),)

# --- LICENCES: words around the names of public licences.
LICENCES = (
    Licence("term", "署名", "Creative Commons 署名 4.0"),
    Licence("verb", "许可|許可|授權", "Creative Commons 许可"),
    Licence("text", "本(?:作品|文章?|站|页面?|頁面?)", "本作品采用知识共享署名许可 Creative Commons 署名"),
    Licence("picture", "图片|圖片", "图片：CC BY 2.0"),
)

# --- NAME_WORDS: words that tell names of people from what else is written with capitals.
NAME_WORDS = (
    NameWords("common", "中文 简体中文 繁體中文 简体 繁體", "简体中文"),
    NameWords(
        "surname-zh",
        """
        王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇
        卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱
        錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文牛岳
        """,
        "王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇",
    ),
    NameWords("house", "網 网 社 日报 日報 编辑部", "網"),
    NameWords("desk-ending", "编辑部 編輯部 编辑室 編輯室", "编辑部"),
    NameWords("organisation-inside", "网 網 日报 日報", "日报"),
)

# --- PAGE_SIGNS: lines that say that a page is something other than a whole document.
PAGE_SIGNS = (
    PageSign("error", "not found zh", "页面不存在", "抱歉，您访问的页面不存在"),
    PageSign("read-on", "阅读全文", "阅读全文", "点击阅读全文"),
    PageSign("paywall", "付费阅读", "付费 + 阅读", "付费后阅读全文"),
    PageSign("paywall", "订阅阅读", "订阅 + 阅读", "订阅会员后继续阅读"),
    PageSign("paywall", "登录阅读", "登录 + 阅读", "登录后继续阅读"),
    PageSign("paywall", "會員", "會員專屬", "會員專屬內容"),
)

# --- CONSENT_WORDS: words of consent dialogs; one alone says nothing, as an article may be about them.
CONSENT_WORDS = ("同意",)

# --- NOT_AUTHORS: people named where authors stand who are none.
NOT_AUTHORS = (
    NotAuthor("contact", "联系人|聯絡人|联系方式", "联系人：李明"),
    NotAuthor("press", "媒体联(?:系|络)人?|媒體聯絡人?|新闻联系人", "媒体联系人：李明"),
)

# --- BESIDE_NAMES: what stands beside authors' names on their line, beside dates and job titles.
BESIDE_NAMES = (
    Beside("stated-east", "发布|發布|发表", "发布时间：2024年5月4日"),
    Beside("stated-east-of", "时间", "发布时间：2024年5月4日"),
    Beside("ago-east", "小时前|小時前|分钟前", "3小时前"),
    Beside("reporter-east", "记者|記者", "李明记者"),
    Beside("own-han", "本報|本报|特約|实习|實習", "本報記者李明"),
    Beside("central-han", "总台央视|央视", "（央视记者李明）"),
    Beside("by-han", "記者|记者|編譯|编译", "記者李明／台北報導"),
    Beside("reports-han", "報導|报道|報道", "李明／台北報導"),
    Beside("wires-han", "電|电", "中央社記者李明台北1日電"),
    Beside("house-han", "社|網|网", "中央社記者李明台北1日電"),
    Beside("author-han", "作者|文|撰文|撰稿|采写", "（作者：李明）"),
    Beside("label-han", "作者|撰文|撰稿|文", "来源：海湾日报 作者：李明"),
    Beside("other-label-han", "写|攝|摄|图|圖", "文：李明 图：王芳"),
)

# --- WORDS: words that are looked for in one place each. What the places are stands in rows.py.
WORDS = (
    Words("nobody", "匿名|佚名", "佚名"),
    Words("behind-owner-east", "版权|版權|保留|不許", "海报 版权所有"),
    Words("topics", "標籤|标签", "标签：港口"),
    Words("text-length", "字|分", "318 字"),
    Words("picture", "圖|图", "港口圖"),
    Words("reporter-east", "記者|记者", "記者李明攝"),
)

# --- INVITES: sentences that invite readers to a newsletter or a channel.
INVITES = (
    Invite(
        "订阅|訂閱|关注我们|關注我們|欢迎关注|加入我们",
        "电子报|電子報|新闻通讯|新聞通訊|公众号|邮件通讯|line好友|時報電子",
        "欢迎订阅我们的电子报。",
    ),
)
