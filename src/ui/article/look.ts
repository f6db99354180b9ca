import type { SettingsOf } from '../../core/settings/settings'

/** Widths of the column that suit a script, in em of a 20 px text: some 66 Latin letters, some 36 Chinese characters. */
const COLUMN = 38.5
const WIDE_COLUMN = 45

/**
 * The attributes that dress an element in a look: theme and face by name, measures as custom properties for
 * article.css. `lang` is the text's, as a BCP 47 tag.
 */
export function lookOf(look: SettingsOf<'reading'>, lang: string | null) {
  const size = look.size / 16
  const column = /^(?:zh|ja|ko)\b/.test(lang ?? '') ? WIDE_COLUMN : COLUMN
  return {
    'data-theme': look.theme,
    'data-face': look.face,
    style: {
      '--text-size': `${size}em`,
      '--column': `${(column * look.width * look.size) / 2000}em`,
      '--leading': `${look.lineHeight / 100}`,
      '--letters': `${look.letterSpacing / 100}em`,
      '--words': `${look.wordSpacing / 100}em`,
      '--align': look.align,
      '--hyphens': look.hyphens ? 'auto' : 'manual',
      '--own-face': look.ownFace ? JSON.stringify(look.ownFace) : 'initial',
    },
  }
}
