import { getEntry } from '../../platform/library-database'
import { sendLetter } from '../../platform/send-letter'
import type { MarkPorts } from '../../ui/tools/marks/mark-ports'
import { markPorts } from '../mark-ports'

/** In the page of a saved article, which reads the library itself. */
export function savedMarkPorts(id: string): MarkPorts {
  const entry = async () => (await getEntry(id)) ?? null
  return {
    ...markPorts,
    readHighlights: async () => (await entry())?.highlights ?? [],
    readNote: async () => (await entry())?.note ?? '',
    putNote: async (note) => void (await sendLetter('setNote', { id, note })),
    readPlace: async () => (await entry())?.reading.position ?? null,
    keepPlace: async (reading) => void (await sendLetter('setReading', { id, reading })),
    putHighlight: async (highlight) => void (await sendLetter('putHighlight', { id, highlight })),
    removeHighlight: async (highlight) => void (await sendLetter('removeHighlight', { id, highlight })),
  }
}
