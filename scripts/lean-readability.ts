import type { Plugin } from 'vite'

/** A statement that writes to the debugging log. Some of them print the whole article on the way, log or no log. */
const logStatement = /^[ \t]*this\.log\([\s\S]*?\);\n/gm

/** The method that reads structured data, which `readability-pick.ts` turns off. */
const structuredData = /^ {2}_getJSONLD\(doc\) \{[\s\S]*?^ {2}\},\n/m

/**
 * Leaves out of the bundle what a reader never runs of Readability: its debugging log, its reading of structured data, and
 * the guess whether a page may be an article, in place of which we have our own.
 */
export const leanReadability = (): Plugin => ({
  name: 'lean-readability',
  enforce: 'pre',
  transform(code, id) {
    if (/@mozilla\/readability\/Readability\.js$/.test(id))
      return { code: code.replace(logStatement, '').replace(structuredData, ''), map: null }
    if (/@mozilla\/readability\/index\.js$/.test(id))
      return { code: code.replace(/require\("\.\/Readability-readerable"\)/, 'undefined'), map: null }
    return null
  },
})
