"""Comments and author boxes."""

from __future__ import annotations

from fonds.marks.furniture.rows import Row, Shape
from fonds.model import Role

_W, _S, _I = Shape.WHOLE, Shape.START, Shape.INSIDE

COMMENTS = (
    Row(
        "comments.en",
        Role.COMMENTS,
        "en",
        _W,
        "leave a comment|leave a reply|leave a reply cancel reply|leave a replycancel reply"
        "|leave a comment cancel reply|post a comment|add a comment|add comment|write a comment"
        "|join the conversation|join the discussion|view comments|show comments|comments|# comments"
        "|# comment|comments (#)|comment (#)|comments #|read comments|view all comments|see all comments"
        "|no comments|no comments yet|comments are closed|be the first to comment|conversation|# replies"
        "|# responses|responses|# thoughts on|what do you think|cancel reply|post comment|submit comment"
        "|comment|discussion|start the conversation|load more comments|reply|log in to comment"
        "|sign in to comment|all comments|comment policy|community guidelines|most voted|newest oldest"
        "|oldest newest|newest|oldest|sort by newest|facebook comments|your comment|comments (0)"
        "|show # comments|show all comments|view # comments|hide comments|got something to say",
        "Leave a Comment",
        opens=True,
    ),
    Row(
        "comments.en.form",
        Role.COMMENTS,
        "en",
        _I,
        "your email address will not be published|required fields are marked|save my name, email"
        "|notify me of follow-up|notify me of followup|you must be logged in to|log in or sign up to"
        "|logged in to post a comment|this site uses akismet|learn how your comment data"
        "|comments are moderated|to leave a comment|comments on this|comment data is processed"
        "|leave a reply|leave a comment|join the conversation|comments are closed",
        "Your email address will not be published. Required fields are marked *",
        opens=True,
        strength=0.95,
        longest=300,
    ),
    Row(
        "comments.de",
        Role.COMMENTS,
        "de",
        _W,
        "kommentare|# kommentare|# kommentar|kommentar schreiben|kommentar verfassen"
        "|kommentar hinterlassen|schreibe einen kommentar|schreiben sie einen kommentar"
        "|schreib einen kommentar|hinterlasse einen kommentar|antwort abbrechen|kommentieren"
        "|artikel kommentieren|jetzt kommentieren|diskutieren sie mit|diskussion|mitdiskutieren"
        "|kommentare anzeigen|alle kommentare|alle kommentare anzeigen|kommentare (#)|leserkommentare"
        "|ihre meinung|keine kommentare|antworten|kommentar abschicken|kommentar absenden"
        "|kommentare lesen|leserbriefe|zu den kommentaren|diskutieren",
        "Schreiben Sie einen Kommentar",
        opens=True,
    ),
    Row(
        "comments.fr",
        Role.COMMENTS,
        "fr",
        _W,
        "commentaires|# commentaires|# commentaire|laisser un commentaire|laissez un commentaire"
        "|commenter|ajouter un commentaire|réagissez|réagir à cet article|vos réactions"
        "|annuler la réponse|voir les commentaires|voir tous les commentaires|commenter cet article"
        "|publier un commentaire|répondre|commentaires (#)|tous les commentaires|les commentaires"
        "|écrire un commentaire|poster un commentaire|lire les commentaires|déposer un commentaire"
        "|postez un commentaire|aucun commentaire",
        "Laisser un commentaire",
        opens=True,
    ),
    Row(
        "comments.es",
        Role.COMMENTS,
        "es",
        _W,
        "comentarios|# comentarios|# comentario|deja un comentario|dejar un comentario|deja una respuesta"
        "|deja tu comentario|escribe un comentario|comentar|añadir comentario|agregar comentario"
        "|ver comentarios|cancelar la respuesta|cancelar respuesta|publicar comentario|responder"
        "|comentarios (#)|únete a la conversación|ver todos los comentarios|sin comentarios"
        "|no hay comentarios|leer comentarios",
        "Deja un comentario",
        opens=True,
    ),
    Row(
        "comments.romance",
        Role.COMMENTS,
        "it pt",
        _W,
        "commenti|# commenti|# commento|lascia un commento|commenta|scrivi un commento|annulla risposta"
        "|leggi i commenti|aggiungi un commento|nessun commento|commenti (#)|rispondi|invia commento"
        "|comentários|# comentários|# comentário|deixe um comentário|deixe uma resposta"
        "|deixe seu comentário|cancelar resposta|ver comentários|comentar|nenhum comentário"
        "|comentários (#)|enviar comentário|deixar comentário|faça um comentário",
        "Lascia un commento",
        opens=True,
    ),
    Row(
        "comments.germanic",
        Role.COMMENTS,
        "nl sv da no",
        _W,
        "reacties|# reacties|# reactie|geef een reactie|plaats een reactie|reageer|reactie annuleren"
        "|laat een reactie achter|bekijk reacties|reageren|kommentarer|# kommentarer|lämna ett svar"
        "|lämna en kommentar|skriv en kommentar|kommentera|avbryt svar|visa kommentarer|skriv kommentar"
        "|kommentér|læg en kommentar|skriv et svar|legg igjen en kommentar|kommenter|vis kommentarer"
        "|avbryt svar|annuller svar|debatt|diskutera",
        "Plaats een reactie",
        opens=True,
    ),
    Row(
        "comments.more",
        Role.COMMENTS,
        "fi pl tr ru",
        _W,
        "kommentit|# kommenttia|jätä kommentti|kommentoi|kirjoita kommentti|vastaa|näytä kommentit"
        "|keskustelu|peruuta vastaus|komentarze|# komentarzy|# komentarze|dodaj komentarz|skomentuj"
        "|napisz komentarz|komentarze (#)|pokaż komentarze|zobacz komentarze|odpowiedz"
        "|anuluj pisanie odpowiedzi|yorumlar|# yorum|yorum yap|yorum yaz|yorumlar (#)|bir yanıt yazın"
        "|bir cevap yazın|yorum ekle|tüm yorumlar|cevapla|yanıtı iptal et|комментарии|# комментариев"
        "|# комментария|# комментарий|оставить комментарий|добавить комментарий|комментарии (#)|обсудить"
        "|ответить|отменить ответ|написать комментарий|комментировать|обсуждение|показать комментарии",
        "Dodaj komentarz",
        opens=True,
    ),
    Row(
        "comments.cjk",
        Role.COMMENTS,
        "ja zh ko",
        _W,
        "コメント|コメント一覧|コメントを書く|コメントする|コメントを残す|コメントを投稿"
        "|コメントを投稿する|コメント(#)|コメント (#)|コメント#件|コメントをキャンセル"
        "|この記事へのコメント|返信|コメントはありません|みんなのコメント|评论|# 条评论|#条评论|发表评论"
        "|發表評論|发表回复|發佈回覆|取消回复|我要评论|网友评论|評論|留言|写评论|最新评论|全部评论"
        "|相关评论|댓글|댓글 #|댓글 #개|댓글쓰기|댓글 쓰기|댓글 작성|댓글 달기|댓글보기|댓글(#)|의견"
        "|전체 댓글|답글|취소|댓글 보기|댓글 남기기",
        "コメントを残す",
        opens=True,
    ),
)

AUTHOR_BIO = (
    Row(
        "author_bio.head",
        Role.AUTHOR_BIO,
        "*",
        _W,
        "about the author|about the authors|about author|about the writer|meet the author|follow"
        "|following|follow the author|follow author|view all posts|view all articles"
        "|read more by this author|more by this author|view author archive|see full bio|full bio"
        "|see more by|about me|view profile|view more articles|author bio|author|see author's posts"
        "|follow:|follow on x|follow on twitter|see all posts|written by|reporter bio"
        "|über den autor|über die autorin|über die autoren|zum autor|zur autorin|zum profil|autorenprofil"
        "|alle artikel des autors|mehr vom autor|zur person|à propos de l'auteur|à propos de l'autrice"
        "|tous les articles de|l'auteur|voir tous ses articles|sobre el autor|sobre la autora"
        "|acerca del autor|ver todos los artículos|más artículos del autor|ver perfil"
        "|informazioni sull'autore|l'autore|sull'autore|leggi tutti gli articoli|sobre o autor"
        "|sobre a autora|ver todos os posts|over de auteur|alle artikelen van|om författaren"
        "|om skribenten|om forfatteren|kirjoittaja|kirjoittajasta|o autorze|o autorce"
        "|zobacz wszystkie artykuły|yazar hakkında|tüm yazıları|об авторе|все статьи автора"
        "|все материалы автора"
        "|この記事を書いた人|著者プロフィール|執筆者|著者について|この著者の記事一覧|筆者プロフィール"
        "|記者プロフィール|プロフィール|作者简介|关于作者|關於作者|作者介紹|查看作者|저자 소개|기자 소개"
        "|기자의 다른기사|기자의 다른 기사|다른기사 보기|기자페이지|기자 구독",
        "About the author",
        strength=0.75,
    ),
)

ROWS = (*COMMENTS, *AUTHOR_BIO)
