import { beforeEach, expect, test, vi } from 'vitest'
import fake from '../../tests/fakes/browser'
import type { ContentHandlers, PageHandlers } from './receive-letters'
import { receiveLetters } from './receive-letters'

type Listener = (letter: unknown, sender: unknown) => Promise<unknown> | undefined
let deliver: Listener

const OURS = { id: 'lectern-test', url: 'chrome-extension://lectern-test/src/entrypoints/popup/index.html' }
const PAGE = {
  id: 'lectern-test',
  frameId: 0,
  url: 'https://harbour.example/ferry',
  tab: { id: 7, url: 'https://harbour.example/ferry' },
}

const setTags = vi.fn(async () => ({}) as never)
const isThisPageSaved = vi.fn(async () => true)

beforeEach(() => {
  vi.clearAllMocks()
  fake.runtime = {
    id: 'lectern-test',
    getURL: (path: string) => `chrome-extension://lectern-test/${path}`,
    onMessage: {
      addListener: (listener: Listener) => {
        deliver = listener
      },
    },
  }
  receiveLetters(
    { setTags } as unknown as PageHandlers,
    { isThisPageSaved } as unknown as ContentHandlers,
    (error) => ({
      code: 'failed',
      message: String(error),
    }),
  )
})

test('a page of ours may name entries', async () => {
  const ask = { id: 'a', tags: [] }
  expect(await deliver({ lectern: 'setTags', ask }, OURS)).toEqual({ ok: true, answer: {} })
  expect(setTags).toHaveBeenCalledWith(ask, { kind: 'page' })
})

test('a page of ours shown in a tab is still ours', async () => {
  const inTab = { ...OURS, frameId: 0, tab: { id: 3, url: OURS.url } }
  expect(await deliver({ lectern: 'setTags', ask: {} }, inTab)).toMatchObject({ ok: true })
})

test('a content script may not use the letters of pages', async () => {
  expect(await deliver({ lectern: 'setTags', ask: { id: 'a', tags: [] } }, PAGE)).toMatchObject({
    ok: false,
    refusal: { code: 'not-allowed' },
  })
  expect(setTags).not.toHaveBeenCalled()
})

test('a content script is known by the address the browser gives, not by the letter', async () => {
  await deliver({ lectern: 'isThisPageSaved', ask: { url: 'https://bank.example/' } }, PAGE)
  expect(isThisPageSaved).toHaveBeenCalledWith(expect.anything(), { kind: 'content', url: PAGE.url, tabId: 7 })
})

test.each([
  ['another extension', { ...OURS, id: 'somebody-else' }],
  ['a frame inside a page', { ...PAGE, frameId: 4 }],
  ['a page that only begins like ours', { ...OURS, url: 'https://evil.example/chrome-extension://lectern-test/' }],
])('no answer to %s', (_name, sender) => {
  expect(deliver({ lectern: 'isThisPageSaved', ask: {} }, sender)).toBeUndefined()
})

test.each([[null], ['setTags'], [{}], [{ lectern: 7 }]])('what is no letter is left alone: %o', (letter) => {
  expect(deliver(letter, OURS)).toBeUndefined()
})

test('a name from the prototype is no letter', async () => {
  expect(await deliver({ lectern: 'constructor', ask: {} }, OURS)).toMatchObject({ ok: false })
})

test('what a handler throws comes back as a refusal', async () => {
  isThisPageSaved.mockRejectedValueOnce(new Error('no disk'))
  expect(await deliver({ lectern: 'isThisPageSaved', ask: {} }, PAGE)).toEqual({
    ok: false,
    refusal: { code: 'failed', message: 'Error: no disk' },
  })
})
