import { within, yesOrNo } from './setting'

/** Pictures kept on this device, beside the texts of saved articles. */
export const pictures = {
  /** Articles are saved with their pictures. The browser asks for the hosts they lie on. */
  keep: yesOrNo(false),
  /** Room for all kept pictures together, in MB. */
  room: within(50, 20_000, 1_000),
}
