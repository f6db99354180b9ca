import { afterEach, expect, test } from 'vitest'
import { canListFaces, listFaces } from './installed-faces'

afterEach(() => Reflect.deleteProperty(globalThis, 'queryLocalFonts'))

const face = (family: string, style: string) => ({ family, fullName: `${family} ${style}`, style })

test('families are told once each, in the order of the language', async () => {
  Object.assign(globalThis, {
    queryLocalFonts: async () => [
      face('Zilla', 'Regular'),
      face('Éclat', 'Regular'),
      face('Éclat', 'Bold'),
      face('Fern', 'Regular'),
    ],
  })
  expect(canListFaces()).toBe(true)
  expect(await listFaces('en')).toEqual(['Éclat', 'Fern', 'Zilla'])
})

test('a browser that tells none has none to list', async () => {
  expect(canListFaces()).toBe(false)
  expect(await listFaces('en')).toEqual([])
})
