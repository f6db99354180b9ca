/** Weights of TAG_FEATURES for scripts with spaces. Made by bench/analysis/fit.ts; do not edit. */
export const SPACED_TAG_WEIGHTS: readonly number[] = [
  0.47, // frequency
  0.47, // frequency beside the most frequent
  1.4, // in the title
  -0.34, // frequent and in the title
  -0.65, // only in the title
  -0.34, // met once
  -0.58, // far from the beginning
  0.03, // in the first tenth
  0.69, // spread over lines
  0.19, // in headings
  0.17, // two words
  -0.39, // three words or more
  -0.24, // more words in a short text
  0.48, // length
  1.04, // capital
  -0.08, // always capital
  -0.48, // capital and several words
  0.03, // capitals within
  1.08, // full name of a surname
  -0.5, // surname
  -0.11, // figures
  0.97, // variety of words before
  0.86, // variety of words after
  -0.42, // inside one longer phrase
  -0.04, // mostly inside one longer phrase
  0.07, // words that keep together
  -0.47, // common words alone
  0.27, // common word first
  0.29, // common word last
  -0.52, // verb or adjective
  0.57, // country
  -0.1, // foreign letters in an unspaced text
  0.0, // two foreign words
  0.0, // three foreign words or more
  0.0, // foreign and own letters
  0.0, // plain foreign terms alone
  0.0, // plain foreign term last
  -0.44, // one or two characters
  -0.01, // one character at an end
  -0.26, // a single character
  -0.0, // rarity of its commonest word
  -0.0, // mean rarity of its words
]

/** Weights of STANDING for scripts with spaces. Made by bench/analysis/fit.ts; do not edit. */
export const SPACED_TAG_STANDING: readonly number[] = [
  0.3, // always
  0.73, // share of the best
  0.48, // behind the first
  1.29, // lead of the first over the sixth
  0.33, // length of the text
  0.27, // short text
]

/** Weights of TAG_FEATURES for scripts without spaces. Made by bench/analysis/fit.ts; do not edit. */
export const UNSPACED_TAG_WEIGHTS: readonly number[] = [
  0.87, // frequency
  -0.28, // frequency beside the most frequent
  1.59, // in the title
  -0.27, // frequent and in the title
  -0.61, // only in the title
  -0.66, // met once
  -0.63, // far from the beginning
  0.38, // in the first tenth
  0.76, // spread over lines
  -0.15, // in headings
  0.46, // two words
  0.37, // three words or more
  -0.44, // more words in a short text
  -0.18, // length
  0.57, // capital
  -0.16, // always capital
  -0.23, // capital and several words
  -0.34, // capitals within
  -0.02, // full name of a surname
  -0.58, // surname
  -0.8, // figures
  2.16, // variety of words before
  2.45, // variety of words after
  -0.21, // inside one longer phrase
  -0.17, // mostly inside one longer phrase
  0.37, // words that keep together
  -0.49, // common words alone
  -0.21, // common word first
  0.02, // common word last
  0.0, // verb or adjective
  0.78, // country
  0.96, // foreign letters in an unspaced text
  0.33, // two foreign words
  0.05, // three foreign words or more
  -1.04, // foreign and own letters
  -0.95, // plain foreign terms alone
  -0.98, // plain foreign term last
  -1.06, // one or two characters
  -0.17, // one character at an end
  -1.9, // a single character
  0.18, // rarity of its commonest word
  0.73, // mean rarity of its words
]

/** Weights of STANDING for scripts without spaces. Made by bench/analysis/fit.ts; do not edit. */
export const UNSPACED_TAG_STANDING: readonly number[] = [
  0.34, // always
  0.63, // share of the best
  0.51, // behind the first
  1.18, // lead of the first over the sixth
  0.23, // length of the text
  -0.16, // short text
]
