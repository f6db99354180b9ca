import { createDevice, type Device } from './library-device'
import { createMemoryCarrier, type MemoryCarrier } from './memory-carrier'

export interface TwoBrowsers {
  carrier: MemoryCarrier
  here: Device
  there: Device
}

/** Two browsers that share an account and have not met. */
export function twoBrowsers(): TwoBrowsers {
  const carrier = createMemoryCarrier()
  return { carrier, here: createDevice(carrier, 'here0000'), there: createDevice(carrier, 'there000') }
}
