import type { Plugin } from 'vite'
import { needlessSteps } from '../src/core/extraction/choose/needless-steps.ts'

/** A statement that writes to the debugging log. Some of them print the whole article on the way, log or no log. */
const logStatement = /^[ \t]*this\.log\([\s\S]*?\);\n/gm

/** Methods that are never called: those we replace, those only they call, and the reading of structured data. */
const neverCalled = [
  ...Object.keys(needlessSteps),
  '_getJSONLD',
  '_getArticleTitle',
  '_unescapeHtmlEntities',
  '_isSingleImage',
  '_isUrl',
]
const methods = new RegExp(`^ {2}(?:${neverCalled.join('|')})\\([\\w, ]*\\) \\{[\\s\\S]*?^ {2}\\},\\n`, 'gm')

/** What only those methods read, or nobody. */
const neverRead =
  'extraneous replaceFonts nextLink prevLink srcsetUrl b64DataUrl jsonLdArticleTypes PRESENTATIONAL_ATTRIBUTES DEPRECATED_SIZE_ATTRIBUTE_ELEMS HTML_ESCAPE_MAP'
const data = new RegExp(
  `^ +(?:${neverRead.replaceAll(' ', '|')}):(?:\\s*/.*|\\s*\\[[\\s\\S]*?\\]|\\s*\\{[\\s\\S]*?\\}),\\n`,
  'gm',
)

/** What the constructor does about the log. */
const logging = /^ {2}if \(this\._debug\) \{[\s\S]*?^ {2}\} else \{[\s\S]*?^ {2}\}\n/m

/** What is asked only of its own parser, or of options that nobody gives. */
const neverTrue = /^( +)if \(this\._(?:docJSDOMParser|debug|maxElemsToParse)\b.*\{\n[\s\S]*?^\1\}\n/gm

/** Calls of steps that do nothing any more. */
const emptyCalls = new RegExp(`^ +this\\.(?:${Object.keys(needlessSteps).join('|')})\\(.*\\);\\n`, 'gm')

/** Why a block is taken out, written for the log alone. */
const errorText = /errs\.push\([\s\S]*?\);/g

/** Gives the steps we replace their short names, there and here. */
export const shortenSteps = (code: string): string =>
  Object.keys(needlessSteps).reduce(
    (rest, name, index) => rest.replaceAll(new RegExp(`\\b${name}\\b`, 'g'), () => `_$${index}`),
    code,
  )

/** Gives its private names and its constants short ones: a minifier may not, and they are four kilobytes of what a press waits for. */
function shortenPrivateNames(code: string): string {
  const constants = [...new Set([...code.matchAll(/\bthis\.([A-Z][A-Z_]{4,})\b/g)].map((match) => match[1] ?? ''))]
  const members = [...new Set(code.match(/\b_[a-z]\w+/g))].filter((name) => name !== '_doc')
  return code
    .replace(/(?<=\bthis\.|^ {2})[A-Z][A-Z_]{4,}\b/gm, (name) => `$${constants.indexOf(name)}`)
    .replace(/\b_[a-z]\w+/g, (name) => (members.includes(name) ? `_${members.indexOf(name).toString(36)}` : name))
    .replace(/\bcontentScore\b/g, '_s$')
}

/** What is left of Readability's source without what a reader never runs; names as they were. */
export const leanSource = (code: string): string =>
  [logStatement, methods, data, logging, neverTrue, emptyCalls]
    .reduce((rest, left) => rest.replace(left, ''), code)
    .replace(errorText, 'errs.push(1);')

/**
 * Leaves out of the bundle what a reader never runs of Readability: its debugging log, its reading of metadata, the steps
 * that copying a page has done already, and the guess whether a page may be an article, in place of which we have our own.
 */
export const leanReadability = (): Plugin => ({
  name: 'lean-readability',
  enforce: 'pre',
  transform(code, id) {
    if (/@mozilla\/readability\/Readability\.js$/.test(id))
      return { code: shortenPrivateNames(shortenSteps(leanSource(code))), map: null }
    if (/choose\/needless-steps\.ts$/.test(id)) return { code: shortenSteps(code), map: null }
    if (/@mozilla\/readability\/index\.js$/.test(id))
      return { code: code.replace(/require\("\.\/Readability-readerable"\)/, 'undefined'), map: null }
    return null
  },
})
