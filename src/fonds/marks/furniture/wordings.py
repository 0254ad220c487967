"""Further wordings of sites in the languages that have rows of their own elsewhere: forms, buttons, boxes."""

from __future__ import annotations

from fonds.marks.furniture.rows import Row, Shape
from fonds.model import Role

_W, _S, _I = Shape.WHOLE, Shape.START, Shape.INSIDE

FORMS = (
    Row(
        "newsletter.box",
        Role.NEWSLETTER,
        "de fr es it pt",
        _W,
        "newsletter-abo|newsletter abo|zum newsletter anmelden|zum newsletter|newsletter-anmeldung"
        "|newsletteranmeldung|unsere newsletter|alle newsletter|der newsletter|newsletter anmeldung"
        "|newsletter abonnieren|e-mail-adresse|e-mail adresse|ihre e-mail-adresse|deine e-mail-adresse|vorname"
        "|nachname|jetzt anmelden|jetzt eintragen|vielen dank für ihre anmeldung|danke für deine anmeldung"
        "|bleiben sie informiert|immer auf dem laufenden|bleib auf dem laufenden|hier anmelden|kostenlos anmelden"
        "|nos newsletters|inscription newsletter|inscription à la newsletter|s'inscrire à la newsletter"
        "|je m'inscris|je m'abonne à la newsletter|votre e-mail|votre email|votre adresse e-mail|adresse e-mail"
        "|adresse email|votre adresse mail|restez informé|restez informés|recevoir la newsletter|m'inscrire"
        "|toutes les newsletters|les newsletters|découvrez nos newsletters|merci pour votre inscription|boletín"
        "|boletines|boletín de noticias|newsletter diaria|suscríbete a nuestra newsletter|suscríbete al boletín"
        "|tu correo electrónico|tu email|correo electrónico|dirección de correo electrónico|suscribirme|apuntarme"
        "|apúntate|recibe nuestras noticias|mantente informado|gracias por suscribirte|suscripción al boletín"
        "|iscriviti alla newsletter|la newsletter|le nostre newsletter|iscriviti|iscrizione newsletter"
        "|indirizzo email|indirizzo e-mail|la tua email|il tuo indirizzo email|inserisci la tua email"
        "|resta aggiornato|rimani aggiornato|scopri tutte le newsletter|tutte le newsletter"
        "|grazie per l'iscrizione|assine a newsletter|assine nossa newsletter|assinar newsletter"
        "|subscreva a newsletter|subscrever newsletter|subscrever|inscreva-se|cadastre seu e-mail|seu e-mail"
        "|o seu email|endereço de e-mail|digite seu e-mail|receba nossa newsletter|receba as novidades"
        "|fique por dentro|obrigado por se inscrever",
        "Zum Newsletter anmelden",
        strength=0.85,
    ),
    Row(
        "newsletter.box.more",
        Role.NEWSLETTER,
        "nl sv da no fi pl tr ru ja zh ko",
        _W,
        "nieuwsbrief|nieuwsbrieven|onze nieuwsbrief|aanmelden nieuwsbrief|aanmelden voor de nieuwsbrief"
        "|inschrijven nieuwsbrief|inschrijven|e-mailadres|je e-mailadres|uw e-mailadres|blijf op de hoogte"
        "|meld je aan|schrijf je in|nyhetsbrev|våra nyhetsbrev|prenumerera på vårt nyhetsbrev"
        "|prenumerera på nyhetsbrev|anmäl dig till vårt nyhetsbrev|e-postadress|din e-postadress|din e-post"
        "|håll dig uppdaterad|anmäl dig|nyhedsbrev|nyhedsbreve|vores nyhedsbreve|tilmeld nyhedsbrev"
        "|tilmeld dig nyhedsbrevet|tilmeld dig vores nyhedsbrev|tilmeld|tilmeld dig|e-mailadresse|din e-mail"
        "|din e-mailadresse|hold dig opdateret|nyhetsbrevet|meld deg på nyhetsbrev|meld deg på vårt nyhetsbrev"
        "|meld deg på|e-postadresse|din e-postadresse|hold deg oppdatert|uutiskirje|uutiskirjeet|tilaa uutiskirje"
        "|tilaa uutiskirjeemme|sähköpostiosoite|sähköposti|tilaa nyt|newslettery|zapisz się"
        "|zapisz się na newsletter|zapisz mnie|twój adres e-mail|adres e-mail|podaj swój e-mail"
        "|dołącz do newslettera|bądź na bieżąco|bülten|e-bülten|bültene abone ol|e-bültene abone ol"
        "|bültenimize abone olun|abone ol|e-posta adresiniz|e-posta adresi|e-posta|рассылка|подписка на рассылку"
        "|подписаться на рассылку|подпишитесь на рассылку|ваш e-mail|ваш email|электронная почта|введите e-mail"
        "|メールマガジン|メルマガ|メルマガ登録|メールマガジン登録|ニュースレター|ニュースレター登録"
        "|メールアドレス|登録する|購読する|无需密码订阅|订阅|訂閱|订阅电子报|訂閱電子報|电子报|電子報"
        "|订阅我们的通讯|立即订阅|立即訂閱|邮箱|电子邮箱|電子郵件|输入您的邮箱|뉴스레터|뉴스레터 구독"
        "|뉴스레터 신청|뉴스레터 구독하기|이메일|이메일 주소|구독 신청|이메일을 입력하세요|메일링 신청",
        "Tilmeld dig vores nyhedsbrev",
        strength=0.85,
    ),
    Row(
        "newsletter.form.en",
        Role.NEWSLETTER,
        "en",
        _W,
        "thank you for signing up|thanks for signing up|thank you! your submission has been received"
        "|oops! something went wrong while submitting the form|please enter a valid email address"
        "|enter your e-mail|enter your email below|e-mail address|your e-mail address|join the newsletter"
        "|join our email list|join our email newsletter|join our list|get the latest|get our emails"
        "|get our latest news|receive our newsletter|our newsletters|our newsletter|browse newsletters"
        "|all newsletters|newsletter sign up|newsletter sign-up|newsletter subscription|sign up to our newsletter"
        "|sign up for our daily newsletter|sign up for our email newsletter|sign up to our newsletters"
        "|subscribe to newsletter|subscribe to our newsletters|subscribe to the newsletter"
        "|subscribe to our mailing list|subscribe to our blog|subscribe to blog via email|subscribe to this blog"
        "|keep in touch|be the first to know|don't miss out|never miss an update|never miss a post"
        "|never miss an article|success! you're on the list|check your inbox|unsubscribe|manage your newsletters"
        "|get email alerts|email alerts|sign up for alerts"
        "|this field is for validation purposes and should be left unchanged",
        "Join our email list",
        strength=0.85,
    ),
    Row(
        "comments.form.more",
        Role.COMMENTS,
        "de fr es it pt nl sv da no fi pl tr ru ja zh ko",
        _I,
        "e-mail-adresse wird nicht veröffentlicht|erforderliche felder sind|deine e-mail-adresse wird nicht"
        "|schreibe einen kommentar|antworten abzubrechen|antworten abbrechen|antwort abbrechen"
        "|kommentardaten verarbeitet|verwendet akismet|um kommentieren zu können|um einen kommentar"
        "|zum kommentieren|kommentar zu verfassen|kommentarfunktion|netiquette|kommentare zu diesem"
        "|kommentieren zu können|bleiben sie sachlich|adresse e-mail ne sera pas publiée"
        "|champs obligatoires sont indiqués|utilise akismet|données de vos commentaires|annuler la réponse"
        "|pour commenter|pour laisser un commentaire|poster un commentaire|réservé aux abonnés pour commenter"
        "|charte des commentaires|règles de modération|dirección de correo electrónico no será publicada"
        "|campos obligatorios están|usa akismet|datos de tus comentarios|para comentar|dejar un comentario"
        "|normas de participación|cancelar la respuesta|indirizzo email non sarà pubblicato"
        "|campi obbligatori sono|dati derivati dai commenti|per commentare|annulla risposta|lasciare un commento"
        "|per pubblicare un commento|endereço de e-mail não será publicado|campos obrigatórios são"
        "|dados de comentários|utiliza o akismet|para deixar um comentário|os comentários são de responsabilidade"
        "|cancelar resposta|e-mailadres wordt niet gepubliceerd|vereiste velden zijn|gebruikt akismet"
        "|om te reageren|reactie annuleren|reactiegegevens|e-postadress kommer inte|obligatoriska fält"
        "|för att kommentera|använder akismet|e-mailadresse vil ikke blive|krævede felter|for at kommentere"
        "|bruger akismet|kommentardata|e-postadresse vil ikke bli|obligatoriske felt|for å kommentere"
        "|bruker akismet|sähköpostiosoitettasi ei julkaista|pakolliset kentät|kommentoidaksesi"
        "|adres e-mail nie zostanie opublikowany|adres email nie zostanie|wymagane pola są|aby dodać komentarz"
        "|aby komentować|używa akismet|regulamin komentowania|e-posta adresiniz yayınlanmayacak"
        "|e-posta hesabınız yayımlanmayacak|gerekli alanlar|yorum yapabilmek için|yorum yapmak için"
        "|akismet kullanıyor|адрес email не будет опубликован|e-mail не будет опубликован"
        "|обязательные поля помечены|чтобы оставить комментарий|оставлять комментарии могут|для комментирования"
        "|メールアドレスが公開されることはありません|が付いている欄は必須|コメントを投稿するには|コメントするには"
        "|スパムを低減するために|コメントデータの処理|您的电子邮箱地址不会被公开|您的邮箱地址不会被公开"
        "|必填项已用|發佈留言必須填寫|電子郵件地址不會公開|必填欄位標示|登录后评论|请登录后发表评论|登入後留言"
        "|请先登录|이메일 주소는 공개되지 않습니다|필수 항목은|필수 필드는|댓글을 작성하려면|로그인 후 댓글"
        "|댓글을 남기려면",
        "Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert",
        opens=True,
        strength=0.95,
        longest=300,
    ),
    Row(
        "comments.words",
        Role.COMMENTS,
        "*",
        _W,
        "discussion about this post|more comments|loading comments|# comments so far|one comment|no responses"
        "|no replies|leave your comment|leave your reply|leave a comment below|submit your comment"
        "|write your comment|write a reply|write a response|save my name|report comment|report abuse|like reply"
        "|upvote|downvote|best comments|highlighted comments|readers' comments|reader comments|comments policy"
        "|comment guidelines|join the debate|have your say|add your voice|what are your thoughts|write a review"
        "|add a review|customer reviews|# reviews|expand full comment|inline feedbacks"
        "|be the first to leave a comment|trackbacks/pingbacks|trackbacks|pingback|post reply|quick reply"
        "|you must log in or register to reply here|kommentar verfassen antworten abbrechen|kommentar"
        "|schreibe einen kommentar antworten abbrechen|schreiben sie einen kommentar antworten abbrechen"
        "|schreibe den ersten kommentar|noch keine kommentare|# antworten|auf kommentar antworten|neueste zuerst"
        "|älteste zuerst|beliebteste zuerst|kommentar melden|kommentar senden|leserkommentare (#)"
        "|zum kommentar-bereich|zu den kommentaren (#)|kommentarregeln|diskussion starten|mitreden"
        "|laisser un commentaire annuler la réponse|soyez le premier à commenter|les plus anciens"
        "|les plus appréciés|signaler|signaler un abus|votre commentaire|# réactions|# réaction|réactions"
        "|réagir à l'article|# réponses|participer à la conversation|voir # commentaires|commentaire"
        "|deja una respuesta cancelar la respuesta|sé el primero en comentar|más recientes|más antiguos"
        "|mejor valorados|tu comentario|escribe tu comentario|denunciar|# respuestas|normas de los comentarios"
        "|comentario|inicia sesión para comentar|danos tu opinión|ver # comentarios|enviar comentario"
        "|lascia un commento annulla risposta|lascia una risposta|lascia una risposta cancella la risposta"
        "|sii il primo a commentare|il tuo commento|# risposte|commento|segnala|più recenti|meno recenti"
        "|partecipa alla discussione|leggi i commenti (#)|visualizza i commenti|commenta la notizia"
        "|deixe um comentário cancelar resposta|deixe uma resposta cancelar resposta|seja o primeiro a comentar"
        "|seu comentário|o seu comentário|comentário|# respostas|denunciar comentário|ler comentários"
        "|carregar comentários|geef een reactie reactie annuleren|wees de eerste die reageert|jouw reactie"
        "|plaats reactie|reactie plaatsen|alle reacties|toon reacties|nieuwste eerst|oudste eerst"
        "|naar de reacties|lämna ett svar avbryt svar|svara|nyast först|äldst först|# svar|din kommentar"
        "|skriv din kommentar|alla kommentarer|skriv et svar annuller svar|besvar|nyeste først|ældste først"
        "|alle kommentarer|kommentér artiklen|deltag i debatten|delta i debatten"
        "|legg igjen en kommentar avbryt svar|eldste først|kommentti|uusimmat ensin|vanhimmat ensin"
        "|kaikki kommentit|lue kommentit|kirjoita kommenttisi|# vastausta"
        "|dodaj komentarz anuluj pisanie odpowiedzi|napisz swój komentarz|twój komentarz|komentarz"
        "|najnowsze komentarze|najlepsze komentarze|najstarsze|pokaż odpowiedzi|zgłoś naruszenie|# odpowiedzi"
        "|wszystkie komentarze|bir cevap yazın cevabı iptal et|bir yanıt yazın yanıtı iptal et|yorumunuz"
        "|yorumunuzu yazın|ilk yorumu siz yapın|henüz yorum yapılmamış|yorum gönder|yorum|yanıtla|en yeni|en eski"
        "|добавить комментарий отменить ответ|ваш комментарий|текст комментария|сначала новые|сначала старые"
        "|по популярности|комментариев нет|нет комментариев|# ответов|# ответа|пожаловаться"
        "|показать все комментарии|читать комментарии|комментарий|コメントを見る|コメントをもっと見る|コメント数"
        "|コメントを残す コメントをキャンセル|最初のコメントを書く|新しい順|古い順|いいね順|返信する|違反報告"
        "|この記事にコメントする|全てのコメントを見る|すべてのコメント|暂无评论|热门评论|最热评论|评论列表|回复"
        "|回覆|我来说两句|登录后发表评论|发布评论|網友留言|發表留言|我要留言|取消回覆|全部留言|热评|댓글목록"
        "|댓글 정렬|최신순|과거순|공감순|추천순|등록순|베스트 댓글|첫 댓글을 남겨주세요|댓글 등록|등록|답글쓰기"
        "|신고|댓글 새로고침|댓글 접기",
        "Schreibe den ersten Kommentar",
        strength=0.75,
    ),
)

BOXES = (
    Row(
        "related.words",
        Role.RELATED,
        "*",
        _W,
        "similar threads|hot network questions|more hot questions|explore related questions|popular topics"
        "|more videos|more stories from|more from this author|more from author|latest blog posts"
        "|latest from the blog|latest podcasts|latest reviews|latest threads|new threads|new posts|recent threads"
        "|recent topics|suggested topics|suggested articles|suggested reading|suggested for you"
        "|we think you'll like|you'll also love|you may also enjoy|you might want to read|what to watch"
        "|what to read|more in news|more in sports|most commented stories|most discussed|most liked"
        "|most popular posts|most popular articles|most popular stories|most popular now|most read now"
        "|most read stories|most recent posts|popular right now|popular this week|trending this week|trending on"
        "|hot right now|now trending|just in|breaking news|today's headlines|more top news|top headlines"
        "|top reads|top videos|related video|related guides|related tags|related resources|related discussions"
        "|related searches|read these next|more great stories|more reading|explore more topics"
        "|explore more stories|dig deeper|from the archive|from the archives|from our blog|on our radar|also on"
        "|also in the news|customers who bought this also bought|frequently bought together|you recently viewed"
        "|complete the look|compare similar items|sponsored products|shop the look|upcoming events|more events"
        "|weitere informationen|mehr erfahren|das könnte dich interessieren|das könnte sie interessieren"
        "|das interessiert andere leser|das interessiert sie vielleicht auch"
        "|diese artikel könnten sie auch interessieren|diese themen könnten sie auch interessieren"
        "|lesen sie dazu auch|weitere artikel zum thema|alle artikel zum thema|mehr zu|mehr über|mehr zum"
        "|mehr aus dem ressort|mehr aus dieser rubrik|mehr in dieser rubrik|mehr meldungen|mehr videos"
        "|meistgelesen diese woche|meist gelesen|meist kommentiert|am häufigsten gelesen|top meldungen"
        "|top-meldungen|newsticker|ticker|liveticker|aktuelles|aktuell|aktuellste beiträge|aktuellste artikel"
        "|neueste kommentare|neueste meldungen|neueste videos|die neuesten artikel|letzte beiträge"
        "|letzte kommentare|letzte artikel|im trend|auch spannend|auch lesenswert|lesenswert|tipps der redaktion"
        "|tipp der redaktion|redaktionsempfehlung|aus dem archiv|aus der redaktion|aus unserem blog"
        "|anzeigen & angebote|angebote|top-angebote|vorheriger|beitragsnavigation|weitere videos|weitere news"
        "|weitere angebote|weitere themen im überblick|themen des tages|heute wichtig|à lire ensuite"
        "|à lire sur le même sujet|à lire dans la même rubrique|lire plus|plus lus|les plus partagés"
        "|les plus commentés|le fil de l'actu|fil info|fil actu|l'essentiel|vos articles"
        "|la rédaction vous conseille|sélectionné pour vous|ailleurs sur le web|autour de ce sujet|sur le web"
        "|voir plus d'articles|plus d'actualités|plus de vidéos|ça peut vous intéresser"
        "|cela pourrait vous intéresser|ces articles peuvent vous intéresser|vous aimerez également"
        "|vous avez aimé cet article|dans l'actualité|les derniers articles|dernières infos|toute l'actu"
        "|toute l'actualité|dernières minutes|notre sélection|articles précédents|contenus associés|dossiers"
        "|también te puede gustar|te recomendamos|le recomendamos|lo más comentado|lo más compartido|lo más nuevo"
        "|lo más reciente|lo mas leido|más leídos hoy|más vistas|más vistos|más popular|más populares"
        "|noticias más leídas|noticias destacadas|noticias de hoy|noticias recientes|últimos artículos"
        "|últimas entradas|artículos similares|contenidos recomendados|más contenido|más de esta sección"
        "|más en esta sección|ver más noticias|ver todas las noticias|sigue leyendo|saber más|saber más sobre"
        "|conoce más|entérate de más|qué leer|te puede interesar también|podría interesarte"
        "|también podría gustarte|también podría interesarte|otros artículos|otras notas|notas relacionadas"
        "|lectura recomendada|a fondo|publicación anterior|publicación siguiente|entrada anterior"
        "|entrada siguiente|siguiente noticia|articoli consigliati|articoli recenti|articoli più letti|altre news"
        "|altri contenuti|altro su|altre storie|approfondimenti|approfondisci|contenuti correlati"
        "|contenuti sponsorizzati|dalla stessa sezione|leggi altro|leggi ancora|le ultime notizie|i più visti"
        "|i video più visti|notizie più lette|notizie in primo piano|news correlate|news in evidenza|non perderti"
        "|più popolari|scelti per te|scopri di più|sullo stesso tema|sullo stesso argomento|tutte le news"
        "|ultime news|ultimi video|video correlati|vai al sito|forse ti interessa|potrebbero interessarti anche"
        "|veja mais notícias|mais sobre este assunto|sobre o mesmo tema|sobre o mesmo assunto|leia mais sobre"
        "|leia mais notícias|continue lendo|continuar lendo|ler também|artigos recentes|artigos recomendados"
        "|artigos similares|posts recentes|notícias mais lidas|notícias recentes|notícias recomendadas"
        "|notícias do dia|mais acessadas|mais comentadas|mais visto|mais vistos|mais recentes|mais em|mais de"
        "|últimos artigos|últimas do|últimos vídeos|vídeos relacionados|assuntos relacionados"
        "|tópicos relacionados|conteúdos relacionados|conteúdos recomendados|recomendadas para você"
        "|leituras recomendadas|para si|para você|talvez goste|próxima notícia|notícia anterior|post anterior"
        "|próximo post|lees ook deze artikelen|meer lezen|meer weten|meer van|meer in|meer uit|meer video's"
        "|gerelateerd nieuws|gerelateerde onderwerpen|laatste artikelen|laatste berichten|recente berichten"
        "|recente artikelen|nieuwste berichten|populaire artikelen|populaire berichten|trending nu|aanraders"
        "|tips van de redactie|voor jou|bekijk meer|ook lezen|volgende artikel|vorige artikel|net gepubliceerd"
        "|best gelezen|meest bekeken|meest recent|anderen lazen ook|mer i ämnet|mer läsning|mer att läsa"
        "|läs vidare|fortsätt läsa|läs mer om|fler från|fler inlägg|fler videor|senaste artiklarna"
        "|senaste inläggen|senaste inlägg|populärast|populärast just nu|populära artiklar|andra läser"
        "|andra läser också|andra läser just nu|tips från redaktionen|rekommenderad läsning|rekommenderat för dig"
        "|relaterad läsning|relaterade inlägg|mest delat|mest kommenterat|dagens mest lästa|i fokus"
        "|missa inte det här|læs videre|mere fra|mere i samme emne|mere om emnet|mest sete|mest kommenterede"
        "|nyeste artikler|seneste artikler|seneste indlæg|populære artikler|populært lige nu|relateret"
        "|relaterede emner|relateret indhold|anbefalet til dig|andre læste også|andre læser også|gå ikke glip af"
        "|fortsæt læsning|lige nu|flere nyheder|les videre|mer om saken|mer om temaet|mest sett|mest kommentert"
        "|nyeste saker|siste artikler|siste innlegg|siste saker|siste videoer|populære saker|populært nå|relatert"
        "|relatert innhold|andre leser|andre leste også|ikke gå glipp av|anbefales|anbefalt lesning"
        "|fortsett å lese|akkurat nå|flere artikler fra|lue lisää aiheesta|lisää luettavaa|juuri nyt|viimeisimmät"
        "|viimeisimmät uutiset|uusimmat uutiset|uusimmat artikkelit|luetuimmat juuri nyt|päivän luetuimmat"
        "|viikon luetuimmat|suosituimmat juuri nyt|toimitus suosittelee|sinua voisi kiinnostaa"
        "|saatat olla kiinnostunut|jatka lukemista|kommentoiduimmat|jaetuimmat|liittyvät artikkelit|więcej o"
        "|więcej z działu|więcej wiadomości|więcej artykułów|więcej informacji|najnowsze artykuły|najnowsze wpisy"
        "|najnowsze informacje|najchętniej czytane|najczęściej komentowane|najpopularniejsze artykuły"
        "|popularne artykuły|ostatnie artykuły|ostatnie wiadomości|pozostałe artykuły|inne artykuły"
        "|polecamy również|polecamy także|polecane dla ciebie|redakcja poleca|dalsza część artykułu"
        "|czytaj więcej na ten temat|dowiedz się więcej|zobacz więcej|sprawdź także|sprawdź też|sprawdź również"
        "|materiały powiązane|powiązane tematy|na topie|gorące tematy|na czasie|następny|poprzedni wpis"
        "|następny wpis|w tej sekcji|może cię zainteresować także|zainteresuje cię także|ilgili içerikler"
        "|ilgili konular|benzer konular|benzer haberler için|benzer makaleler|diğer yazılar|diğer içerikler"
        "|son eklenenler|son eklenen haberler|en son haberler|en çok okunan|en çok okunan haberler|en popüler"
        "|en çok yorumlananlar|haberin devamı|haberin devamı için tıklayın|daha fazla haber|daha fazla oku"
        "|daha fazla bilgi|tümünü gör|tüm haberler|günün öne çıkanları|günün manşetleri|manşetler"
        "|editörün seçtikleri|sizin için seçtiklerimiz|bunlara da bakın|şunlar da ilginizi çekebilir|önceki yazı"
        "|sonraki yazı|önceki içerik|sonraki içerik|ayrıca bakınız|bu kategoriden|tavsiye edilenler|читайте далее"
        "|читать дальше|читать ещё|читать еще|читать полностью|узнать больше|другие материалы"
        "|другие новости раздела|ещё новости по теме|ещё материалы|ещё статьи|больше новостей|больше по теме"
        "|больше|все материалы по теме|связанные новости|связанные материалы|похожее|рекомендации|мы рекомендуем"
        "|рекомендуемые материалы|рекомендуем также|советуем прочитать|самые читаемые|самые популярные"
        "|самое обсуждаемое|самое интересное|самое важное|популярное за неделю|популярные материалы|топ новостей"
        "|топ-5|топ недели|лучшее за неделю|последние статьи|последние материалы|последние записи"
        "|последние комментарии|свежее|новое на сайте|актуальное|в тренде|тренды|сюжеты|в этом сюжете|новости дня"
        "|новости сми2|смотреть все|следующая новость|предыдущая новость|следующая запись|предыдущая запись"
        "|что почитать|вас может заинтересовать|その他の記事|他の記事|他の記事を読む|もっと記事を見る"
        "|記事をもっと見る|関連トピックス|関連キーワード|関連動画|関連特集|関連する投稿|関連商品|注目ニュース"
        "|注目のニュース|注目トピック|注目キーワード|話題の記事|今日の注目|今読まれている記事"
        "|いま読まれている記事|人気の投稿|人気ニュース|人気記事ランキング|週間ランキング|月間ランキング"
        "|デイリーランキング|新着情報|新着順|最新の記事|最新の投稿|最新情報|最近の記事|おすすめコンテンツ"
        "|おすすめニュース|おすすめ情報|編集部のイチオシ|編集部からのおすすめ|編集者のおすすめ|次の記事へ"
        "|前の記事へ|次へ進む|前後の記事|この記事を読んだ人はこんな記事も読んでいます"
        "|この記事を読んだ人におすすめ|この連載の一覧|シリーズ記事|同じカテゴリーの記事|続きを見る|全文を読む"
        "|もっと知りたい|ニュース一覧|記事一覧|特集一覧|更多相关|更多阅读|更多内容|更多报道|更多精彩|更多资讯"
        "|查看全部|阅读更多|阅读原文|继续阅读|展开全文|上一条|下一条|热点|热点排行|热点关注|热榜|热搜|热搜榜"
        "|热门话题|热门标签|热门视频|最热|最热文章|最多阅读|最受欢迎|最近更新|最近文章|推荐文章|推荐新闻|推荐视频"
        "|今日推荐|今日要闻|今日头条|头条推荐|特别推荐|小编推荐|大家都在看|大家还在看|您可能还喜欢|相关专题"
        "|相关视频|相关话题|新闻排行|新闻推荐|同类文章|其他新闻|随机文章|更多內容|更多報導|查看全文|閱讀更多"
        "|閱讀全文|繼續閱讀|上一則|下一則|熱門|熱門排行榜|熱門推薦|熱門影音|最新報導|推薦|推薦文章|推薦新聞"
        "|推薦影音|延伸報導|相關報道|相關內容|相關影音|你可能還想看|你可能有興趣|你可能感興趣|今日熱門|即時新聞"
        "|焦點新聞|人氣排行|本週熱門|編輯精選|精選文章|其他人也在看|更多相關新聞|더 보기|기사 더보기|더 많은 기사"
        "|전체보기|전체 보기|관련 콘텐츠|관련 영상|관련 키워드|관련 태그|관련 포스트|관련기사 보기|연관기사"
        "|연관 기사|이전기사|다음기사|이전글|다음글|이전 글|다음 글|추천 콘텐츠|추천 영상|추천글|추천 키워드"
        "|인기글|인기 글|인기 콘텐츠|인기검색어|실시간 인기기사|실시간 인기뉴스|실시간 랭킹|실시간 검색어|많이 본"
        "|많이 본 영상|많이 본 콘텐츠|많이 읽은 기사|가장 많이 읽은 기사|댓글 많은 기사|최다 댓글 뉴스"
        "|베스트 기사|오늘의 뉴스|오늘의 추천|오늘의 이슈|이슈 포토|주간 인기기사|기자의 다른 기사 보기"
        "|함께 읽어보세요|함께 본 기사|같이 읽을만한 기사|놓치면 안 되는 기사|이런 기사는 어떠세요|최근기사"
        "|최신글|최신 글|섹션 주요뉴스|섹션별 뉴스|핫뉴스|에디터 추천|에디터픽",
        "Das könnte dich interessieren",
        strength=0.75,
    ),
    Row(
        "advert.calls",
        Role.ADVERT,
        "*",
        _W,
        "buy now|shop now|order now|book now|get the deal|view deal|see deal|check price|see price|see it"
        "|shop here|buy it now|buy on amazon|buy at amazon|check price on amazon|see at amazon|view at amazon"
        "|view on amazon|see on amazon|from amazon|$# at amazon|donate now|donate today|make a donation|give now"
        "|become a patron|become a supporter|support our journalism|start free trial|start your free trial"
        "|try for free|try it free|try it for free|get started for free|get started free|start for free"
        "|claim offer|claim your offer|get offer|view offer|view offers|subscribe & save|limited time offer"
        "|special offer|exclusive offer|get # off|save #%|up to #% off|request a demo|book a demo|get a demo"
        "|schedule a demo|contact sales|talk to sales|talk to an expert|get a quote|request a quote"
        "|get a free quote|free consultation|apply now|download now|learn more about our|brought to you by"
        "|presented by|paid partnership|paid advertisement|paid promotion|sponsored post|sponsored stories"
        "|sponsored message|partner offers|today's deals|daily deals|deal of the day|article continues after ad"
        "|advertisement. scroll to continue reading|scroll to continue reading|advertisement - scroll to continue"
        "|story continues after advertisement|advertisement • article continues below|remove advertising|why ads?"
        "|this is a paid|jetzt kaufen|jetzt bestellen|jetzt buchen|jetzt sichern|jetzt testen"
        "|jetzt kostenlos testen|gratis testen|jetzt spenden|zum angebot|zum shop|zum deal|angebot sichern"
        "|mehr zum angebot|werbung ende|ende der werbung|anzeige ende|advertorial|gesponserter inhalt"
        "|bezahlter inhalt|bezahlte anzeige|dauerwerbesendung|werbepartner|unterstützen sie uns"
        "|jetzt unterstützen|bei amazon kaufen|bei amazon ansehen|acheter maintenant|commander|j'en profite"
        "|profitez-en|voir l'offre|voir les offres|essayer gratuitement|faire un don|je fais un don|soutenez-nous"
        "|je soutiens|contenu sponsorisé|contenu partenaire|publi-rédactionnel|publireportage"
        "|publicité la suite ci-dessous|publicité - la suite ci-dessous|publicité. la suite ci-dessous"
        "|comprar ahora|ver oferta|ver ofertas|hazte socio|haz una donación|donar|dona ahora|prueba gratis"
        "|publirreportaje|contenido de marca|branded content|publicidad - continúa leyendo debajo"
        "|continúa leyendo|patrocinado por|espacio patrocinado|acquista|acquista ora|compra ora|vedi offerta"
        "|scopri l'offerta|sostienici|dona ora|prova gratis|contenuto sponsorizzato|messaggio promozionale"
        "|informazione pubblicitaria|annuncio|annunci|compre agora|comprar agora|doe agora|faça uma doação|apoie"
        "|teste grátis|conteúdo de marca|publieditorial|continua depois da publicidade|publicidade - continua"
        "|patrocínio|oferecimento|koop nu|bestel nu|bekijk aanbieding|doneer|doneer nu|steun ons|probeer gratis"
        "|gesponsorde inhoud|betaalde inhoud|artikel gaat verder onder de advertentie"
        "|tekst gaat verder onder de advertentie|lees verder na de advertentie|lees verder onder de advertentie"
        "|köp nu|köp här|beställ nu|stöd oss|annonssamarbete|betalt samarbete|sponsrat innehåll|sponsrat"
        "|artikeln fortsätter under annonsen|artikeln fortsätter efter annonsen|køb nu|bestil nu|støt os"
        "|prøv gratis|sponsoreret indhold|sponsoreret|betalt indhold|artiklen fortsætter efter annoncen"
        "|artiklen fortsætter under annoncen|kommercielt samarbejde|kjøp nå|bestill nå|støtt oss|prøv gratis nå"
        "|sponset innhold|betalt innhold|artikkelen fortsetter under annonsen|saken fortsetter under annonsen"
        "|saken fortsetter etter annonsen|osta nyt|lahjoita|kokeile ilmaiseksi|kaupallinen yhteistyö|sponsoroitu"
        "|artikkeli jatkuu mainoksen jälkeen|juttu jatkuu mainoksen jälkeen|teksti jatkuu mainoksen alla"
        "|kup teraz|zamów teraz|sprawdź ofertę|wesprzyj nas|wypróbuj za darmo|materiał sponsorowany"
        "|materiał promocyjny|materiał partnera|treść sponsorowana|reklama - czytaj dalej"
        "|dalsza część artykułu pod reklamą|dalszy ciąg artykułu pod reklamą|artykuł partnerski|satın al|hemen al"
        "|sipariş ver|fırsatı gör|destek ol|ücretsiz dene|reklamdan sonra devam ediyor"
        "|haberin devamı reklamdan sonra|sponsorlu|купить|купить сейчас|заказать|оформить подписку|поддержать"
        "|поддержать нас|поддержите нас|попробовать бесплатно|спонсорский материал|партнёрский материал"
        "|партнерский материал|на правах рекламы|реклама. продолжение ниже|продолжение после рекламы|今すぐ購入"
        "|今すぐ申し込む|詳細はこちら|お申し込みはこちら|購入する|カートに入れる|無料で試す|無料お試し|寄付する"
        "|寄付はこちら|支援する|広告を非表示|スポンサー|スポンサード|提供:|【pr】|pr記事|タイアップ|アドバタイズ"
        "|立即购买|立即下单|查看优惠|免费试用|捐款|赞助|赞助商|赞助内容|推广|推广内容|广告也精彩|立即購買"
        "|馬上購買|免費試用|贊助|贊助內容|推廣|廣編特輯|廣編企劃|구매하기|바로구매|지금 구매|무료 체험|무료체험"
        "|후원하기|후원|협찬|협찬기사|유료광고|스폰서|스폰서 콘텐츠|광고 닫기|ad 닫기",
        "Buy now",
        strength=0.6,
    ),
)

ROWS = (*FORMS, *BOXES)
