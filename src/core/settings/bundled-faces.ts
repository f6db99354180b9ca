/** A face the extension brings along, as CSS describes it. */
export interface BundledFace {
  family: string
  /** Below `/fonts/`. */
  file: string
  style: 'normal' | 'italic'
  /** One weight, or the two ends of a variable face. */
  weight: string
}

/** What the faces of the settings are made of, where they are not on the person's computer. */
export const bundledFaces: Readonly<Record<'sans' | 'dyslexia', readonly BundledFace[]>> = {
  sans: [
    face('Atkinson Hyperlegible Next', 'atkinson-hyperlegible-next-latin-wght-normal', 'normal', '200 800'),
    face('Atkinson Hyperlegible Next', 'atkinson-hyperlegible-next-latin-wght-italic', 'italic', '200 800'),
  ],
  dyslexia: [
    face('OpenDyslexic', 'opendyslexic-latin-400-normal', 'normal', '400'),
    face('OpenDyslexic', 'opendyslexic-latin-400-italic', 'italic', '400'),
    face('OpenDyslexic', 'opendyslexic-latin-700-normal', 'normal', '700'),
  ],
}

function face(family: string, file: string, style: BundledFace['style'], weight: string): BundledFace {
  return { family, file: `${file}.woff2`, style, weight }
}
