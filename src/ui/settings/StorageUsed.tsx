import { type MessageKey, useWords } from '../controls/words'

/** Bytes on this device, by what they are; null: still being counted. */
export type Usage = Record<'texts' | 'entries' | 'notes' | 'index' | 'pictures', number | null>

const NAMES: Record<keyof Usage, MessageKey> = {
  texts: 'usageTexts',
  pictures: 'usagePictures',
  index: 'usageIndex',
  entries: 'usageEntries',
  notes: 'usageNotes',
}

export interface StorageUsedProps {
  usage: Usage
  articles: number | null
}

/** What the library takes of the disk. */
export function StorageUsed({ usage, articles }: StorageUsedProps) {
  const { say, language } = useWords()
  const kinds = Object.keys(NAMES) as (keyof Usage)[]
  const total = kinds.reduce((sum, kind) => sum + (usage[kind] ?? 0), 0)
  const isCounted = kinds.every((kind) => usage[kind] !== null)
  return (
    <section class="settings-group" aria-labelledby="settings-storage" aria-busy={!isCounted}>
      <h2 id="settings-storage">{say('usage')}</h2>
      <p class="settings-text">{say('usageText', articles === null ? '…' : articles.toLocaleString(language))}</p>
      <table class="usage">
        <tbody>
          {kinds.map((kind) => {
            const size = usage[kind]
            return (
              <tr key={kind}>
                <th scope="row">{say(NAMES[kind])}</th>
                <td>{size === null ? '…' : formatBytes(size, language)}</td>
                <td class="usage-share" aria-hidden="true">
                  <span style={{ inlineSize: `${total > 0 ? (100 * (size ?? 0)) / total : 0}%` }} />
                </td>
              </tr>
            )
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say('usageTotal')}</th>
            <td>{isCounted ? formatBytes(total, language) : '…'}</td>
            <td />
          </tr>
        </tfoot>
      </table>
    </section>
  )
}

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

function formatBytes(bytes: number, language: string): string {
  const power = bytes < 1 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3))
  const format = { style: 'unit', unit: UNITS[power], unitDisplay: 'short', maximumFractionDigits: 1 } as const
  return new Intl.NumberFormat(language, format).format(bytes / 1000 ** power)
}
