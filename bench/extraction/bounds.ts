import { openBenchPage } from './browser-page'

// npm run bench extraction/bounds: the largest pages a site may put before a reader, each with an answer within the time
// or a clear refusal, in a real Chromium. Fails where one takes longer.

/** Milliseconds until an answer. */
const bound = 2000

/** Each makes a page's markup inside the browser. */
const monsters: Record<string, string> = {
  'a hundred thousand line breaks': '`<p>` + `word<br>`.repeat(100_000)',
  'half as many line breaks, few enough to be read': '`<p>` + `word<br>`.repeat(50_000)',
  'fifty thousand spans in one paragraph': '`<p>` + `<span>word, </span>`.repeat(50_000)',
  'fifty thousand links in one paragraph': '`<p>` + `<a href="/x">word, </a>`.repeat(50_000)',
  // Chromium's own parser takes half a minute for boxes nested without an end; these are closed every five hundred.
  'five megabytes of nested boxes': '(`<div>`.repeat(500) + `word` + `</div>`.repeat(500)).repeat(950)',
  'fifty thousand boxes, five hundred deep, with text':
    '(`<div>`.repeat(500) + `A word and more of it. `.repeat(2000) + `</div>`.repeat(500)).repeat(100)',
  'one text of five megabytes': '`<p>` + `The word stood in the yard, and nobody knew why. `.repeat(107_000)',
  'one line of five megabytes without a space': '`<p>` + `word`.repeat(1_300_000)',
  'twenty thousand short paragraphs': '`<p>A word stood here.</p>`.repeat(20_000)',
  'a table of fifty thousand cells': '`<table>` + (`<tr>` + `<td>word</td>`.repeat(10)).repeat(4_500)',
  'ten thousand pictures': '`<p>A word.<img src="/a.jpg" alt="A word">`.repeat(10_000)',
}

const { browser, page } = await openBenchPage()
const session = await page.createCDPSession()
await session.send('Performance.enable', { timeDomain: 'threadTicks' })
/** Milliseconds the page's thread has worked: what else the machine does is not in them. */
const worked = async (): Promise<number> => {
  const { metrics } = await session.send('Performance.getMetrics')
  return 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN)
}
for (const [name, markup] of Object.entries(monsters)) {
  await page.evaluate(
    `monster = new DOMParser().parseFromString('<title>Monster</title><body>' + (${markup}), 'text/html')`,
  )
  const start = await worked()
  const kind = await page.evaluate(`extractArticle(monster, { url: 'https://monster.example/' }).kind`)
  const ms = (await worked()) - start
  if (!(ms <= bound)) process.exitCode = 1
  console.log(
    `${ms <= bound ? 'ok      ' : 'TOO SLOW'}  ${ms.toFixed(0).padStart(6)} ms  ${String(kind).padEnd(10)}  ${name}`,
  )
}
await browser.close()
