import { beforeEach, expect, test, vi } from 'vitest'
import { Refused } from './letters'
import { sendLetter } from './send-letter'

const sendMessage = vi.fn()

beforeEach(() => {
  sendMessage.mockReset()
  vi.stubGlobal('chrome', { runtime: { sendMessage } })
})

test('gives the answer', async () => {
  sendMessage.mockResolvedValue({ ok: true, answer: true })
  expect(await sendLetter('isThisPageSaved', {})).toBe(true)
  expect(sendMessage).toHaveBeenCalledWith({ lectern: 'isThisPageSaved', ask: {} })
})

test('asks again when the worker died before answering', async () => {
  sendMessage
    .mockRejectedValueOnce(new Error('The message port closed before a response was received.'))
    .mockResolvedValueOnce(undefined)
    .mockResolvedValueOnce({ ok: true, answer: null })
  expect(await sendLetter('removeThisPage', {})).toBe(null)
  expect(sendMessage).toHaveBeenCalledTimes(3)
})

test('does not ask again when the answer is no', async () => {
  sendMessage.mockResolvedValue({ ok: false, refusal: { code: 'library-full', message: 'no room' } })
  const answer = sendLetter('removeThisPage', {})
  await expect(answer).rejects.toThrow(Refused)
  await expect(answer).rejects.toMatchObject({ code: 'library-full' })
  expect(sendMessage).toHaveBeenCalledTimes(1)
})

test('gives up with the transport’s own error', async () => {
  sendMessage.mockRejectedValue(new Error('gone'))
  await expect(sendLetter('removeThisPage', {})).rejects.toThrow('gone')
  expect(sendMessage).toHaveBeenCalledTimes(4)
})
