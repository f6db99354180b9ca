import { JSDOM } from 'jsdom'
import { render } from 'preact'
import { expect, test, vi } from 'vitest'
import { NoteField } from './NoteField'

test('a letter written before the field’s effects have run is not lost', async () => {
  const { window } = new JSDOM('')
  vi.stubGlobal('addEventListener', () => undefined)
  const place = window.document.createElement('div')
  render(<NoteField note="" name="Note" onKeep={() => undefined} />, place)
  const field = place.querySelector('textarea') as HTMLTextAreaElement
  field.value = 'B'
  field.dispatchEvent(new window.Event('input'))
  // Longer than Preact waits with effects where nothing is painted.
  await new Promise((over) => setTimeout(over, 200))
  expect(field.value).toBe('B')
  vi.unstubAllGlobals()
})
