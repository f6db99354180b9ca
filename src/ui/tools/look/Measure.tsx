import { useId } from 'preact/hooks'

export interface MeasureProps {
  name: string
  value: number
  least: number
  most: number
  step: number
  /** The value as one would say it. */
  shown: string
  onChange: (value: number) => void
}

/** A number chosen by dragging or by arrow keys, with its value told. */
export function Measure({ name, value, least, most, step, shown, onChange }: MeasureProps) {
  const id = useId()
  return (
    <div class="measure">
      <label for={id}>{name}</label>
      <output for={id}>{shown}</output>
      <input
        id={id}
        type="range"
        min={least}
        max={most}
        step={step}
        value={value}
        aria-valuetext={shown}
        onInput={({ currentTarget }) => onChange(Number(currentTarget.value))}
      />
    </div>
  )
}
