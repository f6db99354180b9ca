import type { IDBPTransaction, StoreNames } from 'idb'
import type { Collected } from '../core/library/pictures/collect-pictures'
import type { LibrarySchema, PicturesOf } from './library-schema'

/** What a change to kept pictures touches. */
export const pictureStores = ['pictures', 'picturesOf', 'picturesWanted', 'totals'] as const

type Writing = IDBPTransaction<LibrarySchema, StoreNames<LibrarySchema>[], 'readwrite'>

/** Takes the pictures of an article away, and those bytes that no other article shows. */
export async function forgetPictures(transaction: Writing, id: string): Promise<void> {
  const pictures = transaction.objectStore('picturesOf')
  const [before] = await Promise.all([pictures.get(id), transaction.objectStore('picturesWanted').delete(id)])
  if (!before) return
  await pictures.delete(id)
  await dropUnused(transaction, before.used)
}

/** Gives an article its pictures in place of those it had. Bytes that are there already are not written again. */
export async function replacePictures(
  transaction: Writing,
  id: string,
  { pictures, hashes }: Pick<Collected, 'pictures' | 'hashes'>,
): Promise<void> {
  const bytes = transaction.objectStore('pictures')
  const before = await transaction.objectStore('picturesOf').get(id)
  let added = 0
  for (const { hash, type, bytes: content } of pictures) {
    if ((await bytes.count(hash)) > 0) continue
    await bytes.put({ hash, type, bytes: content.slice().buffer })
    added += content.length
  }
  await addToTotal(transaction, added)
  const record: PicturesOf = { id, hashes, used: [...new Set(Object.values(hashes))] }
  if (record.used.length > 0) await transaction.objectStore('picturesOf').put(record)
  else await transaction.objectStore('picturesOf').delete(id)
  await dropUnused(transaction, before?.used ?? [])
}

async function dropUnused(transaction: Writing, hashes: readonly string[]): Promise<void> {
  const pictures = transaction.objectStore('pictures')
  const users = transaction.objectStore('picturesOf').index('used')
  let freed = 0
  for (const hash of hashes) {
    if ((await users.count(hash)) > 0) continue
    freed += (await pictures.get(hash))?.bytes.byteLength ?? 0
    await pictures.delete(hash)
  }
  await addToTotal(transaction, -freed)
}

async function addToTotal(transaction: Writing, change: number): Promise<void> {
  if (change === 0) return
  const totals = transaction.objectStore('totals')
  await totals.put(Math.max(0, ((await totals.get('pictures')) ?? 0) + change), 'pictures')
}
