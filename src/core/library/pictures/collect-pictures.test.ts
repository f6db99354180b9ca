import { expect, test } from 'vitest'
import { collectPictures, MOST_PICTURE } from './collect-pictures'
import { pictureType } from './picture-type'

const gif = (...rest: number[]) => Uint8Array.from([...Buffer.from('GIF89a'), ...rest])
const large = new Uint8Array(MOST_PICTURE + 1)
large.set(gif())
const web: Record<string, Uint8Array<ArrayBuffer>> = {
  'https://a.example/1': gif(1),
  'https://a.example/same': gif(1),
  'https://a.example/2': gif(2, 2),
  'https://a.example/page': Uint8Array.from(Buffer.from('<html>')),
  'https://a.example/large': large,
}
const fetchPicture = async (url: string) => web[url] ?? null

test('each picture is kept once, whatever its address; what is none is told apart', async () => {
  const { pictures, hashes, missing } = await collectPictures(
    [...Object.keys(web), 'https://a.example/gone'],
    fetchPicture,
    1e9,
  )
  expect(pictures.map(({ type, bytes }) => [type, bytes.length])).toEqual([
    ['image/gif', 7],
    ['image/gif', 8],
  ])
  expect(hashes['https://a.example/1']).toBe(hashes['https://a.example/same'])
  expect(Object.keys(hashes)).toHaveLength(3)
  expect(missing.sort()).toEqual(['https://a.example/gone', 'https://a.example/large', 'https://a.example/page'])
})

test('there is no more than there is room for', async () => {
  const { pictures, missing } = await collectPictures(['https://a.example/1', 'https://a.example/2'], fetchPicture, 7)
  expect(pictures.map(({ bytes }) => bytes.length)).toEqual([7])
  expect(missing).toEqual(['https://a.example/2'])
})

test('a picture is what its bytes say; one that may hold script is none', () => {
  expect(pictureType(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]))).toBe('image/jpeg')
  expect(pictureType(Buffer.from('RIFF\n\n\n\nWEBPVP8 '))).toBe('image/webp')
  expect(pictureType(Buffer.from('\0\0\0 ftypavif'))).toBe('image/avif')
  expect(pictureType(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg">'))).toBeNull()
})
