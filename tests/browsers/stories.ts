import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe } from 'vitest'
import { type SampleSite, serveSite } from '../site/serve'
import type { Browser, LaunchOptions } from './driver'
import { accessibilityStories } from './stories/accessibility-stories'
import { aloudStories } from './stories/aloud-stories'
import { backgroundStories } from './stories/background-stories'
import { besideStories } from './stories/beside-stories'
import { bookStories } from './stories/book-stories'
import { contentStories } from './stories/content-stories'
import { copyStories } from './stories/copy-stories'
import { exchangeStories } from './stories/exchange-stories'
import { glanceStories } from './stories/glance-stories'
import { heldMarksStories } from './stories/held-marks-stories'
import { languageStories } from './stories/language-stories'
import { leftOutStories } from './stories/left-out-stories'
import { emptyLibrary } from './stories/library-steps'
import { libraryStories } from './stories/library-stories'
import { lookStories } from './stories/look-stories'
import { marksStories } from './stories/marks-stories'
import { modelStories } from './stories/model-stories'
import { nextPagesStories } from './stories/next-pages-stories'
import { noTraceStories } from './stories/no-trace-stories'
import { openingStories } from './stories/opening-stories'
import { overlayStories } from './stories/overlay-stories'
import { passageStories } from './stories/passage-stories'
import { pictureStories } from './stories/picture-stories'
import { popupStories } from './stories/popup-stories'
import { readerStateStories } from './stories/reader-state-stories'
import { forgetSettings } from './stories/reader-steps'
import { readerToolStories } from './stories/reader-tool-stories'
import { seedPageStory } from './stories/seed-page-story'
import { settingsStories } from './stories/settings-stories'
import { siteNoticeStories } from './stories/site-notice-stories'
import type { StoryContext } from './stories/story-context'
import { wayStories } from './stories/way-stories'

/** The stories, told in one browser that is started once. A story that fails leaves pictures in `artifacts/`. */
export function describeStories(
  kind: StoryContext['kind'],
  launch: (options: LaunchOptions) => Promise<Browser>,
  options: { program: string | null; extension: string },
): void {
  const { program, extension } = options
  describe.skipIf(program === null)(kind, () => {
    const started: { browser?: Browser; site?: SampleSite } = {}
    const context: StoryContext = {
      kind,
      get browser() {
        return present(started.browser)
      },
      get site() {
        return present(started.site)
      },
      get keys() {
        return suggestedKeys(extension)
      },
    }
    const start = (more: Partial<LaunchOptions> = {}) => launch({ program: program ?? '', extension, ...more })

    beforeAll(async () => {
      started.site = await serveSite()
      started.browser = await start()
    })
    afterAll(async () => {
      await started.browser?.close()
      await started.site?.close()
    })
    beforeEach(async ({ task, onTestFailed }) => {
      onTestFailed(async () => {
        const story = `${kind}-${task.name.replace(/[^\w]+/g, '-').slice(0, 60)}`
        await started.browser?.savePictures(path.resolve('artifacts', story.toLowerCase()))
      })
      await context.browser.open('about:blank')
      await emptyLibrary(context)
      await forgetSettings(context)
    })

    popupStories(context)
    besideStories(context)
    overlayStories(context)
    glanceStories(context)
    lookStories(context)
    marksStories(context)
    heldMarksStories(context)
    passageStories(context)
    aloudStories(context)
    copyStories(context)
    wayStories(context)
    modelStories(context)
    readerToolStories(context)
    bookStories(context)
    contentStories(context)
    openingStories(context)
    noTraceStories(context)
    leftOutStories(context)
    nextPagesStories(context)
    libraryStories(context)
    pictureStories(context)
    settingsStories(context)
    exchangeStories(context)
    accessibilityStories(context)
    readerStateStories(context)
    backgroundStories(context)
    seedPageStory(context)
    siteNoticeStories(context, start)
    languageStories(context, (language) => start({ language }))
  })
}

/** The keys its manifest asks for, by command. */
function suggestedKeys(extension: string): Record<string, string> {
  const manifest: { commands: Record<string, { suggested_key: { default: string } }> } = JSON.parse(
    readFileSync(path.join(extension, 'manifest.json'), 'utf8'),
  )
  return Object.fromEntries(
    Object.entries(manifest.commands).map(([name, command]) => [name, command.suggested_key.default]),
  )
}

function present<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('The browser has not started.')
  return value
}
