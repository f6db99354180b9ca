import type { View } from '../driver'
import { until } from '../until'

/** A headless browser has nowhere to save to: what would be saved is taken where it is given away. */
export const catchDownload = (page: View<Document>) =>
  page.evaluate((root) => {
    root.addEventListener(
      'click',
      (event) => {
        const link = event.target as HTMLAnchorElement
        if (link.download) event.preventDefault()
      },
      true,
    )
    const create = URL.createObjectURL.bind(URL)
    URL.createObjectURL = (blob) => {
      const reader = new FileReader()
      reader.onload = () => {
        document.documentElement.dataset.saved = String(reader.result).replace(/^.*?,/, '')
      }
      reader.readAsDataURL(blob as Blob)
      return create(blob)
    }
  })

/** What was given away, as base64. */
export async function downloaded(page: View<Document>): Promise<string> {
  await until(() => page.evaluate((root) => root.documentElement.dataset.saved !== undefined), { what: 'saved file' })
  return page.evaluate((root) => root.documentElement.dataset.saved ?? '')
}
