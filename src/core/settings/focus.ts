import { yesOrNo } from './setting'

/** What helps the eye to stay where one reads. */
export const focus = {
  /** A band that follows the pointer, or the keys, from line to line. */
  guide: yesOrNo(false),
  /** All but the paragraph being read stand back. */
  paragraph: yesOrNo(false),
  /** Buttons leave while one reads and come back at a touch. */
  fade: yesOrNo(true),
}
