import type { FolderDevice } from '../../core/library/folder/folder-report'
import { formatAgo } from '../controls/format'
import { useWords } from '../controls/words'

export interface FolderDevicesProps {
  devices: readonly FolderDevice[]
  onForget: (device: string) => void
}

/** Everyone who shares the folder. */
export function FolderDevices({ devices, onForget }: FolderDevicesProps) {
  const { say, language } = useWords()
  return (
    <>
      <h3>{say('folderDevices')}</h3>
      <ul class="sync-devices">
        {devices.map(({ device, name, at, isOwn, state }) => (
          <li key={device}>
            <span class="sync-device" dir="auto">
              {name}
            </span>
            <span>
              {isOwn
                ? say('deviceOwn')
                : state === 'incomplete'
                  ? say('deviceIncomplete')
                  : state === 'unreadable'
                    ? say('deviceUnreadable')
                    : say('deviceWrote', formatAgo(at ?? 0, Date.now(), language))}
            </span>
            {!isOwn && (
              <button type="button" class="button quiet" onClick={() => onForget(device)}>
                {say('deviceForget')}
                <span class="visually-hidden"> {name}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
