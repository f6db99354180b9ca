import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { TextQuote } from '../../article/text-quote'
import type { HighlightColour } from '../annotations'
import { type ArticleState, emptyState, type Head } from './article-state'
import { type HighlightSet, joinHighlights } from './highlight-set'
import { joinStates } from './join-states'
import type { Progress } from './progress'
import { makeStamp } from './stamp'
import { horizonAt } from './stamp-order'
import { joinTags, type TagSet, tagsOf, withoutTag, withTag } from './tag-set'

const NOW = 1_000_000_000
const horizon = horizonAt(NOW)

// Few of each, so that equal stamps, equal tags and unbelievable clocks are common.
const device = fc.constantFrom('aaaaaaaa', 'bbbbbbbb', 'cccccccc')
const wall = fc.constantFrom(NOW - 5, NOW, NOW + 5, NOW * 50, NOW * 60)
const stamp = fc.tuple(wall, fc.nat(2), device).map(([ms, counter, name]) => makeStamp(ms, counter, name))
const register = <Value>(value: fc.Arbitrary<Value>) => fc.option(fc.record({ at: stamp, value }))
const head: fc.Arbitrary<Head> = fc.record({
  url: fc.constant('https://loom.example/'),
  title: fc.constantFrom('Warp', 'Weft'),
  lang: fc.constantFrom(null, 'en'),
  dir: fc.constant('ltr' as const),
  minutes: fc.constantFrom(1, 2),
})
const tags: fc.Arbitrary<TagSet> = fc
  .array(
    fc.record({
      key: fc.constantFrom('wool', 'silk'),
      adds: fc.array(fc.record({ at: stamp, name: fc.constantFrom('Wool', 'wool', 'silk') }), { maxLength: 2 }),
      drops: fc.array(fc.record({ seen: stamp, by: stamp }), { maxLength: 2 }),
    }),
    { maxLength: 4 },
  )
  .map((all) => all.reduce((sum: TagSet, marks) => joinTags(sum, [marks], horizon), []))
const quote: TextQuote = { exact: 'Threads', prefix: '', suffix: ' hold', start: 0 }
const highlights: fc.Arbitrary<HighlightSet> = fc
  .array(
    fc.record({
      id: fc.constantFrom('one', 'two'),
      passage: register(fc.constantFrom({ quote, madeAt: 1 }, { quote, madeAt: 2 })),
      colour: register(fc.constantFrom<HighlightColour>('yellow', 'blue')),
      note: register(fc.constantFrom('', 'Why?')),
      removed: register(fc.boolean()),
    }),
    { maxLength: 3 },
  )
  .map((all) => all.reduce((sum: HighlightSet, marks) => joinHighlights(sum, [marks], horizon), []))
const state: fc.Arbitrary<ArticleState> = fc
  .record({
    head: register(head),
    saved: register(wall),
    archived: register(fc.boolean()),
    removed: register(fc.option(wall)),
    tags,
    favourite: register(fc.boolean()),
    progress: register(
      fc.constantFrom<Progress>(
        { round: 0, furthest: 0.2, finishedAt: null },
        { round: 0, furthest: 1, finishedAt: 7 },
        { round: 0, furthest: 1, finishedAt: 9 },
        { round: 1, furthest: 0.2, finishedAt: null },
      ),
    ),
    position: register(fc.constantFrom(null, { quote, offset: 0, progress: 0.2 })),
    highlights,
    note: register(fc.constantFrom('', 'Warp holds.')),
  })
  .map((parts) => ({ ...emptyState('x'), ...parts }))

describe('joining what devices know', () => {
  test('does not ask who comes first', () => {
    fc.assert(
      fc.property(state, state, (a, b) => {
        expect(joinStates(a, b, horizon)).toEqual(joinStates(b, a, horizon))
      }),
    )
  })
  test('does not ask what was joined before', () => {
    fc.assert(
      fc.property(state, state, state, (a, b, c) => {
        const [left, right] = [joinStates(a, b, horizon), joinStates(b, c, horizon)]
        expect(joinStates(left, c, horizon)).toEqual(joinStates(a, right, horizon))
      }),
    )
  })
  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(state, state, (a, b) => {
        const joined = joinStates(a, b, horizon)
        expect(joinStates(joined, b, horizon)).toEqual(joined)
        expect(joinStates(joined, joined, horizon)).toEqual(joined)
      }),
    )
  })
  test('lets the later write win, field by field', () => {
    const base = emptyState('x')
    const early = { ...base, archived: { at: makeStamp(1, 0, 'bbbbbbbb'), value: true } }
    const late = {
      ...base,
      archived: { at: makeStamp(2, 0, 'aaaaaaaa'), value: false },
      removed: { at: makeStamp(0, 0, 'aaaaaaaa'), value: 7 },
    }
    expect(joinStates(early, late, horizon)).toMatchObject({ archived: { value: false }, removed: { value: 7 } })
  })
})

describe('tags', () => {
  const at = (ms: number, name = 'aaaaaaaa') => makeStamp(ms, 0, name)
  const names = (set: TagSet) => tagsOf(set, horizon)

  test('an addition nobody has seen wins over a removal, whenever it was made', () => {
    const common = withTag([], 'wool', at(1), horizon)
    const removedLater = withoutTag(common, 'wool', at(9, 'bbbbbbbb'), horizon)
    const removedAndAdded = withTag(withoutTag(common, 'wool', at(2), horizon), 'wool', at(3), horizon)
    const addedElsewhere = withTag([], 'wool', at(1, 'cccccccc'), horizon)
    expect(names(removedLater)).toEqual([])
    expect(names(joinTags(removedLater, common, horizon))).toEqual([])
    expect(names(joinTags(removedLater, removedAndAdded, horizon))).toEqual(['wool'])
    expect(names(joinTags(removedLater, addedElsewhere, horizon))).toEqual(['wool'])
  })
  test('come in the order of their addition, each in its first spelling', () => {
    const set = withTag(withTag([], 'Silk', at(1), horizon), 'wool', at(2), horizon)
    const other = withTag(withTag([], 'SILK', at(3, 'bbbbbbbb'), horizon), 'Flax', at(0, 'bbbbbbbb'), horizon)
    expect(names(joinTags(set, other, horizon))).toEqual(['Flax', 'Silk', 'wool'])
  })
})
