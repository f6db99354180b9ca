// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepKeysFromPage } from './keep-keys-from-page'

let host: HTMLElement
let root: ShadowRoot
let giveBack: () => void
const onEscape = vi.fn()
const onPage = vi.fn()

beforeEach(() => {
  vi.clearAllMocks()
  host = document.createElement('lectern-reader')
  root = host.attachShadow({ mode: 'closed' })
  root.append(document.createElement('div'))
  document.documentElement.append(host)
  document.addEventListener('keydown', onPage)
  document.addEventListener('click', onPage)
  giveBack = keepKeysFromPage(document, root, onEscape)
})
afterEach(() => {
  giveBack()
  host.remove()
  document.removeEventListener('keydown', onPage)
  document.removeEventListener('click', onPage)
})

test('presses with the pointer in the reader do not reach the page', () => {
  root.firstElementChild?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }))
  expect(onPage).not.toHaveBeenCalled()
})

// Every event of jsdom is of this kind; a person's keys are tried in the browsers' stories.
test('keys that a script made are left alone', () => {
  host.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true, composed: true }))
  expect(onPage).toHaveBeenCalledTimes(1)
  expect(onEscape).not.toHaveBeenCalled()
})

test('once given back, presses go to the page again', () => {
  giveBack()
  root.firstElementChild?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }))
  expect(onPage).toHaveBeenCalledTimes(1)
})
