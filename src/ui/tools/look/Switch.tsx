export interface SwitchProps {
  name: string
  on: boolean
  onChange: (on: boolean) => void
}

export function Switch({ name, on, onChange }: SwitchProps) {
  return (
    <label class="switch">
      <input type="checkbox" checked={on} onChange={({ currentTarget }) => onChange(currentTarget.checked)} />
      {name}
    </label>
  )
}
