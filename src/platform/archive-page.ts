import { browser, type Runtime } from './browser'

interface Offscreen {
  createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>
  closeDocument(): Promise<void>
}

const PAGE = 'src/entrypoints/archive/index.html'
const ASK = 'lectern-archive-url'

/**
 * An address under which the browser can read what `make` makes. Firefox's background makes it itself; Chromium's
 * worker has no such addresses, so there a page that nobody sees makes the same and gives its own.
 */
export async function withArchiveUrl<Result>(
  make: () => Promise<Blob>,
  use: (url: string) => Promise<Result>,
): Promise<Result> {
  if (typeof URL.createObjectURL === 'function') {
    const url = URL.createObjectURL(await make())
    try {
      return await use(url)
    } finally {
      URL.revokeObjectURL(url)
    }
  }
  const { offscreen } = (globalThis as unknown as { chrome: { offscreen: Offscreen } }).chrome
  // One may be left from a worker that died.
  await offscreen.closeDocument().catch(() => {})
  await offscreen.createDocument({ url: PAGE, reasons: ['BLOBS'], justification: 'Writes the archive of a backup.' })
  try {
    const answer: unknown = await browser.runtime.sendMessage({ [ASK]: true })
    if (typeof answer !== 'string' || !answer.startsWith('blob:'))
      throw new Error(String(answer ?? 'No archive was made.'))
    return await use(answer)
  } finally {
    await offscreen.closeDocument().catch(() => {})
  }
}

/** Answers the background, in the page that nobody sees. */
export function answerArchiveUrl(make: () => Promise<Blob>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || typeof message !== 'object' || message === null || !(ASK in message)) {
      return undefined
    }
    return make().then(
      (blob) => URL.createObjectURL(blob),
      (error) => (error instanceof Error ? error.message : String(error)),
    )
  })
}
