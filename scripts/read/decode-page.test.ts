import { expect, it } from 'vitest'
import { decodePage } from './decode-page'

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))))

it('reads UTF-8, even when the page claims another encoding', () => {
  expect(decodePage(bytes('<meta charset=gb2312><p>茶叶'))).toContain('茶叶')
})

it('reads the encoding the page claims', () => {
  expect(
    decodePage(bytes('<meta http-equiv="x" content="text/html; charset=gb2312">', [0xb2, 0xe8, 0xd2, 0xb6])),
  ).toContain('茶叶')
})

it('reads windows-1252 where nothing is claimed', () => {
  expect(decodePage(bytes('caf', [0xe9]))).toBe('café')
})

it('reads UTF-16 by its mark and survives an encoding that does not exist', () => {
  expect(decodePage(bytes([0xff, 0xfe, 0x36, 0x83]))).toBe('茶')
  expect(decodePage(bytes('<meta charset=klingon>', [0xe9]))).toContain('klingon')
})

it('mends text that was taken for Latin 1 when it was stored', () => {
  const gb = [0xb2, 0xe8, 0xd2, 0xb6]
  const stored = Buffer.from(
    gb
      .map((byte) => String.fromCharCode(byte))
      .join('')
      .repeat(60),
  )
  expect(decodePage(bytes('<title>', [...stored], '</title>'))).toContain('茶叶茶叶')
  const french = 'Le thé a été récolté à la main, dès l’été. '.repeat(40)
  expect(decodePage(bytes(french))).toBe(french)
})
