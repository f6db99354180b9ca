import type { Finishing } from './finishing'

/** Links of the same words, as many and leading as many ways, that are buttons of the blocks they stand under. */
const least = 3

/** Takes out buttons: lines that are one link of few words, said again under block after block, each leading elsewhere. */
export function dropButtons({ isThread, drop, leaves }: Finishing): void {
  if (isThread) return
  const buttons = new Map<string, Map<string, Element[]>>()
  for (const { element, text, weight, linked, isHeading, isKept } of leaves()) {
    if (linked < 0.9 || weight > 40 || isHeading || isKept) continue
    const address = (element.closest('a') ?? element.querySelector('a'))?.getAttribute('href')
    if (!address || address.startsWith('#')) continue
    const ways = buttons.get(text) ?? new Map<string, Element[]>()
    buttons.set(text, ways.set(address, [...(ways.get(address) ?? []), element]))
  }
  for (const ways of buttons.values())
    if (ways.size >= least) for (const element of [...ways.values()].flat()) drop(element, 'buttons', 'tools')
}
