"""Menus, search boxes, and the columns under a page."""

from __future__ import annotations

from fonds.marks.furniture.rows import Row, Shape
from fonds.model import Role

_W, _S, _I = Shape.WHOLE, Shape.START, Shape.INSIDE

NAVIGATION = (
    Row(
        "navigation.en",
        Role.NAVIGATION,
        "en",
        _W,
        "home|homepage|menu|main menu|close|close menu|open menu|toggle navigation|toggle menu"
        "|main navigation|navigation|skip to content|skip to main content|skip to main|skip to navigation"
        "|skip to footer|jump to content|jump to navigation|skip navigation|log in|login|sign in|sign up"
        "|log out|logout|sign out|register|my account|account|profile|subscribe|subscriptions"
        "|subscription|become a member|join|join now|join us|donate|shop|store|cart|my cart|shopping cart"
        "|view cart|checkout|wishlist|my bookmarks|font resizer|font resizeraa|text size|dark mode"
        "|light mode|switch language|language|languages|english|news|sports|sport|business|politics"
        "|opinion|world|local|entertainment|culture|lifestyle|tech|technology|science|health|travel|food"
        "|weather|video|videos|photos|podcasts|podcast|tv|live|live tv|e-paper|epaper|obituaries"
        "|classifieds|horoscopes|crossword|games|sections|all sections|more|less|expand|collapse"
        "|breadcrumb|breadcrumbs|you are here|back to home|back to homepage|go back|back to blog|blog"
        "|forums|forum|jobs|edition|editions|my profile|notifications|watch live|listen live|on air"
        "|schedule|follow us|sign in / join|sign in/join|manage account|u.s. edition|(button) menu"
        "|(button) close|logo|skip links|quick links|table of contents|on this page|contents"
        "|in this article:|already a member|new here|create account|create an account|create free account"
        "|forgot password|forgot your password|remember me|password|username|username or email"
        "|get started|learn more|products|solutions|resources|pricing|documentation|docs|support|download"
        "|downloads|overview|features|customers|partners|services|gallery|photo gallery|play|play video"
        "|close modal|close dialog|cancel|submit|apply|reset|filter|filters|sort by|clear all"
        "|view gallery|open in app|our network|select language|select page|translate|image caption"
        "|latest news >",
        "Skip to main content",
        strength=0.75,
    ),
    Row(
        "navigation.start",
        Role.NAVIGATION,
        "*",
        _S,
        "skip to|jump to|zum inhalt|direkt zum|zur hauptnavigation|aller au|aller à|ir al contenido"
        "|saltar al|vai al|pular para|ir para o|ga naar|naar de inhoud|hoppa till|gå till|gå til|hopp til"
        "|siirry|przejdź do|içeriğe|перейти к|home >|home /|home ›|home »|startseite >|startseite ›"
        "|startseite »|accueil >|accueil »|inicio >|inicio »|breadcrumb:|sie sind hier|du bist hier"
        "|vous êtes ici|you are here:|estás en:",
        "Skip to the main part",
        strength=0.85,
        longest=90,
    ),
    Row(
        "navigation.de",
        Role.NAVIGATION,
        "de",
        _W,
        "startseite|menü|hauptmenü|menü öffnen|menü schließen|schließen|navigation öffnen|zum inhalt"
        "|zum inhalt springen|zum hauptinhalt|zum hauptinhalt springen|anmelden|abmelden|einloggen"
        "|ausloggen|registrieren|mein konto|konto|profil|abo|abonnieren|abonnement|jetzt abonnieren"
        "|abo & service|e-paper|warenkorb|merkzettel|nachrichten|politik|wirtschaft|sport|kultur|panorama"
        "|wissen|wissenschaft|gesundheit|reise|auto|digital|technik|meinung|regional|lokales|wetter"
        "|unterhaltung|leben|gesellschaft|ratgeber|videos|fotos|bilder|podcasts|spiele|rätsel|immobilien"
        "|stellenmarkt|stellenanzeigen|traueranzeigen|anzeigenmarkt|mediathek|tv-programm|mehr|weitere"
        "|ressorts|themen a-z|alle themen|übersicht|schriftgröße|sprache|schriftgröße ändern"
        "|zurück zur startseite|inhaltsverzeichnis|inhalt|probeabo|shop|feuilleton|fußball|lokalsport"
        "|veranstaltungen|termine",
        "Zum Inhalt springen",
        strength=0.75,
    ),
    Row(
        "navigation.fr",
        Role.NAVIGATION,
        "fr",
        _W,
        "accueil|menu|menu principal|fermer|ouvrir le menu|fermer le menu|aller au contenu"
        "|aller au contenu principal|aller au menu|se connecter|connexion|s'inscrire|s'identifier"
        "|mon compte|créer un compte|s'abonner|abonnez-vous|je m'abonne|abonnement|déconnexion|panier"
        "|actualités|actualité|actu|politique|société|économie|international|monde|france|sport|sports"
        "|culture|santé|sciences|planète|environnement|opinions|débats|idées|vidéos|vidéo|photos|podcasts"
        "|météo|faits divers|régions|loisirs|voyage|cuisine|mode|people|télévision|cinéma|musique|livres"
        "|jeux|emploi|immobilier|annonces légales|le journal|journal numérique|édition du jour|rubriques"
        "|plus|en direct|direct|éditions locales|navigation|fil d'ariane|vous êtes ici|langue|boutique"
        "|petites annonces|carnet|magazine|styles|sommaire",
        "Aller au contenu principal",
        strength=0.75,
    ),
    Row(
        "navigation.es",
        Role.NAVIGATION,
        "es",
        _W,
        "inicio|portada|menú|cerrar|cerrar menú|abrir menú|ir al contenido|ir al contenido principal"
        "|saltar al contenido|iniciar sesión|inicia sesión|iniciar|cerrar sesión|entrar|acceder"
        "|registrarse|regístrate|mi cuenta|crear cuenta|suscríbete|suscribirse|suscripción|suscripciones"
        "|noticias|política|economía|deportes|cultura|sociedad|internacional|nacional|mundo|españa"
        "|opinión|tecnología|ciencia|salud|espectáculos|entretenimiento|estilo|viajes|gastronomía|moda"
        "|vídeos|videos|fotos|podcast|el tiempo|sucesos|local|provincia|negocios|empleo|clasificados"
        "|edición impresa|secciones|más|en vivo|en directo|ediciones|idioma|tienda|hemeroteca|agenda"
        "|televisión|cine|música|libros|juegos|pasatiempos|loterías|horóscopo|esquelas|newsletters",
        "Saltar al contenido",
        strength=0.75,
    ),
    Row(
        "navigation.romance",
        Role.NAVIGATION,
        "it pt",
        _W,
        "prima pagina|menù|chiudi|apri menu|vai al contenuto|vai al contenuto principale|accedi"
        "|registrati|il mio account|abbonati|abbonamenti|esci|cronaca|politica|economia|esteri|mondo"
        "|sport|calcio|spettacoli|cultura|scienza|tecnologia|salute|viaggi|cucina|motori|meteo|video|foto"
        "|edizioni locali|edizione digitale|sezioni|altro|carrello|oroscopo|giochi|opinioni|cinema|musica"
        "|libri|moda|ambiente|lavoro"
        "|página inicial|início|fechar|abrir menu|ir para o conteúdo|pular para o conteúdo|fazer login"
        "|iniciar sessão|cadastre-se|criar conta|minha conta|assine|assine já|assinar|assinante|sair"
        "|notícias|esportes|desporto|cotidiano|mundo|brasil|portugal|saúde|ciência|educação"
        "|entretenimento|famosos|opinião|colunas|colunistas|vídeos|fotos|tempo|previsão do tempo|carrinho"
        "|seções|secções|mais|ao vivo|loterias|carros|turismo|emprego|edição impressa|entrar",
        "Vai al contenuto principale",
        strength=0.75,
    ),
    Row(
        "navigation.germanic",
        Role.NAVIGATION,
        "nl sv da no",
        _W,
        "voorpagina|sluiten|sluit|menu sluiten|naar inhoud|ga naar hoofdinhoud|ga naar inhoud"
        "|direct naar inhoud|inloggen|uitloggen|registreren|mijn account|abonneren|word abonnee"
        "|winkelwagen|nieuws|binnenland|buitenland|economie|politiek|cultuur|wetenschap|gezondheid|tech"
        "|opinie|regio|meer|secties|puzzels|weer|reizen|koken|media"
        "|hem|startsida|meny|stäng|stäng meny|hoppa till innehåll|hoppa till innehållet|gå till innehåll"
        "|logga in|logga ut|mitt konto|bli prenumerant|prenumerera|nyheter|inrikes|utrikes|ekonomi|kultur"
        "|nöje|ledare|debatt|åsikt|väder|korsord|e-tidning|etidning|kundservice|varukorg|hälsa|vetenskap"
        "|mat|resor|sök på sidan"
        "|forside|forsiden|luk|luk menu|gå til indhold|spring til indhold|log ind|log ud|min konto"
        "|opret konto|bliv abonnent|abonner|abonnement|indland|udland|økonomi|politik|debat|livsstil"
        "|sundhed|vejr|e-avis|mere|indkøbskurv|hjem|lukk|meny|hopp til innhold|gå til innhold"
        "|hopp til hovedinnhold|logg inn|logg ut|min side|bli abonnent|kjøp abonnement|innenriks|utenriks"
        "|økonomi|sport|meninger|vær|eavis|e-avis|kundesenter|helse|reise|tv-guide",
        "Hoppa till innehåll",
        strength=0.75,
    ),
    Row(
        "navigation.more",
        Role.NAVIGATION,
        "fi pl tr ru",
        _W,
        "etusivu|valikko|sulje|avaa valikko|siirry sisältöön|siirry pääsisältöön|hyppää sisältöön"
        "|kirjaudu|kirjaudu sisään|kirjaudu ulos|rekisteröidy|oma tili|tilaa|tilaajalle|uutiset|kotimaa"
        "|ulkomaat|talous|politiikka|urheilu|kulttuuri|viihde|mielipide|terveys|tiede|sää|lisää|ostoskori"
        "|näköislehti|paikalliset"
        "|strona główna|główna|zamknij|zamknij menu|otwórz menu|przejdź do treści"
        "|przejdź do głównej treści|zaloguj|zaloguj się|wyloguj|wyloguj się|zarejestruj się|rejestracja"
        "|moje konto|konto|prenumerata|subskrypcja|wiadomości|aktualności|kraj|świat|polska|polityka"
        "|gospodarka|biznes|kultura|rozrywka|zdrowie|nauka|technologia|motoryzacja|podróże|pogoda|opinie"
        "|felietony|wideo|galeria|galerie|koszyk|ogłoszenia|praca|nekrologi|program tv|gwiazdy|styl życia"
        "|kuchnia"
        "|ana sayfa|anasayfa|menü|menüyü aç|kapat|içeriğe geç|içeriğe atla|giriş|giriş yap|üye ol"
        "|kayıt ol|hesabım|abonelik|haberler|siyaset|ekonomi|dünya|türkiye|spor|futbol|kültür"
        "|kültür sanat|kültür-sanat|sağlık|bilim|teknoloji|yaşam|magazin|eğitim|yazarlar|köşe yazıları"
        "|video|foto galeri|galeri|hava durumu|canlı yayın|canlı tv|sepetim|burçlar|otomobil|seyahat"
        "|asayiş|yerel"
        "|главная|главная страница|меню|закрыть|открыть меню|перейти к содержимому|перейти к содержанию"
        "|перейти к основному содержанию|войти|вход|выйти|выход|регистрация|зарегистрироваться"
        "|личный кабинет|мой профиль|подписка|подписаться|политика|экономика|общество|в мире|мир|россия"
        "|спорт|культура|наука|технологии|здоровье|происшествия|мнения|авто|недвижимость|путешествия"
        "|погода|видео|фото|подкасты|газета|архив|афиша|корзина|разделы|ещё|еще|все новости|бизнес"
        "|финансы|прямой эфир|эфир|программы|проекты",
        "Przejdź do treści",
        strength=0.75,
    ),
    Row(
        "navigation.cjk",
        Role.NAVIGATION,
        "ja zh ko",
        _W,
        "ホーム|トップ|トップページ|メニュー|閉じる|メニューを開く|メニューを閉じる|本文へ移動"
        "|本文へスキップ|コンテンツへスキップ|コンテンツへ|ログイン|ログアウト|会員登録|新規登録"
        "|新規会員登録|マイページ|購読|有料会員登録|ニュース|国内|国際|政治|経済|社会|スポーツ|野球"
        "|サッカー|文化|芸能|エンタメ|科学|テクノロジー|健康|ライフ|暮らし|地域|天気|動画|写真|オピニオン"
        "|社説|ビジネス|教育|コラム|連載|速報|紙面ビューアー|一覧|カート|言語|サイトマップ|文字サイズ|大"
        "|中|小|標準|もくじ|目次|ゲーム|グルメ|旅行|マネー|くらし|教育|事件"
        "|首页|首頁|主页|菜单|選單|导航|关闭|關閉|登录|登入|注册|註冊|退出|我的|个人中心|会员中心|新闻"
        "|新聞|要闻|国内|国际|國際|政治|财经|財經|经济|社会|社會|体育|體育|娱乐|娛樂|文化|科技|健康|汽车"
        "|房产|教育|旅游|旅遊|军事|军事|视频|影音|图片|评论|專欄|专栏|地方|天气|生活|即時|即时|全部|直播"
        "|论坛|专题|時事|兩岸|客户端|手机版|电脑版|简体|繁体|繁體|跳至内容|跳至主要內容|本地|理财|时尚"
        "|游戏|搜狐|微博|数码|股票|目录"
        "|홈|메뉴|전체메뉴|전체 메뉴|메뉴 열기|메뉴 닫기|닫기|본문 바로가기|본문바로가기|메뉴 바로가기"
        "|주메뉴 바로가기|로그인|로그아웃|회원가입|마이페이지|구독|구독신청|뉴스|정치|경제|사회|국제|문화"
        "|스포츠|연예|과학|it·과학|it|기술|건강|생활|생활/문화|오피니언|사설|칼럼|전국|지역|날씨|영상"
        "|동영상|포토|사진|증권|부동산|자동차|여행|북한|인물|산업|금융|교육|전체|전체기사|기사제보|제보"
        "|신문구독|지면보기|라이프|방송|연재|기획|실시간|검색창 열기|패밀리사이트|글로벌",
        "本文へスキップ",
        strength=0.75,
    ),
)

SEARCH = (
    Row(
        "search.whole",
        Role.SEARCH,
        "*",
        _W,
        "search|search...|search for|search for:|search this site|search the site|search site|search here"
        "|searchsearch|open search|close search|toggle search|site search|advanced search|search results"
        "|search articles|enter search term|search query|enter keyword|what are you looking for"
        "|search button|start search|clear search|search posts|search the archive|search input"
        "|suche|suchen|suchbegriff|suche öffnen|suche starten|suche nach|suchen nach|website durchsuchen"
        "|suchbegriff eingeben|suchfeld|volltextsuche|recherche|rechercher|rechercher sur le site"
        "|lancer la recherche|recherche avancée|buscar|búsqueda|buscador|buscar en|buscar en el sitio"
        "|búsqueda avanzada|cerca|cerca nel sito|ricerca|cerca:|pesquisar|pesquisa|busca|buscar por"
        "|pesquisar por|zoeken|zoek|zoeken naar|zoek op|sök|sök på|sök efter|sökord|søg|søg efter|søg på"
        "|søk|søk etter|søk her|haku|hae|etsi|hae sivustolta|szukaj|wyszukaj|szukaj w serwisie"
        "|wyszukiwarka|szukaj:|ara|arama|ara...|site içi arama|haber ara|поиск|найти|искать"
        "|поиск по сайту|поиск:|検索|検索する|サイト内検索|記事検索|キーワード検索|検索:|キーワードを入力"
        "|搜索|搜尋|搜寻|站内搜索|站內搜尋|输入关键词|请输入关键词|檢索|검색|검색하기|통합검색|기사검색"
        "|검색어를 입력하세요|검색어 입력|검색창",
        "Search this site",
        strength=0.85,
    ),
    Row(
        "search.start",
        Role.SEARCH,
        "*",
        _S,
        "search results for|search for:|suchergebnisse für|résultats de recherche|resultados de búsqueda"
        "|risultati della ricerca|searching for",
        "Search results for lighthouse",
        strength=0.6,
        longest=90,
    ),
)

FOOTER = (
    Row(
        "footer.en",
        Role.FOOTER,
        "en",
        _W,
        "about|about us|about the site|who we are|our story|our team|our mission|company|company info"
        "|company information|contact|contact us|contact info|get in touch|careers|jobs at|work with us"
        "|we're hiring|write for us|advertise|advertise with us|advertising|advertise here|media kit"
        "|press|press room|press center|press office|press releases|newsroom|help|help center"
        "|help & support|customer service|customer support|customer care|faq|faqs|site map|sitemap"
        "|site index|feedback|send feedback|send us a tip|submit a tip|news tips|report an error"
        "|corrections|masthead|staff|our staff|socials|social|social media|social links|follow|connect"
        "|connect with us|stay connected|find us on|follow us on social media|follow us on|follow us"
        "|get the app|download the app|download our app|mobile apps|apps|app store|google play"
        "|get it on google play|download on the app store|rss feeds|investors|investor relations"
        "|affiliates|affiliate program|syndication|licensing|reprints|reprints & permissions|permissions"
        "|archive|archives|useful links|important links|footer|footer menu|footer navigation"
        "|our other sites|our brands|our company|our sites|partner sites|sister sites|homepage|support us"
        "|support my work|support our work|sponsors|become a sponsor|gift cards|store locator|shipping"
        "|shipping & returns|returns|returns policy|warranty|order status|track order|track your order"
        "|gift subscriptions|subscriber services|back issues|digital edition|manage subscription"
        "|powered by wordpress|powered by|volunteer|newsletter signup|more info|explore|discover|general"
        "|information|find a store|locations|hours|payment methods|trust & safety|status|change region"
        "|country/region|company updates|code of ethics|ethics policy|editorial policy"
        "|editorial guidelines|corrections policy|daily newsletters|proudly powered by wordpress",
        "About us",
        strength=0.75,
    ),
    Row(
        "footer.de",
        Role.FOOTER,
        "de",
        _W,
        "über uns|kontakt|unternehmen|karriere|jobs|presse|werben|mediadaten|media|mediaservices|hilfe"
        "|hilfe & kontakt|hilfe und kontakt|kundenservice|kundenservice & hilfe|leserservice|aboservice"
        "|abo-service|abo-shop|sitemap|archiv|redaktion|redaktion kontaktieren|service|services"
        "|folgen sie uns|folge uns|soziale medien|social media|häufige fragen|verlag|wir über uns|team"
        "|unser team|partner|apps|unsere apps|rss|rss-feed|newsletter|anzeigen aufgeben|anzeige aufgeben"
        "|inserieren|werbung schalten|nach oben|informationen|fehler melden|rechtliches & kontakt",
        "Mediadaten",
        strength=0.7,
    ),
    Row(
        "footer.fr",
        Role.FOOTER,
        "fr",
        _W,
        "qui sommes-nous|qui sommes-nous ?|à propos|à propos de nous|contact|contactez-nous"
        "|nous contacter|recrutement|carrières|publicité|annonceurs|régie publicitaire|espace presse"
        "|presse|aide|aide et contact|besoin d'aide ?|besoin d'aide|service client|faq|plan du site"
        "|archives|rédaction|la rédaction|l'équipe|notre équipe|suivez-nous|suivez-nous sur|nous suivre"
        "|réseaux sociaux|nos applications|applications|application mobile|flux rss|partenaires"
        "|nos partenaires|services|gérer mon abonnement|foire aux questions|fréquence"
        "|télécharger l'application|le groupe|nos sites|nos services",
        "Qui sommes-nous ?",
        strength=0.7,
    ),
    Row(
        "footer.es",
        Role.FOOTER,
        "es",
        _W,
        "quiénes somos|sobre nosotros|acerca de|nosotros|contacto|contacta|contáctenos|contáctanos"
        "|trabaja con nosotros|publicidad|anúnciate|anúnciese|prensa|ayuda|centro de ayuda"
        "|atención al cliente|atención al lector|preguntas frecuentes|mapa del sitio|mapa web|archivo"
        "|redacción|síguenos|síguenos en|siguenos|redes sociales|nuestras redes|aplicaciones"
        "|descarga la app|servicios|empresa|la empresa|grupo|staff|directorio|equipo|rss|canales rss"
        "|suscriptores|anunciantes|otras webs|enlaces|medios del grupo",
        "Quiénes somos",
        strength=0.7,
    ),
    Row(
        "footer.romance",
        Role.FOOTER,
        "it pt",
        _W,
        "chi siamo|contatti|contattaci|redazione|la redazione|pubblicità|lavora con noi|aiuto|assistenza"
        "|servizio clienti|mappa del sito|seguici|seguici su|seguici sui social|archivio|servizi"
        "|il gruppo|gerenza|faq|domande frequenti|scrivici|azienda|rss|feed rss|quem somos|sobre nós"
        "|sobre|contato|contatos|contacto|contactos|fale conosco|anuncie|anuncie aqui|anuncie conosco"
        "|publicidade|trabalhe conosco|ajuda|central de ajuda|perguntas frequentes|mapa do site|siga-nos"
        "|redes sociais|expediente|arquivo|redação|aplicativos|apps|atendimento|empresa|o grupo|equipe"
        "|equipa",
        "Chi siamo",
        strength=0.7,
    ),
    Row(
        "footer.germanic",
        Role.FOOTER,
        "nl sv da no",
        _W,
        "over ons|contact|contacteer ons|werken bij|vacatures|adverteren|klantenservice"
        "|veelgestelde vragen|help|sitemap|archief|redactie|volg ons|volg ons op|onze apps|abonnementen"
        "|tip de redactie|om oss|kontakt|kontakta oss|annonsera|jobba hos oss|kundtjänst|kundservice"
        "|vanliga frågor|följ oss|hjälp|arkiv|redaktion|redaktionen|tipsa oss|webbplatskarta|om|om os"
        "|kontakt os|annoncér|annoncering|job|ledige stillinger|kundeservice|hjælp|følg os|redaktionen"
        "|tip os|arkiv|kontakt oss|annonse|annonsere|ledige stillinger|kundeservice|følg oss|hjelp"
        "|tips oss|redaksjon|redaksjonen|annonseinfo",
        "Werken bij",
        strength=0.7,
    ),
    Row(
        "footer.more",
        Role.FOOTER,
        "fi pl tr ru",
        _W,
        "meistä|tietoa meistä|yhteystiedot|ota yhteyttä|asiakaspalvelu|mediatiedot|mainosta|mainostajalle"
        "|avoimet työpaikat|toimitus|seuraa meitä|ohjeet|arkisto|palaute|anna palautetta|usein kysyttyä"
        "|sivukartta|juttuvinkki|o nas|kontakt|reklama|redakcja|praca|kariera|pomoc|mapa strony"
        "|mapa serwisu|archiwum|partnerzy|obserwuj nas|znajdź nas|o firmie|biuro reklamy|zgłoś błąd"
        "|dla mediów|napisz do nas|hakkımızda|hakkında|iletişim|bize ulaşın|reklam|reklam ver|kariyer"
        "|yardım|sıkça sorulan sorular|site haritası|arşiv|künye|bizi takip edin|kurumsal|rss|sitene ekle"
        "|uygulamalar|о нас|о проекте|о компании|о сайте|контакты|реклама|реклама на сайте|рекламодателям"
        "|вакансии|редакция|помощь|обратная связь|карта сайта|мы в соцсетях|мы в социальных сетях"
        "|подписывайтесь на нас|партнеры|партнёры|о газете|о редакции|наши проекты|информация"
        "|правовая информация",
        "Napisz do nas",
        strength=0.7,
    ),
    Row(
        "footer.cjk",
        Role.FOOTER,
        "ja zh ko",
        _W,
        "会社概要|会社案内|会社情報|運営会社|当サイトについて|このサイトについて|サイトについて"
        "|お問い合わせ|お問合せ|広告掲載|広告掲載について|広告のご案内|採用情報|ヘルプ|よくある質問"
        "|よくあるご質問|サイトマップ|公式sns|フォローする|フォロー|アプリ|rss|プレスリリース|編集部"
        "|ご利用案内|ご意見・ご感想|公式アカウント|情報提供|企業情報|グループ会社|关于我们|關於我們"
        "|联系我们|聯絡我們|聯繫我們|加入我们|加入我們|广告服务|廣告刊登|廣告合作|招聘|招贤纳士|帮助"
        "|帮助中心|意见反馈|网站地图|網站地圖|网站导航|友情链接|关注我们|追蹤我們|公司简介|客服中心"
        "|常見問題|下载app|下載app|投稿|商务合作|合作伙伴|不良信息举报|举报中心|회사소개|회사 소개"
        "|기업소개|광고문의|광고안내|광고 문의|고객센터|문의하기|제휴문의|제휴 문의|채용|채용정보"
        "|인재채용|사이트맵|윤리강령|편집규약|고충처리|고충처리인|독자투고|팔로우|구독안내|매체소개"
        "|오시는 길|오시는길|찾아오시는길|rss 서비스|독자권익위원회|뉴스스탠드|발행인|저작권문의"
        "|자주 묻는 질문|앱 다운로드|공지사항",
        "会社概要",
        strength=0.75,
    ),
    Row(
        "footer.inside",
        Role.FOOTER,
        "*",
        _I,
        "powered by wordpress|wordpress theme|theme by|designed by|built with|a part of|hosted by"
        "|website by|web design by|amtsgericht|handelsregister|ust-idnr|umsatzsteuer-id|partita iva"
        "|p. iva|p.iva|n° commission paritaire|directeur de la publication|사업자등록번호|통신판매업"
        "|등록번호|발행인|청소년보호책임자|运营|主办单位|備案|proudly powered",
        "Proudly powered by WordPress",
        strength=0.8,
        longest=300,
    ),
)

ROWS = (*SEARCH, *NAVIGATION, *FOOTER)
