import { reading } from '../../../core/settings/reading'
import { useWords } from '../../controls/words'
import type { ChooseLook, Look } from './LookPanel'
import { Measure } from './Measure'

type MeasureName = 'size' | 'width' | 'lineHeight' | 'letterSpacing' | 'wordSpacing'

/** How far each goes in the panel; the settings themselves hold the same bounds. */
const BOUNDS: Record<MeasureName, { least: number; most: number; step: number; unit: string }> = {
  size: { least: 14, most: 36, step: 1, unit: ' px' },
  width: { least: 60, most: 180, step: 5, unit: ' %' },
  lineHeight: { least: 75, most: 150, step: 5, unit: ' %' },
  letterSpacing: { least: 0, most: 20, step: 1, unit: ' %' },
  wordSpacing: { least: 0, most: 60, step: 5, unit: ' %' },
}

export function Measures({ look, onChoose }: { look: Look; onChoose: ChooseLook }) {
  const { say } = useWords()
  const names: Record<MeasureName, string> = {
    size: say('textSize'),
    width: say('columnWidth'),
    lineHeight: say('lineHeight'),
    letterSpacing: say('letterSpacing'),
    wordSpacing: say('wordSpacing'),
  }
  const changed = (Object.keys(BOUNDS) as MeasureName[]).some((name) => look[name] !== reading[name].initial)
  return (
    <div class="measures">
      {(Object.keys(BOUNDS) as MeasureName[]).map((name) => {
        const { unit, ...bounds } = BOUNDS[name]
        return (
          <Measure
            key={name}
            name={names[name]}
            value={look[name]}
            {...bounds}
            shown={`${look[name]}${unit}`}
            onChange={(value) => onChoose(name, value)}
          />
        )
      })}
      {changed && (
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            for (const name of Object.keys(BOUNDS) as MeasureName[]) onChoose(name, reading[name].initial)
          }}
        >
          {say('measuresReset')}
        </button>
      )}
    </div>
  )
}
