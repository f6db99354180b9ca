import { bundledFaces } from '../../core/settings/bundled-faces'
import { sendLetter } from '../../platform/send-letter'

/**
 * Gives the page's document the faces a look needs: over a page `@font-face` in a shadow sheet counts for nothing, and
 * the page may not fetch our files, so the bytes come by letter. Only for a face that was chosen.
 *
 * @returns what takes them away again; the page's own faces are left alone.
 */
export function loadFaces(document: Document, face: string): () => void {
  if (face !== 'sans' && face !== 'dyslexia') return () => undefined
  const added: FontFace[] = []
  let gone = false
  for (const [index, { family, style, weight }] of bundledFaces[face].entries()) {
    void sendLetter('readFace', { face, index }).then(
      (base64) => {
        if (gone) return
        const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
        const loaded = new FontFace(family, bytes.buffer, { style, weight, display: 'swap' })
        document.fonts.add(loaded)
        added.push(loaded)
      },
      // Without it the next face of the stack serves.
      () => undefined,
    )
  }
  return () => {
    gone = true
    for (const one of added) document.fonts.delete(one)
  }
}
