import { line, oneOf, within, yesOrNo } from './setting'

/** How a text looks. Each of these may be chosen for all sites or for one. */
export const reading = {
  theme: oneOf('auto', 'paper', 'sepia', 'dusk', 'night', 'contrast'),
  /** `own` is the face named in `ownFace`. */
  face: oneOf('serif', 'sans', 'dyslexia', 'system', 'own'),
  ownFace: line(80),
  /** Of the text, in CSS px. */
  size: within(14, 36, 20),
  /** Of the column, in percent of what suits the script of the text: Chinese wants another measure than English. */
  width: within(60, 180, 100),
  /** In percent of what suits the script. */
  lineHeight: within(75, 150, 100),
  /** In hundredths of an em, added to the face's own. */
  letterSpacing: within(0, 20, 0),
  wordSpacing: within(0, 60, 0),
  align: oneOf('start', 'justify'),
  hyphens: yesOrNo(false),
}
