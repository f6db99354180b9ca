import { type DBSchema, openDB } from 'idb'

/** An import under way. It holds the files themselves: a page that was closed may go on where it stopped. */
export interface ImportJob {
  files: { path: string; blob: Blob }[]
  /** Items that are dealt with, in the order in which they are read. */
  done: number
  total: number
}

interface JobSchema extends DBSchema {
  /** One record, under the key `import`. */
  jobs: { key: string; value: ImportJob }
}

const KEY = 'import'

// A database of its own: the library's has one writer only, and this is the page's affair.
const connection = () =>
  openDB<JobSchema>('lectern-exchange', 1, { upgrade: (database) => void database.createObjectStore('jobs') })

async function withJobs<Result>(work: (database: Awaited<ReturnType<typeof connection>>) => Promise<Result>) {
  const database = await connection()
  try {
    return await work(database)
  } finally {
    database.close()
  }
}

/** Null: no import is waiting to go on. */
export const readImportJob = (): Promise<ImportJob | null> =>
  withJobs(async (database) => (await database.get('jobs', KEY)) ?? null)

export const keepImportJob = (job: ImportJob): Promise<unknown> =>
  withJobs((database) => database.put('jobs', job, KEY))

export const forgetImportJob = (): Promise<void> => withJobs((database) => database.delete('jobs', KEY))
