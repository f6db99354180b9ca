import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

export interface ChoiceProps<Value extends string> {
  name: string
  kind: string
  options: readonly { value: Value; name: string; sample?: ComponentChildren }[]
  chosen: Value
  onChoose: (value: Value) => void
}

/** One of a few, all in sight: native radio buttons, so that arrow keys and screen readers know them. */
export function Choice<Value extends string>({ name, kind, options, chosen, onChoose }: ChoiceProps<Value>) {
  const group = useId()
  return (
    <fieldset class={`choice ${kind}`}>
      <legend>{name}</legend>
      <div class="choice-options">
        {options.map((option) => (
          <label key={option.value} data-value={option.value}>
            <input
              type="radio"
              name={group}
              value={option.value}
              checked={option.value === chosen}
              onChange={() => onChoose(option.value)}
            />
            {option.sample}
            <span class="choice-name">{option.name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
