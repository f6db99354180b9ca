import type { Register } from './article-state'
import { compareStamps, type Horizon } from './stamp-order'

/** Of two writings of one register the later. */
export function laterOf<Value>(
  a: Register<Value> | null,
  b: Register<Value> | null,
  horizon: Horizon,
): Register<Value> | null {
  if (a === null || b === null) return a ?? b
  const order = compareStamps(a.at, b.at, horizon)
  if (order !== 0) return order > 0 ? a : b
  // One stamp, two values: a copied profile. Any rule will do that does not ask who comes first.
  return JSON.stringify(a.value) >= JSON.stringify(b.value) ? a : b
}
