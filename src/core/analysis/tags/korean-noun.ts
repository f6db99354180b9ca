/** Particles no noun ends in by itself, or hardly any. */
const PARTICLE = /(?:에서는|에서도|에서|에게|에는|에도|으로|까지|부터|이라는|라는|은|는|을|를|의|에)$/u
const ANY_PARTICLE =
  /(?:에서는|에서도|에서|에게|에는|에도|으로|까지|부터|이라는|라는|은|는|이|가|을|를|의|에|로|와|과|도|만)$/u

/** What all forms of a word share when it was met with different particles. */
function sharedRoot(forms: readonly string[]): string | undefined {
  const roots = new Set(forms.map((form) => form.replace(ANY_PARTICLE, '')))
  const [root] = roots
  return forms.length > 1 && roots.size === 1 && root !== undefined && root.length > 1 ? root : undefined
}

/**
 * A Korean noun or phrase without its particle: 도서관 of 도서관이, 도서관을. Undefined for a phrase that is torn from a
 * clause, that is with a particle inside.
 */
export function koreanNoun(forms: readonly string[], commonest: string): string | undefined {
  const words = commonest.split(' ')
  if (words.slice(0, -1).some((word) => word.length > 2 && PARTICLE.test(word))) return undefined
  const last = words.at(-1) ?? ''
  const bare = last.replace(PARTICLE, '')
  const root = sharedRoot(forms.map((form) => form.split(' ').at(-1) ?? '')) ?? (bare.length > 1 ? bare : last)
  return [...words.slice(0, -1), root].join(' ')
}
