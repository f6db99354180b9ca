import type { Article } from './article'
import { escapeValue, serialiseBody } from './serialise-body'

export type PageArticle = Pick<Article, 'url' | 'title' | 'byline' | 'siteName' | 'published' | 'lang' | 'dir'>

const STYLE = `:root{color-scheme:light dark}
body{max-width:40em;margin:0 auto;padding:2.5em 1.25em 5em;font:1.125em/1.62 Literata,Charter,Georgia,"Noto Serif",serif;overflow-wrap:break-word}
h1,h2,h3,h4{line-height:1.25;text-wrap:balance}header p{opacity:.75;font-size:.85em}
img{max-width:100%;height:auto}figure{margin:1.5em 0}figcaption{font-size:.8em;opacity:.8}
blockquote{margin-inline:0;padding-inline-start:1em;border-inline-start:3px solid}
pre{overflow-x:auto;padding:1em;background:color-mix(in srgb,currentColor 8%,transparent);direction:ltr;text-align:left}
table{display:block;overflow-x:auto;border-collapse:collapse}td,th{padding:.4em .7em;border:1px solid;text-align:start}`

/**
 * An article as one HTML file that stands for itself: no script, a policy that lets it ask for nothing but pictures, and
 * the address it came from. `body` is a rebuilt body.
 */
export function toPage(article: PageArticle, body: Node): string {
  const { title, byline, siteName, published, url, lang, dir } = article
  const about = [byline, siteName, published?.slice(0, 10)].filter(Boolean).map((part) => escapeValue(String(part)))
  return `<!doctype html>
<html${lang ? ` lang="${escapeValue(lang)}"` : ''} dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<meta http-equiv="content-security-policy" content="default-src 'none'; img-src https: http: data:; style-src 'unsafe-inline'">
<title>${escapeValue(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${escapeValue(title)}</h1>
<p>${about.join(' · ')}${about.length ? '<br>' : ''}<a href="${escapeValue(url)}">${escapeValue(url)}</a></p>
</header>
<main>
${serialiseBody(body)}
</main>
</body>
</html>
`
}
