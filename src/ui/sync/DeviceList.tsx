import { useWords } from '../controls/words'

export interface ListedDevice {
  device: string
  name: string
  isOwn: boolean
  /** How it stands, as a sentence. */
  status: string
}

export interface DeviceListProps {
  devices: readonly ListedDevice[]
  onForget: (device: string) => void
}

/** Everyone who shares a place, this device first. */
export function DeviceList({ devices, onForget }: DeviceListProps) {
  const { say } = useWords()
  return (
    <ul class="sync-devices">
      {[...devices]
        .sort((a, b) => Number(b.isOwn) - Number(a.isOwn))
        .map(({ device, name, isOwn, status }) => (
          <li key={device}>
            <span class="sync-device" dir="auto">
              {name}
            </span>
            <span>{isOwn ? say('deviceOwn') : status}</span>
            {!isOwn && (
              <button type="button" class="button quiet" onClick={() => onForget(device)}>
                {say('deviceForget')}
                <span class="visually-hidden"> {name}</span>
              </button>
            )}
          </li>
        ))}
    </ul>
  )
}
