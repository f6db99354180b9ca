import { expect, test } from 'vitest'
import { toDestination } from './destination'

test('what was typed is trimmed, and only what the kind asks for is kept', () => {
  const typed = { address: ' https://read.example/ ', token: ' t ', password: 'p' }
  expect(toDestination('readeck', typed)).toEqual({
    kind: 'readeck',
    fields: { address: 'https://read.example', token: 't' },
  })
})

test('a password keeps its spaces, the address of a webhook its last slash', () => {
  const typed = { address: 'https://a.example/', clientId: 'c', clientSecret: 's', user: 'u', password: ' p ' }
  expect(toDestination('wallabag', typed)?.fields.password).toBe(' p ')
  expect(toDestination('webhook', typed)?.fields).toEqual({ address: 'https://a.example/', token: '' })
})

test.each([
  '',
  'read.example',
  'ftp://read.example',
  'javascript:alert(1)',
  'https://ada:secret@read.example',
  'https://',
])('"%s" is no address of a server', (address) => {
  expect(toDestination('readeck', { address, token: 't' })).toBeNull()
})

test('a field that is missing, of another type or without end is none', () => {
  const address = 'https://read.example'
  for (const token of ['', ' ', 7, null, 'x'.repeat(5_000)]) {
    expect(toDestination('readeck', { address, token })).toBeNull()
  }
})
