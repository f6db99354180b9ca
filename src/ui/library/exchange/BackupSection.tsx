import { type MessageKey, useWords } from '../../controls/words'

const EVERY = [
  { every: 'never', name: 'backupNever' },
  { every: 'daily', name: 'backupDaily' },
  { every: 'weekly', name: 'backupWeekly' },
  { every: 'monthly', name: 'backupMonthly' },
] as const satisfies readonly { every: string; name: MessageKey }[]

export type BackupEvery = (typeof EVERY)[number]['every']

export interface BackupSectionProps {
  every: BackupEvery
  keep: number
  /** How the last one went, as a sentence. */
  status: string
  isBusy: boolean
  onEvery: (every: BackupEvery) => void
  onKeep: (keep: number) => void
  onNow: () => void
}

export function BackupSection({ every, keep, status, isBusy, onEvery, onKeep, onNow }: BackupSectionProps) {
  const { say, language } = useWords()
  return (
    <section class="exchange-part" aria-labelledby="backup-heading">
      <h2 id="backup-heading">{say('backupHeading')}</h2>
      <p class="exchange-quiet">{say('backupText')}</p>
      <div class="exchange-buttons">
        <label class="exchange-choice">
          <span>{say('backupEvery')}</span>
          <select value={every} onChange={(event) => onEvery(event.currentTarget.value as BackupEvery)}>
            {EVERY.map((one) => (
              <option key={one.every} value={one.every}>
                {say(one.name)}
              </option>
            ))}
          </select>
        </label>
        <label class="exchange-choice">
          <span>{say('backupKeep')}</span>
          <select value={keep} onChange={(event) => onKeep(Number(event.currentTarget.value))}>
            {[1, 2, 4, 8, 12].map((count) => (
              <option key={count} value={count}>
                {count.toLocaleString(language)}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="button" disabled={isBusy} onClick={onNow}>
          {say('backupNow')}
        </button>
      </div>
      <p class="exchange-quiet exchange-status" role="status">
        {status}
      </p>
    </section>
  )
}
