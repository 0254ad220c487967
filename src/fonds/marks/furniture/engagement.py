"""Sharing and newsletters."""

from __future__ import annotations

from fonds.marks.furniture.rows import Row, Shape
from fonds.model import Role

_W, _S, _I = Shape.WHOLE, Shape.START, Shape.INSIDE

SHARE = (
    Row(
        "share.en",
        Role.SHARE,
        "en",
        _W,
        "share|share this|share this article|share this story|share this post|share this page"
        "|share on facebook|share on twitter|share on x|share on linkedin|share on whatsapp"
        "|share on pinterest|share on reddit|share via email|share with friends"
        "|share article|share link|copy link|link copied|copy the link|copied|email|email this|e-mail"
        "|print|print this|print article|print this page|tweet|pin|pin it|post|save|bookmark|bookmarks"
        "|save article|gift this article|gift article|share full article"
        "|email this article|open share options|share options|share:|share via|# shares|# share|shares"
        "|send to a friend|click to share on facebook (opens in new window)|share to facebook"
        "|share to twitter|share story|like this|like this:|like loading...|loading..."
        "|read later|listen to this article|add to favorites|add us on google|follow on google news"
        "|add as preferred source|save for later|forward|share copy link|listen|listen to article"
        "|more sharing options",
        "Share this article",
    ),
    Row(
        "share.networks",
        Role.SHARE,
        "*",
        _W,
        "facebook|twitter|x|linkedin|whatsapp|pinterest|reddit|telegram|instagram|youtube|tiktok|threads"
        "|bluesky|mastodon|messenger|tumblr|snapchat|vk|xing|flipboard|pocket|rss|rss feed|x (twitter)"
        "|twitter/x|x/twitter|line|hatena|はてなブックマーク|はてブ|微信|微博|新浪微博|qq空间|qq|카카오톡"
        "|네이버|카카오스토리|트위터|페이스북|フェイスブック|ツイッター|вконтакте|одноклассники"
        "|email icon|facebook icon|twitter icon|linkedin icon|facebook logo|twitter logo|google+|discord"
        "|github|twitch|facebook twitter|facebook twitter linkedin|facebook twitter instagram",
        "Facebook",
        strength=0.8,
    ),
    Row(
        "share.start",
        Role.SHARE,
        "*",
        _S,
        "click to share on|click to email|click to print|share on|share to|share this|share via"
        "|teilen auf|auf facebook teilen|partager sur|compartir en|condividi su|compartilhar no"
        "|compartilhe|delen op|dela på|del på|jaa facebook|udostępnij na|paylaş facebook"
        "|opens in new window|opens in a new window|follow us on|folge uns auf|folgen sie uns|suivez-nous"
        "|síguenos|seguici|siga-nos|volg ons|följ oss|følg oss|følg os|obserwuj nas|bizi takip"
        "|подписывайтесь|подпишись|listen to this",
        "Click to share on Facebook (Opens in new window)",
        strength=0.8,
        longest=120,
    ),
    Row(
        "share.de",
        Role.SHARE,
        "de",
        _W,
        "teilen|artikel teilen|beitrag teilen|teile diesen artikel|diesen artikel teilen|drucken|merken"
        "|artikel merken|per mail teilen|per e-mail teilen|e-mail versenden|link kopieren"
        "|auf facebook teilen|auf x teilen|auf twitter teilen|per whatsapp teilen|speichern"
        "|artikel drucken|seite drucken|vorlesen|artikel anhören|kopieren|versenden|in pocket speichern"
        "|merkliste|zur merkliste|artikel verschenken|verschenken",
        "Artikel teilen",
    ),
    Row(
        "share.fr",
        Role.SHARE,
        "fr",
        _W,
        "partager|partagez|partager l'article|partager cet article|partager sur facebook"
        "|partager sur twitter|imprimer|envoyer|envoyer par e-mail|envoyer par mail|copier le lien"
        "|lien copié|enregistrer|sauvegarder|écouter l'article|offrir cet article|ajouter à vos favoris"
        "|ajouter à mes favoris|lire plus tard|réagir|partager cet article sur",
        "Partager cet article",
    ),
    Row(
        "share.es",
        Role.SHARE,
        "es",
        _W,
        "compartir|comparte|comparte esta noticia|compartir esta noticia|compartir artículo"
        "|compartir en facebook|compartir en twitter|compartir en whatsapp|compartir por correo|imprimir"
        "|guardar|copiar enlace|copiar link|enviar por correo|enviar por email|escuchar|escuchar artículo"
        "|copiar|guardar noticia|añadir a favoritos|comparte este artículo|compartir nota",
        "Compartir en WhatsApp",
    ),
    Row(
        "share.romance",
        Role.SHARE,
        "it pt",
        _W,
        "condividi|condividi su facebook|condividi l'articolo|condividi articolo|stampa|copia link"
        "|copia il link|salva|invia per email|ascolta|ascolta l'articolo|regala|compartilhar|compartilhe"
        "|compartilhar no facebook|compartilhar via whatsapp|partilhar|partilhe|copiar link|guardar"
        "|salvar|ouvir|imprimir|enviar por email|ouça este conteúdo",
        "Condividi su Facebook",
    ),
    Row(
        "share.germanic",
        Role.SHARE,
        "nl sv da no",
        _W,
        "delen|deel|deel dit artikel|deel artikel|artikel delen|kopieer link|opslaan|bewaar|bewaren"
        "|printen|afdrukken|lees voor|dela|dela artikeln|dela artikel|dela på facebook|skriv ut"
        "|kopiera länk|spara|lyssna|spara artikel|del|del artikel|del artiklen|del på facebook"
        "|kopier link|kopier lenke|gem|gem artikel|lyt|del saken|skriv ut artikkel|lytt|lagre|udskriv",
        "Deel dit artikel",
    ),
    Row(
        "share.more",
        Role.SHARE,
        "fi pl tr ru",
        _W,
        "jaa|jaa artikkeli|jaa facebookissa|tulosta|kopioi linkki|tallenna|kuuntele|udostępnij"
        "|podziel się|udostępnij na facebooku|drukuj|kopiuj link|zapisz|wyślij|posłuchaj|tweetnij|paylaş"
        "|facebook'ta paylaş|yazdır|bağlantıyı kopyala|kaydet|linki kopyala|dinle|поделиться|поделитесь"
        "|поделиться в соцсетях|печать|распечатать|скопировать ссылку|сохранить|отправить"
        "|версия для печати|слушать",
        "Udostępnij",
    ),
    Row(
        "share.cjk",
        Role.SHARE,
        "ja zh ko",
        _W,
        "シェア|シェアする|共有|共有する|ツイート|ポスト|印刷|リンクをコピー|保存|記事を保存|ブックマーク"
        "|メールで送る|送る|この記事をシェア|この記事をシェアする|urlをコピー|分享|分享到|分享至|转发"
        "|打印|列印|复制链接|複製連結|收藏|点赞|分享本文|공유|공유하기|기사 공유|인쇄|프린트|url 복사"
        "|스크랩|좋아요|기사저장|글자크기|글자 크기|가가|기사 공유하기|북마크|听新闻|分享让更多人看到",
        "シェアする",
    ),
)

NEWSLETTER = (
    Row(
        "newsletter.en",
        Role.NEWSLETTER,
        "en",
        _W,
        "newsletter|newsletters|subscribe to our newsletter|sign up for our newsletter"
        "|join our newsletter|get our newsletter|subscribe via email|email address|your email"
        "|your email address|enter your email|enter your email address|enter email|first name|last name"
        "|email*|sign up for newsletters|sign up for our newsletters|subscribe by email|stay in the loop"
        "|never miss a story|stay up to date|stay informed|get the newsletter|stay connected"
        "|join our mailing list|mailing list|type your email...|type your email|get updates"
        "|get email updates|sign up for free|sign up for email updates|thank you for subscribing"
        "|thanks for subscribing|you have successfully subscribed|daily newsletter|email newsletters"
        "|sign me up|i'm in|subscribe now|subscribe today|subscribe for free|sign up now|sign up today"
        "|continue reading|get the app",
        "Sign up for our newsletter",
        opens=False,
    ),
    Row(
        "newsletter.en.leave",
        Role.NEWSLETTER,
        "en",
        Shape.START,
        "to unsubscribe|unsubscribe from this|unsubscribe here|to leave this list|you are receiving this"
        "|you received this e-mail because|you received this email because|click here to unsubscribe",
        "To unsubscribe from this list, write to list@paper.example",
        longest=250,
    ),
    Row(
        "newsletter.en.inside",
        Role.NEWSLETTER,
        "en",
        _I,
        "subscribe to get the latest|subscribe to our newsletter|sign up for our|sign up to our"
        "|sign up for the|sign up to receive|sign up to get|our free newsletter|our daily newsletter"
        "|our weekly newsletter|straight to your inbox|delivered to your inbox|to your inbox"
        "|in your inbox|sent to your email|get the latest posts|receive new posts by email"
        "|notify me of new posts|unsubscribe at any time|unsubscribe anytime|you can unsubscribe"
        "|by signing up|by subscribing|by providing your email|no spam|our newsletter"
        "|join our mailing list|latest news delivered|get the best of|discover more from",
        "Get the harbour's best stories straight to your inbox.",
        strength=0.8,
        longest=320,
    ),
    Row(
        "newsletter.discover",
        Role.NEWSLETTER,
        "en",
        _S,
        "discover more from|subscribe to the|subscribe to our|sign up for|sign up to|get the latest news"
        "|join # other subscribers|join # subscribers|stay up to date with",
        "Discover more from Seebote",
        opens=False,
        strength=0.85,
        longest=120,
    ),
    Row(
        "newsletter.de",
        Role.NEWSLETTER,
        "de",
        _I,
        "newsletter anmelden|newsletter abonnieren|newsletter bestellen|unseren newsletter"
        "|unser newsletter|unserem newsletter|zum newsletter|kostenlosen newsletter|in ihr postfach"
        "|in dein postfach|per e-mail erhalten|jederzeit abbestellen|jederzeit abmelden"
        "|direkt ins postfach|ins postfach|newsletter-anmeldung|für den newsletter"
        "|e-mail-adresse eingeben|jetzt anmelden",
        "Jetzt unseren Newsletter abonnieren",
        strength=0.85,
        longest=320,
    ),
    Row(
        "newsletter.fr",
        Role.NEWSLETTER,
        "fr",
        _I,
        "inscrivez-vous à|abonnez-vous à notre|notre newsletter|nos newsletters|la newsletter"
        "|notre lettre|votre adresse e-mail|votre adresse email|dans votre boîte"
        "|s'inscrire à la newsletter|recevez chaque|recevez nos|recevez gratuitement|recevez l'essentiel"
        "|se désinscrire|vous désinscrire|je m'inscris|s'abonner à la newsletter|lettre d'information",
        "Recevez chaque matin notre newsletter",
        strength=0.85,
        longest=320,
    ),
    Row(
        "newsletter.es",
        Role.NEWSLETTER,
        "es",
        _I,
        "suscríbete a|suscríbase a|nuestro boletín|nuestra newsletter|tu correo electrónico"
        "|su correo electrónico|en tu correo|en su correo|en tu bandeja|recibe nuestro"
        "|recibe las noticias|recibe cada|apúntate a|boletín de noticias|boletines|darse de baja"
        "|regístrate en nuestra",
        "Suscríbete a nuestro boletín",
        strength=0.85,
        longest=320,
    ),
    Row(
        "newsletter.romance",
        Role.NEWSLETTER,
        "it pt",
        _I,
        "iscriviti alla newsletter|iscriviti alla nostra|la nostra newsletter|nostre newsletter"
        "|alla newsletter|nella tua casella|il tuo indirizzo email|la tua email|assine nossa"
        "|assine a newsletter|nossa newsletter|nossas newsletters|a nossa newsletter|no seu e-mail"
        "|seu email|o seu email|receba as notícias|receba nossas|inscreva-se|subscreva|cadastre-se",
        "Iscriviti alla nostra newsletter",
        strength=0.85,
        longest=320,
    ),
    Row(
        "newsletter.germanic",
        Role.NEWSLETTER,
        "nl sv da no",
        _I,
        "onze nieuwsbrief|de nieuwsbrief|nieuwsbrieven|inschrijven voor|schrijf je in|in je inbox"
        "|je e-mailadres|vårt nyhetsbrev|våra nyhetsbrev|nyhetsbrevet|nyhetsbrev|i din inkorg"
        "|din e-postadress|nyhedsbrev|vores nyhedsbrev|din e-mailadresse|i din indbakke|nyhetsbrevet vårt"
        "|i innboksen|meld deg på",
        "Schrijf je in voor onze nieuwsbrief",
        strength=0.85,
        longest=320,
    ),
    Row(
        "newsletter.more",
        Role.NEWSLETTER,
        "fi pl tr ru",
        _I,
        "uutiskirje|tilaa uutiskirje|sähköpostiosoite|sähköpostiisi|newslettera|zapisz się na newsletter"
        "|zapisz się do|newsletter|biuletyn|na swoją skrzynkę|twój e-mail|adres e-mail|bültenimize"
        "|e-bülten|bülten|e-posta adresiniz|abone ol|рассылку|рассылка|подпишитесь на|подписаться на"
        "|подписка на рассылку|ваш e-mail|на почту",
        "Zapisz się na newsletter i bądź na bieżąco",
        strength=0.8,
        longest=240,
    ),
    Row(
        "newsletter.cjk",
        Role.NEWSLETTER,
        "ja zh ko",
        _I,
        "ニュースレター|メルマガ|メールマガジン|メールアドレスを入力|新着記事をメール|订阅我们|訂閱我們"
        "|订阅电子报|訂閱電子報|電子報|电子邮件订阅|您的邮箱|뉴스레터|이메일 구독|구독하기|메일링"
        "|이메일 주소를 입력",
        "ニュースレターを購読する",
        strength=0.85,
        longest=200,
    ),
)

ROWS = (*SHARE, *NEWSLETTER)
