import { expect, test } from 'vitest'
import type { KeyAction } from '../../article/reading-stage'
import { boundActions } from './bound-actions'

const action = (id: string, key: string) => ({ id, key, name: id, onPress: () => undefined }) as KeyAction
const keysOf = (actions: KeyAction[]) => Object.fromEntries(actions.map(({ id, key }) => [id, key]))

test('a chosen key comes before an own one, and no key does two things', () => {
  const actions = [action('find', 'f'), action('look', 't'), action('save', 's')]
  expect(keysOf(boundActions(actions, {}))).toEqual({ find: 'f', look: 't', save: 's' })
  expect(keysOf(boundActions(actions, { find: 't' }))).toEqual({ find: 't', look: '', save: 's' })
  expect(keysOf(boundActions(actions, { save: '' }))).toEqual({ find: 'f', look: 't', save: '' })
})
