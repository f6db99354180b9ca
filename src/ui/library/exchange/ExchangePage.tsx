import type { ComponentChildren } from 'preact'
import { useWords } from '../../controls/words'
import { ExportSection, type ExportSectionProps } from './ExportSection'
import { ImportSection, type ImportSectionProps } from './ImportSection'

export interface ExchangePageProps {
  import: ImportSectionProps
  export: ExportSectionProps
  children?: ComponentChildren
}

/** The page on which things come in and go out. */
export function ExchangePage({ import: coming, export: going, children }: ExchangePageProps) {
  const { say } = useWords()
  return (
    <main class="library-main exchange" aria-busy="false">
      <h1>{say('exchange')}</h1>
      <ImportSection {...coming} />
      <ExportSection {...going} />
      {children}
    </main>
  )
}
