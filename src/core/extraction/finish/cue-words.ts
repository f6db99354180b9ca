/**
 * How pages word what is not their article, in the languages the project was tried on. Written by hand from reading
 * pages. Each pattern is asked of a whole short line, so that an ordinary sentence with the same words is safe.
 */
interface Cue {
  test(line: string): boolean
}

const eastAsian = /[\u3040-\u9fff\uac00-\ud7a3]/
/** Every other source has one of these at least. */
const elsewhere = /[a-z\u00b5-\u1fff©▲△↑]/

/** One pattern of several sources, prepared when first asked. */
function oneOf(sources: readonly string[], frame: (words: string) => string): (line: string) => boolean {
  let pattern: RegExp | undefined
  return (line) => {
    pattern ??= new RegExp(frame(sources.join('|')))
    return sources.length > 0 && pattern.test(line)
  }
}

/**
 * A pattern in small letters, asked of a line in small letters: one that ignores case by itself takes V8 four times as
 * long to prepare, and all of them are asked for the first time between a press and the text. For the same reason each
 * source is in East Asian scripts or in none of them, and is prepared only when a line has such letters. `frame` is laid
 * round the sources.
 */
function cue(sources: readonly string[], frame: (words: string) => string = (words) => words): Cue {
  const isEastAsian = (source: string): boolean => eastAsian.test(source)
  const isOneInEastAsia = oneOf(sources.filter(isEastAsian), frame)
  const isOneElsewhere = oneOf(
    sources.filter((source) => !isEastAsian(source)),
    frame,
  )
  return {
    test(line) {
      const small = line.toLowerCase()
      return (eastAsian.test(small) && isOneInEastAsia(small)) || (elsewhere.test(small) && isOneElsewhere(small))
    },
  }
}
const line = (...words: string[]): Cue =>
  cue(words, (any) => `^[\\s>»›▶►•*|·\\-–—(\\[]*(?:${any})[\\s:：.…!>»→)\\]|·-]*$`)
const begins = (...words: string[]): Cue => cue(words, (any) => `^[\\s>»›▶►•*(\\[-]*(?:${any})`)
const says = (...words: string[]): Cue => cue(words)

/** The head of a box of links to other pages. */
export const relatedHead = line(
  'related(?: (?:articles?|stories|story|posts?|news|content|topics?|links?|reading|coverage|videos?|items?|products?))?',
  '(?:read|see|learn|watch|view)(?: (?:more|also|next|this|all|related))+(?: (?:stories|articles|posts|about|on|from|in)\\b.{0,40})?',
  'also (?:read|see|on)\\b.{0,30}|see also',
  "(?:more|latest|top|other|recent|trending|popular|featured|editors?[’']? ?(?:picks?|choice))(?: (?:from|on|in|about|by|stories|story|news|articles|posts|headlines|videos|like this|to read|now))+.{0,40}",
  "you (?:may|might|could)(?: also)? (?:like|enjoy|be interested in|have missed).{0,20}|recommended(?: (?:for you|reading|stories|articles|posts))?|up next|don[’']t miss|most (?:read|popular|viewed|shared|commented).{0,20}|trending(?: now)?|in case you missed it|further reading|story timeline|what (?:others|people) are reading|sponsored(?: (?:content|links|stories))?|promoted(?: stories| content)?|around the web|from the web|keep reading|next (?:article|story|post|up)|previous (?:article|story|post)",
  '相关(?:阅读|文章|新闻|推荐|链接|报道|资讯|主题|内容|专题)|相關(?:閱讀|文章|新聞|報導|連結)|(?:推荐|延伸|延展|拓展|精彩)(?:阅读|閱讀|推荐)|推薦閱讀|(?:热门|最新|精彩|更多|往期)(?:文章|推荐|新闻|资讯|内容|精彩|阅读)|猜你喜欢|为您推荐|看更多|編輯推薦|编辑推荐|(?:上|下)一[篇页頁章].{0,60}',
  '関連(?:記事|ニュース|リンク|キーワード)|おすすめ(?:記事)?|あわせて読みたい|次の記事|人気記事|관련\\s?(?:기사|뉴스)|추천\\s?기사|많이 본 뉴스',
  '(?:lesen|sehen) sie auch.{0,20}|mehr zum thema.{0,30}|auch interessant|das könnte sie(?: auch)? interessieren|weitere (?:artikel|themen|nachrichten)|zum thema',
  '(?:à )?lire (?:aussi|également).{0,20}|sur le même (?:sujet|thème)|(?:à|a) voir aussi|articles? (?:liés?|similaires?|connexes?)|vous aimerez aussi',
  'leggi anche.{0,20}|potrebbe interessarti(?: anche)?|articoli correlati|(?:te|le) puede interesar|(?:lea|lee|ver|vea) también|noticias relacionadas|más (?:sobre|noticias).{0,30}|(?:leia|veja) (?:também|mais)|saiba mais|notícias relacionadas|lees ook|läs (?:också|mer|även)|les også|lue myös',
  '(?:читайте|смотрите)(?: также| ещё| еще)?|по теме|(?:похожие|другие|последние|связанные|новости) (?:материалы|статьи|новости|по теме|партнеров)|материалы по теме|(?:prze)?czytaj (?:też|także|również|więcej|dalej)|zobacz (?:też|także|również|więcej).{0,30}|powiązane (?:artykuły|tematy)|(?:najnowsze|najczęściej czytane|inne|polecane).{0,20}|διαβάστε (?:επίσης|ακόμ[αη]|περισσότερα).{0,20}|σχετικά (?:άρθρα|θέματα|νέα)|δείτε (?:επίσης|ακόμ[αη])|ilgili haberler|bunlar da ilginizi çekebilir',
)

/** The same words before a link in one line: "Read more: Tea prices rise". Only with a link after them. */
export const relatedLead = begins(
  "(?:related|read (?:more|also|next)|also read|see also|more|don[’']t miss|must read|watch|listen|recommended|further reading|see more|you might also like|up next|what to read next)\\s*[:：|–—-]",
  'click here (?:to|for)|get (?:the|our) .{0,40}(?:newsletter|app)',
  '(?:相关(?:阅读|链接|新闻)|延伸阅读|推荐阅读|阅读更多|更多阅读|更多内容|关联阅读|延伸閱讀|推薦閱讀|相關新聞|看更多|更多新聞|関連記事|관련기사)\\s*[:：】|]',
  '(?:lesen sie (?:auch|mehr)|mehr zum thema|lire aussi|à lire(?: aussi)?|voir aussi|leggi anche|lea también|lee también|ver también|leia (?:também|mais)|veja também|lees ook|läs (?:också|mer|även)|les også|читайте (?:также|ещё)|по теме|смотрите также|(?:prze)?czytaj (?:też|także|również|więcej)|zobacz (?:też|także|również)|διαβάστε (?:επίσης|ακόμ[αη]|περισσότερα)|ayrıca okuyun)\\s*[:：|–—-]?',
)

/** Share rows, reactions, tools. */
export const toolLine = line(
  '(?:share|tweet|pin|email|print|save|like|copy|flip|whatsapp|facebook|twitter|linkedin|reddit|pinterest|telegram|google\\+?|x|tumblr|pocket|bluesky|threads|instagram|youtube|rss|sms|messenger|link(?: copied)?|permalink|bookmark|subscribe|follow|comments?|reply|edit|report|cite|download(?: pdf)?|pdf|listen|close|caption|next|previous|back|menu|search|home|top|back to top|loading|embed|expand|collapse|view (?:all|gallery|fullscreen)|show (?:more|less)|advert)(?:[\\s,/|·•&]+(?:share|tweet|pin|email|print|save|like|copy|link|whatsapp|facebook|twitter|linkedin|reddit|pinterest|telegram|pocket|more|it|us|comments?|\\d+))*',
  'share (?:this|on|via|to|with|the)\\b.{0,40}|click to (?:share|email|print|tweet).{0,40}|(?:like|follow|find|join) (?:us|me|this).{0,40}|\\d+ (?:shares?|comments?|likes?|views?|claps?|reads?)|(?:print|email|save) (?:this|article|page|story).{0,20}|(?:post|leave|add|view|write|read|show|hide|join) (?:a |the |all |your )?(?:\\d+ )?(?:comments?|reply|conversation|discussion|response).{0,20}|report (?:an? )?(?:error|typo|abuse|this).{0,20}|jump to (?:recipe|comments).{0,20}|tags?|filed under.{0,80}|posted in.{0,60}|(?:topics?|categor(?:y|ies)|tagged)(?: (?:with|in|as))?[:：].{0,120}|was this (?:article|page|information) helpful.{0,10}|rate this.{0,30}|image \\d+ of.{0,8}|\\d+ of \\d+|\\d+ ?/ ?\\d+',
  '分享(?:到|至|给|給)?.{0,16}|转发|收藏|点赞|讚|打印|打印本页|字号.{0,12}|字體.{0,12}|举报|不喜欢|减少或屏蔽此类.{0,8}|已标记为.{0,20}|关闭(?:窗口)?|关闭本页|返回(?:顶部|首页|列表)?|回到?顶部|扫一扫.{0,30}|扫码.{0,30}|我要(?:评论|分享|纠错|收藏)|发表评论|网友评论.{0,12}|(?:参与|查看|全部)评论.{0,10}|评论(?:\\s*[（(]?\\d+[）)]?)?|留言.{0,6}|【?(?:字号|大中小|打印|关闭|纠错|繁体|收藏).{0,20}】?|微信|微博|新浪微博|qq空间|朋友圈|[大中小 ]{2,6}|推荐(?:给朋友)?|标签[:：].{0,60}|阅读\\s?\\d+.{0,10}|浏览.{0,14}',
  'シェア(?:する)?|ツイート|保存|印刷|コメント.{0,8}|공유(?:하기)?|댓글.{0,8}|인쇄',
  'teilen|drucken|merken|kommentare?.{0,12}|kommentieren|partager.{0,20}|imprimer|commenter|envoyer|condividi.{0,20}|stampa|commenti.{0,6}|compartir.{0,20}|imprimir|comentarios.{0,8}|compartilhar?.{0,20}|comentários.{0,8}|delen|dela|поделиться.{0,20}|распечатать|печать|комментарии.{0,12}|комментировать|обсудить.{0,20}|версия для печати|udostępnij.{0,20}|drukuj|wydrukuj|komentarze.{0,12}|komentuj|skomentuj.{0,12}|poleć.{0,20}|wyślij.{0,20}|podziel się.{0,20}|oceń.{0,12}|κοινοποίηση.{0,20}|εκτύπωση|σχόλια.{0,12}|αποστολή.{0,20}|paylaş|yazdır',
)

/** Advertisements and players that did not start. */
export const noticeLine = line(
  'click to (?:expand|enlarge|reveal|view).{0,20}|advert(?:isement)?s?.{0,30}|ad|ads by.{0,20}|sponsored(?: (?:by|content|message).{0,30})?|(?:story|article) continues (?:below|after).{0,30}|continue reading.{0,60}|scroll (?:down|to continue).{0,40}|skip (?:advertisement|ad|to).{0,30}|(?:media playback|your browser|this (?:video|slideshow|site|page|browser)|javascript|html5).{0,40}(?:support|enable|require|play|unavailable|disabled).{0,60}|(?:please )?(?:enable|turn on) javascript.{0,60}|(?:play|watch|pause|mute|unmute) ?(?:video|now|audio)?|video(?: (?:unavailable|player|playback).{0,30})?|loading.{0,20}|buy now|shop now|available from \\w+|sign up(?: now| here| today)?|subscribe(?: (?:now|today|here|to .{0,40}))?|log ?in|register|get started|newsletters?|slideshow|gallery|photos?|.{0,12}video player.{0,30}|this post may contain affiliate links.{0,80}|exclusive offer.{0,40}',
  '广告.{0,40}|廣告.{0,30}|推广|赞助内容|アド|広告|광고',
  'içeriğin devamı aşağıda|yorumlar ve emojiler aşağıda|pr|anzeige|werbung|publicité|pubblicità|publicidad|publicidade|annons|advertentie|reklama|реклама|διαφήμιση|reklam',
)

/** Whole paragraphs that ask for something: newsletters, subscriptions, following, tips. Only light ones are asked. */
export const appeal = says(
  '(?:sign|signing) up (?:for|to|here|today|now)|subscribe (?:to|now|here|today)|(?:our|free|daily|weekly|this|the) (?:\\w+ ){0,3}newsletters?|(?:in|to) your inbox|(?:follow|like|find|join) (?:us|me|him|her|them|\\w+) on (?:twitter|facebook|instagram|linkedin|telegram|whatsapp|youtube|google|x|tiktok)|download (?:the|our) .{0,30}app|(?:send|have|got) (?:a |your |us )?(?:news )?tips?\\b|(?:can|may) be reached at|support (?:our|independent) journalism|become a (?:member|subscriber|patron)|make a donation|donate (?:now|today)',
  '(?:关注|訂閱|订阅|扫描|长按|识别).{0,20}(?:公众号|二维码|微信|微博|频道)|(?:点击|點擊).{0,10}(?:关注|订阅|下载|查看|阅读原文)|下载.{0,10}(?:客户端|app)|加入.{0,10}(?:群|line|會員)|(?:投稿|爆料|合作).{0,12}(?:邮箱|微信|请|電話)|メールマガジン|フォロー(?:する|して)|뉴스레터',
  'newsletter.{0,40}(?:anmelden|abonnieren|inscri|iscriv|suscr|assin)|(?:folgen sie uns|suivez-nous|seguici|síguenos|siga-nos|volg ons|подпис(?:ывайтесь|аться)|dołącz do nas|polub nas|ακολουθήστε)',
)

/** Appeals so plain that they are none of the text wherever they stand. */
export const appealAnywhere = says(
  '(?:sign|signing) up (?:for|to) (?:our|the|get|receive)|subscribe to (?:our|the|my)\\b|(?:in|to|meet) your inbox|delivered (?:straight |right |directly )?(?:to you|weekday|daily|every)|^(?:get|receive) (?:the |our )?(?:breaking|latest|daily|top).{0,60}(?:alerts|updates|news|newsletter)|^breaking news emails?$|^(?:please )?(?:like|follow|join) us on|free newsletter|click here (?:to subscribe|for more information)',
  '(?:关注|長按|长按|扫描|识别).{0,20}(?:公众号|二维码)|点击.{0,8}(?:关注|阅读原文)|开通.{0,10}会员|(?:facebook|臉書|脸书|微博|line).{0,12}(?:專頁|专页|粉絲團|粉丝团)|下载.{0,10}(?:客户端|app)查看',
)

/** Who owns the text and who wrote it down: endings, not text. */
export const imprint = says(
  '^[\\s*(\\[]*(?:©|\\(c\\)|copyright|all rights reserved)|all rights reserved|may not be (?:published|reproduced|republished|copied)|no part of this|(?:reporting|writing|editing|additional reporting|compiled|translated) by [a-z]|^\\(?(?:this (?:story|article|post) (?:was|has been|is|originally|first|appeared)|originally (?:published|appeared)|first (?:published|posted|appeared)|a version of this)|^\\s*(?:source|via|updated|published|posted|last (?:updated|modified))\\s*[:：]|terms (?:of use|and conditions)|privacy policy|(?:opinions|views) expressed',
  '(?:未经|未經|不得).{0,16}(?:转载|轉載|许可|授权|授權)|转载(?:请|須|须|需)|版权(?:声明|所有|归)|版權所有|责任编辑|責任編輯|[（(](?:编辑|編輯|责编|记者|記者|实习)[:：]?.{1,14}[）)]$|^(?:编辑|来源|责编|文章来源|本文来源|原标题|審核|审核|编审|作者简介|稿源|出处|原文(?:链接|地址)|本文(?:地址|链接|由|为|來自|来自|系))\\s*[:：]?|仅代表作者|仅提供信息(?:存储|发布)|不代表.{0,12}(?:立场|观点)|無断転載|무단\\s?전재',
  'alle rechte vorbehalten|tous droits réservés|tutti i diritti|todos los derechos|todos os direitos|все права|перепечатка|использование материалов|wszelkie prawa|zastrzeżone|πνευματικά δικαιώματα|απαγορεύεται',
)

/** The head of an imprint. */
export const imprintHead = line(
  '.{0,12}(?:版权|版權|免责|免責|特别|特別|郑重|郑重)(?:与免责|與免責)?(?:声明|聲明)',
  '(?:legal )?disclaimers?|disclosures?|copyright(?: notice)?|terms of use|rechtlicher hinweis|mentions légales|nota legal',
)

/** The head of the readers' comments. */
export const commentsHead = line(
  '(?:\\(?\\d+\\)?\\s+)?(?:reader |user |your |post a |leave a |view )?comments?(?:\\s*(?:\\(\\d+\\)|\\d+|on\\b.{0,120}|to\\b.{0,120}|policy|are closed|section))?',
  '\\d+ (?:thoughts?|comments?|responses?|replies) (?:on|to)\\b.{0,160}|leave a (?:reply|comment).{0,30}|join the (?:conversation|discussion)|what do you think|tell us what you think|permalink\\b.{0,60}comments.{0,60}',
  '(?:最新|热门|精彩|网友|全部|发表|用户|读者)?(?:评论|留言|跟帖)(?:列表|区|内容)?(?:\\s*[（(]?\\d+[条）)]*)?|コメント(?:\\s*\\d+件?)?|댓글(?:\\s*\\d+)?',
  '(?:leser)?kommentare(?:\\s*\\(?\\d+\\)?)?|(?:vos )?commentaires(?:\\s*\\(?\\d+\\)?)?|commenti|comentarios|comentários|reacties|kommentarer|комментарии(?:\\s*\\(?\\d+\\)?)?|(?:ваши )?отзывы|(?:wasze )?(?:opinie|komentarze)(?:\\s*[([]?\\d+[)\\]]?)?|dodaj (?:komentarz|opinię)|σχόλια(?:\\s*\\(?\\d+\\)?)?|yorumlar',
)

/** The head of what asks for an opinion of the text; nothing of it follows. */
export const ratingHead = line(
  'rate this (?:article|story|post|page)|how would you rate .{0,40}|did you (?:find|like) this .{0,30}|was this (?:article|page|story) (?:helpful|useful).{0,20}',
  '文章不错[,，]?点个赞吧|看完这篇.{0,20}感觉如何|我要评分|この記事は?(?:参考になりましたか|いかがでしたか).{0,4}',
  '(?:пожалуйста,? )?оцените(?:,? пожалуйста)?,? (?:эту )?(?:статью|материал|новость).{0,60}|oceń (?:ten )?artykuł.{0,20}|war dieser artikel hilfreich|cet article vous a.{0,30}',
)

/** The head of a box about the author or the publisher. */
export const aboutHead = line(
  'about (?:the |this )?(?:authors?|writer|contributors?|us|me|reporter)|(?:written|posted|published) by.{0,60}|author bio(?:graphy)?|meet the author|the author|contributors?|press contacts?|media contacts?|contact(?: us| information)?',
  '关于作者|作者简介|作者介绍|关于我们|著者|プロフィール|この記事を書いた人',
  "(?:editör|yazar) hakkında|über (?:den autor|die autorin|uns)|à propos de l[’'].{0,30}|l[’']auteur|sobre (?:el autor|la autora|o autor|a autora|nosotros)|об авторе|o autorze",
)

/** A credit of a picture that stands by itself. */
export const creditLine = says(
  '^[\\s(\\[]*(?:(?:photo|image|picture|video|illustration|graphic|screenshot|photograph|file|stock|cover|header|featured)s?(?: (?:photo|image))?(?: (?:credits?|copyright|source|courtesy|caption|via|by|from))?\\s*(?::|by\\b|courtesy\\b|copyright\\b|credits?\\b|source\\b|via\\b|©)|(?:credits?|courtesy(?: of)?|source)\\s*:|©)',
  '(?:/|\\bvia |\\bby |^|\\()(?:getty(?: images)?|reuters|associated press|ap(?: photo)?|afp|epa|shutterstock|istock(?:photo)?|unsplash|flickr|pexels|pixabay|bloomberg(?: news)?|alamy|wikimedia.{0,12}|corbis|zuma(?: press)?|rex features|pa wire|usa today sports|icon sportswire|instagram|twitter)(?:[/ ].{0,40})?[)\\s.]*$',
  '^[\\s(（【▲△↑]*(?:图片?(?:来源|说明|为|自)?|圖片?(?:來源|說明)?|(?:资料|配|题|头|示意|视觉中国|東方ic)图|资料图片|资料照片|摄影|攝影|图源|供图)\\s*[:：/／|]|(?:摄|攝|供图)[）)]?$|^(?:写真|사진)\\s*[.:：/|©]',
  '^(?:fot|foto|zdj|φωτο|фото|crédit(?:s)?(?: photos?)?|bild(?:quelle)?|quelle)\\s*[.:：/|©]|^[▲△↑]',
)
