"""Portuguese. How to add a phrase: docs/develop/add-a-phrase.md."""

from fonds.languages.rows import (
    Ago,
    Beside,
    Bio,
    BioLine,
    BrandLine,
    BylineOpener,
    ClassWords,
    CountedWord,
    CreditOpener,
    CreditSign,
    CreditWords,
    DateLabel,
    DateWord,
    DayWord,
    ExportWord,
    Furniture,
    Invite,
    JobTitle,
    Licence,
    MailWord,
    Month,
    NameWords,
    NotAuthor,
    OutOf,
    PageSign,
    Places,
    Words,
)

# --- FURNITURE: lines of a site, not of a document. What each kind means stands in kinds.py.
FURNITURE = (
    Furniture(
        "consent.button",
        """
        aceitar | aceitar todos | aceitar tudo | aceitar cookies | aceitar e fechar | rejeitar | recusar
        gerir cookies | definições de cookies | configurações de cookies | aceito | entendi | prosseguir
        """,
        "Aceitar e fechar",
    ),
    Furniture(
        "consent.sentence",
        """
        usa cookies | utilizamos cookies | uso de cookies | ao continuar a navegar | ao continuar navegando
        ao utilizar este site | ao usar este site
        """,
        "Ao usar este site, você aceita os nossos termos.",
    ),
    Furniture("legal.rights", "todos os direitos reservados", "Jornal do Cais. Todos os direitos reservados."),
    Furniture(
        "legal.links",
        """
        política de privacidade | termos de uso | termos e condições | aviso legal | acessibilidade
        ficha técnica | estatuto editorial | proteção de dados
        """,
        "Política de privacidade",
    ),
    Furniture(
        "consent.choice",
        """
        aceitar todos os cookies | aceitar e continuar | aceitar e prosseguir | aceitar selecionados
        aceitar seleção | aceito todos | aceito todos os cookies | concordo | concordo e fecho | concordar
        concordar e fechar | permitir todos | permitir todos os cookies | permitir seleção | rejeitar todos
        rejeitar tudo | rejeitar todos os cookies | rejeitar cookies | rejeitar e fechar | recusar todos
        recusar tudo | recusar cookies | não aceito | apenas necessários | apenas os necessários
        somente necessários | cookies necessários | cookies estritamente necessários | cookies funcionais
        cookies de desempenho | cookies de publicidade | sempre ativo | sempre ativos | sempre ativado
        sempre activo
        """,
        "Aceitar todos os cookies",
    ),
    Furniture(
        "consent.choice",
        """
        interesse legítimo | guardar preferências | salvar preferências | salvar e fechar | salvar configurações
        confirmar minhas escolhas | confirmar escolhas | gerir preferências | gerir consentimento | gerir opções
        gerir o consentimento | gerenciar cookies | gerenciar preferências | gerenciar opções
        gerenciar consentimento | preferências de cookies | preferências de privacidade | ver preferências
        definições de privacidade | configurações de privacidade | configurar preferências | mais opções
        ver parceiros | os nossos parceiros | nossos parceiros | valorizamos a sua privacidade
        valorizamos sua privacidade | respeitamos a sua privacidade | nós usamos cookies | este site usa cookies
        este site utiliza cookies | ok, entendi | eu aceito | aceitar cookies rejeitar cookies
        continuar sem aceitar
        """,
        "Gerir preferências",
    ),
    Furniture(
        "consent.dialog",
        """
        nossos cookies | cookies de terceiros | esses cookies | estes cookies | nossos parceiros | # parceiros
        seu consentimento | o seu consentimento | consentimento a qualquer momento | armazenar e/ou acessar
        armazenar e/ou aceder | interesse legítimo | anúncios e conteúdo personalizados
        publicidade e conteúdo personalizados
        """,
        "Os nossos parceiros tratam dados do aparelho.",
    ),
    Furniture(
        "disclosure.sentence",
        "links de afiliados | receber uma comissão",
        "Este texto contém links de afiliados.",
    ),
    Furniture(
        "advert.label",
        "publicidade | continua após a publicidade | conteúdo patrocinado | anúncio",
        "Continua após a publicidade",
    ),
    Furniture(
        "consent.embedded",
        "para ver este conteúdo, aceite",
        "Para ver este conteúdo, aceite os cookies do MapaMar.",
    ),
    Furniture("advert.support", "gostou deste artigo? apoie", "Gostou deste artigo? Apoie o Jornal do Cais."),
    Furniture(
        "comments.heading",
        """
        comentários | # comentários | # comentário | deixe um comentário | deixe uma resposta
        deixe seu comentário | cancelar resposta | ver comentários | comentar | nenhum comentário
        comentários (#) | enviar comentário | deixar comentário | faça um comentário
        """,
        "Deixe um comentário",
    ),
    Furniture("author_bio.heading", "sobre o autor | sobre a autora | ver todos os posts", "Sobre a autora"),
    Furniture(
        "share.button",
        """
        compartilhar | compartilhe | compartilhar no facebook | compartilhar via whatsapp | partilhar | partilhe
        copiar link | guardar | salvar | ouvir | imprimir | enviar por email | ouça este conteúdo
        """,
        "Partilhar",
    ),
    Furniture("share.start", "compartilhar no | compartilhe | siga-nos", "Siga-nos no Facebook"),
    Furniture(
        "newsletter.sentence",
        """
        assine nossa | assine a newsletter | nossa newsletter | nossas newsletters | a nossa newsletter
        no seu e-mail | seu email | o seu email | receba as notícias | receba nossas | inscreva-se | subscreva
        cadastre-se
        """,
        "Assine a newsletter do Jornal do Cais.",
    ),
    Furniture("topics.start", "temas: | etiquetas : | assuntos: | tópicos: | palavras-chave:", "Assuntos: faróis"),
    Furniture("topics.heading", "temas | tópicos | assuntos", "Assuntos"),
    Furniture(
        "related.heading",
        """
        leia também | leia mais | veja também | veja mais | saiba mais | notícias relacionadas
        artigos relacionados | relacionadas | relacionados | conteúdo relacionado | posts relacionados
        mais lidas | mais lidos | mais vistas | as mais lidas | últimas notícias | mais notícias | recomendados
        recomendado para você | você pode gostar | pode interessar | você também pode gostar | destaques | em alta
        ver mais | ler mais | próximo artigo | artigo anterior | mais populares | populares
        pode também interessar | a seguir | não perca | outras notícias | mais sobre
        """,
        "Leia também",
    ),
    Furniture("related.start", "leia também | leia mais | veja também", "Leia também: O farol volta a iluminar"),
    Furniture(
        "paging.button",
        """
        página # | página # de # | próximo | próxima | seguinte | página anterior | próxima página | carregar mais
        voltar ao topo
        """,
        "Próxima página",
    ),
    Furniture("search.box", "buscar | pesquisar | pesquisa | busca | buscar por | pesquisar por", "Pesquisar"),
    Furniture(
        "navigation.entry",
        """
        página inicial | início | fechar | abrir menu | ir para o conteúdo | pular para o conteúdo | fazer login
        iniciar sessão | cadastre-se | criar conta | minha conta | assine | assine já | assinar | assinante | sair
        notícias | esportes | desporto | cotidiano | mundo | brasil | portugal | saúde | ciência | educação
        entretenimento | famosos | opinião | colunas | colunistas | vídeos | fotos | tempo | previsão do tempo
        carrinho | seções | secções | mais | ao vivo | loterias | carros | turismo | emprego | edição impressa
        entrar
        """,
        "Ir para o conteúdo",
    ),
    Furniture("navigation.start", "pular para | ir para o", "Pular para o menu do cais"),
    Furniture(
        "footer.entry",
        """
        quem somos | sobre nós | sobre | contato | contatos | contacto | contactos | fale conosco | anuncie
        anuncie aqui | anuncie conosco | trabalhe conosco | ajuda | central de ajuda | perguntas frequentes
        mapa do site | siga-nos | redes sociais | expediente | arquivo | redação | aplicativos | atendimento
        empresa | o grupo | equipe | equipa
        """,
        "Quem somos",
    ),
    Furniture(
        "newsletter.form",
        """
        assine a newsletter | assine nossa newsletter | assinar newsletter | subscreva a newsletter
        subscrever newsletter | subscrever | inscreva-se | cadastre seu e-mail | seu e-mail | o seu email
        endereço de e-mail | digite seu e-mail | receba nossa newsletter | receba as novidades | fique por dentro
        obrigado por se inscrever
        """,
        "Assine nossa newsletter",
    ),
    Furniture(
        "comments.form",
        """
        para comentar | endereço de e-mail não será publicado | campos obrigatórios são | dados de comentários
        utiliza o akismet | para deixar um comentário | os comentários são de responsabilidade | cancelar resposta
        """,
        "O seu endereço de e-mail não será publicado.",
    ),
    Furniture(
        "comments.words",
        """
        denunciar | deixe um comentário cancelar resposta | deixe uma resposta cancelar resposta
        seja o primeiro a comentar | seu comentário | o seu comentário | comentário | # respostas
        denunciar comentário | ler comentários | carregar comentários
        """,
        "O seu comentário",
    ),
    Furniture(
        "related.words",
        """
        veja mais notícias | mais sobre este assunto | sobre o mesmo tema | sobre o mesmo assunto
        leia mais sobre | leia mais notícias | continue lendo | continuar lendo | ler também | artigos recentes
        artigos recomendados | artigos similares | posts recentes | notícias mais lidas | notícias recentes
        notícias recomendadas | notícias do dia | mais acessadas | mais comentadas | mais visto | mais vistos
        mais recentes | mais em | mais de | últimos artigos | últimas do | últimos vídeos | vídeos relacionados
        assuntos relacionados | tópicos relacionados | conteúdos relacionados | conteúdos recomendados
        recomendadas para você | leituras recomendadas | para si | para você | talvez goste | próxima notícia
        notícia anterior | post anterior | próximo post
        """,
        "Veja mais notícias",
    ),
    Furniture(
        "advert.calls",
        """
        compre agora | comprar agora | doe agora | faça uma doação | apoie | teste grátis | conteúdo de marca
        publieditorial | continua depois da publicidade | publicidade - continua | patrocínio | oferecimento
        """,
        "Conteúdo de marca",
    ),
    Furniture(
        "footer.forum",
        """
        quem está online | quem está ligado | usuários navegando neste fórum | utilizadores a navegar neste
        utilizadores a ver este
        """,
        "Usuários navegando neste fórum: Nenhum usuário registrado",
    ),
)

# --- MONTHS: names of months that months.json (from CLDR) has not.
MONTHS = (Month(3, "marco", "12 marco 2031"),)

# --- AGO: how the language says "3 hours ago".
AGO = (
    Ago(
        before="há",
        behind="",
        minutes=r"minutos?|min\.?",
        hours="horas?|h",
        days="dias?",
        weeks="semanas?",
        example="há 3 horas",
    ),
)

# --- DAYS: words for days counted from today.
DAYS = (
    DayWord(0, "hoje", "Hoje às 18:20"),
    DayWord(1, "ontem", "Ontem às 18:20"),
)

# --- DATE_LABELS: what a date is of, by the words before it. What each kind means stands in rows.py.
DATE_LABELS = (
    DateLabel("published", "data(?: de publicação)?|postado|publicação|criado em", "Postado em 3 de maio de 2024"),
    DateLabel(
        "modified",
        "modificad[oa]|atualizad[oa]|atualização|última alteração|editado|última (?:atualização"
        "|edição|modificação|revisão)|editada|revist[oa]|alterad[oa]",
        "Atualizado 03/05/2024",
    ),
    DateLabel("foreign", "desde|até|consultado", "Até 3 de maio de 2024"),
    DateLabel("event", r"data e hora|quando\s?:", "Data e hora: 3 de maio de 2024"),
    DateLabel("foreign", "impress[oa]|prazo|encerra|encerramento|vencimento", "Impresso em 3 de maio de 2024"),
)

# --- DATE_WORDS: words in dates and around them. What each place means stands in rows.py.
DATE_WORDS = (
    DateWord("day", "em|no|dia|a", "em 3 de maio de 2024"),
    DateWord("clock", "às|as", "3 de maio de 2024 às 14:05"),
    DateWord("small", "por|da|do|e|para|na", "Publicado em 3 de maio de 2024 na Política"),
    DateWord(
        "document",
        "(?:este |esta )?(?:artigo|página|notícia|matéria)(?: foi)?|foi|pela última vez|última",
        "Esta página foi editada pela última vez em 3 de maio de 2024",
    ),
    DateWord("one", "um[ao]?", "há uma hora"),
    DateWord("ordinal", "º", "1º de maio de 2024"),
    DateWord("month", "de", "3 de maio de 2024"),
    DateWord("year", "de|do", "3 de maio de 2024"),
)

# --- BYLINE_OPENERS: what stands before authors' names.
BYLINE_OPENERS = (
    BylineOpener(
        "additional",
        r"com (?:a )?(?:colaboração|informações) de|colabor(?:ou|aram)\b:?",
        "Com a colaboração de Joana Silva",
    ),
    BylineOpener(
        "names",
        r"(?:escrito |texto |publicado |postado |enviado |entrevista )?por\b:?"
        r"|(?:entrevista|crónica|reportagem|análise|artigo|texto) de\b(?=\s[A-ZÀ-Þ])"
        r"|autor(?:es|a|\(es\)|\(a\))?\s?:|(?:texto|reportagem|redação|entrevista)(?: e fotos?)?\s?:",
        "Texto de Joana Silva",
    ),
)

# --- CREDIT_OPENERS: what stands before picture credits.
CREDIT_OPENERS = (
    CreditOpener("illustration", "ilustração", "Ilustração: Joana Silva"),
    CreditOpener(
        "photo",
        "fotos?|fotografias?|imagem|reprodução|divulgação|crédito|créditos|foto de|fotógraf[oa]"
        "|(?:foto|imagem)? ?(?:ilustrativa|referencial|de arquivo)",
        "Reprodução: Joana Silva",
    ),
    CreditOpener("screenshot", "captura(?: de (?:tela|ecrã))?", "Captura de tela: Joana Silva"),
    CreditOpener("source", "fonte", "Fonte: Agência Lusa"),
)

# --- CREDIT_WORDS: words in and around picture credits that name nobody. What each part means stands in rows.py.
CREDIT_WORDS = (
    CreditWords("for", "para", "Ana Souza para O Farol"),
    CreditWords(
        "place",
        "à esquerda|à direita|esquerda|direita|acima|abaixo",
        "Fotos: Joana Silva (esquerda), Rui Costa (direita)",
    ),
    CreditWords("bare", r"Imagem", "Imagem Lusa"),
    CreditWords("and", r"e", "Fotos: Joana Silva e Rui Costa"),
    CreditWords("by", r"por", "por Joana Silva"),
    CreditWords("text", r"textos?", "Joana Silva (texto), Rui Costa (fotos)"),
)

# --- JOB_TITLES: job titles printed beside names.
JOB_TITLES = (
    JobTitle("head", "repórter|jornalista|correspondente|colunista|editor|editora", "Repórter especial"),
    JobTitle("beside", "especial|da|de|chefe", "Repórter especial"),
)

# --- MAIL_LABELS: labels in the header of a mail.
MAIL_LABELS = (
    MailWord("subject", "assunto", "Assunto: A barca cala-se"),
    MailWord("sent", "data|enviado", "Enviado: 3 de março de 2025"),
    MailWord("sender", "de", "De: Ana Lei"),
    MailWord("other", "para", "Para: Tomás Reis"),
    MailWord(
        "forward",
        "mensagem encaminhada|mensagem original|mensagem reencaminhada",
        "---------- Mensagem encaminhada ----------",
    ),
    MailWord("prefix", "enc", "ENC: A barca cala-se"),
)

# --- CREDIT_SIGNS: words of which nearly every line has one that credits a picture.
CREDIT_SIGNS = (CreditSign("imagem|foto|fotos", "Imagem: Ada Vint"),)

# --- OUT_OF: between the number of a page and that of all.
OUT_OF = (OutOf("de", "2 de 14"),)

# --- BIO_LINES: how a paragraph about the author begins, below a byline.
BIO_LINES = (BioLine("does", "é (?:um|uma)|escreve", "Ada Vint escreve sobre portos."),)

# --- EXPORT_LABELS: labels above each document of an export.
EXPORT_LABELS = (
    ExportWord("source", "fonte|veículo", "Fonte: Correio do Porto"),
    ExportWord("date", "data|data de publicação", "Data de publicação: 3 de março de 2025"),
    ExportWord("byline", "autor|autora|autores", "Autora: Ana Lei"),
    ExportWord("length", "extensão|palavras", "Extensão: 212 palavras"),
    ExportWord("headline", "título", "Título: A barca cala-se"),
    ExportWord("section", "seção|caderno|página", "Caderno: Cidade"),
    ExportWord("source", "jornal|publicação", "Jornal: Correio do Porto"),
    ExportWord("body", "texto integral|texto completo|texto", "Texto integral: A barca partiu às seis"),
    ExportWord("end", "fim do documento", "Fim do documento"),
    ExportWord("other", "idioma|língua|edição|país|editora|assunto", "Idioma: português"),
)

# --- COUNTED: words that number the documents of an export ("2 of 14 documents", "Document 2 of 14").
COUNTED = (CountedWord("one", "artigo|documento", "Documento 2 de 14"),)

# --- BIOS: what an author does, behind the name at the beginning of a bio.
BIOS = (Bio("é|escreve|cobre", "Ada Vint escreve sobre portos."),)

# --- LICENCES: words around the names of public licences.
LICENCES = (
    Licence("term", "atribuição", "Creative Commons Atribuição 4.0"),
    Licence("verb", "licença", "Sob licença Creative Commons"),
    Licence(
        "text",
        r"\b(?:est[ea]|todos?)\b.{0,30}\b(?:obra|conteúdos?|textos?|artigos?)\b|\bconteúdos?\b.{0,20}\bsob\b",
        "Conteúdo sob licença Creative Commons",
    ),
    Licence("picture", "imagem", "Imagem: Joana Silva, CC BY 2.0"),
)

# --- NAME_WORDS: words that tell names of people from what else is written with capitals.
NAME_WORDS = (
    NameWords("organisation", "jornal correio editora", "correio"),
    NameWords("desk", "redação", "redação"),
    NameWords(
        "common",
        """
        os uma com por para em que são mais início assine compartilhe esportes notícias política economia mundo
        brasil
        """,
        "uma",
    ),
    NameWords("particle", "de da do dos das e", "de"),
    NameWords("given", "uma", "uma"),
)

# --- PAGE_SIGNS: lines that say that a page is something other than a whole document.
PAGE_SIGNS = (
    PageSign("error", "not found pt", "página não encontrada", "Página não encontrada"),
    PageSign("paywall", "para assinantes", "para assinantes", "Conteúdo exclusivo para assinantes"),
    PageSign("paywall", "assine para ler", "assine para + le", "Assine para continuar a ler"),
    PageSign("paywall", "já é assinante", "já é assinante", "Já é assinante? Entre"),
    PageSign("paywall", "exclusivo para subscritores", "para subscritores", "Exclusivo para subscritores"),
)

# --- CONSENT_WORDS: words of consent dialogs; one alone says nothing, as an article may be about them.
CONSENT_WORDS = ("consentimento",)

# --- FUNCTION_WORDS: words that stand in nearly every paragraph and seldom in those of other languages.
FUNCTION_WORDS = ("não uma com mais dos foi pelo também são pela das ao seu há",)

# --- NOT_AUTHORS: people named where authors stand who are none.
NOT_AUTHORS = (
    NotAuthor("contact", "contatos?|contactos?", "Contato: Ana Souza"),
    NotAuthor(
        "press",
        "(?:contatos?|contactos?|assessoria) (?:de |para (?:a )?)?imprensa",
        "Assessoria de imprensa: Ana Souza",
    ),
    NotAuthor("edited", r"edição(?=\s?:)|editor(?:es|a)?(?=\s?:)|traduzido|tradução", "traduzido por Ana Souza"),
    NotAuthor("by", "por", "traduzido por Ana Souza"),
)

# --- BESIDE_NAMES: what stands beside authors' names on their line, beside dates and job titles.
BESIDE_NAMES = (
    Beside("stated", "publicado|atualizado", "Atualizado em 4 de maio de 2024"),
    Beside("day-lead", "em", "Atualizado em 4 de maio de 2024"),
    Beside("ago-before", "há", "há 3 horas"),
    Beside("reading-time", "tempo de leitura", "Tempo de leitura: 3 min"),
    Beside("read", "de leitura", "3 min de leitura"),
    Beside("counted", "comentários?", "12 comentários"),
    Beside("word-count", "palavras", "6279 palavras"),
    Beside("with-comma", "com", "Ana Souza, com Luís Reis"),
    Beside("from", "em|de|do", "Ana Souza, em Paris"),
    Beside("unnamed", "agências", "Ana Souza e agências"),
    Beside("about", "mais de", "Mais de Ana Souza"),
)

# --- PLACES: cities and countries that stand beside names, as newspapers spell them.
PLACES = (
    Places(
        "são paulo|rio de janeiro|lisboa|porto",
        "Ann Lee, São Paulo",
    ),
)

# --- BRAND_LINES: lines about a site, around its name.
BRAND_LINES = (BrandLine("(?:assine|sobre o) NAME", "Assine A Baía"),)

# --- WORDS: words that are looked for in one place each. What the places are stands in rows.py.
WORDS = (
    Words("maker", "desenvolvido por|criado por", "Desenvolvido por phpBB"),
    Words("nobody", "anônimo|anônima|anónimo", "anônimo"),
    Words("genre", "Opinião|Análise", "Opinião O mar sobe"),
    Words("text-length", "palavras", "318 palavras"),
    Words("minutes", "minutos", "4 minutos"),
    Words("site-inside", "do|da", "Jornal do Porto"),
    Words("site-article", "o", "O Farol"),
)

# --- CLASS_WORDS: words in class names that tell what an element is. What each part means stands in rows.py.
CLASS_WORDS = (
    ClassWords("advert", "publicidade", "publicidade"),
    ClassWords("share", "partilha", "partilha"),
    ClassWords("comments", "comentario", "comentario"),
    ClassWords("related", "leia mais|leia tambem", "leia-tambem"),
)

# --- INVITES: sentences that invite readers to a newsletter or a channel.
INVITES = (
    Invite(
        "assine|inscreva-se|cadastre-se|subscreva|receba",
        "newsletter|newsletters|boletim|caixa de entrada|seu e-mail",
        "Assine a nossa newsletter e receba uma história por dia.",
    ),
    Invite(
        "siga-nos|siga o|siga a|siga nosso|entre no|participe do|adicione",
        "canal no whatsapp|canal do whatsapp|no whatsapp|no telegram|no instagram|no facebook|google notícias|"
        "no tiktok|fonte preferida",
        "Siga o nosso canal no WhatsApp.",
    ),
)
