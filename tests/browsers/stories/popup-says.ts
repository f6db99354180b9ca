import type { View } from '../driver'

/** Summary and tags once both are there; null before. */
export async function popupSays(popup: View<Document>) {
  const said = await popup.evaluate((root) => ({
    summary: [...root.querySelectorAll('[aria-label="Summary"] li')].map((item) => item.textContent ?? ''),
    tags: [...root.querySelectorAll('[aria-label="Tags"] button:not([aria-label])')].map(
      (tag) => tag.textContent ?? '',
    ),
  }))
  return said.summary.length > 0 && said.tags.length > 0 ? said : null
}
