import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { root, sourceFiles } from './architecture/source-files'

type Messages = Record<string, { message: string; description?: string }>

const folder = path.join(root, 'public/_locales')
const locales = readdirSync(folder)
const read = (locale: string): Messages => JSON.parse(readFileSync(path.join(folder, locale, 'messages.json'), 'utf8'))
const english = read('en')

test('English and Simplified Chinese are there', () => {
  expect(locales).toEqual(expect.arrayContaining(['en', 'zh_CN']))
})

test.each(locales)('%s has every message, none empty, with the same places', (locale) => {
  const messages = read(locale)
  expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort())
  const places = (text: string) => (text.match(/\$\d/g) ?? []).sort()
  for (const [key, { message }] of Object.entries(messages)) {
    expect(message.trim(), key).not.toBe('')
    expect(places(message), key).toEqual(places(english[key]?.message ?? ''))
  }
})

test('a message says where each of its places comes from', () => {
  const silent = Object.entries(english).filter(([, { message, description }]) => /\$\d/.test(message) && !description)
  expect(silent.map(([key]) => key)).toEqual([])
})

test('every message is used, in the code or the manifest', () => {
  const manifest = readFileSync(path.join(root, 'manifest.json'), 'utf8')
  const code = sourceFiles('src').map((file) => file.text)
  const unused = Object.keys(english).filter(
    (key) => !manifest.includes(`__MSG_${key}__`) && !code.some((text) => text.includes(`'${key}'`)),
  )
  expect(unused).toEqual([])
})

test('no screen holds words of its own', () => {
  const screens = sourceFiles('src/ui').filter((file) => file.path.endsWith('.tsx'))
  const spoken = screens.filter((file) => /(?:aria-label|title|placeholder|alt)="[^"]*[A-Za-z]{2}/.test(file.text))
  expect(spoken.map((file) => file.path)).toEqual([])
})

test('every file the manifest names is there', () => {
  const manifest = readFileSync(path.join(root, 'manifest.json'), 'utf8')
  const named = [...manifest.matchAll(/"((?:src|icons)\/[^"]+)"/g)].map((match) => match[1] ?? '')
  const missing = named.filter(
    (file) => !existsSync(path.join(root, file)) && !existsSync(path.join(root, 'public', file)),
  )
  expect(missing).toEqual([])
})
