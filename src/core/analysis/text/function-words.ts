import { frequentWords } from './frequent-words'

/**
 * Words that hold a sentence together and say nothing of its subject, by language, after the forty most frequent ones,
 * which stand in `frequent-words` where a language shares its script with others. Written for this project from general knowledge of the languages; not taken from any
 * list.
 */
const FURTHER: Record<string, string> = {
  en: "when who will more no if out so said what up its about into than them can only other new some could time these two may then do first any my now such like our over me even most made after also did many before must through back years where much your way well down should because each just those people how too little good very make would being between under same another know while last might us great still own see came three never here every few since against again off both him himself itself herself themselves during without within along among until upon however whether although though therefore thus yet either neither nor per via get got go going gone come take took used use using does done am having say says according one ones doesn't don't didn't isn't wasn't aren't weren't won't can't couldn't wouldn't shouldn't hasn't haven't i i'm i've i'd it's he's she's that's there's we're we've they're you're let's isn cannot lot lots something anything nothing everything someone anyone somebody anybody nobody everybody whoever whatever whichever wherever whenever somewhere anywhere everywhere nowhere somehow sometimes meanwhile",
  de: 'einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei ich wir ihr mein dein unser euer kein keine keinen keinem keiner wenn kann können konnte muss müssen soll sollen sollte will wollen wollte darf dürfen mag möchte hatte hatten waren wurden worden gewesen würde würden wäre hätte ihre ihren ihrem ihrer ihres seine seinen seinem seiner seines diese dieser dieses diesem diesen jene jeder jede jedes jedem jeden alle allen aller alles andere anderen anderer anderes viele vielen viel wenig wenige einige',
  fr: "elle elles on je tu y fait leur leurs ses ces même aussi tout tous toute toutes entre sans peut où deux très bien après avant encore depuis sous contre si dont lui donc alors ainsi était avait avoir faire car c'est n'est n'a qu'il qu'elle qu'on qu'un qu'une l d s n c j m t qu à cet",
  es: 'dos también fue había era muy años hasta desde está mi porque qué sólo solo han yo hay vez puede todos así nos ni parte tiene él uno donde bien tiempo mismo ese ahora cada e vida otro después te otros aunque esa eso hace otra gobierno tan durante siempre día tanto ella tres sí dijo sido gran país según',
  pt: 'isso ela entre depois sem mesmo aos seus quem nas me esse eles você essa num nem suas meu às minha numa pelos elas qual nós lhe deles essas esses pelas este dele tu te vocês vos lhes meus minhas teu tua nosso nossa nossos',
  it: "questo ad sua suo ed essere questa stato tra cui era loro due ci anni dopo sul quando suoi perché molto hanno dell dell' fra prima sulla sia dove tutti ancora c'è solo fatto anno poi sue stata mentre senza così già io tu lui",
  nl: 'je we wij u hun haar hem hen zich meer al kan kunnen geen wel dit zo hebben had hadden waren veel wat wie waar waarom hoe wanneer omdat want',
  sv: 'eller bara in hade över under mer hur vad skulle',
  pl: 'których go mi ja my wy on ona ono oni one jako przed pod przy nad między bez u tak lub albo gdy kiedy gdzie jeśli jednak też bardzo można',
  tr: 'çünkü önce içinde üzerinde tarafından oldu olduğu olduğunu ettiği etti eden edilen edildi oluyor olması',
  id: 'seperti masih bagi namun tetapi',
  ru: 'при чтобы был была были быть есть нет когда кто где тем чем этого этой этом этот эта эти этих тот та те того той тех со во об под над без через после перед между около про ли ни да ну вот там тут здесь тогда потом теперь сейчас себя себе свой своя свои своего своей своих своим сам сама сами который которая которое которые которого которой которых которым которую котором какой какая какие такой такая такие такое таких',
  uk: 'був була були бути є немає коли хто де тим',
  el: 'και το να του η της με που την από για τα είναι ο οι σε στο δεν θα των στην τον τη τους ότι μας στη αυτό ή ως',
  he: 'של את על לא הוא זה עם כי גם אל היא או אני כל אם יש אבל היה מה רק כמו בין יותר אחרי לפני אך עוד הם אין זו',
  hi: 'के में है की और से का को पर ने कि यह भी हैं एक नहीं हो इस था कर तो लिए गया ही या थी वह साथ अपने कहा',
  ar: 'هنا تلك أي أكثر غير قبل منذ خلال عند حيث عندما لكن ولكن بل إذا لو كيف متى أين لماذا ليس ليست فقط أيضا أيضاً دون ضد حول تحت فوق',
  fa: 'پیش وی کرده شد دارد',
  ko: '그 이 및 등 수 것 더 그리고 그러나 하지만 또한 있는 있다 없는 없다 하는 한다 했다 된다 됐다 대한 위해 통해 따라 대해 우리 그는 그녀 이번 지난 오는 가장 많은 모든 다른 같은 때 때문에 또 때문 경우 위한 관련 밝혔다 말했다 전했다 있습니다 합니다 했습니다 입니다 됩니다 이러한 그런 이런 저런',
  ja: 'の に は を た が で て と し れ さ ある いる も する から な こと として い や れる など なっ ない この ため その あっ よう また もの という あり まで られ なる へ か だ これ によって により おり より による ず なり られる において ば なかっ なく しかし について せ だっ その後 できる',
  zh: '的 了 在 是 我 有 和 就 不 人 都 一 一个 上 也 很 到 说 要 去 你 会 着 没有 看 好 自己 这 那 他 她 它 们 我们 你们 他们 她们 它们 与 及 或 而 但 但是 而且 并 并且 因为 所以 如果 虽然 然而 因此 由于 对 对于 关于 为 为了 被 把 将 从 向 以 以及 于 其 其中 之 之间 等 等等 个 些 这个 那个 这些 那些 这样 那样 这种 那种 什么 怎么 如何 哪 哪些 谁 多 少 更 最 还 又 再 已 已经 正在 曾 可 可以 能 能够 应该 需要 必须 可能 一些 一种 一样 一定 一直 一次 一方面 每 每个 各 各种 该 此 本 本文 某 当 时 时候 后 前 中 下 里 内 外 间 年 月 日 第一 第二 第三 两 三 只 只是 只有 才 却 则 即',
}

const sets = new Map<string, ReadonlySet<string>>()

/** All function words of a language in lower case; empty for a language without a list. */
export function functionWords(language: string): ReadonlySet<string> {
  let words = sets.get(language)
  if (words === undefined) {
    words = new Set([...frequentWords(language, Number.POSITIVE_INFINITY), ...(FURTHER[language]?.split(' ') ?? [])])
    sets.set(language, words)
  }
  return words
}
