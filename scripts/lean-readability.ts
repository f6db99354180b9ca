import type { Plugin } from 'vite'
import { needlessSteps } from '../src/core/extraction/choose/needless-steps.ts'
import { quickSteps } from '../src/core/extraction/choose/quick-steps.ts'

/** A statement that writes to the debugging log. Some of them print the whole article on the way, log or no log. */
const logStatement = /^[ \t]*this\.log\([\s\S]*?\);\n/gm

const ours = Object.keys({ ...needlessSteps, ...quickSteps })

/** Methods that are never called: those we replace, those only they call, and the reading of structured data. */
const neverCalled = [
  ...ours,
  '_findNode',
  '_getJSONLD',
  '_getArticleTitle',
  '_unescapeHtmlEntities',
  '_isSingleImage',
  '_isUrl',
]
const methods = new RegExp(`^ {2}(?:${neverCalled.join('|')})\\([\\w, ]*\\) \\{[\\s\\S]*?^ {2}\\},\\n`, 'gm')

/** What only those methods read, or nobody. */
const neverRead =
  'extraneous replaceFonts normalize hasContent hashUrl nextLink prevLink srcsetUrl b64DataUrl jsonLdArticleTypes PRESENTATIONAL_ATTRIBUTES DEPRECATED_SIZE_ATTRIBUTE_ELEMS HTML_ESCAPE_MAP'
const data = new RegExp(
  `^ +(?:${neverRead.replaceAll(' ', '|')}):(?:\\s*/.*|\\s*\\[[\\s\\S]*?\\]|\\s*\\{[\\s\\S]*?\\}),\\n`,
  'gm',
)

/** What the constructor does about the log. */
const logging = /^ {2}if \(this\._debug\) \{[\s\S]*?^ {2}\} else \{[\s\S]*?^ {2}\}\n/m

/** What is asked of its arguments, which are ours: of its own parser, and of options that nobody gives. */
const neverTrue =
  /^( +)if \((?:this\._(?:docJSDOMParser|debug|maxElemsToParse)\b|options && options\.doc).*\{\n[\s\S]*?^\1\}\n/gm

/** Calls of steps that do nothing any more. */
const emptyCalls = new RegExp(`^ +this\\.(?:${Object.keys(needlessSteps).join('|')})\\(.*\\);\\n`, 'gm')

/** Why a block is taken out, written for the log alone. */
const errorText = /errs\.push\([\s\S]*?\);/g

const letters = (index: number): string => `_${index.toString(36)}`
/** What its private names are called. Those that we use too come first, or it would depend on which file is read first. */
const short = new Map(['_doc', ...ours].map((name, index) => [name, letters(index)]))

/**
 * Gives its private names two letters each, in its source and in what we put in the place of its steps: a minifier may
 * not, and they are four kilobytes of what a press waits for.
 */
const shortenPrivateNames = (code: string): string =>
  code.replace(/\b_[a-z]\w+/g, (name) => {
    if (!short.has(name)) short.set(name, letters(short.size))
    return short.get(name) as string
  })

/** The same for its constants and the score it writes on elements, which nobody else reads. */
function shortenConstants(code: string): string {
  const names = [...new Set([...code.matchAll(/\bthis\.([A-Z][A-Z_]{4,})\b/g)].map((match) => match[1] ?? ''))]
  return code
    .replace(/(?<=\bthis\.|^ {2})[A-Z][A-Z_]{4,}\b/gm, (name) => `$${names.indexOf(name)}`)
    .replace(/\bcontentScore\b/g, '$s')
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
      return { code: shortenConstants(shortenPrivateNames(leanSource(code))), map: null }
    if (/choose\/(?:needless|quick)-steps\.ts$/.test(id)) return { code: shortenPrivateNames(code), map: null }
    if (/@mozilla\/readability\/index\.js$/.test(id))
      return { code: code.replace(/require\("\.\/Readability-readerable"\)/, 'undefined'), map: null }
    return null
  },
})
