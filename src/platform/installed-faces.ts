/** What Chromium has of the Local Font Access API; nobody else has any. */
interface LocalFonts {
  queryLocalFonts?: () => Promise<{ family: string }[]>
}

export const canListFaces = (): boolean => 'queryLocalFonts' in globalThis

/**
 * The families of all faces installed on this computer, in the order of `language`. The browser asks the person first, and
 * only within a press.
 *
 * @throws when the person or the browser refuses; where nobody was asked and nothing told, the list is empty
 */
export async function listFaces(language: string): Promise<string[]> {
  const faces = (await (globalThis as LocalFonts).queryLocalFonts?.()) ?? []
  const { compare } = new Intl.Collator(language)
  return [...new Set(faces.map(({ family }) => family))].sort(compare)
}
