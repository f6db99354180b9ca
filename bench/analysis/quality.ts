/**
 * Quality of summaries and tags on data given by path, beside plain baselines.
 *
 *   npm run bench analysis/quality DATA_DIR [SET …]
 *
 * DATA_DIR/summary/SET.jsonl: {id, lang, title, text, reference, sentences}; DATA_DIR/tags/SET.jsonl: {…, keywords}.
 */
import { analyse } from '../../src/core/analysis/analyse'
import { functionWords } from '../../src/core/analysis/text/function-words'
import { splitSentences } from '../../src/core/analysis/text/split-sentences'
import { splitWords } from '../../src/core/analysis/text/split-words'
import { isHeldOut, mean, readSets, type SummaryRow, type TagRow } from './data-sets'
import { f1At, rouge1 } from './scores'

const percent = (value: number): string => (Number.isFinite(value) ? (100 * value).toFixed(1) : '–').padStart(6)
const row = (cells: readonly string[]): void =>
  console.log(cells.map((cell, i) => (i === 0 ? cell.padEnd(16) : cell.padStart(9))).join(''))
const heldOut = <T>(values: readonly T[]): T[] => values.filter((_, index) => isHeldOut(index))

/** Single words by frequency: the least a tagger must beat. */
function mostFrequentWords(text: string, lang: string, count: number): string[] {
  const counts = new Map<string, number>()
  const ignored = functionWords(lang)
  for (const { key } of splitWords(text, lang))
    if (!ignored.has(key) && key.length > (lang === 'zh' ? 1 : 2)) counts.set(key, (counts.get(key) ?? 0) + 1)
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, count)
    .map(([key]) => key)
}

function scoreSummaries(rows: readonly SummaryRow[]): { ours: number[]; lead: number[] } {
  const scores = rows.map(({ title, text, lang, sentences, reference }) => {
    const wanted = reference.split('\n')
    const ours = analyse({ title, text, lang }, { sentences }).summary
    const lead = splitSentences(text)
      .slice(0, sentences)
      .map((sentence) => sentence.text)
    return { ours: rouge1(ours, wanted, lang), lead: rouge1(lead, wanted, lang) }
  })
  return { ours: scores.map(({ ours }) => ours), lead: scores.map(({ lead }) => lead) }
}

function scoreTags(rows: readonly TagRow[]): { at5: number[]; at10: number[]; frequent: number[] } {
  const scores = rows.map(({ title, text, lang, keywords }) => {
    const { tags } = analyse({ title, text, lang }, { tags: 10 })
    const frequent = mostFrequentWords(`${title}\n${text}`, lang, 5)
    return {
      at5: f1At(tags, keywords, lang, 5),
      at10: f1At(tags, keywords, lang, 10),
      frequent: f1At(frequent, keywords, lang, 5),
    }
  })
  return {
    at5: scores.map(({ at5 }) => at5),
    at10: scores.map(({ at10 }) => at10),
    frequent: scores.map(({ frequent }) => frequent),
  }
}

const [directory, ...only] = process.argv.slice(2)
const summaries = directory ? readSets<SummaryRow>(directory, 'summary', only) : new Map<string, SummaryRow[]>()
const tags = directory ? readSets<TagRow>(directory, 'tags', only) : new Map<string, TagRow[]>()
if (summaries.size + tags.size === 0)
  console.log(
    'Quality of the analysis is not measured: there is no data at the path given (npm run bench analysis/quality DATA_DIR).',
  )
if (summaries.size > 0) row(['summary', 'n', 'ROUGE-1', 'held out', 'lead'])
for (const [name, rows] of summaries) {
  const { ours, lead } = scoreSummaries(rows)
  row([name, String(rows.length), percent(mean(ours)), percent(mean(heldOut(ours))), percent(mean(lead))])
}
if (tags.size > 0) row(['tags', 'n', 'F1@5', 'held out', 'F1@10', 'TF@5'])
for (const [name, rows] of tags) {
  const { at5, at10, frequent } = scoreTags(rows)
  row([
    name,
    String(rows.length),
    percent(mean(at5)),
    percent(mean(heldOut(at5))),
    percent(mean(at10)),
    percent(mean(frequent)),
  ])
}
