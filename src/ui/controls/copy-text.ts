/**
 * Copies words. A page without TLS has no clipboard for scripts; there a field is selected and copied, as by hand, beside
 * whatever has the focus.
 *
 * @throws when the browser keeps the clipboard from us.
 */
export async function copyText(words: string, beside: Document | ShadowRoot): Promise<void> {
  if (navigator.clipboard) return navigator.clipboard.writeText(words)
  const field = document.createElement('textarea')
  const focused = beside.activeElement as HTMLElement | null
  field.value = words
  // Out of sight, and where the window already is: focusing must not scroll.
  field.style.setProperty('position', 'fixed')
  field.style.setProperty('inset', '0 auto auto -99em')
  ;(beside.firstElementChild ?? beside).append(field)
  field.focus({ preventScroll: true })
  field.select()
  const isCopied = document.execCommand('copy')
  field.remove()
  focused?.focus({ preventScroll: true })
  if (!isCopied) throw new Error('The browser did not copy.')
}
