import { expect, it } from 'vitest'
import { largestCandidate, parsePictureSet } from './picture-set'

it('reads widths, densities and bare addresses', () => {
  expect(parsePictureSet(' a.png 1x,\n b.png 640w , c.png')).toEqual([
    { url: 'a.png', descriptor: '1x' },
    { url: 'b.png', descriptor: '640w' },
    { url: 'c.png', descriptor: '' },
  ])
})

it('keeps commas inside addresses', () => {
  expect(parsePictureSet('/w_200,h_100/a.png 200w, /w_400,h_200/a.png 400w').map(({ url }) => url)).toEqual([
    '/w_200,h_100/a.png',
    '/w_400,h_200/a.png',
  ])
})

it('ends a candidate at a comma after its address', () => {
  expect(parsePictureSet('a.png, b.png 2x').map(({ url }) => url)).toEqual(['a.png', 'b.png'])
})

it('leaves candidates with a broken descriptor out', () => {
  expect(parsePictureSet('a.png nonsense, b.png 2x').map(({ url }) => url)).toEqual(['b.png'])
})

it('knows the largest', () => {
  expect(largestCandidate(parsePictureSet('a.png 320w, b.png 1280w, c.png 640w'))?.url).toBe('b.png')
  expect(largestCandidate([])).toBeNull()
})
