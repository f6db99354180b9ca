import { describe, expect, it } from 'vitest'
import { splitSentences } from '../text/split-sentences'
import { chooseSentences } from './choose-sentences'

const FERRY = 'The new ferry will cross the bay every twenty minutes from May.'
const FERRY_AGAIN = 'From May the ferry, which is new, will cross the bay every twenty minutes, the company said.'
const PRICE = 'Nobody under sixteen will have to pay for a ticket this year.'
const STORM = 'Storms closed the old pier for most of the winter and spring.'
const WEIGHTS = [1, -0.9, -0.9]

const choose = (text: string, scores: number[], count: number): string[] =>
  chooseSentences(splitSentences(text), scores, count, 'en', WEIGHTS).map((sentence) => sentence.text)

describe('the choice of sentences', () => {
  const text = `${FERRY} ${STORM} ${FERRY_AGAIN} ${PRICE}`

  it('takes the best one alone', () => expect(choose(text, [0.5, 0, 1, 0.4], 1)).toEqual([FERRY_AGAIN]))

  it('prefers a sentence that says something else to a better one that says the same', () =>
    expect(choose(text, [1, 0, 0.9, 0.7], 2)).toEqual([FERRY, PRICE]))

  it('still gives what repeats when there is nothing else', () =>
    expect(choose(`${FERRY} ${FERRY_AGAIN}`, [1, 0.9], 2)).toEqual([FERRY, FERRY_AGAIN]))

  it('gives the order of the text', () => expect(choose(text, [0, 0.9, -1, 1], 3)).toEqual([FERRY, STORM, PRICE]))

  it('takes a sentence that breaks off only when there is no other', () => {
    const broken = `The council of the town wanted to talk about something else but… ${PRICE}`
    expect(choose(broken, [2, 1], 1)).toEqual([PRICE])
    expect(choose(broken, [2, 1], 2)).toHaveLength(2)
  })
})
