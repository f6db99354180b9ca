import type { Collected } from '../core/library/pictures/collect-pictures'
import { libraryConnection } from './library-connection'
import { pictureStores, replacePictures } from './picture-records'

/** Notes that an article wants its pictures; whoever dies in between leaves the note. @param at ms since 1970 */
export async function wantPictures(id: string, at: number): Promise<void> {
  await (await libraryConnection()).put('picturesWanted', { id, at })
}

/** Articles that still want their pictures, with the time they were saved. */
export async function wantedPictures(): Promise<{ id: string; at: number }[]> {
  return (await libraryConnection()).getAll('picturesWanted')
}

export async function unwantPictures(id: string): Promise<void> {
  await (await libraryConnection()).delete('picturesWanted', id)
}

/** Gives an article its pictures in place of those it had, all at once; see replacePictures. False: it has gone. */
export async function putPictures(id: string, collected: Pick<Collected, 'pictures' | 'hashes'>): Promise<boolean> {
  const transaction = (await libraryConnection()).transaction(['bodies', ...pictureStores], 'readwrite')
  const isThere = (await transaction.objectStore('bodies').count(id)) > 0
  if (isThere) await replacePictures(transaction as never, id, collected)
  await transaction.done
  return isThere
}

/** Hash by address of the pictures kept with an article. */
export async function pictureHashes(id: string): Promise<Record<string, string>> {
  return (await (await libraryConnection()).get('picturesOf', id))?.hashes ?? {}
}

/** One kept picture; undefined: there is none under this hash. */
export async function readPicture(hash: string): Promise<Blob | undefined> {
  const found = await (await libraryConnection()).get('pictures', hash)
  return found && new Blob([found.bytes], { type: found.type })
}

/** The pictures kept with an article, by the addresses they had. */
export async function readPictures(id: string): Promise<Map<string, Blob>> {
  const found = await Promise.all(
    Object.entries(await pictureHashes(id)).map(async ([url, hash]) => [url, await readPicture(hash)] as const),
  )
  return new Map(found.flatMap(([url, picture]) => (picture ? [[url, picture]] : [])))
}

/** The articles that have pictures kept with them. */
export async function picturedIds(): Promise<Set<string>> {
  return new Set(await (await libraryConnection()).getAllKeys('picturesOf'))
}

/** Bytes of all kept pictures. */
export async function pictureBytes(): Promise<number> {
  return (await (await libraryConnection()).get('totals', 'pictures')) ?? 0
}
