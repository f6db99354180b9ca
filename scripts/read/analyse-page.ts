import { type AnalysisOptions, analyse } from '../../src/core/analysis/analyse'
import type { Analysis } from '../../src/core/article/article'
import type { ArticleExtraction } from '../../src/core/extraction/extraction'
import { analysisInput } from '../../src/entrypoints/analysis-input'
import { evidenceOf } from '../../src/entrypoints/content/evidence'

/** Minutes, summary and tags of what was read, as the background would tell them of a page in a browser. */
export function analysePage(extraction: ArticleExtraction, counts?: AnalysisOptions): Analysis {
  return analyse(analysisInput(extraction.article, evidenceOf(extraction)), counts)
}
