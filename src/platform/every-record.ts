/** Records of one answer: each is a task of its own, and whoever types or saves meanwhile must not wait for all. */
const AT_ONCE = 200

/** A store whose keys are the records' ids. */
interface Reading<Value> {
  getAll(from: IDBKeyRange | null, most: number): Promise<Value[]>
}

/** Every record of a store, by id; all as of one moment, since nothing but the database is waited for. */
export async function everyRecord<Value extends { id: string }>(store: Reading<Value>): Promise<Value[]> {
  const all: Value[] = []
  let rest: IDBKeyRange | null = null
  for (;;) {
    const some = await store.getAll(rest, AT_ONCE)
    for (const one of some) all.push(one)
    const last = some.at(-1)
    if (!last || some.length < AT_ONCE) return all
    rest = IDBKeyRange.lowerBound(last.id, true)
  }
}
