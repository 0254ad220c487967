"""Where a page sends its readers next: related stories, topics, paging."""

from __future__ import annotations

from fonds.marks.furniture.rows import Row, Shape
from fonds.model import Role

_W, _S, _I = Shape.WHOLE, Shape.START, Shape.INSIDE

RELATED = (
    Row(
        "related.en",
        Role.RELATED,
        "en",
        _W,
        "also read|read also|related|related articles|related stories|related posts|related content"
        "|related news|related coverage|related topics|related links|related reading|related items"
        "|related products|related videos|related questions|related pages|most popular|most read"
        "|most viewed|most watched|most shared|most recent|most commented|trending|trending now"
        "|trending stories|trending topics|trending news|popular|popular posts|popular articles"
        "|popular stories|popular now|recommended|recommended for you|recommended reading"
        "|recommended stories|recommended articles|recommended videos|read more|read next|up next"
        "|what to read next|more stories|more news|more from|more on this|more on this story"
        "|more on this topic|more articles|more like this|more to read|more to explore|more for you"
        "|more posts|more information|more headlines|more top stories|you may also like"
        "|you might also like|you may like|you may also be interested in|you might be interested in"
        "|you might also enjoy|latest|latest news|latest stories|latest posts|latest articles"
        "|latest videos|latest headlines|latest updates|recent posts|recent articles|recent stories"
        "|recent news|recent comments|top stories|top news|top articles|top posts|today's top stories"
        "|editor's picks|editors' picks|editor's choice|editors' choice|don't miss|in case you missed it"
        "|other stories|other news|other articles|see also|see more|keep reading|further reading"
        "|next article|next story|next post|previous article|previous post|previous story|watch next"
        "|watch now|watch more|around the web|from the web|from around the web|elsewhere on the web"
        "|promoted stories|featured|featured stories|featured articles|featured posts|featured videos"
        "|in this section|more in this section|more from this section|explore more|discover more"
        "|similar articles|similar posts|similar stories|similar products|similar items|must read"
        "|must reads|hot topics|in other news|people also read|readers also liked|readers also read"
        "|customers also bought|customers also viewed|recently viewed|what others are reading"
        "|stories you may like|we recommend|our picks|top picks|best of|popular in|from our partners"
        "|more on|latest in|spotlight|highlights|handpicked|you'll also like|this week's top stories"
        "|what's next|most-read|best sellers|trending videos|recommended by|best deals|top comments",
        "Also Read",
        opens=True,
    ),
    Row(
        "related.en.start",
        Role.RELATED,
        "en",
        _S,
        "also read:|also read |read also:|read more:|see also:|related:|more from |more in |more on "
        "|more stories |latest from |recommended for |read next:|watch:|don't miss:|you may also like:"
        "|must read:|next up:|more about |more by |more news |popular in |trending in |latest in "
        "|stories from |top stories in |continue reading:|previous:|next:|prev:|previous post|next post"
        "|previous article|next article|explore more|related articles|related stories|related posts"
        "|what to watch next|click here to read",
        "More from our harbour desk",
        strength=0.7,
        longest=120,
    ),
    Row(
        "related.de",
        Role.RELATED,
        "de",
        _W,
        "mehr zum thema|mehr zu diesem thema|lesen sie auch|lies auch|auch interessant"
        "|das könnte sie auch interessieren|das könnte dich auch interessieren"
        "|das könnte ihnen auch gefallen|das könnte dir auch gefallen|ähnliche artikel|ähnliche beiträge"
        "|weitere artikel|weitere beiträge|weitere themen|weitere meldungen|weitere nachrichten"
        "|verwandte artikel|verwandte themen|verwandte beiträge|meistgelesen|meistgelesene artikel"
        "|am meisten gelesen|beliebt|beliebte artikel|beliebteste artikel|neueste artikel"
        "|neueste beiträge|neueste nachrichten|aktuelle artikel|aktuelle beiträge|aktuelle meldungen"
        "|zum thema|mehr aus|mehr von|top-themen|topthemen|top-artikel|empfehlungen|empfohlen"
        "|empfehlungen der redaktion|unsere empfehlungen|redaktionstipp|jetzt lesen|weiterlesen"
        "|nächster artikel|vorheriger artikel|vorheriger beitrag|nächster beitrag|schlagzeilen"
        "|die wichtigsten nachrichten|mehr nachrichten|mehr lesen|auch lesen|passend zum thema|siehe auch"
        "|leser interessierten sich auch für|mehr dazu|dazu passend|mehr artikel|neu auf|lesetipps"
        "|lesetipp|das wichtigste in kürze lesen|meistkommentiert|meistgesehen|meistgelesene beiträge"
        "|lesen sie mehr|lesen sie mehr zum thema",
        "Das könnte Sie auch interessieren",
        opens=True,
    ),
    Row(
        "related.fr",
        Role.RELATED,
        "fr",
        _W,
        "à lire aussi|a lire aussi|lire aussi|à lire également|sur le même sujet|sur le même thème"
        "|articles liés|articles similaires|articles connexes|les plus lus|les plus populaires"
        "|les plus récents|dans la même rubrique|à voir aussi|voir aussi|à la une|derniers articles"
        "|dernières actualités|dernières nouvelles|dernières news|l'actualité en direct"
        "|recommandé pour vous|nos recommandations|vous aimerez aussi|vous pourriez aussi aimer"
        "|vous pourriez être intéressé|ces articles pourraient vous intéresser|plus d'articles"
        "|article suivant|article précédent|à découvrir|à découvrir aussi|tendances|populaire|populaires"
        "|en continu|le fil info|nos derniers articles|lire la suite|plus d'infos|le plus lu"
        "|à ne pas manquer|contenus sponsorisés|d'autres articles|pour aller plus loin"
        "|les articles les plus lus|articles recommandés|suggestions|sélection",
        "À lire aussi",
        opens=True,
    ),
    Row(
        "related.es",
        Role.RELATED,
        "es",
        _W,
        "lea también|lee también|leer también|te puede interesar|te podría interesar|te puede gustar"
        "|también te puede interesar|le puede interesar|puede interesarte|quizás te interese"
        "|quizá te interese|noticias relacionadas|artículos relacionados|contenido relacionado"
        "|contenidos relacionados|relacionados|relacionadas|relacionado|temas relacionados"
        "|entradas relacionadas|más noticias|lo más leído|lo más visto|las más leídas|más leídas"
        "|más leídos|más leído|lo más popular|lo último|últimas noticias|última hora|más información"
        "|más sobre|más artículos|destacados|destacadas|recomendados|recomendado|recomendaciones"
        "|recomendamos|artículos recientes|entradas recientes|siguiente artículo|artículo anterior"
        "|ver más|leer más|seguir leyendo|tendencias|no te pierdas|además|ver también|también en|más en"
        "|mira también|vea también|ver además|más de|en portada|otras noticias|temas de hoy",
        "Te puede interesar",
        opens=True,
    ),
    Row(
        "related.romance",
        Role.RELATED,
        "it pt",
        _W,
        "leggi anche|potrebbe interessarti|potrebbe interessarti anche|potrebbero interessarti"
        "|ti potrebbe interessare|ti potrebbe interessare anche|articoli correlati|articoli simili"
        "|notizie correlate|correlati|i più letti|più letti|più lette|le più lette|ultime notizie"
        "|ultimi articoli|ultim'ora|altri articoli|da non perdere|in evidenza|primo piano"
        "|articolo precedente|articolo successivo|consigliati|consigliati per te|continua a leggere"
        "|leggi tutto|i più popolari|vedi anche|notizie del giorno|video consigliati|per approfondire"
        "|leggi di più|altre notizie"
        "|leia também|leia mais|veja também|veja mais|saiba mais|notícias relacionadas"
        "|artigos relacionados|relacionadas|relacionados|conteúdo relacionado|posts relacionados"
        "|mais lidas|mais lidos|mais vistas|as mais lidas|últimas notícias|mais notícias|recomendados"
        "|recomendado para você|você pode gostar|pode interessar|você também pode gostar|destaques"
        "|em alta|ver mais|ler mais|próximo artigo|artigo anterior|mais populares|populares"
        "|pode também interessar|a seguir|não perca|outras notícias|mais sobre",
        "Potrebbe interessarti anche",
        opens=True,
    ),
    Row(
        "related.germanic",
        Role.RELATED,
        "nl sv da no",
        _W,
        "lees ook|lees meer|lees verder|lees ook:|gerelateerd|gerelateerde artikelen"
        "|gerelateerde berichten|meest gelezen|meer nieuws|meer artikelen|meer over"
        "|meer over dit onderwerp|laatste nieuws|net binnen|aanbevolen|misschien vind je dit ook leuk"
        "|ook interessant|bekijk ook|populair|volgend artikel|vorig artikel|zie ook|uitgelicht"
        "|aanbevolen artikelen"
        "|läs också|läs även|läs mer|relaterade artiklar|relaterat|mest läst|mest lästa|senaste nytt"
        "|senaste nyheterna|senaste|fler artiklar|mer från|mer om|fler nyheter|rekommenderas"
        "|rekommenderat|populärt|nästa artikel|föregående artikel|missa inte|se även|just nu|toppnyheter"
        "|læs også|læs mere|relaterede artikler|mest læste|mest læst|seneste nyt|seneste nyheder|seneste"
        "|flere artikler|mere om|anbefalet|anbefalede|næste artikel|forrige artikel"
        "|måske er du også interesseret i|andre læser|les også|les mer|relaterte artikler|relaterte saker"
        "|mest lest|mest leste|siste nytt|siste nyheter|flere saker|flere nyheter|mer om|anbefalt"
        "|anbefalte|neste artikkel|forrige artikkel|populært|se også|flere artikler|mer fra|nyeste",
        "Læs også",
        opens=True,
    ),
    Row(
        "related.more",
        Role.RELATED,
        "fi pl tr ru",
        _W,
        "lue myös|lue lisää|lue seuraavaksi|aiheeseen liittyvää|aiheesta lisää|luetuimmat|katsotuimmat"
        "|uusimmat|tuoreimmat|suosituimmat|suositut|suosittelemme|lisää aiheesta|muita artikkeleita"
        "|seuraava artikkeli|edellinen artikkeli|katso myös|uutisia|lisää uutisia"
        "|czytaj też|czytaj także|czytaj również|zobacz też|zobacz także|zobacz również|przeczytaj także"
        "|przeczytaj też|przeczytaj również|polecane|polecamy|polecane artykuły|powiązane artykuły"
        "|powiązane|podobne artykuły|najczęściej czytane|najpopularniejsze|najnowsze|najnowsze wiadomości"
        "|ostatnie wpisy|ostatnio dodane|więcej na ten temat|więcej|czytaj więcej|czytaj dalej"
        "|to cię zainteresuje|może cię zainteresować|następny artykuł|poprzedni artykuł|warto przeczytać"
        "|popularne|na temat|nie przegap|w tym temacie"
        "|ilgili haberler|benzer haberler|ilginizi çekebilir|ilginizi çekebilecek haberler"
        "|bunlar da ilginizi çekebilir|çok okunanlar|en çok okunanlar|son haberler|son dakika"
        "|son dakika haberleri|diğer haberler|önerilen haberler|önerilenler|öne çıkanlar|benzer yazılar"
        "|ilgili yazılar|son yazılar|günün haberleri|sıradaki haber|sonraki haber|önceki haber"
        "|ayrıca okuyun|popüler|popüler haberler|daha fazla|devamını oku|bakmadan geçme|benzer içerikler"
        "|gündem"
        "|читайте также|читать также|читайте по теме|по теме|материалы по теме|похожие статьи"
        "|похожие материалы|похожие записи|похожие новости|смотрите также|смотри также|самое читаемое"
        "|самое популярное|популярное|популярные статьи|популярные новости|последние новости"
        "|свежие новости|свежие записи|новости по теме|рекомендуем|рекомендуем почитать|рекомендованные"
        "|ещё по теме|еще по теме|другие новости|другие статьи|главное|главные новости|главное за день"
        "|лента новостей|новости партнёров|новости партнеров|следующая статья|предыдущая статья"
        "|вам может быть интересно|вам может понравиться|вам также может понравиться|интересное"
        "|выбор редакции|сейчас читают|подробнее|читать далее|ещё новости|еще новости|новости",
        "Читайте также",
        opens=True,
    ),
    Row(
        "related.cjk",
        Role.RELATED,
        "ja zh ko",
        _W,
        "関連記事|関連ニュース|関連リンク|関連コンテンツ|関連する記事|こちらもおすすめ"
        "|こちらの記事もおすすめ|おすすめ|おすすめ記事|おすすめの記事|オススメ記事|あわせて読みたい"
        "|合わせて読みたい|あなたにおすすめ|あなたにおすすめの記事|人気記事|人気の記事|人気ランキング"
        "|アクセスランキング|ランキング|記事ランキング|最新記事|最新ニュース|新着記事|新着|新着ニュース"
        "|注目記事|注目の記事|次の記事|前の記事|次に読む|もっと見る|もっと読む|続きを読む|一覧を見る"
        "|ピックアップ|pick up|pickup|特集|トピックス|主要ニュース|この記事も読まれています"
        "|よく読まれている記事|よく読まれています|編集部おすすめ|編集部のおすすめ|よく読まれた記事"
        "|最近の投稿|類似記事|この記事に関連するニュース"
        "|相关阅读|相关新闻|相关文章|相关推荐|相关内容|相关报道|相关链接|延伸阅读|推荐阅读|为您推荐"
        "|为你推荐|猜你喜欢|热门文章|热门新闻|热门推荐|热点推荐|热门|最新文章|最新新闻|最新消息|更多新闻"
        "|更多文章|更多|更多推荐|排行榜|热文排行|点击排行|阅读排行|24小时热文|热点新闻|精彩推荐|编辑推荐"
        "|你可能也喜欢|您可能感兴趣|下一篇|上一篇|今日热点|相關新聞|相關文章|相關閱讀|相關報導|延伸閱讀"
        "|推薦閱讀|為您推薦|猜你喜歡|熱門文章|熱門新聞|最新新聞|更多新聞|編輯推薦|你可能也喜歡|熱門話題"
        "|看更多|人氣新聞|熱門排行"
        "|관련기사|관련 기사|관련뉴스|관련 뉴스|관련글|관련 글|추천기사|추천 기사|추천뉴스|추천 뉴스"
        "|많이 본 기사|많이 본 뉴스|많이본 기사|많이본 뉴스|가장 많이 본 뉴스|가장 많이 본 기사|인기기사"
        "|인기 기사|인기뉴스|인기 뉴스|최신기사|최신 기사|최신뉴스|최신 뉴스|주요뉴스|주요 뉴스|주요기사"
        "|주요 기사|이 기사도 읽어보세요|함께 보면 좋은 기사|다른 기사|다음 기사|이전 기사|더보기"
        "|오늘의 주요뉴스|실시간 뉴스|핫이슈|이 시각 주요뉴스|랭킹뉴스|당신이 좋아할 만한 기사"
        "|지금 뜨는 뉴스|포토뉴스|헤드라인|속보|함께 볼만한 기사|최근 글",
        "あわせて読みたい",
        opens=True,
    ),
    Row(
        "related.start",
        Role.RELATED,
        "*",
        _S,
        "lesen sie auch:|lesen sie auch|lesen sie mehr|lesen sie hier|mehr zum thema|mehr aus|mehr von"
        "|mehr zu|auch interessant:|lesen sie dazu|lire aussi|à lire aussi|à lire :|voir aussi"
        "|lea también|lee también|te puede interesar|leer también|más sobre|más en|leggi anche"
        "|leia também|leia mais|veja também|lees ook|lees meer|läs även|läs också|läs mer|læs også"
        "|les også|lue myös|lue lisää|czytaj też|czytaj także|zobacz też|zobacz także|czytaj również"
        "|przeczytaj także|читайте также|читайте:|ilgili haber|ayrıca oku",
        "Lesen Sie auch: Die Fähre fährt wieder",
        strength=0.75,
        longest=160,
    ),
    Row(
        "related.start.cjk",
        Role.RELATED,
        "ja zh ko",
        _S,
        "【関連記事】|関連記事：|関連記事:|【関連】|【あわせて読みたい】|あわせて読みたい|延伸阅读|延伸閱讀"
        "|相关阅读：|关联阅读|推荐阅读|[관련기사]|관련기사|☞|▶ 관련|▶관련",
        "【関連記事】港の灯台が百年を迎える",
        strength=0.8,
        longest=160,
    ),
)

TOPICS = (
    Row(
        "topics.start",
        Role.TOPICS,
        "*",
        _S,
        "topics:|topic:|tags:|tag:|tagged:|tagged with|filed under|filed in|posted in|categories:"
        "|category:|keywords:|related topics:|tagged in|themen:|schlagwörter:|schlagworte:|stichwörter:"
        "|stichworte:|kategorie:|kategorien:|mots-clés :|mots-clés:|thèmes :|catégories :|catégorie :"
        "|sujets :|etiquetas:|temas:|categorías:|palabras clave:|archivado en|más sobre:|argomenti:"
        "|categorie:|etiquetas :|assuntos:|tópicos:|palavras-chave:|onderwerpen:|trefwoorden:|ämnen:"
        "|taggar:|emner:|emneord:|stikord:|avainsanat:|aiheet:|tagi:|tematy:|kategoria:|kategorie:"
        "|słowa kluczowe:|etiketler:|etiket:|konular:|теги:|метки:|темы:|рубрика:|рубрики:|тема:"
        "|ключевые слова:",
        "Topics: lighthouses, ferries",
        strength=0.85,
        longest=240,
    ),
    Row(
        "topics.cjk",
        Role.TOPICS,
        "ja zh ko",
        _S,
        "タグ:|タグ：|キーワード:|キーワード：|カテゴリ:|カテゴリー:|カテゴリー：|カテゴリ：|トピック:"
        "|标签:|标签：|关键词:|关键词：|标签|關鍵字|關鍵字：|标籤：|標籤：|分类：|태그:|태그 :|키워드:"
        "|카테고리:|해시태그",
        "タグ：灯台",
        strength=0.85,
        longest=160,
    ),
    Row(
        "topics.whole",
        Role.TOPICS,
        "*",
        _W,
        "topics|tags|tag|topic|filed under|themen|schlagwörter|schlagworte|stichwörter|mots-clés|thèmes"
        "|etiquetas|temas|argomenti|tópicos|assuntos|onderwerpen|ämnen|taggar|emner|avainsanat|aiheet"
        "|tagi|tematy|etiketler|теги|метки|темы|タグ|キーワード|关键词|标签|標籤|關鍵字|태그|키워드"
        "|in this article|topics in this article|mentioned in this article|explore topics|browse by topic"
        "|categories|kategorien|catégories|categorías|categorie|kategorie|категории|рубрики|カテゴリー"
        "|カテゴリ|分类|카테고리",
        "Topics",
        strength=0.7,
        opens=False,
    ),
)

PAGING = (
    Row(
        "paging.whole",
        Role.PAGING,
        "*",
        _W,
        "next|previous|prev|next page|previous page|first page|last page|page #|page # of #|# of #|next »"
        "|« previous|load more|show more|view more|view all|see all|show all|older posts|newer posts"
        "|back to top|to top|scroll to top|go to top|top|back|# next|# # #|# # # #|# # # # #"
        "|# # # # # next|# # # next|# # next|more results|load more posts|load more articles|jump to page"
        "|go to page"
        "|weiter|zurück|nächste seite|vorherige seite|seite #|seite # von #|nach oben|mehr laden"
        "|mehr anzeigen|alle anzeigen|zum seitenanfang|suivant|précédent|page suivante|page précédente"
        "|page # sur #|haut de page|voir plus|voir tout|retour en haut|siguiente|anterior"
        "|página siguiente|página #|página # de #|volver arriba|cargar más|mostrar más|ver todo|avanti"
        "|indietro|successivo|precedente|pagina #|pagina # di #|torna su|carica altro|mostra altro"
        "|próximo|próxima|seguinte|página anterior|próxima página|carregar mais|voltar ao topo|volgende"
        "|vorige|volgende pagina|vorige pagina|terug naar boven|naar boven|meer laden|toon meer|nästa"
        "|föregående|nästa sida|visa fler|visa mer|till toppen|næste|forrige|vis mere|vis flere"
        "|til toppen|neste|last inn flere|seuraava|edellinen|näytä lisää|takaisin ylös|sivu #|następna"
        "|poprzednia|następna strona|strona #|strona # z #|pokaż więcej|do góry|wczytaj więcej|sonraki"
        "|önceki|sonraki sayfa|sayfa #|daha fazla göster|daha fazla yükle|yukarı çık|следующая|предыдущая"
        "|далее|назад|вперед|страница #|показать ещё|показать еще|загрузить ещё|загрузить еще|наверх|次へ"
        "|前へ|次のページ|前のページ|次のページへ|# ページ|#ページ|ページトップへ|ページの先頭へ"
        "|ページトップ|トップへ戻る|topへ戻る|さらに読み込む|下一页|上一页|首页|尾页|末页|返回顶部"
        "|加载更多|回到顶部|回頂部|下一頁|上一頁|載入更多|查看更多|다음|이전|다음 페이지|이전 페이지"
        "|맨위로|맨 위로|위로|처음|마지막",
        "Page 2 of 5",
        strength=0.85,
    ),
)

ROWS = (*TOPICS, *RELATED, *PAGING)
