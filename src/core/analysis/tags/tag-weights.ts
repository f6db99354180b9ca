/** Weights of TAG_FEATURES for scripts with spaces. Made by bench/analysis/fit.ts; do not edit. */
export const SPACED_TAG_WEIGHTS: readonly number[] = [
  0.4, // frequency
  0.57, // frequency beside the most frequent
  1.53, // in the title
  -0.37, // frequent and in the title
  -0.52, // only in the title
  -0.19, // met once
  -0.63, // far from the beginning
  0.07, // in the first tenth
  0.75, // spread over lines
  0.18, // in headings
  0.18, // two words
  -0.26, // three words or more
  -0.21, // more words in a short text
  -0.01, // length
  0.98, // capital
  -0.02, // always capital
  -0.4, // capital and several words
  0.07, // capitals within
  0.43, // full name
  -0.37, // part of a full name
  -0.04, // figures
  0.95, // variety of words before
  0.78, // variety of words after
  -0.49, // inside one longer phrase
  0.01, // mostly inside one longer phrase
  0.03, // words that keep together
  -0.82, // common words alone
  -0.19, // common word first
  -0.05, // common word last
  -0.45, // verb or adjective
  0.56, // country
  -0.14, // foreign letters in an unspaced text
  -0.51, // one or two characters
  -0.02, // one character at an end
  -0.33, // a single character
]

/** The same for scripts without. Made by bench/analysis/fit.ts; do not edit. */
export const UNSPACED_TAG_WEIGHTS: readonly number[] = [
  0.58, // frequency
  -0.03, // frequency beside the most frequent
  1.49, // in the title
  -0.13, // frequent and in the title
  -0.8, // only in the title
  -0.48, // met once
  -0.55, // far from the beginning
  0.43, // in the first tenth
  0.45, // spread over lines
  0.02, // in headings
  0.57, // two words
  0.5, // three words or more
  -0.4, // more words in a short text
  -0.39, // length
  0.48, // capital
  -0.01, // always capital
  -0.35, // capital and several words
  -0.34, // capitals within
  -0.02, // full name
  -0.39, // part of a full name
  -0.66, // figures
  2.1, // variety of words before
  2.32, // variety of words after
  -0.25, // inside one longer phrase
  -0.15, // mostly inside one longer phrase
  0.45, // words that keep together
  -0.57, // common words alone
  -0.36, // common word first
  -0.11, // common word last
  0.0, // verb or adjective
  -0.03, // country
  1.1, // foreign letters in an unspaced text
  -0.86, // one or two characters
  -0.06, // one character at an end
  -1.36, // a single character
]
