// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { extractArticle } from '../extract-article'
import { prose } from '../sample-page'

/** A page as papers of a country write theirs. */
interface Paper {
  url: string
  /** All that stands in the head. */
  head: string
  /** What stands above the text. */
  start: string
  title: string
  byline: string | null
  published: string | null
}

const ld = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`

const papers: Record<string, Paper> = {
  'English, with all that one could wish': {
    url: 'https://www.thetown.example/2024/05/12/orchard/pears-law/',
    head: `<title>Pear growers win their case in court | The Town</title><meta property="og:title" content="Pear growers win their case in court | The Town"><meta property="og:site_name" content="The Town">${ld({ '@type': 'NewsArticle', headline: 'Pear growers win their case in court', author: [{ '@type': 'Person', name: 'By Mary Miller and Bob Baker' }], datePublished: '2024-05-12T04:31:43.000-0400' })}`,
    start: '<h1>Pear growers win their case in court</h1>',
    title: 'Pear growers win their case in court',
    byline: 'Mary Miller, Bob Baker',
    published: '2024-05-12T04:31:43-04:00',
  },
  'English, without data': {
    url: 'https://www.town.co.uk/news/article-209/Pears.html',
    head: '<title>Pears were kept until May, say growers - Town - The Town Post</title>',
    start:
      '<h1>Pears were kept until May, say growers</h1><p>By <a href="/p/mm">Mary O\'Miller</a>, <a href="/p/bb">Bob Baker</a> and Jean-Luc Carter</p><p>Last updated at 5:06 PM on 7th May 2012 | Published 6:01 PM on 5th May 2012</p>',
    title: 'Pears were kept until May, say growers',
    byline: "Mary O'Miller, Bob Baker, Jean-Luc Carter",
    published: '2012-05-05T18:01:00',
  },
  'English, the lead and the name in boxes of their own': {
    url: 'https://www.town.example/blog/pears-keep',
    head: '<title>Pears keep until May | Town</title>',
    start:
      '<h1>Pears keep until May</h1><div><div>By</div><div>Mary Miller</div><div>-</div></div><div>June 12, 2025</div>',
    title: 'Pears keep until May',
    byline: 'Mary Miller',
    published: '2025-06-12',
  },
  'English, a sentence about who wrote it': {
    url: 'https://www.town.example/blog/pears-keep',
    head: '<title>Pears keep until May | Town</title>',
    start:
      '<h1>Pears keep until May</h1><div class="author">Mary Miller is the editor of this paper and grows pears.</div><time datetime="2025-06-12">Thursday</time>',
    title: 'Pears keep until May',
    byline: 'Mary Miller',
    published: '2025-06-12',
  },
  'American, with a zone by its letters': {
    url: 'https://www.town.example/story/pears',
    head: '<title>Pears bloom early - The Town Tribune</title>',
    start:
      '<h1>Pears bloom early</h1><div class="byline">By MARY MILLER and BOB BAKER | Associated Press</div><div class="dateline">May 5, 2021 at 6:40 p.m. EDT</div>',
    title: 'Pears bloom early',
    byline: 'MARY MILLER, BOB BAKER',
    published: '2021-05-05T18:40:00-04:00',
  },
  'Chinese, a portal': {
    url: 'https://news.orchard.cn/c/2021-05-03/doc-1234.shtml',
    head: '<title>老梨树今年春天又开花了_新闻中心_果园网</title>',
    start:
      '<h1>老梨树今年春天又开花了</h1><div class="info"><span>2021年05月03日 08:15</span> <span>来源：果园日报</span> <span>作者：张三 李四</span></div>',
    title: '老梨树今年春天又开花了',
    byline: '张三、李四',
    published: '2021-05-03T08:15:00',
  },
  'Chinese, an agency': {
    url: 'http://www.orchard.cn/2021-05/03/c_1127400000.htm',
    head: '<title>老梨树今年春天又开花了-果园网</title>',
    start:
      '<h1>老梨树今年春天又开花了</h1><div>2021-05-03 08:15:20 来源： 果园社</div><p>果园社北京5月3日电（记者王五、赵小六）老梨树今年春天又开花了。</p>',
    title: '老梨树今年春天又开花了',
    byline: '王五、赵小六',
    published: '2021-05-03T08:15:20',
  },
  'Chinese of Taiwan': {
    url: 'https://www.orchard.com.tw/news/1234',
    head: '<title>老梨樹今年春天又開花了 - 生活 - 果園時報</title>',
    start: '<h1>老梨樹今年春天又開花了</h1><p>2021/05/03 18:05 記者王小明／台北報導</p>',
    title: '老梨樹今年春天又開花了',
    byline: '王小明',
    published: '2021-05-03T18:05:00',
  },
  'Chinese, one who posts': {
    url: 'https://blog.orchard.cn/a/1234',
    head: '<title>老梨树今年春天又开花了</title>',
    start: '<h1>老梨树今年春天又开花了</h1><p>果园人家 发表于 2021-5-3 11:46:00 | 请尊重作者的劳动</p>',
    title: '老梨树今年春天又开花了',
    byline: '果园人家',
    published: '2021-05-03T11:46:00',
  },
  German: {
    url: 'https://www.obst.de/garten/birnen-a-1234.html',
    head: '<title>Alter Birnbaum: Warum er wieder blüht - OBST-Zeitung - Garten</title><meta property="og:site_name" content="OBST-Zeitung">',
    start:
      '<h1><span>Alter Birnbaum:</span> <span>Warum er wieder blüht</span></h1><p>Von Maria Müller und Björn von Groß</p><p>03.05.2021, 08:15 Uhr</p>',
    title: 'Alter Birnbaum: Warum er wieder blüht',
    byline: 'Maria Müller, Björn von Groß',
    published: '2021-05-03T08:15:00',
  },
  'German, with the day in words': {
    url: 'https://www.obst.de/garten/birnen',
    head: '<title>Warum der alte Birnbaum wieder blüht | OBST</title>',
    start:
      '<h1>Warum der alte Birnbaum wieder blüht</h1><p>Stand: 4. Mai 2021, 9.30 Uhr</p><p>Ein Kommentar von Maria Müller</p><p>Veröffentlicht am 3. Mai 2021 um 8.15 Uhr</p>',
    title: 'Warum der alte Birnbaum wieder blüht',
    byline: 'Maria Müller',
    published: '2021-05-03T08:15:00',
  },
  Russian: {
    url: 'https://www.sad.ru/news/1234.html',
    head: '<title>Старая груша снова цветёт // Новости сада</title>',
    start: '<h1>Старая груша снова цветёт</h1><p>3 мая 2021, 18:15 (мск)</p><p>Текст: Иван Петров, Анна Кузнецова</p>',
    title: 'Старая груша снова цветёт',
    byline: 'Иван Петров, Анна Кузнецова',
    published: '2021-05-03T18:15:00+03:00',
  },
  'Russian, figures alone': {
    url: 'https://www.sad.ru/news/1234.html',
    head: '<title>Старая груша снова цветёт - Садовая газета</title>',
    start: '<h1>Старая груша снова цветёт</h1><p>03.05.21 18:15</p><p>Автор: Мария Груша-Яблонева</p>',
    title: 'Старая груша снова цветёт',
    byline: 'Мария Груша-Яблонева',
    published: '2021-05-03T18:15:00',
  },
  Greek: {
    url: 'https://www.kipos.gr/article/1234',
    head: '<title>Η ΚΗΠΟΣ - Η γέρικη αχλαδιά ανθίζει πάλι - υγεία</title>',
    start:
      '<h1>Η γέρικη αχλαδιά ανθίζει πάλι</h1><p>Δημοσίευση: Δευτέρα, 3 Μαΐου 2021, 18:15</p><p>Της Μαρίας Αχλαδά</p>',
    title: 'Η γέρικη αχλαδιά ανθίζει πάλι',
    byline: 'Μαρίας Αχλαδά',
    published: '2021-05-03T18:15:00',
  },
  Polish: {
    url: 'https://www.sad.pl/1234,stara-grusza.html',
    head: '<title>Stara grusza znowu kwitnie - Gazeta Sadowa</title>',
    start:
      '<h1>Stara grusza znowu kwitnie</h1><p>Anna Gruszka, Jan Śliwa</p><p>Data publikacji: 3 maja 2021 18:15</p><p>Autor: Anna Gruszka, fot. Jan Śliwa</p>',
    title: 'Stara grusza znowu kwitnie',
    byline: 'Anna Gruszka',
    published: '2021-05-03T18:15:00',
  },
  Spanish: {
    url: 'https://www.huerto.es/sociedad/2021-05-03/el-viejo-peral.html',
    head: '<title>El viejo peral vuelve a florecer | Sociedad | EL HUERTO</title>',
    start:
      '<h1>El viejo peral vuelve a florecer</h1><p>Por María Pérez y Juan de la Cruz</p><p>Lunes, 3 de mayo de 2021 - 18:15 CEST</p>',
    title: 'El viejo peral vuelve a florecer',
    byline: 'María Pérez, Juan de la Cruz',
    published: '2021-05-03T18:15:00+02:00',
  },
  French: {
    url: 'https://www.verger.fr/societe/article/2021/05/03/le-vieux-poirier_1234.html',
    head: '<title>« Le vieux poirier » refleurit - Le Verger</title>',
    start:
      '<h1>« Le vieux poirier » refleurit</h1><p>Par Marie Poirier et Jean Prunier</p><p>Publié le 3 mai 2021 à 18h15 - Mis à jour le 4 mai 2021 à 07h00</p>',
    title: '« Le vieux poirier » refleurit',
    byline: 'Marie Poirier, Jean Prunier',
    published: '2021-05-03T18:15:00',
  },
  'French, the change first': {
    url: 'https://www.verger.fr/societe/le-vieux-poirier',
    head: '<title>Le vieux poirier du village refleurit</title>',
    start:
      '<h1>Le vieux poirier du village refleurit</h1><p>Mis à jour le 4 mai 2021 à 07h00, publié le 1er mai 2021</p>',
    title: 'Le vieux poirier du village refleurit',
    byline: null,
    published: '2021-05-01',
  },
  Japanese: {
    url: 'https://www.kajuen.jp/articles/1234.html',
    head: '<title>古い梨の木がまた花を咲かせる：果樹園新聞デジタル</title><meta property="og:site_name" content="果樹園新聞デジタル">',
    start: '<h1>古い梨の木がまた花を咲かせる</h1><p>文・山田花子　写真・鈴木一郎</p><p>2021年5月3日 18時15分</p>',
    title: '古い梨の木がまた花を咲かせる',
    byline: '山田花子',
    published: '2021-05-03T18:15:00',
  },
  'Japanese, an agency': {
    url: 'https://www.kajuen.jp/articles/1234.html',
    head: '<title>古い梨の木がまた花を咲かせる | 果樹園新聞</title>',
    start: '<h1>古い梨の木がまた花を咲かせる</h1><p>2021/5/3 18:15（最終更新 5/4 09:00）</p>',
    title: '古い梨の木がまた花を咲かせる',
    byline: null,
    published: '2021-05-03T18:15:00',
  },
  Korean: {
    url: 'https://www.kwasuwon.co.kr/news/1234',
    head: '<title>오래된 배나무가 다시 꽃을 피웠다 - 과수원일보</title>',
    start:
      '<h1>오래된 배나무가 다시 꽃을 피웠다</h1><p>홍길동 기자 hong@kwasuwon.co.kr</p><p>입력 2021.05.03 18:15 | 수정 2021.05.04 09:00</p>',
    title: '오래된 배나무가 다시 꽃을 피웠다',
    byline: '홍길동',
    published: '2021-05-03T18:15:00',
  },
  'Korean, in words': {
    url: 'https://www.kwasuwon.co.kr/news/1234',
    head: '<title>오래된 배나무가 다시 꽃을 피웠다 : 사회 : 과수원</title>',
    start:
      '<h1>오래된 배나무가 다시 꽃을 피웠다</h1><p>승인 2021년 5월 3일 오후 6시 15분</p><p>[과수원=홍길동 기자]</p>',
    title: '오래된 배나무가 다시 꽃을 피웠다',
    byline: '홍길동',
    published: '2021-05-03T18:15:00',
  },
  Arabic: {
    url: 'https://www.bustan.net/news/2021/5/3/old-pear',
    head: '<title>شجرة الكمثرى القديمة تزهر من جديد | البستان نت</title>',
    start: '<h1>شجرة الكمثرى القديمة تزهر من جديد</h1><p>كتب: أحمد البستاني</p><p>الاثنين 3 مايو 2021 - 06:15 م</p>',
    title: 'شجرة الكمثرى القديمة تزهر من جديد',
    byline: 'أحمد البستاني',
    published: '2021-05-03T18:15:00',
  },
  'Arabic, in its own figures': {
    url: 'https://www.bustan.net/news/old-pear',
    head: '<title>شجرة الكمثرى القديمة تزهر من جديد | البستان نت</title>',
    start: '<h1>شجرة الكمثرى القديمة تزهر من جديد</h1><p>بقلم أحمد البستاني</p><p>٣ أيار ٢٠٢١</p>',
    title: 'شجرة الكمثرى القديمة تزهر من جديد',
    byline: 'أحمد البستاني',
    published: '2021-05-03',
  },
  Italian: {
    url: 'https://www.frutteto.it/notizie/vecchio-pero.shtml',
    head: '<title>Il vecchio pero torna a fiorire - Corriere del Frutteto</title>',
    start: '<h1>Il vecchio pero torna a fiorire</h1><p>di Maria Pero e Paolo Prugna</p><p>3 maggio 2021 | 18:15</p>',
    title: 'Il vecchio pero torna a fiorire',
    byline: 'Maria Pero, Paolo Prugna',
    published: '2021-05-03T18:15:00',
  },
  Turkish: {
    url: 'https://www.bahce.com.tr/haber/yasli-armut-1234',
    head: '<title>Yaşlı armut ağacı yeniden çiçek açtı - Bahçe Gazetesi</title>',
    start:
      '<h1>Yaşlı armut ağacı yeniden çiçek açtı</h1><p>Giriş Tarihi: 3 Mayıs 2021 18:15 Güncelleme: 4 Mayıs 2021 09:00</p>',
    title: 'Yaşlı armut ağacı yeniden çiçek açtı',
    byline: null,
    published: '2021-05-03T18:15:00',
  },
  Portuguese: {
    url: 'https://www.pomar.com.br/noticia/velha-pereira.htm',
    head: '<title>Velha pereira volta a florir - 03/05/2021 - Ciência - Pomar</title>',
    start: '<h1>Velha pereira volta a florir</h1><p>Maria Pereira</p><p>03/05/2021 18h15</p>',
    title: 'Velha pereira volta a florir',
    byline: null,
    published: '2021-05-03T18:15:00',
  },
}

/** A bare page of a paper: bars, a heading with what stands around it, text, other pieces. */
const pageOf = ({ head, start }: Paper): Document =>
  new DOMParser().parseFromString(
    `<!doctype html><html><head>${head}</head><body><nav><a href="/">Home</a> <a href="/all">All</a></nav>
    <div class="main"><div class="head">${start}</div><div class="text">${prose.join('')}</div></div>
    <div class="side"><p>2 January 2020</p><p>By Other Person</p></div><footer>© 2019</footer></body></html>`,
    'text/html',
  )

it.each(Object.entries(papers))('%s', (_, paper) => {
  const { url, title, byline, published } = paper
  const found = extractArticle(pageOf(paper), { url })
  if (found.kind !== 'article') throw new Error(found.kind)
  const { article } = found
  expect({ title: article.title, byline: article.byline, published: article.published }).toEqual({
    title,
    byline,
    published,
  })
})
