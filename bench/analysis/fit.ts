/**
 * Fits the weights of summary and tags on data given by path, prints what they score under cross-validation, and writes them.
 *
 *   npm run bench analysis/fit DATA_DIR [--write]
 *
 * Never fitted on: every fifth text of each set, and the sets not named below as a whole (other languages and other kinds).
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { crossValidate, type Example, type Validation } from './cross-validate'
import { readSets, type SummaryRow, type TagRow } from './data-sets'
import { fitSummary, SENTENCE_FEATURES, SUMMARY_FEATURES, summaryExample } from './fit-summary'
import { fitTags, STANDING, TAG_FEATURES, tagExample } from './fit-tags'

const SUMMARY_SETS = [
  'en-cnn',
  'en-page',
  'en-gov',
  'en-web',
  'de-page',
  'es-page',
  'es-web',
  'ru-rt',
  'xx-page',
  'zh-page',
  'zh-tech',
]
const SPACED_TAG_SETS = [
  'en-page-tags',
  'de-page-tags',
  'ru-ng-tags',
  'en-web-tags',
  'en-gov-tags',
  'es-page-tags',
  'xx-page-tags',
]
const UNSPACED_TAG_SETS = ['zh-csl', 'zh-tech-tags', 'zh-page-tags']

const [directory, flag] = process.argv.slice(2)
const examples = <T>(sets: ReadonlyMap<string, T[]>, make: (row: T) => Example): Map<string, Example[]> =>
  new Map([...sets].map(([name, rows]) => [name, rows.map(make)]))
const percent = (value: number): string => (100 * value).toFixed(1).padStart(8)

function print(title: string, { sets }: Validation): void {
  console.log(`\n${title.padEnd(24)}   folds  held out`)
  for (const [name, { folds, heldOut, fitted }] of sets)
    console.log(`${name.padEnd(24)}${percent(folds)}${percent(heldOut)}${fitted ? '' : '  (never fitted)'}`)
}

const list = (name: string, comment: string, weights: readonly number[], features: readonly string[]): string =>
  `/** ${comment} */\nexport const ${name}: readonly number[] = [\n${features.map((feature, index) => `  ${(weights[index] ?? 0).toFixed(2)}, // ${feature}`).join('\n')}\n]\n`

function write(file: string, content: string): void {
  writeFileSync(fileURLToPath(new URL(`../../src/core/analysis/${file}`, import.meta.url)), content)
}

function fitAll(from: string): void {
  const summaries = examples(readSets<SummaryRow>(from, 'summary'), summaryExample)
  const tags = readSets<TagRow>(from, 'tags')
  if (summaries.size === 0 || tags.size === 0) {
    console.log(`Nothing is fitted: there is no data at ${from}.`)
    return
  }
  const ofScript = (unspaced: boolean): Map<string, Example[]> =>
    examples(new Map([...tags].filter(([name]) => name.startsWith('zh') === unspaced)), tagExample)
  const summary = crossValidate(summaries, SUMMARY_SETS, fitSummary)
  print('Summary, ROUGE-1', summary)
  const spaced = crossValidate(ofScript(false), SPACED_TAG_SETS, fitTags(0.2))
  print('Tags, F1 at 5', spaced)
  const unspaced = crossValidate(ofScript(true), UNSPACED_TAG_SETS, fitTags(0.15))
  print('Tags without spaces', unspaced)
  if (flag !== '--write') return
  const maker = 'Made by bench/analysis/fit.ts; do not edit.'
  write(
    'summary/sentence-weights.ts',
    [
      list('SENTENCE_WEIGHTS', `Weights of SENTENCE_FEATURES. ${maker}`, summary.weights, SENTENCE_FEATURES),
      list(
        'SUMMARY_WEIGHTS',
        `Weights of SUMMARY_FEATURES. ${maker}`,
        summary.weights.slice(SENTENCE_FEATURES.length),
        SUMMARY_FEATURES,
      ),
    ].join('\n'),
  )
  const ofSpaced = list(
    'SPACED_TAG_WEIGHTS',
    `Weights of TAG_FEATURES for scripts with spaces. ${maker}`,
    spaced.weights,
    TAG_FEATURES,
  )
  const ofUnspaced = list(
    'UNSPACED_TAG_WEIGHTS',
    `The same for scripts without. ${maker}`,
    unspaced.weights,
    TAG_FEATURES,
  )
  const standing = (name: string, comment: string, weights: readonly number[]): string =>
    list(name, comment, weights.slice(TAG_FEATURES.length), STANDING)
  write(
    'tags/tag-weights.ts',
    [
      ofSpaced,
      standing('SPACED_TAG_STANDING', `Weights of STANDING for scripts with spaces. ${maker}`, spaced.weights),
      ofUnspaced,
      standing('UNSPACED_TAG_STANDING', `The same for scripts without. ${maker}`, unspaced.weights),
    ].join('\n'),
  )
}

if (directory) fitAll(directory)
else console.log('Nothing is fitted: no data was named (npm run bench analysis/fit DATA_DIR [--write]).')
