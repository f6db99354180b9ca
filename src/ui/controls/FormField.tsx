export interface FormFieldProps {
  name: string
  label: string
  value: string
  onInput: (value: string) => void
  hint?: string | undefined
  isSecret?: boolean | undefined
  /** An address reads from left to right in every language. */
  isAddress?: boolean | undefined
}

/** One line to fill in; what is secret is not shown. Nothing of it is remembered by the browser. */
export function FormField({ name, label, value, onInput, hint, isSecret, isAddress }: FormFieldProps) {
  const id = `field-${name}`
  const field = {
    id,
    name,
    value,
    autocomplete: 'off' as const,
    'aria-describedby': hint && `${id}-hint`,
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement }) => onInput(currentTarget.value),
  }
  return (
    <div class="form-field">
      <label for={id}>{label}</label>
      {isSecret ? (
        <input type="password" {...field} />
      ) : (
        <input type="text" dir={isAddress ? 'ltr' : 'auto'} spellcheck={false} {...field} />
      )}
      {hint && <small id={`${id}-hint`}>{hint}</small>}
    </div>
  )
}
