import { expect } from 'vitest'
import type { Browser } from '../driver'
import { until } from '../until'
import { inOneBrowser } from './in-long-run'
import { TIDE_CLOCKS } from './sample-pages'
import type { StoryContext } from './story-context'

/** `launch` starts a second browser, in another language: no browser changes its language while it runs. */
export function languageStories(context: StoryContext, launch: (language: string) => Promise<Browser>): void {
  inOneBrowser(context, 'Chromium')(
    'speaks Chinese in a Chinese browser',
    async () => {
      const browser = await launch('zh-CN')
      try {
        await browser.open(context.site.url + TIDE_CLOCKS.path)
        const popup = await browser.pressToolbarButton()
        await popup.click('保存')
        const text = await until(async () => (await popup.text()).includes('已保存') && popup.text(), {
          what: '已保存',
        })
        expect(text).toContain('摘要')
        expect(text).not.toContain('Summary')
      } finally {
        await browser.close()
      }
    },
    60_000,
  )
}
