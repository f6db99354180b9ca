import { expect, it } from 'vitest'
import { inTime } from './in-time'

const view = {
  title: 'page',
  click: (_name: string, _options: object) => new Promise<void>(() => undefined),
  text: async () => 'words',
}

it('names the call that is not answered', async () => {
  await expect(inTime(view, 'overlay', 20).click('Save', { within: 'list' })).rejects.toThrow(
    'overlay.click("Save", {"within":"list"}) got no answer from the browser in 0.02 s.',
  )
})

it('hands on what is answered in time', async () => {
  const timed = inTime(view, 'page', 1000)
  expect([timed.title, await timed.text()]).toEqual(['page', 'words'])
})
