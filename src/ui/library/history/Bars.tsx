export interface BarsProps {
  values: readonly number[]
  /** The height of the picture is this much, more than nothing; smaller pictures beside one another share theirs. */
  most: number
  height: number
  /** What it shows, in a sentence: the numbers stand in a table beside it. */
  name: string
}

/** Of one bar with the gap after it, in the picture's own units. */
const STEP = 10
const WIDTH = 7

/** A row of quiet bars, the present one in the accent's colour; nothing of it is needed to understand the numbers. */
export function Bars({ values, most, height, name }: BarsProps) {
  return (
    <svg
      class="bars"
      viewBox={`0 0 ${values.length * STEP - (STEP - WIDTH)} ${height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={name}
    >
      {values.map((value, n) => {
        // Something is seen to be more than nothing.
        const tall = Math.max(1.5, (value / most) * height)
        return value === 0 ? null : (
          <rect
            key={n}
            class={n === values.length - 1 ? 'bar now' : 'bar'}
            x={n * STEP}
            y={height - tall}
            width={WIDTH}
            height={tall}
          />
        )
      })}
    </svg>
  )
}
