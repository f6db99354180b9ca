/** Beginnings that speak of what went before: such a sentence does not stand alone. By language, own lists. */
const LEANING: Record<string, RegExp> = {
  en: /^(?:he|she|it|they|this|these|that|those|such|but|and|so|or|however|also|then|yet|still|thus|therefore|instead|besides|moreover|furthermore|meanwhile|for example|for instance|as a result|in addition|another|his|her|their)\b/i,
  de: /^(?:er|es|dies|diese[rsmn]?|das|dabei|damit|dadurch|dafür|dazu|daher|deshalb|aber|doch|und|auch|so|denn|außerdem|zudem|allerdings|jedoch|dennoch|trotzdem|hier|dort|dann|ebenso|zum beispiel)\s/iu,
  fr: /^(?:il|elle|ils|elles|ce|cette|ces|cela|mais|et|or|donc|ainsi|en effet|par exemple|cependant|toutefois|de plus|puis|alors|aussi)\s/iu,
  es: /^(?:él|ella|ellos|esto|esta|este|estos|estas|eso|pero|y|además|así|también|sin embargo|por ejemplo|por eso|entonces|luego)[\s,]/iu,
  it: /^(?:lui|lei|essi|questo|questa|questi|queste|ciò|ma|e|inoltre|così|anche|tuttavia|però|quindi|ad esempio)[\s,]/iu,
  pt: /^(?:ele|ela|eles|elas|isto|isso|este|esta|esse|essa|mas|e|além disso|assim|também|no entanto|porém|por exemplo|então)[\s,]/iu,
  ru: /^(?:он|она|оно|они|это|этот|эта|эти|такой|такие|но|и|а|однако|также|кроме того|при этом|поэтому|так|затем|потом|тем не менее|например|его|её|ее|их)[\s,]/iu,
  zh: /^[“"]?(?:他|她|它|这|那|其|但|而|不过|然而|因此|所以|同时|此外|另外|并且|而且|于是|此时|此后|对此|例如|比如|当然|首先|其次|最后|再次|如果|除此|除了|与此)/u,
  ja: /^[「『]?(?:これ|それ|その|この|あの|そして|しかし|また|だが|ただし|さらに|そこで|そのため|例えば|たとえば|彼|彼女|なお|つまり)/u,
  ko: /^(?:그는|그녀는|그들|이는|이것|이러한|이런|그러나|하지만|그리고|또한|또|따라서|그래서|예를 들어|한편)/u,
  ar: /^(?:وهو|وهي|وهم|ولكن|لكن|كما|وهذا|هذا|هذه|وقد|ثم|لذلك|وأضاف|وتابع|ومع ذلك|مثلا)(?:\s|،)/u,
}

/** Words by which a text speaks of itself: there it says what it is about. */
const SELF: Record<string, RegExp> = {
  en: /\b(?:this|the following|our new|my new) (?:article|post|blog|guide|paper|tutorial|report|page|piece|essay|series|story|chapter|interview|edition|study|case study|talk|document|toolkit|course)\b|\b(?:we|i)(?:'ll| will|'ve| have| are|'re)? (?:introduc|present|announc|explor|discuss|describ|explain|cover|walk|look(?:ed|ing)? at|shar|launch|releas)/i,
  de: /\b(?:diese[rsmn]?|folgende[rsmn]?|unser(?:e[rmn]?)?) (?:artikel|beitrag|text|bericht|studie|anleitung|seite|interview|serie|post|video|ratgeber|rezept)\b|\bwir (?:zeigen|stellen|erklären|verraten|haben|geben)\b/iu,
  fr: /\b(?:cet|dans ce|notre|ce) (?:article|billet|guide|dossier|rapport|texte|tutoriel)/iu,
  es: /\b(?:este|esta|nuestro) (?:artículo|post|guía|texto|informe|entrada|tutorial|serie|vídeo)|\b(?:vamos a|veremos|te explico|te explicamos|aprende|descubre)\b/iu,
  pt: /\b(?:este|neste|esse|nesse) (?:artigo|post|guia|texto|relatório|tutorial)/iu,
  it: /\b(?:questo|quest'|nostro) ?(?:articolo|post|guida|testo|rapporto)/iu,
  ru: /(?:в этой|эта|данная|настоящая|в данной|в нашем|этот) (?:стать[еяи]|обзор|материал|текст|публикаци|работ)/iu,
  zh: /本文|本篇|本系列|本次(?:分享|演讲)|这篇文章|该文|此文|笔者|作者|我们(?:将|会)?(?:介绍|分享|发布|推出|宣布|探讨|讨论)/u,
  ja: /(?:本|この)(?:記事|稿|ページ|連載|論文|レポート)/u,
  ko: /(?:이|본) (?:글|기사|논문|보고서)/u,
  ar: /(?:هذا|هذه) (?:المقال|المقالة|التقرير|الدراسة|الدليل)/u,
}

/** Housekeeping: who wrote it, where it comes from, what to press. True words, but nothing of the subject. */
const HOUSEKEEPING: Record<string, RegExp> = {
  en: /^(?:by|photo|image|credit|source|editor'?s note|note|updated?|published|disclaimer|disclosure|read (?:more|also)|related|see also|follow|subscribe|sign up|click|share|download|listen|watch|advertisement|copyright)\b|\b(?:this (?:article|post|story) (?:was|has been|originally|is part of)|originally (?:appeared|published)|all rights reserved|newsletter|cookies?|click here|is an? (?:[\w-]+ ){0,4}(?:writer|reporter|editor|journalist|author|engineer|designer|manager|director|lead|professor|consultant|correspondent) (?:at|for|with|on|of|in)|contributed to this)\b/i,
  de: /^(?:von|foto|bild|quelle|anmerkung|hinweis|stand|lesen sie|mehr zum thema|teilen|anzeige|copyright)\b|\b(?:newsletter|alle rechte vorbehalten|cookies?|hier klicken|dieser artikel (?:ist|wurde|erschien))\b/iu,
  es: /^(?:por|foto|fuente|lee también|leer más|suscríbete|síguenos|compartir)\b/iu,
  fr: /^(?:par|photo|source|crédit|lire aussi|à lire|abonnez|partager|publié)\b/iu,
  ru: /^(?:фото|источник|читайте|подпис|автор|редактор|материалы по теме)/iu,
  zh: /(?:作者|译者|编者|讲师|嘉宾|编辑|责编|校对)(?:介绍|简介|[：:|])|整理(?:自|而成|而来)|整理[。．]?$|转载|原文|译自|公众号|扫码|扫描|二维码|点击|关注我们|欢迎|留言|投稿|下载|PPT|直播回顾|视频回放|阅读(?:该|原|上)文|^[QAＱＡ][：:]|提问[：:]|^\d{4}\s?年\s?\d+\s?月\s?\d+\s?日[^，]*$|如[上下]?图|[上下]图/u,
  ja: /(?:著者|筆者|編集|写真|出典|転載|関連記事|クリック|フォロー|登録はこちら)/u,
  ko: /(?:기자\s*[=@]|무단\s*전재|사진|출처|구독|클릭|관련기사)/u,
  ar: /^(?:المصدر|اقرأ|تصوير|كتب|شارك|تابعنا)/u,
}

const WE: Record<string, RegExp> = {
  en: /\b(?:we|we're|we've|our)\b/i,
  de: /\b(?:wir|unser(?:e[rmn]?)?)\b/iu,
  zh: /我们/u,
  ru: /(?:^|\s)(?:мы|наш)/iu,
  es: /\b(?:nuestr[oa]s?|hemos|vamos)\b/iu,
  fr: /\b(?:nous|notre|nos)\b/iu,
}

const PERSON: Record<string, RegExp> = {
  en: /\b(?:I|I'm|I've|my|me)\b/,
  de: /\b(?:ich|mein(?:e[rmn]?)?|mir|mich)\b/iu,
  fr: /\b(?:je|j'|mon|ma|mes)\b/iu,
  es: /(?:^|\s)(?:yo|mi|mis|me)\s/iu,
  ru: /(?:^|\s)(?:я|мне|меня|мой|моя)\s/iu,
  zh: /我(?!们|国|市|省|校|院)/u,
  ja: /私|僕|俺/u,
}

/** Whether the sentence leans on the one before it. */
export const leansOnContext = (text: string, language: string): boolean => LEANING[language]?.test(text) ?? false

/** Whether the sentence speaks of the text it stands in. */
export const isSelfReference = (text: string, language: string): boolean => SELF[language]?.test(text) ?? false

/** Whether it begins as somebody's words. */
export const isQuotation = (text: string): boolean => /^["'“‘«„「『]/u.test(text)

/** Whether the writer speaks of himself or herself. */
export const speaksAsPerson = (text: string, language: string): boolean => PERSON[language]?.test(text) ?? false

/** Whether the sentence is about the making of the text or asks the reader to press something. */
export const isHousekeeping = (text: string, language: string): boolean => HOUSEKEEPING[language]?.test(text) ?? false

/** Whether the writers speak of themselves. */
export const speaksAsGroup = (text: string, language: string): boolean => WE[language]?.test(text) ?? false

/** Whether the sentence breaks off. */
export const isCutOff = (text: string): boolean => /(?:\.\.\.|…)$/.test(text)

/** Lines that credit or ask, in any language: they never stand in a summary while another sentence is there. */
const CREDIT =
  /^(?:作者|译者|编者|讲师|嘉宾|编辑|责编|来源|原文)(?:介绍|简介|链接|[：:|])|公众号|扫码|二维码|点击.{0,6}(?:阅读|查看|下载|关注)|^[QAＱＡ][：:]|^(?:photo|image|credit|source|foto|bild|quelle|фото|источник|写真|出典|사진|출처|المصدر)\s*(?:by\b|[:：])|^(?:read more|follow us|subscribe|sign up|click here|advertisement)\b/iu

/** Whether a line is a credit, a question-and-answer mark or a call to press something. */
export const isCredit = (text: string): boolean => CREDIT.test(text)
