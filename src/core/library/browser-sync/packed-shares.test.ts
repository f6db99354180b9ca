import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Malformed } from '../check-shared'
import { type ArticleState, emptyState } from '../state/article-state'
import { makeStamp, nextStamp } from '../state/stamp'
import { packShares } from './pack-shares'
import { unpackShares } from './unpack-shares'

const NAMES = ['aaaaaaaa', 'former00']
const idOf = async (url: string) => url.replace(/\W/g, '').padEnd(22, '0').slice(0, 22)

const stamp = fc
  .tuple(fc.integer({ min: 1, max: 2e12 }), fc.nat(46_655), fc.constantFrom(...NAMES))
  .map(([wall, counter, name]) => makeStamp(wall, counter, name))
const anyStamp = fc.tuple(fc.nat(), fc.nat(99)).map(([wall, counter]) => makeStamp(wall, counter, 'zzzzzzzz'))
const register = <Value>(value: fc.Arbitrary<Value>) => fc.option(fc.record({ at: stamp, value }))
const word = fc.constantFrom('wool', '羊毛', 'a,b', '"quoted"', '<b>', '__proto__', '🧶')

const share: fc.Arbitrary<ArticleState> = fc
  .record({
    n: fc.nat(10_000),
    head: register(
      fc.record({
        title: fc.string({ unit: 'grapheme', maxLength: 60 }),
        lang: fc.constantFrom(null, 'en', 'zh-Hans-CN'),
        dir: fc.constantFrom('ltr' as const, 'rtl' as const),
        minutes: fc.integer({ min: 1, max: 500 }),
      }),
    ),
    saved: register(fc.integer({ min: 0, max: 2e12 })),
    archived: register(fc.boolean()),
    removed: register(fc.option(fc.integer({ min: 0, max: 2e12 }))),
    favourite: register(fc.boolean()),
    progress: register(
      fc
        .record({
          round: fc.nat(9),
          thousandths: fc.nat(1000),
          finishedAt: fc.option(fc.integer({ min: 0, max: 2e12 })),
        })
        .map(({ round, thousandths, finishedAt }) =>
          finishedAt === null
            ? { round, furthest: thousandths / 1000, finishedAt }
            : { round, furthest: 1, finishedAt },
        ),
    ),
    adds: fc.uniqueArray(fc.record({ at: stamp, name: word }), { selector: ({ name }) => name, maxLength: 4 }),
    drops: fc.uniqueArray(fc.record({ name: word, seen: anyStamp, by: stamp }), {
      selector: ({ name }) => name,
      maxLength: 2,
    }),
    usual: fc.boolean(),
  })
  .map(({ n, head, adds, drops, usual, ...rest }): ArticleState => {
    const url = `https://n${n}.example/`
    const id = url.replace(/\W/g, '').padEnd(22, '0').slice(0, 22)
    const at = head?.at ?? ''
    let following = at
    const keys = [...new Set([...adds, ...drops].map(({ name }) => name))].sort()
    const stamps = new Map(
      [...adds].map(({ name, at: own }) => {
        following = usual && following ? nextStamp(following) : own
        return [name, following]
      }),
    )
    return {
      ...emptyState(id),
      ...rest,
      ...(usual && head ? { archived: { at, value: false }, removed: { at, value: null } } : {}),
      head: head && { at: head.at, value: { url, ...head.value } },
      tags: keys.map((key) => ({
        key,
        adds: adds.filter(({ name }) => name === key).map(({ name }) => ({ at: stamps.get(name) ?? '', name })),
        drops: drops.filter(({ name }) => name === key).map(({ seen, by }) => ({ seen, by })),
      })),
    }
  })

describe('packing', () => {
  test('what is packed comes out the same', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(share, { selector: ({ id }) => id, maxLength: 12 }), async (shares) => {
        const { shares: unpacked, skipped } = await unpackShares(packShares(shares, NAMES), idOf)
        const byId = (list: ArticleState[]) => new Map(list.map((one) => [one.id, one]))
        expect(skipped).toBe(0)
        expect(byId(unpacked)).toEqual(byId(shares))
      }),
    )
  })

  test('a save costs no stamps beyond its own', () => {
    const at = makeStamp(1000, 3, 'aaaaaaaa')
    const one: ArticleState = {
      ...emptyState('x'),
      head: { at, value: { url: 'https://loom.example/', title: 'Warp', lang: 'en', dir: 'ltr', minutes: 2 } },
      saved: { at, value: 1000 },
      archived: { at, value: false },
      removed: { at, value: null },
      tags: [{ key: 'wool', adds: [{ at: nextStamp(at), name: 'Wool' }], drops: [] }],
    }
    expect(JSON.parse(packShares([one], ['aaaaaaaa']))).toEqual({
      v: 1,
      base: 1000,
      names: ['aaaaaaaa'],
      address: ['https://loom.example/'],
      title: ['Warp'],
      lang: ['en'],
      minutes: [2],
      head: ['0.3'],
      saved: [1],
      archived: [1],
      removed: [1],
      tags: [['Wool']],
      tagStamps: [],
      drops: [],
    })
  })
})

describe('what others have written is not believed', () => {
  const good = {
    v: 1,
    base: 1000,
    names: ['bbbbbbbb'],
    address: ['https://a.example/', 'https://b.example/'],
    title: ['A', 'B'],
    lang: ['en', ''],
    minutes: [1, 2],
    head: [0, 5],
    saved: [1, 1],
    archived: [1, 1],
    removed: [1, 1],
    tags: [['x'], []],
    tagStamps: [],
    drops: [],
  }
  const unpack = (changes: object) => unpackShares(JSON.stringify({ ...good, ...changes }), idOf)

  test.each([
    ['an address that is no web page', { address: ['javascript:alert(1)', 'https://b.example/'] }],
    [
      'an address that is none',
      { address: [17, 'https://b.example/'], title: ['B'], lang: [''], minutes: [2], head: [5] },
    ],
    ['a title that is no text', { title: [{}, 'B'] }],
    ['an endless title', { title: ['x'.repeat(501), 'B'] }],
    ['a language that is markup', { lang: ['<b>', ''] }],
    ['no minutes', { minutes: [-1, 2] }],
    ['a broken stamp', { head: ['x.y.z.w', 5] }],
    ['a stamp of a device that is not named', { head: ['0.0.7', 5] }],
    ['a stamp before time', { head: [-2000, 5] }],
    ['a broken register', { archived: ['yes', 1] }],
    ['an impossible date', { removed: [[1e300, 0], 1] }],
    ['a tag that is no word', { tags: [[{}], []] }],
    ['an empty tag', { tags: [[' '], []] }],
    ['stamps that do not suffice for the tags', { tagStamps: [[0, []]] }],
    ['a broken removal of a tag', { drops: [[0, 'x', 'whenever', 0]] }],
    ['more tags than anybody has', { tags: [Array.from({ length: 501 }, (_, n) => `${n}`), []] }],
  ])('%s: the record is left out, the others stay', async (_what, changes) => {
    const { shares, skipped } = await unpack(changes)
    expect(skipped).toBe(1)
    expect(shares.map(({ head }) => head?.value.title)).toEqual(['B'])
  })

  test.each([
    ['no JSON', 'nonsense'],
    ['no object', '[]'],
    ['another version', JSON.stringify({ ...good, v: 2 })],
    ['no names', JSON.stringify({ ...good, names: [] })],
    ['a name that is none', JSON.stringify({ ...good, names: ['../../x'] })],
    ['a missing column', JSON.stringify({ ...good, minutes: undefined })],
  ])('%s: nothing is taken', async (_what, text) => {
    await expect(unpackShares(text, idOf)).rejects.toThrow(Malformed)
  })

  test('the id is counted from the address, tags are tidied', async () => {
    const { shares } = await unpack({ tags: [['  two \n words '], []] })
    expect(shares[0]?.id).toBe(await idOf('https://a.example/'))
    expect(shares[0]?.tags[0]?.adds[0]?.name).toBe('two words')
  })

  test('any JSON whatever is borne', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...Object.keys(good)), fc.jsonValue(), async (column, value) => {
        try {
          const { shares } = await unpack({ [column]: value })
          expect(Array.isArray(shares)).toBe(true)
        } catch (error) {
          expect(error).toBeInstanceOf(Malformed)
        }
      }),
      { numRuns: 500 },
    )
  })
})
