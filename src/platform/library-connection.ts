import { type IDBPDatabase, openDB } from 'idb'
import { type LibrarySchema, schemaVersion, upgradeSchema } from './library-schema'

let connection: Promise<IDBPDatabase<LibrarySchema>> | null = null

/**
 * The library's database, opened once a page or worker. The connection gives way when a newer version wants to upgrade,
 * and is opened anew when the browser has closed it.
 */
export function libraryConnection(): Promise<IDBPDatabase<LibrarySchema>> {
  if (connection) return connection
  const forget = () => {
    if (connection === opening) connection = null
  }
  const opening = openDB<LibrarySchema>('lectern', schemaVersion, {
    upgrade: (database, from, _to, transaction) => upgradeSchema(database, from, transaction),
    blocking() {
      forget()
      void opening.then((database) => database.close())
    },
    terminated: forget,
  })
  connection = opening
  opening.catch(forget)
  return opening
}
