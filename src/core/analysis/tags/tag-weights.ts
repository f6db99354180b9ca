/** Weights of TAG_FEATURES for scripts with spaces. Made by bench/analysis/fit.ts; do not edit. */
export const SPACED_TAG_WEIGHTS: readonly number[] = [
  0.4, // frequency
  0.58, // frequency beside the most frequent
  1.53, // in the title
  -0.37, // frequent and in the title
  -0.53, // only in the title
  -0.17, // met once
  -0.61, // far from the beginning
  0.08, // in the first tenth
  0.75, // spread over lines
  0.17, // in headings
  0.12, // two words
  -0.36, // three words or more
  -0.23, // more words in a short text
  0.17, // length
  1.01, // capital
  0.01, // always capital
  -0.44, // capital and several words
  0.09, // capitals within
  0.44, // full name
  -0.38, // part of a full name
  -0.03, // figures
  0.93, // variety of words before
  0.74, // variety of words after
  -0.53, // inside one longer phrase
  0.02, // mostly inside one longer phrase
  0.07, // words that keep together
  -0.79, // common words alone
  -0.18, // common word first
  0.01, // common word last
  -0.47, // verb or adjective
  0.56, // country
  -0.14, // foreign letters in an unspaced text
  -0.51, // one or two characters
  -0.03, // one character at an end
  -0.33, // a single character
]

/** The same for scripts without. Made by bench/analysis/fit.ts; do not edit. */
export const UNSPACED_TAG_WEIGHTS: readonly number[] = [
  0.6, // frequency
  -0.05, // frequency beside the most frequent
  1.57, // in the title
  -0.15, // frequent and in the title
  -0.85, // only in the title
  -0.52, // met once
  -0.53, // far from the beginning
  0.42, // in the first tenth
  0.46, // spread over lines
  0.01, // in headings
  0.57, // two words
  0.5, // three words or more
  -0.39, // more words in a short text
  -0.39, // length
  0.52, // capital
  -0.04, // always capital
  -0.31, // capital and several words
  -0.34, // capitals within
  -0.03, // full name
  -0.38, // part of a full name
  -0.66, // figures
  2.09, // variety of words before
  2.34, // variety of words after
  -0.25, // inside one longer phrase
  -0.1, // mostly inside one longer phrase
  0.44, // words that keep together
  -0.59, // common words alone
  -0.4, // common word first
  -0.16, // common word last
  0.0, // verb or adjective
  -0.02, // country
  1.14, // foreign letters in an unspaced text
  -0.87, // one or two characters
  -0.08, // one character at an end
  -1.34, // a single character
]
