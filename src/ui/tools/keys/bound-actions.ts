import type { KeyAction } from '../../article/reading-stage'

/** The actions with the keys that hold: the chosen one, else the action's own unless another has taken it. */
export function boundActions(actions: readonly KeyAction[], chosen: Readonly<Record<string, string>>): KeyAction[] {
  const taken = new Set(actions.map(({ id }) => chosen[id]).filter(Boolean))
  return actions.map((action) => {
    const own = action.key && !taken.has(action.key) ? action.key : ''
    return { ...action, key: chosen[action.id] ?? own }
  })
}
