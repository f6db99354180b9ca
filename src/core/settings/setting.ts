/** One thing a person can choose: what it is until they do, and which stored values can be it. */
export interface Setting<Value> {
  readonly initial: Value
  /** The stored value made into a valid one, or undefined when that cannot be: then `initial` holds. */
  check(stored: unknown): Value | undefined
  /** The words there are, of a choice between words. */
  readonly words?: readonly string[]
  /** The least and the most, of a number. */
  readonly bounds?: readonly [least: number, most: number]
  /** Where an older version kept it, and what it means now. It is read, never rewritten: going back loses nothing. */
  readonly formerly?: { key: string; read(stored: unknown): unknown }
}

/** One word out of a closed list, the first of which holds until another is chosen. */
export const oneOf = <const Words extends readonly [string, ...string[]]>(...words: Words): Setting<Words[number]> => ({
  initial: words[0],
  words,
  check: (stored) => words.find((word) => word === stored),
})

export const yesOrNo = (initial: boolean): Setting<boolean> => ({
  initial,
  check: (stored) => (typeof stored === 'boolean' ? stored : undefined),
})

/** A number; one outside of the bounds becomes the nearest inside, so that bounds may be narrowed later. */
export const within = (least: number, most: number, initial: number): Setting<number> => ({
  initial,
  bounds: [least, most],
  check: (stored) =>
    typeof stored === 'number' && Number.isFinite(stored) ? Math.min(most, Math.max(least, stored)) : undefined,
})

/** One line of text, without line ends, cut at `longest` characters. */
export const line = (longest: number, initial = ''): Setting<string> => ({
  initial,
  check: (stored) => (typeof stored === 'string' ? stored.replace(/[\r\n]+/g, ' ').slice(0, longest) : undefined),
})

/** A list; what is no `item` is left out of it, and so is all beyond `most`. */
export const listOf = <Item>(item: Setting<Item>, most: number): Setting<readonly Item[]> => ({
  initial: [],
  check: (stored) =>
    Array.isArray(stored) ? stored.flatMap((one) => item.check(one) ?? []).slice(0, most) : undefined,
})

/** Values by name, such as a key for each action; a value that is no `item` is left out. */
export const byName = <Item>(item: Setting<Item>): Setting<Readonly<Record<string, Item>>> => ({
  initial: {},
  check(stored) {
    if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return undefined
    return Object.fromEntries(
      Object.entries(stored).flatMap(([name, value]) => {
        const checked = item.check(value)
        return checked === undefined ? [] : [[name, checked]]
      }),
    )
  },
})
