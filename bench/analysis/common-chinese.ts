/**
 * Makes the list of common Chinese words, by their inverse document frequency.
 *
 *   npm run bench analysis/common-chinese IDF_FILE
 *
 * IDF_FILE: a word and its frequency a line, as idf.txt of jieba (MIT licence), which the npm package @node-rs/jieba 2.0.3 has.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Below these a word is very common (in one text of 250), or common (in one of 650). */
const [VERY_COMMON, COMMON] = [5.5, 6.5]

const LICENCE = `/**
 * Chinese words that many texts use, the most common first. Made by bench/analysis/common-chinese.ts of idf.txt of jieba
 * (https://github.com/fxsjy/jieba), Copyright (c) 2013 Sun Junyi, under the MIT licence:
 *
 * Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation
 * files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy,
 * modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the
 * Software is furnished to do so, subject to the following conditions: The above copyright notice and this permission notice
 * shall be included in all copies or substantial portions of the Software. THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY
 * OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR
 * PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
 * LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR
 * THE USE OR OTHER DEALINGS IN THE SOFTWARE.
 */
`

function makeList(file: string): void {
  const words = readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.trim().split(' '))
    .map(([word = '', frequency]) => ({ word, frequency: Number(frequency) }))
    .filter(({ word }) => /^\p{Script=Han}{2,}$/u.test(word))
    .sort((a, b) => a.frequency - b.frequency || (a.word < b.word ? -1 : 1))
  const between = (from: number, to: number): string =>
    words
      .filter(({ frequency }) => frequency >= from && frequency < to)
      .map(({ word }) => word)
      .join(' ')
  const code = `export const VERY_COMMON_CHINESE =\n  '${between(0, VERY_COMMON)}'\nexport const COMMON_CHINESE =\n  '${between(VERY_COMMON, COMMON)}'\n`
  const target = new URL('../../src/core/analysis/tags/common-chinese.ts', import.meta.url)
  writeFileSync(fileURLToPath(target), LICENCE + code)
}

const [file] = process.argv.slice(2)
if (file) makeList(file)
else console.log('Nothing is made: no file was named (npm run bench analysis/common-chinese IDF_FILE).')
