"""English. How to add a phrase: docs/develop/add-a-phrase.md."""

from fonds.languages.rows import (
    Ago,
    Beside,
    Bio,
    BioLine,
    BrandLine,
    BrandWords,
    BylineOpener,
    CountedWord,
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
    Month,
    NameWords,
    NotAuthor,
    OutOf,
    PageSign,
    Places,
    Rights,
    Suspended,
    WireWord,
    Words,
)

# --- FURNITURE: lines of a site, not of a document. What each kind means stands in kinds.py.
FURNITURE = (
    Furniture(
        "consent.button",
        """
        accept | accept all | accept cookies | accept all cookies | accept & close | accept and close | i accept
        i agree | agree | reject all | decline | reject | reject cookies | manage cookies | manage preferences
        manage consent | manage choices | cookie settings | cookies settings | cookie preferences | cookie consent
        cookies choices | got it | allow all | allow cookies | allow all cookies | consent | save preferences
        save settings | only necessary | strictly necessary cookies | accept additional cookies | cookies
        we value your privacy | your privacy choices | privacy settings | ok, got it | we use cookies
        """,
        "Accept all cookies",
    ),
    Furniture(
        "consent.sentence",
        """
        by using this site | by using this website | by using our site | by continuing to use
        by continuing to browse | we use cookies | uses cookies | use of cookies | our use of cookies
        this website uses | this site uses cookies | cookies to improve | cookies to ensure | cookies and similar
        consent to the use of | store and/or access information | your consent at any time | accept all cookies
        manage your preferences | we and our partners | we and our # partners | set your cookie preferences
        """,
        "We and our 128 partners store and/or access information on a device.",
    ),
    Furniture(
        "legal.rights",
        """
        all rights reserved | this is a rush transcript | to order videotapes and transcripts | to order a transcript
        do not sell or share | do not sell my | do not sell/share
        use of this site constitutes | is a registered trademark | are registered trademarks
        user agreement and privacy | protected by recaptcha | may not be reproduced | may not be published
        registered in england | registered charity
        """,
        "Harbour Herald. All rights reserved.",
    ),
    Furniture(
        "legal.links",
        """
        privacy | privacy policy | privacy notice | privacy statement | privacy center | cookie policy
        cookies policy | cookie notice | cookie statement | terms | terms of use | terms of service
        terms of sale | terms & conditions | terms and conditions | terms and policies | privacy & terms
        privacy and terms | terms & privacy | terms/privacy | dmca | disclaimer | disclaimers | accessibility
        accessibility policy | accessibility statement | accessibility help | security policy | legal
        legal notice | legal notices | imprint | do not sell my personal information
        do not sell or share my personal information | your california privacy rights | california notices
        ad choices | adchoices | about our ads | copyright | copyright policy | user agreement
        ca notice at collection | modern slavery statement | cookie list | privacy rights | legal information
        """,
        "Terms of use",
    ),
    Furniture(
        "consent.choice",
        """
        accept all & close | accept all and close | accept all and continue | accept and continue
        accept & continue | accept recommended cookies | accept selected | accept selected cookies
        accept necessary cookies | accept only essential cookies | accept essential cookies
        allow essential cookies | allow selection | allow necessary cookies | allow all & close | agree and close
        agree & close | agree and proceed | agree to all | agree and continue | i accept all cookies
        i agree to all | yes, i agree | yes, i accept | ok, i agree | ok, i understand | i understand
        reject all cookies | reject all and close | reject additional cookies | reject non-essential
        reject non-essential cookies | reject optional cookies | decline all | decline cookies
        decline all cookies | deny | deny all | refuse all | continue without accepting | continue without consent
        disagree | disagree and close | opt out | opt-out | only essential cookies | essential cookies only
        necessary only | necessary cookies only | save & accept | save and accept | save and close
        """,
        "Reject non-essential cookies",
    ),
    Furniture(
        "consent.choice",
        """
        save & close | save my choices | save choices | save my preferences | confirm my choices | confirm choices
        confirm my preferences | confirm selection | customize cookies | customize settings | customise settings
        customize preferences | change settings | change cookie settings | change preferences
        change your preferences | more options | manage options | manage settings | manage cookie settings
        manage cookie preferences | manage consent preferences | manage privacy preferences | manage my cookies
        manage your cookies | manage privacy settings | manage your privacy | manage my preferences
        view preferences | view vendors | vendor list | list of partners | list of partners (vendors)
        show purposes | see our partners | let me choose | cookie options | show details | accept deny
        accept reject | accept cookies reject cookies | cookie settings accept all
        cookie settings reject all accept all | details accept all | always active | always enabled | always on
        strictly necessary | strictly necessary cookies always active | necessary always active
        necessary always enabled | functional always active
        """,
        "Confirm my choices",
    ),
    Furniture(
        "consent.choice",
        """
        functional cookies | performance cookies | targeting cookies | analytics cookies | analytical cookies
        advertising cookies | marketing cookies | necessary cookies | essential cookies | required cookies
        preference cookies | statistics cookies | social media cookies | unclassified cookies | non-necessary
        non-necessary cookies | consent leg.interest | legitimate interest | legitimate interests
        consent preferences | privacy preference center | privacy preferences | privacy overview
        cookie duration description | cookie type duration description | your cookie preferences
        your cookie settings | cookie control | cookies & privacy | cookies and privacy | this site uses cookies
        this website uses cookies | we and our partners use cookies | about your privacy
        we care about your privacy | we respect your privacy | your privacy is important to us
        your privacy matters | powered by onetrust | powered by cookiebot | powered by usercentrics
        host description | cookie list search | clear checkbox label label | apply cancel | withdraw consent
        revoke consent | revoke cookies | change consent | change your consent | update privacy preferences
        """,
        "Functional cookies",
    ),
    Furniture(
        "consent.dialog",
        """
        and our partners store | and our partners process data | and our partners use | our # partners
        we and our carefully | partners store and access | stored and accessed on your device
        access information on a device | non-essential cookies | types of cookies | cookie consent plugin
        cookies in the category | consent for the cookies | cookies are used to | cookies are absolutely essential
        cookies help us | cookies help to | cookies may be set | cookies allow us | cookies track | cookies store
        cookies on your | cookies enable | store user consent | cookies are necessary | cookies are essential
        non-necessary cookies | targeting cookies | technical storage or access
        not consenting or withdrawing consent | withdraw your consent | withdraw consent
        withdrawing your consent | change your consent | give your consent | your cookie settings
        cookie settings at any
        """,
        "Cookies may be set by the harbour map.",
        strength=0.85,
    ),
    Furniture(
        "consent.dialog",
        """
        cookie preferences at any | accept cookies | reject cookies | rejecting cookies | using cookies
        use optional cookies | place cookies | places cookies | set cookies | sets cookies | store cookies
        essential cookies | agree to our use of | agree to the use of cookies | consent to our use
        consent to the storing | consent to cookies | personalise content and ads | personalize content and ads
        personalised ads and content | personalized ads and content | third party cookies | third-party cookies
        first party cookies | and similar technologies to | cookies, and similar | precise geolocation data
        legitimate interest | on your browsing experience | remembering your preferences and repeat visits
        opt-out of these cookies | tcf vendors | iab tcf | iab vendors | google consent mode
        global privacy control
        """,
        "You consent to our use of the data at any time.",
        strength=0.85,
    ),
    Furniture(
        "disclosure.sentence",
        """
        may earn a commission | may earn commission | earn a commission | may get a commission
        we may receive compensation | may receive a commission | earn an affiliate commission
        affiliate commission | affiliate links | affiliate link | affiliate partner | paid for by
        may receive compensation | commission from retail | commission on purchases | as an amazon associate
        receive a small commission | at no additional cost to you | at no extra cost to you | why trust us
        editorially independent | read our ethics | our affiliate policy
        """,
        "We may earn a commission from links on this page.",
    ),
    Furniture(
        "disclosure.start",
        """
        disclosure: we | disclosure: this | disclosure: some | disclosure: i | full disclosure: we
        affiliate disclosure | advertising disclosure | advertiser disclosure | disclaimer: this post contains
        """,
        "Disclosure: We sell some of the lamps that we write about.",
    ),
    Furniture(
        "advert.label",
        """
        advertisement | advertisements | advert | ad | ads | sponsored | sponsored content | promoted
        paid content | advertising | advertisement - continue reading below | continue reading below
        story continues below advertisement | article continues below | article continues after advertisement
        ad feedback | skip advertisement | remove ads | advertisement advertisement | sponsored by | paid post
        partner content | from our partners | scroll to continue | report this ad | this is an ad
        sponsored links | promotion
        """,
        "Advertisement",
    ),
    Furniture(
        "advert.sentence",
        """
        this ad will end in | ad blocker | adblocker | disable your ad | story continues below
        article continues below | continues after the ad | please disable your
        """,
        "Please disable your ad blocker to support us.",
    ),
    Furniture(
        "consent.embedded",
        """
        to view this content, please accept | to see this content, please accept
        this content is not available due to your privacy | this content isn't available due to your privacy
        """,
        "To view this content, please accept cookies from TideMap.",
    ),
    Furniture(
        "advert.support",
        """
        if you enjoyed this article, please consider supporting | if you liked this article, please consider
        did you like this article? support
        """,
        "If you enjoyed this article, please consider supporting our harbour desk.",
    ),
    Furniture(
        "comments.heading",
        """
        leave a comment | leave a reply | leave a reply cancel reply | leave a replycancel reply
        leave a comment cancel reply | post a comment | add a comment | add comment | write a comment
        join the conversation | join the discussion | view comments | show comments | comments | # comments
        # comment | comments (#) | comment (#) | comments # | read comments | view all comments | see all comments
        no comments | no comments yet | comments are closed | be the first to comment | conversation | # replies
        # responses | responses | # thoughts on | what do you think | cancel reply | post comment | submit comment
        comment | discussion | start the conversation | load more comments | reply | log in to comment
        sign in to comment | all comments | comment policy | community guidelines | most voted | newest oldest
        oldest newest | newest | oldest | sort by newest | facebook comments | your comment | show # comments
        show all comments | view # comments | hide comments | got something to say
        """,
        "Leave a comment",
    ),
    Furniture(
        "author_bio.heading",
        """
        about the author | about the authors | about author | about the writer | meet the author | follow
        following | follow the author | follow author | view all posts | view all articles
        read more by this author | more by this author | view author archive | see full bio | full bio
        see more by | about me | view profile | view more articles | author bio | author | see author's posts
        follow on x | follow on twitter | see all posts | written by | reporter bio
        """,
        "About the author",
    ),
    Furniture(
        "share.button",
        """
        share | share this | share this article | share this story | share this post | share this page
        share on facebook | share on twitter | share on x | share on linkedin | share on whatsapp
        share on pinterest | share on reddit | share via email | share with friends | share article | share link
        copy link | link copied | copy the link | copied | email | email this | e-mail | print | print this
        print article | print this page | tweet | tweet this | pin | pin it | post | save
        """,
        "Share this article",
    ),
    Furniture(
        "share.button",
        """
        bookmark | bookmarks | save article | gift this article | gift article | share full article
        email this article | open share options | share options | share via | # shares | # share | shares
        send to a friend | click to share on facebook (opens in new window) | share to facebook | share to twitter
        share story | like this | like loading... | loading... | read later | listen to this article
        add to favorites | add us on google | follow on google news | add as preferred source | save for later
        forward | share copy link | listen | listen to article | more sharing options
        """,
        "Click to share on Facebook (Opens in new window)",
    ),
    Furniture(
        "share.networks",
        "email icon | facebook icon | twitter icon | linkedin icon | facebook logo | twitter logo",
        "Facebook icon",
    ),
    Furniture(
        "share.start",
        """
        click to share on | click to email | click to print | share on | share to | share this | share via
        opens in new window | opens in a new window | follow us on | listen to this
        """,
        "Click to share on Mastodon (Opens in new window)",
    ),
    Furniture(
        "newsletter.call",
        """
        newsletter | newsletters | subscribe to our newsletter | sign up for our newsletter | join our newsletter
        get our newsletter | subscribe via email | email address | your email | your email address
        enter your email | enter your email address | enter email | first name | last name
        sign up for newsletters | sign up for our newsletters | subscribe by email | stay in the loop
        never miss a story | stay up to date | stay informed | get the newsletter | stay connected
        join our mailing list | mailing list | type your email... | get updates | get email updates
        sign up for free | sign up for email updates | thank you for subscribing | thanks for subscribing
        you have successfully subscribed | daily newsletter | email newsletters | sign me up | i'm in
        subscribe now | subscribe today | subscribe for free | sign up now | sign up today | continue reading
        get the app
        """,
        "Sign up for our newsletter",
    ),
    Furniture(
        "newsletter.leave",
        """
        to unsubscribe | unsubscribe from this | unsubscribe here | to leave this list | you are receiving this
        you received this e-mail because | you received this email because | click here to unsubscribe
        """,
        "To unsubscribe from this list, write to list@paper.example",
    ),
    Furniture(
        "newsletter.sentence",
        """
        subscribe to get the latest | subscribe to our newsletter | sign up for our | sign up to our
        sign up for the | sign up to receive | sign up to get | our free newsletter | our daily newsletter
        our weekly newsletter | straight to your inbox | delivered to your inbox | to your inbox | in your inbox
        sent to your email | get the latest posts | receive new posts by email | notify me of new posts
        unsubscribe at any time | unsubscribe anytime | you can unsubscribe | by signing up | by subscribing
        by providing your email | no spam | our newsletter | join our mailing list | latest news delivered
        get the best of | discover more from
        """,
        "Get the harbour's best stories straight to your inbox.",
        strength=0.8,
    ),
    Furniture(
        "newsletter.start",
        """
        discover more from | subscribe to the | subscribe to our | sign up for | sign up to | get the latest news
        join # other subscribers | join # subscribers | stay up to date with
        """,
        "Discover more from Seebote",
    ),
    Furniture(
        "topics.start",
        """
        topics: | topic: | tags: | tag: | tagged: | tagged with | filed under | filed in | posted in | categories:
        category: | keywords: | related topics: | tagged in
        """,
        "Tags: lighthouses",
    ),
    Furniture(
        "topics.heading",
        """
        topics | tags | tag | topic | filed under | in this article | topics in this article
        mentioned in this article | explore topics | browse by topic | categories
        """,
        "Topics",
    ),
    Furniture(
        "related.heading",
        """
        also read | read also | related | related articles | related stories | related posts | related content
        related news | related coverage | related topics | related links | related reading | related items
        related products | related videos | related questions | related pages | most popular | most read
        most viewed | most watched | most shared | most recent | most commented | trending | trending now
        trending stories | trending topics | trending news | popular | popular posts | popular articles
        popular stories | popular now | recommended | recommended for you | recommended reading
        recommended stories | recommended articles | recommended videos | read more | read next | up next
        what to read next | more stories | more news | more from | more on this | more on this story
        more on this topic | more articles | more like this
        """,
        "Most read",
    ),
    Furniture(
        "related.heading",
        """
        more to read | more to explore | more for you | more posts | more information | more headlines
        more top stories | you may also like | you might also like | you may like | you may also be interested in
        you might be interested in | you might also enjoy | latest | latest news | latest stories | latest posts
        latest articles | latest videos | latest headlines | latest updates | recent posts | recent articles
        recent stories | recent news | recent comments | top stories | top news | top articles | top posts
        today's top stories | editor's picks | editors' picks | editor's choice | editors' choice | don't miss
        in case you missed it | other stories | other news | other articles | see also | see more | keep reading
        further reading | next article | next story | next post | previous article | previous post
        previous story | watch next | watch now
        """,
        "You may also like",
    ),
    Furniture(
        "related.heading",
        """
        watch more | around the web | from the web | from around the web | elsewhere on the web | promoted stories
        featured | featured stories | featured articles | featured posts | featured videos | in this section
        more in this section | more from this section | explore more | discover more | similar articles
        similar posts | similar stories | similar products | similar items | must read | must reads | hot topics
        in other news | people also read | readers also liked | readers also read | customers also bought
        customers also viewed | recently viewed | what others are reading | stories you may like | we recommend
        our picks | top picks | best of | popular in | more on | latest in | spotlight | highlights | handpicked
        you'll also like | this week's top stories | what's next | most-read | best sellers | trending videos
        recommended by | best deals | top comments
        """,
        "Readers also liked",
    ),
    Furniture(
        "related.start",
        """
        also read: | also read | read also: | read more: | see also: | related: | more from | more in | more on
        more stories | latest from | recommended for | read next: | watch: | don't miss: | you may also like:
        must read: | next up: | more about | more by | more news | popular in | trending in | latest in
        stories from | top stories in | continue reading: | previous: | next: | prev: | previous post | next post
        previous article | next article | explore more | related articles | related stories | related posts
        what to watch next | click here to read
        """,
        "More from our harbour desk",
        strength=0.7,
        longest=120,
    ),
    Furniture(
        "paging.button",
        """
        next | previous | prev | next page | previous page | first page | last page | page # | page # of #
        load more | show more | view more | view all | see all | show all | older posts | newer posts
        back to top | to top | scroll to top | go to top | top | back | # next | # # # # # next | # # # next
        # # next | more results | load more posts | load more articles | jump to page | go to page
        """,
        "Next page",
    ),
    Furniture(
        "search.box",
        """
        search | search for | search this site | search the site | search site | search here | searchsearch
        open search | close search | toggle search | site search | advanced search | search results
        search articles | enter search term | search query | enter keyword | what are you looking for
        search button | start search | clear search | search posts | search the archive | search input
        """,
        "Search this site",
    ),
    Furniture("search.start", "search results for | search for: | searching for", "Search results for lighthouse"),
    Furniture(
        "navigation.entry",
        """
        home | homepage | menu | main menu | close | close menu | open menu | toggle navigation | toggle menu
        main navigation | navigation | skip to content | skip to main content | skip to main | skip to navigation
        skip to footer | jump to content | jump to navigation | skip navigation | log in | login | sign in
        sign up | log out | logout | sign out | register | my account | account | profile | subscribe
        subscriptions | subscription | become a member | join | join now | join us | donate | shop | store | cart
        my cart | shopping cart | view cart | checkout | wishlist | my bookmarks | font resizer | font resizeraa
        text size | dark mode | light mode | switch language | language | languages | english | news | sports
        sport
        """,
        "Skip to main content",
    ),
    Furniture(
        "navigation.entry",
        """
        business | politics | opinion | world | local | entertainment | culture | lifestyle | tech | technology
        science | health | travel | food | weather | video | videos | photos | podcasts | podcast | tv | live
        live tv | e-paper | epaper | obituaries | classifieds | horoscopes | crossword | games | sections
        all sections | more | less | expand | collapse | breadcrumb | breadcrumbs | you are here | back to home
        back to homepage | go back | back to blog | blog | forums | forum | jobs | edition | editions | my profile
        notifications | watch live | listen live | on air | schedule | follow us | sign in / join | sign in/join
        manage account
        """,
        "Back to homepage",
    ),
    Furniture(
        "navigation.entry",
        """
        u.s. edition | (button) menu | (button) close | logo | skip links | quick links | table of contents
        on this page | contents | already a member | new here | create account | create an account
        create free account | forgot password | forgot your password | remember me | password | username
        username or email | get started | learn more | products | solutions | resources | pricing | documentation
        docs | support | download | downloads | overview | features | customers | partners | services | gallery
        photo gallery | play | play video | close modal | close dialog | cancel | submit | apply | reset | filter
        filters | sort by | clear all | view gallery | open in app | our network | select language | select page
        translate | image caption
        """,
        "Table of contents",
    ),
    Furniture(
        "navigation.start",
        "skip to | jump to | home > | home / | home › | home » | breadcrumb: | you are here:",
        "Skip to the main part",
    ),
    Furniture(
        "footer.entry",
        """
        about | about us | about the site | who we are | our story | our team | our mission | company
        company info | company information | contact | contact us | contact info | get in touch | careers
        jobs at | work with us | we're hiring | write for us | advertise | advertise with us | advertise here
        media kit | press | press room | press center | press office | press releases | newsroom | help
        help center | help & support | customer service | customer support | customer care | faq | faqs | site map
        sitemap | site index | feedback | send feedback | send us a tip | submit a tip | news tips
        """,
        "About us",
        strength=0.75,
    ),
    Furniture(
        "footer.entry",
        """
        report an error | corrections | masthead | staff | our staff | socials | social | social media
        social links | connect | connect with us | find us on | follow us on social media | follow us on
        download the app | download our app | mobile apps | apps | app store | google play | get it on google play
        download on the app store | rss feeds | investors | investor relations | affiliates | affiliate program
        syndication | licensing | reprints | reprints & permissions | permissions | archive | archives
        useful links | important links | footer | footer menu | footer navigation | our other sites | our brands
        our company | our sites | partner sites | sister sites
        """,
        "Investor relations",
        strength=0.75,
    ),
    Furniture(
        "footer.entry",
        """
        support us | support my work | support our work | sponsors | become a sponsor | gift cards | store locator
        shipping | shipping & returns | returns | returns policy | warranty | order status | track order
        track your order | gift subscriptions | subscriber services | back issues | digital edition
        manage subscription | powered by wordpress | powered by | volunteer | newsletter signup | more info
        explore | discover | general | information | find a store | locations | hours | payment methods
        trust & safety | status | change region | country/region | company updates | code of ethics
        ethics policy | editorial policy | editorial guidelines | corrections policy | daily newsletters
        proudly powered by wordpress
        """,
        "Proudly powered by WordPress",
        strength=0.75,
    ),
    Furniture(
        "footer.inside",
        """
        powered by wordpress | wordpress theme | theme by | designed by | built with | a part of | hosted by
        website by | web design by | proudly powered
        """,
        "Harbour Herald, proudly powered by WordPress",
    ),
    Furniture(
        "newsletter.form",
        """
        thank you for signing up | thanks for signing up | thank you! your submission has been received
        oops! something went wrong while submitting the form | please enter a valid email address
        enter your e-mail | enter your email below | e-mail address | your e-mail address | join the newsletter
        join our email list | join our email newsletter | join our list | get the latest | get our emails
        get our latest news | receive our newsletter | our newsletters | our newsletter | browse newsletters
        all newsletters | newsletter sign up | newsletter sign-up | newsletter subscription
        sign up to our newsletter | sign up for our daily newsletter | sign up for our email newsletter
        sign up to our newsletters | subscribe to newsletter | subscribe to our newsletters
        subscribe to the newsletter | subscribe to our mailing list | subscribe to our blog
        subscribe to blog via email | subscribe to this blog | keep in touch | be the first to know
        don't miss out | never miss an update | never miss a post | never miss an article
        success! you're on the list | check your inbox | unsubscribe | manage your newsletters | get email alerts
        email alerts | sign up for alerts | this field is for validation purposes and should be left unchanged
        """,
        "Thanks for signing up!",
    ),
    Furniture(
        "comments.form",
        """
        your email address will not be published | required fields are marked | save my name, email
        notify me of follow-up | notify me of followup | you must be logged in to | log in or sign up to
        logged in to post a comment | this site uses akismet | learn how your comment data
        comments are moderated | to leave a comment | comments on this | comment data is processed | leave a reply
        leave a comment | join the conversation | comments are closed
        """,
        "Your email address will not be published.",
    ),
    Furniture(
        "comments.words",
        """
        discussion about this post | more comments | loading comments | # comments so far | one comment
        no responses | no replies | leave your comment | leave your reply | leave a comment below
        submit your comment | write your comment | write a reply | write a response | save my name
        report comment | report abuse | like reply | upvote | downvote | best comments | highlighted comments
        readers' comments | reader comments | comments policy | comment guidelines | join the debate
        have your say | add your voice | what are your thoughts | write a review | add a review | customer reviews
        # reviews | expand full comment | inline feedbacks | be the first to leave a comment
        trackbacks/pingbacks | trackbacks | pingback | post reply | quick reply
        you must log in or register to reply here
        """,
        "Leave your comment",
    ),
    Furniture(
        "related.words",
        """
        similar threads | hot network questions | more hot questions | explore related questions | popular topics
        more videos | more stories from | more from this author | more from author | latest blog posts
        latest from the blog | latest podcasts | latest reviews | latest threads | new threads | new posts
        recent threads | recent topics | suggested topics | suggested articles | suggested reading
        suggested for you | we think you'll like | you'll also love | you may also enjoy | you might want to read
        what to watch | what to read | more in news | more in sports | most commented stories | most discussed
        most liked | most popular posts | most popular articles | most popular stories | most popular now
        most read now | most read stories | most recent posts
        """,
        "More hot questions",
    ),
    Furniture(
        "related.words",
        """
        popular right now | popular this week | trending this week | trending on | hot right now | now trending
        just in | breaking news | today's headlines | more top news | top headlines | top reads | top videos
        related video | related guides | related tags | related resources | related discussions | related searches
        read these next | more great stories | more reading | explore more topics | explore more stories
        dig deeper | from the archive | from the archives | from our blog | on our radar | also on
        also in the news | customers who bought this also bought | frequently bought together
        you recently viewed | complete the look | compare similar items | sponsored products | shop the look
        upcoming events | more events
        """,
        "Trending this week",
    ),
    Furniture(
        "advert.calls",
        """
        buy now | shop now | order now | book now | get the deal | view deal | see deal | check price | see price
        see it | shop here | buy it now | buy on amazon | buy at amazon | check price on amazon | see at amazon
        view at amazon | view on amazon | see on amazon | from amazon | $# at amazon | donate now | donate today
        make a donation | give now | become a patron | become a supporter | support our journalism
        start free trial | start your free trial | try for free | try it free | try it for free
        get started for free | get started free | start for free | claim offer | claim your offer | get offer
        view offer | view offers | subscribe & save
        """,
        "Buy now",
    ),
    Furniture(
        "advert.calls",
        """
        limited time offer | special offer | exclusive offer | get # off | save #% | up to #% off | request a demo
        book a demo | get a demo | schedule a demo | contact sales | talk to sales | talk to an expert
        get a quote | request a quote | get a free quote | free consultation | apply now | download now
        learn more about our | brought to you by | presented by | paid partnership | paid advertisement
        paid promotion | sponsored post | sponsored stories | sponsored message | partner offers | today's deals
        daily deals | deal of the day | article continues after ad | advertisement. scroll to continue reading
        scroll to continue reading | advertisement - scroll to continue | story continues after advertisement
        advertisement • article continues below | remove advertising | why ads? | this is a paid
        """,
        "Scroll to continue reading",
    ),
    Furniture(
        "footer.forum",
        """
        who is online | who's online | users browsing this | users viewing this | users browsing #
        registered users: | you cannot post new topics | you can post new topics | you may not post new threads
        you may not post new topics | you cannot reply to topics | there are # users browsing
        there are currently # users | members online now | currently active users viewing this
        in total there are # users online | posts: # | joined: # | reaction score: # | thread tools
        all times are gmt | all times are utc | the time now is # | click to expand
        """,
        "Users browsing this forum: No registered users and 2 guests",
    ),
)

# --- MONTHS: names of months that months.json (from CLDR) has not.
MONTHS = (Month(9, "sept", "12 sept 2031"),)

# --- AGO: how the language says "3 hours ago".
AGO = (
    Ago(
        before="",
        behind="ago",
        minutes=r"minutes?|mins?\.?|m",
        hours=r"hours?|hrs?\.?|h",
        days="days?|d",
        weeks="weeks?|wks?|w",
        example="3 hours ago",
    ),
)

# --- DAYS: words for days counted from today.
DAYS = (
    DayWord(0, "today", "Today, 18:20"),
    DayWord(1, "yesterday", "Yesterday at 18:20"),
)

# --- DATE_LABELS: what a date is of, by the words before it. What each kind means stands in rows.py.
DATE_LABELS = (
    DateLabel("published", "date of publication|publication date|issue date", "Date of publication: 3 May 2024"),
    DateLabel(
        "published",
        "published|(?:first|originally) (?:published|posted)|posted|publication date|date|dated"
        "|issued|created|filed|submitted|added|written|this entry was posted",
        "Published on 3 May 2024",
    ),
    DateLabel(
        "modified",
        "(?:last )?(?:updated?|modified|edited|revised|changed|reviewed)|correct(?:ed|ion)"
        "|(?:last|most recent) (?:edit|update|change|revision|modification|review)|amended"
        "|(?:current|correct|accurate) as of|revision date|date modified",
        "Last updated 3 May 2024",
    ),
    DateLabel(
        "foreign",
        "picture date|file (?:photo|picture|image)|taken(?: on)?|pictured|photo|image|until"
        r"|from(?= ?$)|born|died|events?(?: date)?|tickets?|expires?|deadline|stock|since|founded|est\.|accessed"
        "|retrieved|joined|member since|registered|valid|starts?|ends?(?: date)?|due(?: date)?|available|archived"
        "|recorded|screenshot|through",
        "Photo taken on 3 May 2024",
    ),
    DateLabel(
        "foreign",
        "a post shared by[^|]{0,80} on|in this|file|review(?:ed)? (?:by|in|on)|start date"
        "|release date|opens|opening|arrives|expected|customer review"
        "|(?:effective|expiry|delivery|departure|arrival|wedding) date",
        "A post shared by Ann Lee on 3 May 2024",
    ),
    DateLabel(
        "event",
        r"date (?:and|&) time|start(?:s|ing)? (?:time|at)|kick-?off|when\s?:",
        "Date and time: 3 May 2024, 18:00",
    ),
    DateLabel(
        "foreign",
        "printed(?: on| at| from)?|print date|downloaded(?: on)?|exported(?: on)?"
        "|(?<!current )(?<!correct )(?<!accurate )as of|clos(?:es|ing)(?: date| on)?|takes? place"
        "|held|sale ends|launch(?:es|ed)?",
        "Printed on 3 May 2024",
    ),
)

# --- DATE_WORDS: words in dates and around them. What each place means stands in rows.py.
DATE_WORDS = (
    DateWord("day", "on", "on 3 May 2024"),
    DateWord("clock", "at", "3 May 2024 at 14:05"),
    DateWord("hour", "hrs|h", "3 May 2024, 14:05 hrs"),
    DateWord("small", "in|by|from|and|for|to|of|the|at", "Posted on 3 May 2024 in News"),
    DateWord(
        "document",
        "(?:this )?(?:article|page|story|post|entry|document|blog post|text|item|web ?page|site|content"
        "|posting|version)(?: was| has been| is)?(?: most)?(?: recently)?|was|has been|last|first"
        "|originally|recently|current",
        "This page was last edited on 3 May 2024",
    ),
    DateWord("one", "an?|one", "an hour ago"),
    DateWord("until", "to|until|till", "3 May 2024, 18:00 to 19:30"),
    DateWord("ordinal", "st|nd|rd|th", "3rd May 2024"),
    DateWord("month", "of", "3rd of May 2024"),
)

# --- BYLINE_OPENERS: what stands before authors' names.
BYLINE_OPENERS = (
    BylineOpener(
        "additional",
        "(?:additional reporting|contributing|reporting contributed|with additional reporting"
        "|contributed reporting)(?: by|:)",
        "Additional reporting by Ann Lee",
    ),
    BylineOpener(
        "written-by",
        "(?:(?:this|the) (?:article|post|story|piece) (?:was|is) written|written|words|story|text|report|reported"
        "|posted|published|article|reporting|opinion|analysis|review|guest post|guest article|guest column"
        r"|commentary|photos and story|interview)(?: and photos?| & photos?)? by\b:?"
        "|words:|text:|as told to|words (?:and|&) (?:pictures|photos|photographs|images)(?: by)?|pictures and words by",
        "Written by Ann Lee",
    ),
    BylineOpener("names", r"from(?= (?!our |the |an? )\S+(?: \S+){1,3} in \S+$)", "From Ann Lee in Paris"),
    BylineOpener("names", r"by\b:?|author(?:s|\(s\))?\s?:|byline\s?:|reporter\s?:|writer\s?:", "By Ann Lee"),
)

# --- CREDIT_OPENERS: what stands before picture credits.
CREDIT_OPENERS = (
    CreditOpener(
        "photo-by",
        "(?:file |cover |main |lead |stock |staff )?(?:photos?|fotos?|images?|pictures?|photographs?"
        r"|photography)(?: illustration)? (?:by|via|courtesy(?: of)?|from|supplied by|credit)\b:?\s?",
        "Photo by Ann Lee",
    ),
    CreditOpener(
        "photo",
        "(?:file |cover |main |lead |top |header |featured? |hero |stock )?(?:photos?|images?|pictures?"
        "|photographs?|photography|photographers?|pic|pics|credits?|photo credits?|image credits?|picture credits?"
        "|image source|photo source|screenshots?|photo courtesy)(?:/text)?",
        "Photo: Ann Lee",
    ),
    CreditOpener("courtesy", r"(?:photo |image )?courtesy(?: of| photo)?\b\s?:?\s?", "Courtesy of Lakeside Museum"),
    CreditOpener("given-by", r"(?:submitted|supplied|provided|contributed) by\s", "Submitted by Ann Lee"),
    CreditOpener("illustration", "illustrations?|cartoon|artwork|collage|montage", "Illustration: Ann Lee"),
    CreditOpener("graphic", "graphics?|infographic|chart", "Graphic: Ann Lee"),
    CreditOpener("map", "maps?", "Map: Ann Lee"),
    CreditOpener("source", "source", "Source: Ann Lee / Reuters"),
    CreditOpener("image-source", r"(?:image|photo|picture) source,\s", "Image source, Getty Images"),
    CreditOpener("image-copyright", r"(?:image|photo) copyright\s", "Image copyright Reuters"),
    CreditOpener("credit-dots", r"credit(?:\.\.\.|…)\s?", "Credit...Ann Lee for The Bay Courier"),
    CreditOpener(
        "house-photo",
        r"(?-i:[A-Z]{2,4}) (?:file )?(?:photos?|pictures?|graphics?):\s?",
        "BC PHOTO: ANN LEE",
    ),
)

# --- CREDIT_WORDS: words in and around picture credits that name nobody. What each part means stands in rows.py.
CREDIT_WORDS = (
    CreditWords(
        "behind",
        "attention editors|tpx images of the day|purchase licensing rights"
        "|restricted to editorial use|(?:for )?editorial use only|mandatory credit"
        "|no (?:resales?|archives?|marketing|sales|commercial use)"
        "|not for (?:publication|sale|resale|commercial)"
        "|this (?:image|photo|photograph|picture|material|handout|video)s? (?:was|were|has been|have been"
        "|may not|is|are) (?:provided|supplied|processed|distributed|taken|being|from|released|be|intended)"
        "|opens (?:in )?(?:a )?new (?:tab|window)",
        "Ann Lee/Reuters ATTENTION EDITORS - THIS IMAGE WAS PROVIDED BY A THIRD PARTY.",
    ),
    CreditWords(
        "place",
        "left|right|cent(?:er|re)|middle|top|bottom|above|below|top left|top right|bottom left"
        "|bottom right|inset|background|foreground|both|all",
        "Photos: Ann Lee (left), Bo Hill (right)",
    ),
    CreditWords("note", r"file|handout|archives?|ai|photos?|videos?", "Photo: Ann Lee (file)"),
    CreditWords(
        "status",
        "file|file photo|archive|archives|handout|stock|screenshot|screen grab|illustration|montage"
        "|license|licence|n/a|na|various|supplied|provided|undated",
        "Ann Lee/Handout",
    ),
    CreditWords("inside", r"file photo|handout|archive", "Ann Lee/File Photo"),
    CreditWords("unnamed", r"private|pr", "Photo: private"),
    CreditWords(
        "button",
        "show more|read more|(?:hide|toggle|show) caption|enlarge (?:this )?image",
        "The pier at dawn. Ann Lee/Reuters Enlarge this image",
    ),
    CreditWords("bare", r"Photo|Photos|PHOTO|PHOTOS|Image|Picture|Pic|Photograph", "Photo AFP"),
    CreditWords(
        "said",
        "left|right|cent(?:er|re)|top|bottom|above|below|file|screen ?(?:shot|grab)|illustration"
        "|video|animation|map|photos?|images?|stock|handout|undated|montage",
        "The pier at dawn (illustration)",
    ),
    CreditWords(
        "nobody",
        "link|copy|updated|posted|published|credits?|source|home|share|read more|subscribe",
        "Read More",
    ),
    CreditWords("by", r"by", "by Ann Lee"),
    CreditWords(
        "label",
        r"copyright(?:\s(?:19|20)\d\d)?(?:\sthe)?|courtesy(?: of)?(?: the)?|photo illustration by"
        r"|illustration by|photo by|photo|image|by",
        "Courtesy of the Harbour Museum",
    ),
    CreditWords("through", r"via", "Ann Lee via Getty Images"),
    CreditWords("and", r"and", "Photo: Ann Lee and Tom Weller/AP"),
    CreditWords("at", r"from|on|by|at", "Ann Lee on Unsplash"),
    CreditWords("text", r"texts?|words|story", "Mara Kling (text), Jonas Weber (photos)"),
    CreditWords("sign-by", r"Photos? by|Images by|Foto by", "Photo by Ann Lee"),
    CreditWords("courtesy", r"Courtesy", "Courtesy of Ann Lee"),
    CreditWords("of", r"of", "Courtesy of Ann Lee"),
    CreditWords("sign", r"Foto|Photos?|Images?|Picture|Credit", "Photo courtesy Ann Lee"),
    CreditWords("given", r"by|courtesy|via", "Photo courtesy Ann Lee"),
    CreditWords(
        "bracketed", r"photos?|images?|pictures?|credits?|illustration", "Ann Lee at work (Photo by Bo Hill/AP)"
    ),
    CreditWords("bracketed-by", r"by|courtesy", "Ann Lee at work (Photo by Bo Hill/AP)"),
    CreditWords(
        "quoted-job", r"architect|owner|ceo|cto|cfo|lead|head|developer|designer", "Ann Lee / Solution Architect"
    ),
    CreditWords("studio", r"Photography|Photos?|Studios?", "Ann Lee Photography"),
    CreditWords("nobody-whole", r"by|photo|image", "Photo"),
    CreditWords("source-field", r"source|via|agency", "Source: Reuters"),
    CreditWords("small", r"of|the|and|for", "Coast Guard of the Strait"),
    CreditWords("licence", r"public domain", "Public domain"),
    CreditWords("with", r"in collaboration with", "Ann Lee in collaboration with Bo Hill"),
    CreditWords("article", r"the", "Ann Lee via the AP"),
    CreditWords("for", r"for", "Ann Lee for The Bay Courier"),
    CreditWords("text-hint", r"by|via|courtesy|source|PHOTO", "A storm over the bay courtesy Ann Lee"),
    CreditWords("dotted", r"Credit\.\.\.|Credit…", "Credit...Ann Lee"),
)

# --- JOB_TITLES: job titles printed beside names.
JOB_TITLES = (
    JobTitle(
        "head",
        "editor|writer|reporter|correspondent|journalist|columnist|critic|photographer|contributor|producer"
        "|analyst|author|anchor|blogger|intern|fellow|editor-in-chief|editor-at-large|co-founder|founder"
        "|publisher|staffer|commentator|videographer|illustrator|cartoonist|copywriter|meteorologist",
        "Staff Writer",
    ),
    JobTitle(
        "beside",
        "senior|junior|staff|chief|deputy|managing|executive|associate|assistant|contributing|guest|freelance"
        "|political|politics|business|technology|tech|science|sports|sport|health|news|foreign|international"
        "|national|local|investigative|investigations|features|feature|opinion|culture|arts|music|film|food"
        "|travel|data|video|photo|social|media|digital|online|web|weekend|night|city|economics|economy"
        "|finance|financial|markets|money|property|consumer|education|environment|climate|crime|defence"
        "|defense|diplomatic|europe|us|uk|asia|africa|china|middle|east|white|house|washington|london|general"
        "|special|lead|head|of|and|the|for|at|&|royal|showbiz|entertainment|lifestyle|fashion|football"
        "|cricket|rugby|audience|engagement|multimedia|breaking|live|premium|award-winning|reporter"
        "|in|senior-|our|by|legal|security|transport|religion|affairs|parliamentary|parliament"
        "|regional|community|books|theatre|tv|television|gaming|retail|banking|tax|housing|royals|energy"
        "|labor|labour|justice|courts|court|large|to|ii",
        "Senior Editor",
    ),
    JobTitle(
        "press",
        "editor|writer|reporter|correspondent|journalist|columnist|critic|photographer",
        "Harbour Correspondent",
    ),
)

# --- MAIL_LABELS: labels in the header of a mail.
MAIL_LABELS = (
    MailWord("subject", "subject", "Subject: The ferry goes quiet"),
    MailWord("sent", "date|sent", "Sent: 3 March 2025 10:02"),
    MailWord("sender", "from", "From: Ann Lee"),
    MailWord("other", "to|cc|bcc", "Cc: Tom Reeve"),
    MailWord(
        "forward",
        "forwarded message|begin forwarded message|original message|forwarded mail|start of forwarded message",
        "---------- Forwarded message ---------",
    ),
    MailWord("prefix", "fwd|fw|re", "Fwd: The ferry goes quiet"),
)

# --- SUSPENDED: words behind a hyphen that stands for the rest of a word.
SUSPENDED = (Suspended("and|or|to", "We asked owners of long- and short-haul boats"),)

# --- WIRE: words that agencies write around a story.
WIRE = (
    WireWord(
        "note",
        "eds|editors|attention editors|note to editors|editors note|eds note|advisory|attn editors|media advisory"
        "|embargoed until|embargo",
        "Eds: UPDATES with comment from engineer.",
    ),
    WireWord("alert", "bulletin|urgent|newsalert|news alert|flash|advisory", "URGENT"),
    WireWord(
        "slug",
        "writethru|writethrough|lead|ld|add|advisory|insert|sub|correct|hfr|adv",
        "BC-EU--Ferry Fire,2nd Ld-Writethru",
    ),
    WireWord("prefix", "update|wrapup|rpt|repeat|refile|corrected|correction", "UPDATE 2-Ferry goes quiet"),
    WireWord(
        "change",
        "adds|updates|recasts|corrects|refiles|repeats|rewrites|writes through|fixes|removes|clarifies|changes",
        "(Adds quotes, background)",
    ),
    WireWord(
        "below",
        "the following information is not intended for publication|not for publication",
        "Not for publication",
    ),
    WireWord("end", "ends|end|more|(end)|(ends)|(more)|-30-|(more to come)|more to come", "(MORE)"),
)

# --- CREDIT_SIGNS: words of which nearly every line has one that credits a picture.
CREDIT_SIGNS = (
    CreditSign(
        "photo|photos|photograph|photographer|photography|image|images"
        "|picture|pictures|illustration|graphic|courtesy|credit|credits|source",
        "Photo: Ada Vint",
    ),
)

# --- OUT_OF: between the number of a page and that of all.
OUT_OF = (OutOf("of", "2 of 14"),)

# --- BIO_LINES: how a paragraph about the author begins, below a byline.
BIO_LINES = (
    BioLine("begin", "I['’]m|I am|My name is", "I am a harbour pilot."),
    BioLine("does", "(?:is|was) (?:an?|the)|covers|writes|reports on", "Ada Vint covers harbours and ports."),
)

# --- EXPORT_LABELS: labels above each document of an export.
EXPORT_LABELS = (
    ExportWord("source", "source|publication|newspaper|outlet|media outlet", "Source: Lakeside Courier"),
    ExportWord(
        "date",
        "date|published|published time|published on|date published|publication date|issue date",
        "Publication date: 3 March 2025",
    ),
    ExportWord("byline", "byline|by-line|author|authors|written by|signature", "Byline: Ann Lee"),
    ExportWord("length", "length|words|word count", "Length: 212 words"),
    ExportWord("headline", "headline|title", "Headline: The ferry goes quiet"),
    ExportWord("section", "section|page|pages", "Section: News; Pg. 4"),
    ExportWord("loaded", "load-date|loaded|last updated", "Load-Date: 4 March 2025"),
    ExportWord("id", "document id|article id|accession number|document number", "Accession number: 20250303-4"),
    ExportWord(
        "address",
        "url|url source|source url|page url|link|permalink|canonical|canonical url|original url|web address",
        "URL: https://port.example/ferry",
    ),
    ExportWord(
        "source",
        "publication title|publication name|journal title|source name|newspaper title|newspaper name"
        "|site name|site|sitename|website",
        "Publication title: Lakeside Courier",
    ),
    ExportWord("headline", "article name|article title|document title", "Article Name: Storm takes the pier"),
    ExportWord("section", "start page|first page|page number", "Start Page: A1"),
    ExportWord("subtitle", "subtitle|subheadline|highlight|standfirst|deck", "HIGHLIGHT: Nobody waved from the quay"),
    ExportWord("time", "time", "Time: 06:31"),
    ExportWord(
        "loaded",
        "correction-date|correction date|update|updated|date modified|modified|load date|date added|added|accessed"
        "|date accessed",
        "Correction-Date: 6 March 2025",
    ),
    ExportWord("id", "proquest document id|an|acc-no|document", "ProQuest document ID: 2213456789"),
    ExportWord(
        "address",
        "document url|article url|view original",
        "Document URL: https://search.example/docview/22",
    ),
    ExportWord("body", "body|full text|fulltext|article text|text", "Full text: The ferry left at six"),
    ExportWord(
        "annex",
        "classification|graphic|graphics|correction|corrections|details|notes|copyright notice",
        "Graphic",
    ),
    ExportWord("topics", "tags|tag|keywords|topics|categories|category", "Keywords: ferries, harbours"),
    ExportWord("end", "end of document", "End of Document"),
    ExportWord(
        "other",
        "language|languages|publication-type|publication type|subject|subjects|industry|geographic"
        "|company|organization|person|ticker|country|state|region|journal-code|journal code|dateline"
        "|document type|article type|source type",
        "Publication-Type: Newspaper",
    ),
    ExportWord(
        "other",
        "issn|eissn|isbn|volume|issue|end page|number of pages|publisher|place of publication"
        "|country of publication|publication subject|publication year|publication info"
        "|language of publication|database|copyright|links|location|people|company / organization"
        "|edition|series|abstract|proquest document link|credit|type|item type|short title|library catalog|call number"
        "|rights|extra|citation key",
        "Language of publication: English",
    ),
)

# --- COUNTED: words that number the documents of an export ("2 of 14 documents", "Document 2 of 14").
COUNTED = (
    CountedWord("many", "document|documents|article|articles", "2 of 14 DOCUMENTS"),
    CountedWord("one", "document|article", "Document 2 of 14"),
)

# --- HINTS: words that lean towards a role in a line known to be furniture.
HINTS = (
    Hint(
        "consent",
        r"cookies?(?! banner ad)|gdpr|opt[- ]out|consent(?! of)|trackers?\b|tracking|third[- ]party vendors",
        "Store the cookie consent state",
    ),
    Hint(
        "newsletter",
        r"newsletter|inbox|mailing list|e-?mail(?! (?:us|:))|subscribers?\b|unsubscribe|sign(?:ing|ed)? up"
        "|updates by",
        "Weekly in your inbox",
    ),
    Hint("share", "copy link|share|sharing", "Three shares"),
    Hint(
        "comments",
        r"comment|repl(?:y|ies)\b|says:|said:|moderat|permalink|upvote|likes?\b|thread|akismet",
        "Ada Vint says:",
    ),
    Hint(
        "legal",
        r"copyright|rights|reserved|disclaimer|privacy|trademark|registered\b|llc\b|ltd\b|\binc\.|licen[sc]e"
        "|liab",
        "Harbour Herald Ltd, registered in Port Ellery",
    ),
    Hint(
        "advert",
        r"sponsor|advert(?!is(?:e|ing) with)|promo codes?|discount|coupon|voucher|deals?\b|sale\b|save\b"
        "|shop now|order (?:now|yours)|donat|free trial|try (?:it )?free|ad-free|subscribe",
        "Save 20% on your first order",
    ),
    Hint(
        "disclosure",
        "affiliate|commission|reader-supported|amazon (?:services|associate)|compensat|in partnership with"
        "|paid links|editorial (?:team|independence)",
        "Our site is reader-supported and may be compensated",
    ),
    Hint(
        "author_bio",
        r"(?:is|was) an? (?:\w+[ -]){0,4}(?:writer|journalist|reporter|editor|author|correspondent|columnist"
        "|photographer|freelancer|professor|producer|blogger)"
        "|(?:see|view|read) (?:all|more) (?:posts|articles|stories|by)|posts by|articles by"
        r"|journalist(?:e|in|a)?\b|author|staff writer|writes about",
        "Ada Vint is a staff writer",
    ),
    Hint("topics", r"tags?\b|tagged|topics?\b|hashtag", "tagged ferries"),
    Hint("search", "search", "Everything Titles only Search"),
    Hint(
        "paging",
        "next page|previous page|page #|older|newer|(?:of|von|de|sur|z) # (?:pages?|results?)|load more|scroll to top",
        "Showing 1-20 of 312 results",
    ),
    Hint(
        "related",
        "read (?:more|next|also|full)|min(?:ute)?s? read|(?:hours?|days?|weeks?|months?|mins?|minutes?) ago"
        "|watch(?: now)?:|continue reading|recommended",
        "Read more: the ferry, 3 days ago",
    ),
    Hint(
        "footer",
        r"phone|tel\b|fax\b|address|app store|google play|sitemap|contact|careers|powered by|designed by"
        r"|developed by|all sites|follow us|customer|support|imprint|page created|p\.?o\.? box"
        r"|registered charity|st\b|avenue|street",
        "Phone: 01234 5678",
    ),
    Hint(
        "navigation",
        "skip to|toggle|menu|navigation|log ?in|log ?out|sign in|register|account|language|breadcrumb|basket"
        r"|cart\b",
        "Toggle sidebar",
    ),
)

# --- BIOS: what an author does, behind the name at the beginning of a bio.
BIOS = (Bio("is|was|has|writes|covers|reports|works|lives", "Ada Vint writes about harbours."),)

# --- RIGHTS: the sentence that reserves all rights, where it stands behind a name.
RIGHTS = (Rights("rights reserved", "all rights reserved", "Ann Lee. All rights reserved."),)

# --- LICENCES: words around the names of public licences.
LICENCES = (
    Licence("term", "attribution", "Creative Commons Attribution 4.0 International License"),
    Licence("verb", "licen[cs]ed|licence|license", "Licensed under a Creative Commons deed"),
    Licence(
        "text",
        r"\b(?:this|these|the|all|our|original|community|my)\b.{0,60}\b(?:works?|articles?|texts?|pages?"
        "|(?:web)?sites?|contents?|posts?|documents?|blog|stor(?:y|ies)|documentation|materials?|translations?"
        r"|contributions)\b",
        "The contents of this document are licensed under CC BY-SA 4.0",
    ),
    Licence(
        "text",
        r"\b(?:content|contributions|text|documentation|article|material)\b.{0,40}\b(?:available|licen[cs]ed"
        r"|distributed|shared|published|released)\b",
        "Text is available under the Creative Commons Attribution-ShareAlike License",
    ),
    Licence(
        "picture",
        r"photos?|photograph\w*|image|images|picture|illustration\w*|icons?|cover",
        "Photo by Ann Lee, CC BY 2.0",
    ),
)

# --- NAME_WORDS: words that tell names of people from what else is written with capitals.
NAME_WORDS = (
    NameWords("title", "dr prof professor sir dame lord lady rev hon mr mrs ms miss", "professor"),
    NameWords(
        "organisation",
        """
        media news agency press photo photos images pictures studio studios foundation institute university college
        school ministry department council committee association society group inc inc. ltd ltd. llc corp corp.
        company co. magazine journal times post herald tribune gazette daily weekly online digital radio tv
        television channel network museum archive archives library gallery collection hospital police court
        government parliament party union club federation league center centre bank theatre theater productions
        entertainment records motors technologies systems services solutions partners assignments international
        national federal commission authority bureau office service photography handout press-office communications
        today report reports review world insider observer guardian express mirror telegraph independent forum blog
        podcast show events marketing courier chronicle bulletin dispatch inquirer enquirer examiner advertiser
        sentinel newspaper newspapers publishing wire website
        """,
        "agency",
    ),
    NameWords(
        "desk",
        """
        staff desk team editors editorial newsroom newsdesk correspondent correspondents reporters writers
        contributors agencies wires bureau
        """,
        "staff",
    ),
    NameWords(
        "common",
        """
        the and or of for to in on at from with about by as is are were be this that these those it its our your my
        we you he she they not no yes all more most less new top best latest popular breaking live video videos
        photos gallery home homepage menu search subscribe subscription newsletter newsletters login log sign
        register account contact privacy policy cookie cookies terms conditions use legal imprint advertise
        advertisement sponsored share follow comments comment reply leave read related trending topics tags category
        categories sections section page pages next previous back skip close open sport sports politics business
        technology tech science health culture lifestyle travel opinion analysis entertainment economy finance
        markets money world local weather puzzles games food fashion style climate environment education jobs cars
        autos property events podcasts shop store gift guide guides reviews deals story stories article articles
        issue edition print app apps mobile download facebook twitter instagram youtube tiktok linkedin whatsapp
        telegram reddit pinterest bluesky threads email e-mail mail copyright rights reserved published updated
        posted modified date minutes minute min hours hour ago today yesterday tomorrow monday tuesday wednesday
        thursday friday saturday sunday january february march april june july august september october november
        december how why what when where who which will can should would could after before during under over
        between into onto here there just only also than then them their his her has have had do does did if so but
        up down out off get got war image images photo picture courtesy credit file handout source illustration
        graphic map chart screenshot interview united states kingdom north south east west middle white house
        supreme court street city county state avenue road prime minister president senator king queen prince
        princess special exclusive premium report week weekly weekend view author authors editor's pick picks
        recommended listen watch play explore discover learn see show hide last first day days year years night
        morning peace crisis election elections cup league championship black green red blue big great good bad full
        free high low long short real true life love death family women men children kids people human public
        private social digital data security energy oil gas power market trade company feb apr jun jul aug sep sept
        oct nov dec tue wed thu fri
        """,
        "the",
    ),
    NameWords(
        "command",
        """
        add buy start compare copy choose select click enter check browse load submit send upload create introducing
        hi hello hey dear thanks welcome meet try save print close edit upgrade
        """,
        "start",
    ),
    NameWords(
        "job",
        """
        former consultant director manager expert specialist engineer founder president officer executive advisor
        adviser attorney lawyer physician veterinarian nutritionist dietitian strategist researcher scientist
        psychologist therapist educator lecturer student volunteer ambassador
        """,
        "consultant",
    ),
    NameWords(
        "given",
        """
        mark bill will art grace rose april june may summer autumn winter spring august faith joy hope chase chance
        drew guy ray rich sydney austin dallas houston georgia virginia florence jordan israel page sky star melody
        destiny justice king earl duke prince paris london brooklyn case river ocean forest trinity journey story
        price lay des una les val sol mars
        """,
        "mark",
    ),
    NameWords(
        "family",
        """
        king prince white black green long short day love power best good street house court may march west north
        south east read story high low law money food world young rich price play war peace freedom christmas wild
        church market sport
        """,
        "prince",
    ),
    NameWords("prefix", "mac fitz saint mary anne", "saint"),
    NameWords(
        "suffix",
        """
        jr jr. sr sr. ii iii iv md md. m.d. phd ph.d. ph.d esq esq. dds rn mba cpa jd mp obe cbe llm
        """,
        "jr.",
    ),
)

# --- PAGE_SIGNS: lines that say that a page is something other than a whole document.
PAGE_SIGNS = (
    PageSign("error", "not found en", "page not found", "Oops! Page not found"),
    PageSign("error", "cannot be found en", "page you + not be found", "The page you requested could not be found."),
    PageSign(
        "error", "no longer exists", "page you + no longer exist", "The page you are looking for may no longer exist."
    ),
    PageSign(
        "error", "javascript en", "enable javascript", "Please enable JavaScript to continue using this application."
    ),
    PageSign("error", "javascript off", "javascript is disabled", "JavaScript is disabled in your browser."),
    PageSign("error", "robot check", "verify you are human", "Verify you are human by completing the action below."),
    PageSign("error", "robot check 2", "are you a robot", "Are you a robot?"),
    PageSign("error", "robot check 3", "confirm you are not a robot", "Please confirm you are not a robot"),
    PageSign("error", "browser check", "checking your browser", "Checking your browser before accessing example.org"),
    PageSign(
        "error", "security check", "security of your connection", "needs to review the security of your connection"
    ),
    PageSign("error", "just a moment", "just a moment...", "Just a moment..."),
    PageSign("error", "unusual traffic", "unusual traffic", "We detected unusual traffic from your network."),
    PageSign("error", "access denied", "access denied", "Access Denied"),
    PageSign(
        "error", "no permission", "don't have permission to access", "You don't have permission to access this server."
    ),
    PageSign("error", "gateway", "bad gateway", "502 Bad Gateway"),
    PageSign("error", "unavailable", "service unavailable", "503 Service Unavailable"),
    PageSign("error", "server error", "internal server error", "500 Internal Server Error"),
    PageSign("error", "region", "not available in your region", "This content is not available in your region."),
    PageSign(
        "error", "region eu", "unavailable in most european countries", "is unavailable in most European countries"
    ),
    PageSign("error", "unsupported browser", "browser is not supported", "Your browser is not supported."),
    PageSign("paywall", "subscribe to continue", "subscribe to continue", "Subscribe to continue reading"),
    PageSign("paywall", "subscribe to read", "subscribe to read", "Subscribe to read this story"),
    PageSign("paywall", "the rest", "to read the rest + subscri", "To read the rest, please subscribe to the Lantern."),
    PageSign("paywall", "subscribers only", "for subscribers only", "This article is for subscribers only."),
    PageSign("paywall", "subscriber exclusive", "exclusive to subscribers", "This story is exclusive to subscribers."),
    PageSign(
        "paywall",
        "only to subscribers",
        "only available to + subscriber",
        "This story is only available to subscribers.",
    ),
    PageSign("paywall", "already subscriber", "already a subscriber", "Already a subscriber? Log in"),
    PageSign(
        "paywall", "to read the full", "to read the full + account", "Create a free account to read the full story"
    ),
    PageSign("paywall", "sign in to read", "sign in to + reading", "Sign in to continue reading"),
    PageSign("paywall", "free articles", "free articles", "You have 0 free articles left this month."),
    PageSign("read-on", "read more", "read more", "Read more"),
    PageSign("read-on", "continue reading", "continue reading", "Continue reading →"),
    PageSign("read-on", "read the full", "read the full", "Read the full story at the source"),
    PageSign("paywall", "unlock", "unlock this + article", "Subscribe to unlock this article"),
    PageSign("paywall", "unlock story", "unlock this + story", "Unlock this story with a subscription"),
    PageSign("paywall", "subscribe for access", "subscribe + unlimited access", "Subscribe now for unlimited access"),
    PageSign("paywall", "subscription to read", "subscription + to read", "A subscription is needed to read on."),
    PageSign("paywall", "continues for members", "for paying subscribers", "This post is for paying subscribers"),
    PageSign("paywall", "members only", "for members only", "The rest of this post is for members only"),
    PageSign("paywall", "register to read", "register to + reading", "Register to continue reading"),
    PageSign("paywall", "log in to read", "log in to + read", "Log in to read the whole story"),
    PageSign("paywall", "free preview", "end of your free preview", "You've reached the end of your free preview."),
)

# --- CONSENT_WORDS: words of consent dialogs; one alone says nothing, as an article may be about them.
CONSENT_WORDS = (
    "consent",
    "your privacy",
    "your choices",
    "partners store",
)

# --- FUNCTION_WORDS: words that stand in nearly every paragraph and seldom in those of other languages.
FUNCTION_WORDS = ("the and of that with was from which their have this been would they",)

# --- NOT_AUTHORS: people named where authors stand who are none.
NOT_AUTHORS = (
    NotAuthor("contact", "contacts?|for (?:more|further) information|enquiries|inquiries", "Contact: Rick Stover"),
    NotAuthor(
        "press",
        "(?:press|media)[ -](?:contacts?|inquir(?:y|ies)|enquir(?:y|ies)|relations|office)"
        "|contacts? for (?:the )?(?:press|media)",
        "Media Contact Rick Stover",
    ),
    NotAuthor(
        "edited",
        r"edit(?:ed|ing)|editors?(?=\s?:)|translated|translation"
        "|(?:medically |expert |legally |fact[ -]?)?(?:checked|reviewed|vetted)",
        "translated by Bob Dow",
    ),
    NotAuthor("by", "by", "translated by Bob Dow"),
    NotAuthor(
        "pictured",
        "illustrat(?:ions?|ed)|photograph(?:s|y|ed)?|photos?|pictures?|images?|graphics?|cartoons?",
        "Illustrations by Bob Dow",
    ),
)

# --- BESIDE_NAMES: what stands beside authors' names on their line, beside dates and job titles.
BESIDE_NAMES = (
    Beside("stated", "published|updated|posted|modified|created", "Published: 4 May 2024"),
    Beside("stated-first", "first|last|originally", "Last updated 4 May 2024"),
    Beside("day-lead", "on|at|am", "Published on 4 May 2024"),
    Beside("ago-unit", r"(?:min(?:ute)?s?\.?|hours?|hrs?|h|days?|d|weeks?|months?|years?) ago", "3 hours ago"),
    Beside("reading-time", "(?:reading|read) time", "Reading time: 3 min"),
    Beside("read", "read", "3 min read"),
    Beside("clock", r"hrs|a\.?m\.?|p\.?m\.?", "6:11 p.m."),
    Beside("comment", "(?:post|leave|add|write) an? comment|no comments?(?: yet)?", "Leave a comment"),
    Beside("counted", "comments?|shares?|views?|likes?", "12 comments"),
    Beside("button", "Follow(?: us| author)?|Share(?: this)?|E-?[Mm]ail|Print|Save|View Bio|Contact", "Follow"),
    Beside("word-count", "words", "6279 words"),
    Beside("picture", "avatar|profile (?:picture|photo)|headshot|portrait|author photo", "headshot of"),
    Beside("picture-of", "of|for", "headshot of"),
    Beside("and", "and", "Ann Lee and Bob Dow"),
    Beside("with", "with", "Ann Lee with Bob Dow"),
    Beside("from", "in|from", "Ann Lee, in Paris"),
    Beside("in-place", "in", "Ann Lee in Paris"),
    Beside("works-for", "for|of|at|For|FOR", "Ann Lee for Bay Courier"),
    Beside("unnamed", "agencies|wires", "Ann Lee and agencies"),
    Beside("by", "by", "By Ann Lee"),
    Beside("by-inside", "[Bb]y", "Culture by Ann Lee"),
    Beside("left-over", "at|on|in|and|by", "at"),
    Beside("tail", "published|updated|posted", "Ann Lee, published"),
    Beside("link", "E-?[Mm]ail|Follow|Contact|View|Read|More", "Ann LeeFollow"),
    Beside("about", "about|author|follow|contact|written", "About Ann Lee"),
    Beside("about", "more (?:from|by)|(?:all )?(?:posts|articles|stories|content) (?:by|from)", "More from Ann Lee"),
    Beside("title-at", "at|for|of the", "Editor at Bay Courier"),
)

# --- PLACES: cities and countries that stand beside names, as newspapers spell them.
PLACES = (
    Places(
        "london|paris|berlin|rome|moscow|kyiv|kiev|brussels|vienna|zurich|geneva|washington|washington dc"
        "|new york|los angeles|san francisco|chicago|boston|houston|tokyo|beijing|shanghai|hong kong"
        "|singapore|seoul|delhi|new delhi|mumbai|sydney|melbourne|toronto|ottawa|munich|cologne|milan"
        "|the hague|stockholm|oslo|copenhagen|helsinki|warsaw|prague|budapest|bucharest|athens|istanbul"
        "|ankara|jerusalem|tel aviv|cairo|dubai|johannesburg|cape town|nairobi|lagos|mexico city|lisbon"
        "|dublin|edinburgh|manchester|belfast|united states|united kingdom|south africa|north korea"
        "|south korea|saudi arabia|new zealand|san diego|las vegas|new orleans|sri lanka|costa rica"
        "|puerto rico|great britain|new jersey|north carolina|south carolina|new mexico|west virginia"
        "|new hampshire|rhode island|south dakota|north dakota",
        "Ann Lee, London",
    ),
)

# --- BRAND_WORDS: words that are no site's name.
BRAND_WORDS = (
    BrandWords(
        "menu",
        "news sport video videos live podcast podcasts plus premium online digital radio tv app apps "
        "newsletter shop faq cookies cookie login logout partner jobs service services group publishing "
        "company corp corporation limited media newsletters magazine archive quiz audio events tickets "
        "europe russia china france germany spain italy turkey india japan africa asia australia canada "
        "america world discount code codes coupon coupons voucher vouchers deals offers test tests check "
        "cover paper champions league advertorial sponsored skip menu main content ai olympia navigation",
        "newsletter",
    ),
    BrandWords(
        "first",
        "about work advertise us go all more cookie copyright subscribe support join get download follow "
        "read see view watch listen sign log contact help aug jan feb mar apr jun jul sep oct nov dec "
        "logo",
        "subscribe",
    ),
)

# --- BRAND_LINES: lines about a site, around its name.
BRAND_LINES = (
    BrandLine(
        r"(?:subscribe to|sign up (?:to|for)|log in to|welcome to|support|download|get|more from|contact|"
        r"work (?:at|for)|join|"
        r"advertise (?:with|on|in)|follow|about) (?:the )?NAME?(?: newsletters?| app| today| now| on \w+)?",
        "Subscribe to The Bay Courier",
    ),
    BrandLine(
        "NAME?(?:,|:| -| –) (?:home ?page|(?:back |go )?to (?:the )?(?:home ?page|front page))",
        "Bay Courier, back to front page",
    ),
    BrandLine(
        r"NAME?[ -](?:logo|home ?page|home|app|newsletters?|e-?paper|shop|premium|plus|\+|podcasts?|jobs|mobile|online"
        "|archive|club|store)",
        "Bay Courier logo",
    ),
)

# --- WORDS: words that are looked for in one place each. What the places are stands in rows.py.
WORDS = (
    Words("aired", "(?:first |originally )?(?:aired|broadcast)|air ?date", "Aired May 3, 2024 - 17:00 ET"),
    Words(
        "rush-transcript",
        "this is a rush transcript.*|this transcript (?:was|has been|may).*|(?:rush )?transcript",
        "THIS IS A RUSH TRANSCRIPT.",
    ),
    Words("transcript-end", "END|END OF TRANSCRIPT", "END OF TRANSCRIPT"),
    Words(
        "maker",
        "powered by|software(?: by)?|(?:theme|design|website|site|template|skin|style) by|(?:built|made) with"
        "|hosted by|designed by",
        "Forum software by Ann Lee",
    ),
    Words("profile-link", "view (?:orcid )?profile", "View ORCID ProfileAnn Lee"),
    Words("logo", "logo", "Bay Courier Logo"),
    Words("reserved", "reserved", "All rights reserved"),
    Words("reserved-begins", "all", "All"),
    Words("behind-owner", "all rights|is |and its|use of", "The Bay Courier is a member"),
    Words("owner-form", "rights|limited|corporation|company|group|media group|publishing", "Harbour Media Group"),
    Words("firm", "holdings?|newspapers|publications?|publishers?|editorial", "Bay Holdings"),
    Words(
        "topics",
        "topics?|tags?|tagged(?: with| in)?|filed under|categories|category|more on|related topics|keywords",
        "Filed under: Ferries",
    ),
    Words("offer", "video|audio|podcast|live|premium|plus|photo|photos|gallery", "Storm over the bay Video"),
    Words(
        "field",
        "photos?|image|picture|video|filed under|posted in|categor(?:y|ies)|tags?|topics?|keywords?|issue|source|author"
        "|text|date|isbn|doi",
        "Filed under: Ferries",
    ),
    Words("issue-number", "no|nr|vol", "The Bay Courier, No. 61"),
    Words("text-length", r"min(?:ut[eo][ns]?|uten|uter|utos|uti|uut)?\.?|words?", "318 words"),
    Words("picture-label", "Photo|Credit|Image", "Photo: Ann Lee"),
    Words("via", "via", "Ann Lee via Reuters"),
    Words("link-list", "References|Visible links|Hidden links|Links", "Visible links:"),
    Words("post-day", "on", "(@annlee) on May 3, 2024"),
    Words("minutes", "min(?:ute|utes)?", "4 minutes"),
    Words("credit-hint", "via|by|photos?|images?|credit", "Photo: Ann Lee"),
    Words("and-names", "and", "Ann Lee and Bo Hill"),
    Words("site-inside", "and|of|the|for", "The Globe and Mail"),
    Words("site-article", "the", "The Bay Courier"),
    Words("site-firm", "inc|ltd|llc", "Bay Media Inc"),
    Words("site-from", "Discover more from", "Discover more from The Bay Courier"),
    Words("site-follow", "Follow|Like", "Follow The Bay Courier on Facebook"),
    Words("site-us", "us|me|this", "Follow us on Facebook"),
    Words("about-site", "About|Contact|Advertise (?:with|in)", "About The Bay Courier"),
    Words("about-nobody", "the author", "About the author"),
    Words("numbered", "document|article", "Document 2 of 40"),
    Words("numbered-of", "of", "Document 2 of 40"),
    Words("numbered-all", "documents", "3 of 25 DOCUMENTS"),
    Words("label-length", "length", "LENGTH: 512 words"),
    Words("length-unit", "words", "LENGTH: 512 words"),
    Words("label-headline", "headline", "Headline: Harbour to reopen"),
    Words("label-title", "title", "Title: Harbour to reopen"),
    Words("label-source", "source|publication", "Source: The Harbour Gazette"),
    Words("label-id", "document id", "Document ID: x1"),
    Words("upload", r"\byour (?:\w+ )?(?:works?|contents?|contributions?|uploads?)\b|\bupload", "your contributions"),
    Words("site-on", "on", "Follow The Bay Courier on Facebook"),
    Words("legal-path", "imprint|copyright|terms|legal", "imprint"),
    Words("picture-element", "photo|image", "photo-box"),
)

# --- INVITES: sentences that invite readers to a newsletter or a channel.
INVITES = (
    Invite(
        "sign up|subscribe|join our|get our|get the latest|receive our|register for|never miss",
        "newsletter|our newsletters|to your inbox|in your inbox|mailing list|email list|daily email|weekly email|"
        "morning briefing",
        "Sign up to our free newsletter and get one story a day.",
    ),
    Invite(
        "add us|make us|set us|choose us|follow us|follow our|join us on|join our",
        "preferred source|preferred search source|preferred news source|google news|whatsapp channel|"
        "telegram channel|on facebook|on instagram|on twitter|on whatsapp|on telegram|on tiktok",
        "Add us as a preferred source on Google.",
    ),
)
