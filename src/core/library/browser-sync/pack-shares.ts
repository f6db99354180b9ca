import type { ArticleState, Register } from '../state/article-state'
import { nextStamp, type Stamp, wallOf } from '../state/stamp'
import type { TagAdd } from '../state/tag-set'
import { packMarks } from './pack-marks'
import type { PackedRegister, PackedShares } from './packed-shares'
import { packStamp, type StampBase } from './packed-stamp'

/** The stamps of a device's own that are in its share. */
const ownStamps = ({ head, saved, archived, removed, favourite, progress, tags }: ArticleState): Stamp[] => [
  ...[head, saved, archived, removed, favourite, progress].flatMap((register) => register?.at ?? []),
  ...tags.flatMap(({ adds, drops }) => [...adds.map(({ at }) => at), ...drops.map(({ by }) => by)]),
]

const addsOf = (share: ArticleState): TagAdd[] =>
  share.tags.flatMap(({ adds }) => adds).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))

/** True when the stamps are those that a save gives its tags. */
function followHead(adds: readonly TagAdd[], head: Stamp | null): boolean {
  let expected = head
  return adds.every(({ at }) => {
    expected = expected && nextStamp(expected)
    return at === expected
  })
}

/**
 * Shares of one device as JSON text (see PackedShares).
 * @param names the names the device answers for, its present one first
 */
export function packShares(shares: readonly ArticleState[], names: readonly string[]): string {
  const addressOf = (share: ArticleState) => share.head?.value.url ?? share.id
  const sorted = shares
    .map((share) => ({ share, address: addressOf(share) }))
    .sort((a, b) => (a.address < b.address ? -1 : a.address > b.address ? 1 : 0))
  const base = sorted.reduce(
    (least, { share }) => ownStamps(share).reduce((x, y) => Math.min(x, wallOf(y)), least),
    Infinity,
  )
  const stamps: StampBase = { base: base === Infinity ? 0 : base, names }
  // biome-ignore format: columns that belong together stand together
  const packed: PackedShares = {
    v: 1, base: stamps.base, names: [...names], address: sorted.map(({ address }) => address),
    title: [], lang: [], minutes: [], head: [],
    saved: [], archived: [], removed: [], tags: [], tagStamps: [], drops: [],
  }
  const marks = packMarks(
    sorted.map(({ share }) => share),
    stamps,
  )
  for (const [index, { share }] of sorted.entries()) addShare(packed, index, share, stamps)
  return JSON.stringify({ ...packed, ...marks })
}

function addShare(packed: PackedShares, index: number, share: ArticleState, stamps: StampBase): void {
  const { head } = share
  if (head !== null) {
    const { title, lang, dir, minutes } = head.value
    packed.title.push(title)
    packed.lang.push((dir === 'rtl' ? '>' : '') + (lang ?? ''))
    packed.minutes.push(minutes)
    packed.head.push(packStamp(head.at, stamps))
  }
  const headAt = head?.at ?? null
  const headWall = headAt === null ? null : wallOf(headAt)
  packed.saved.push(packRegister(share.saved, headAt, stamps, headWall, (at) => at - stamps.base))
  packed.archived.push(packRegister(share.archived, headAt, stamps, false, (archived) => (archived ? 1 : 0)))
  packed.removed.push(
    packRegister(share.removed, headAt, stamps, null, (at) => (at === null ? null : at - stamps.base)),
  )
  const adds = addsOf(share)
  packed.tags.push(adds.map(({ name }) => name))
  if (!followHead(adds, headAt)) packed.tagStamps.push([index, adds.map(({ at }) => packStamp(at, stamps))])
  for (const { key, drops } of share.tags) {
    for (const { seen, by } of drops) packed.drops.push([index, key, seen, packStamp(by, stamps)])
  }
}

function packRegister<Value, Packed>(
  register: Register<Value> | null,
  headAt: Stamp | null,
  stamps: StampBase,
  usual: Value | null,
  pack: (value: Value) => Packed,
): PackedRegister<Packed> {
  if (register === null) return 0
  if (register.at === headAt && register.value === usual) return 1
  return [pack(register.value), packStamp(register.at, stamps)]
}
