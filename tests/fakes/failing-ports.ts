import type { LibraryPorts } from '../../src/core/library/library'

export class Died extends Error {}

export interface FailingPorts {
  ports: LibraryPorts
  /** How many calls of ports were made. */
  calls(): number
}

/**
 * The same ports, but the worker dies at the k-th call of any of them: before the call has any effect, or right after
 * it had, before anybody could learn of it.
 */
export function dyingAt(k: number, when: 'before' | 'after', { store, carrier, ...rest }: LibraryPorts): FailingPorts {
  let calls = 0
  const doomed = <Args extends unknown[], Result>(call: (...args: Args) => Promise<Result>) => {
    return async (...args: Args): Promise<Result> => {
      calls++
      if (calls === k && when === 'before') throw new Died()
      const result = await call(...args)
      if (calls === k && when === 'after') throw new Died()
      return result
    }
  }
  const ports: LibraryPorts = {
    ...rest,
    store: {
      read: doomed(store.read),
      // Generic in its result, hence by hand.
      update: (ids, decide) => doomed(() => store.update(ids, decide))(),
    },
    carrier: {
      limits: carrier.limits,
      read: doomed(carrier.read),
      write: doomed(carrier.write),
      remove: doomed(carrier.remove),
    },
    scheduleSync: doomed(rest.scheduleSync),
    deviceName: doomed(rest.deviceName),
    keepBackup: doomed(rest.keepBackup),
    announce(change) {
      calls++
      if (calls === k && when === 'before') throw new Died()
      rest.announce(change)
      if (calls === k && when === 'after') throw new Died()
    },
  }
  return { ports, calls: () => calls }
}
