import { useWords } from '../../controls/words'
import { FileDrop } from './FileDrop'
import { ImportPreview } from './ImportPreview'
import { ImportReport } from './ImportReport'
import type { ImportStage } from './import-stage'
import { Progress } from './Progress'

export interface ImportSectionProps {
  stage: ImportStage
  onFiles: (files: readonly { path: string; blob: Blob }[]) => void
  onStart: () => void
  /** Stops; what has come in stays, and it can go on later. */
  onStop: () => void
  /** Forgets what was chosen or what is waiting. */
  onForget: () => void
}

export function ImportSection({ stage, onFiles, onStart, onStop, onForget }: ImportSectionProps) {
  const { say, language } = useWords()
  const number = (value: number) => value.toLocaleString(language)
  return (
    <section class="exchange-part" aria-labelledby="import-heading">
      <h2 id="import-heading">{say('importHeading')}</h2>
      <p class="exchange-quiet">{say('importFrom')}</p>
      {(stage.kind === 'idle' || stage.kind === 'finished' || stage.kind === 'failed') && (
        <FileDrop onFiles={onFiles} />
      )}
      {stage.kind === 'failed' && (
        <p class="library-failure" role="alert">
          {stage.sentence}
        </p>
      )}
      {stage.kind === 'reading' && <Progress name={say('importReading', number(stage.read))} onStop={onForget} />}
      {stage.kind === 'preview' && <ImportPreview {...stage} onStart={onStart} onForget={onForget} />}
      {stage.kind === 'running' && (
        <Progress
          name={say('importRunning', number(stage.done), number(stage.total))}
          share={stage.total === 0 ? 1 : stage.done / stage.total}
          onStop={onStop}
        />
      )}
      {stage.kind === 'waiting' && (
        <div class="exchange-card" role="status">
          <p>{say('importWaiting', number(stage.done), number(stage.total))}</p>
          <div class="exchange-buttons">
            <button type="button" class="button primary" onClick={onStart}>
              {say('importResume')}
            </button>
            <button type="button" class="button quiet" onClick={onForget}>
              {say('importDiscard')}
            </button>
          </div>
        </div>
      )}
      {stage.kind === 'finished' && <ImportReport {...stage} />}
    </section>
  )
}
