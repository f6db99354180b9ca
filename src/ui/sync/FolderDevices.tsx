import type { FolderDevice } from '../../core/library/folder/folder-report'
import { formatAgo } from '../controls/format'
import { useWords } from '../controls/words'
import { DeviceList } from './DeviceList'

export interface FolderDevicesProps {
  devices: readonly FolderDevice[]
  onForget: (device: string) => void
}

/** Everyone who shares the folder. */
export function FolderDevices({ devices, onForget }: FolderDevicesProps) {
  const { say, language } = useWords()
  const statusOf = ({ state, at }: FolderDevice): string =>
    state === 'incomplete'
      ? say('deviceIncomplete')
      : state === 'unreadable'
        ? say('deviceUnreadable')
        : say('deviceWrote', formatAgo(at ?? 0, Date.now(), language))
  return (
    <>
      <h3>{say('folderDevices')}</h3>
      <DeviceList devices={devices.map((one) => ({ ...one, status: statusOf(one) }))} onForget={onForget} />
    </>
  )
}
