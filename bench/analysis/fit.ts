/**
 * Fits the weights of summary and tags on data given by path, prints what they score under cross-validation, and writes them.
 *
 *   npm run bench analysis/fit DATA_DIR [--write] [summary|tags]
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

const [directory, ...rest] = process.argv.slice(2)
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

function write(file: string, lists: readonly string[]): void {
  writeFileSync(fileURLToPath(new URL(`../../src/core/analysis/${file}`, import.meta.url)), lists.join('\n'))
}

const MAKER = 'Made by bench/analysis/fit.ts; do not edit.'
const isWriting = rest.includes('--write')

function fitSummaries(from: string): void {
  const summary = crossValidate(
    examples(readSets<SummaryRow>(from, 'summary'), summaryExample),
    SUMMARY_SETS,
    fitSummary,
  )
  print('Summary, ROUGE-1', summary)
  if (!isWriting) return
  const together = summary.weights.slice(SENTENCE_FEATURES.length)
  write('summary/sentence-weights.ts', [
    list('SENTENCE_WEIGHTS', `Weights of SENTENCE_FEATURES. ${MAKER}`, summary.weights, SENTENCE_FEATURES),
    list('SUMMARY_WEIGHTS', `Weights of SUMMARY_FEATURES. ${MAKER}`, together, SUMMARY_FEATURES),
  ])
}

/** Texts with and without spaces have weights of their own. */
function fitAllTags(from: string): void {
  const tags = readSets<TagRow>(from, 'tags')
  const ofScript = (unspaced: boolean): Map<string, Example[]> =>
    examples(new Map([...tags].filter(([name]) => name.startsWith('zh') === unspaced)), tagExample)
  const spaced = crossValidate(ofScript(false), SPACED_TAG_SETS, fitTags(0.2))
  print('Tags, F1 at 5', spaced)
  const unspaced = crossValidate(ofScript(true), UNSPACED_TAG_SETS, fitTags(0.13))
  print('Tags without spaces', unspaced)
  if (!isWriting) return
  const lists = (script: string, words: string, { weights }: Validation): string[] => [
    list(
      `${script}_TAG_WEIGHTS`,
      `Weights of TAG_FEATURES for scripts ${words} spaces. ${MAKER}`,
      weights,
      TAG_FEATURES,
    ),
    list(
      `${script}_TAG_STANDING`,
      `Weights of STANDING for scripts ${words} spaces. ${MAKER}`,
      weights.slice(TAG_FEATURES.length),
      STANDING,
    ),
  ]
  write('tags/tag-weights.ts', [...lists('SPACED', 'with', spaced), ...lists('UNSPACED', 'without', unspaced)])
}

if (!directory) console.log('Nothing is fitted: no data was named (npm run bench analysis/fit DATA_DIR [--write]).')
else if (readSets(directory, 'summary').size === 0 || readSets(directory, 'tags').size === 0)
  console.log(`Nothing is fitted: there is no data at ${directory}.`)
else {
  if (!rest.includes('tags')) fitSummaries(directory)
  if (!rest.includes('summary')) fitAllTags(directory)
}
