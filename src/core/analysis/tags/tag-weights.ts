/** Weights of TAG_FEATURES for scripts with spaces. Made by bench/analysis/fit.ts; do not edit. */
export const SPACED_TAG_WEIGHTS: readonly number[] = [
  0.47, // frequency
  0.48, // frequency beside the most frequent
  1.38, // in the title
  -0.33, // frequent and in the title
  -0.58, // only in the title
  -0.32, // met once
  -0.61, // far from the beginning
  0.04, // in the first tenth
  0.61, // spread over lines
  0.19, // in headings
  0.1, // two words
  -0.47, // three words or more
  -0.24, // more words in a short text
  0.45, // length
  1.01, // capital
  -0.11, // always capital
  -0.51, // capital and several words
  0.05, // capitals within
  0.38, // full name
  -0.23, // part of a full name
  -0.09, // figures
  1.03, // variety of words before
  0.86, // variety of words after
  -0.42, // inside one longer phrase
  -0.04, // mostly inside one longer phrase
  0.18, // words that keep together
  -0.44, // common words alone
  0.22, // common word first
  0.23, // common word last
  -0.54, // verb or adjective
  0.59, // country
  -0.1, // foreign letters in an unspaced text
  -0.45, // one or two characters
  -0.02, // one character at an end
  -0.26, // a single character
  0.0, // rarity of its commonest word
  0.0, // mean rarity of its words
]

/** Weights of STANDING for scripts with spaces. Made by bench/analysis/fit.ts; do not edit. */
export const SPACED_TAG_STANDING: readonly number[] = [
  0.31, // always
  0.68, // share of the best
  0.56, // behind the first
  1.13, // lead of the first over the sixth
  0.3, // length of the text
  0.24, // short text
]

/** Weights of TAG_FEATURES for scripts without spaces. Made by bench/analysis/fit.ts; do not edit. */
export const UNSPACED_TAG_WEIGHTS: readonly number[] = [
  0.89, // frequency
  -0.35, // frequency beside the most frequent
  1.59, // in the title
  -0.25, // frequent and in the title
  -0.57, // only in the title
  -0.67, // met once
  -0.69, // far from the beginning
  0.4, // in the first tenth
  0.73, // spread over lines
  -0.12, // in headings
  0.48, // two words
  0.35, // three words or more
  -0.41, // more words in a short text
  -0.26, // length
  0.42, // capital
  -0.08, // always capital
  -0.27, // capital and several words
  -0.37, // capitals within
  -0.01, // full name
  -0.44, // part of a full name
  -0.73, // figures
  2.16, // variety of words before
  2.5, // variety of words after
  -0.2, // inside one longer phrase
  -0.18, // mostly inside one longer phrase
  0.4, // words that keep together
  -0.52, // common words alone
  -0.2, // common word first
  0.01, // common word last
  0.0, // verb or adjective
  0.77, // country
  1.09, // foreign letters in an unspaced text
  -1.01, // one or two characters
  -0.18, // one character at an end
  -1.9, // a single character
  0.19, // rarity of its commonest word
  0.68, // mean rarity of its words
]

/** Weights of STANDING for scripts without spaces. Made by bench/analysis/fit.ts; do not edit. */
export const UNSPACED_TAG_STANDING: readonly number[] = [
  0.31, // always
  0.61, // share of the best
  0.49, // behind the first
  1.15, // lead of the first over the sixth
  0.22, // length of the text
  -0.16, // short text
]
