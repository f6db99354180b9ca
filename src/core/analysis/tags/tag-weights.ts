/** Weights of TAG_FEATURES for scripts with spaces. Made by bench/analysis/fit.ts; do not edit. */
export const SPACED_TAG_WEIGHTS: readonly number[] = [
  0.45, // frequency
  0.44, // frequency beside the most frequent
  1.36, // in the title
  -0.29, // frequent and in the title
  -0.57, // only in the title
  -0.34, // met once
  -0.6, // far from the beginning
  0.03, // in the first tenth
  0.62, // spread over lines
  0.19, // in headings
  0.13, // two words
  -0.46, // three words or more
  -0.27, // more words in a short text
  0.46, // length
  1.04, // capital
  -0.09, // always capital
  -0.55, // capital and several words
  0.06, // capitals within
  0.38, // full name
  -0.21, // part of a full name
  -0.1, // figures
  1.02, // variety of words before
  0.81, // variety of words after
  -0.4, // inside one longer phrase
  -0.05, // mostly inside one longer phrase
  0.16, // words that keep together
  -0.67, // common words alone
  0.26, // common word first
  0.26, // common word last
  -0.48, // verb or adjective
  0.58, // country
  -0.1, // foreign letters in an unspaced text
  -0.45, // one or two characters
  -0.01, // one character at an end
  -0.25, // a single character
]

/** Weights of STANDING for scripts with spaces. Made by bench/analysis/fit.ts; do not edit. */
export const SPACED_TAG_STANDING: readonly number[] = [
  0.33, // always
  0.7, // share of the best
  0.55, // behind the first
  1.12, // lead of the first over the sixth
  0.35, // length of the text
  0.25, // short text
]

/** The same for scripts without. Made by bench/analysis/fit.ts; do not edit. */
export const UNSPACED_TAG_WEIGHTS: readonly number[] = [
  0.78, // frequency
  -0.18, // frequency beside the most frequent
  1.55, // in the title
  -0.22, // frequent and in the title
  -0.68, // only in the title
  -0.62, // met once
  -0.59, // far from the beginning
  0.33, // in the first tenth
  0.66, // spread over lines
  -0.1, // in headings
  0.39, // two words
  0.25, // three words or more
  -0.37, // more words in a short text
  -0.3, // length
  0.53, // capital
  -0.1, // always capital
  -0.17, // capital and several words
  -0.33, // capitals within
  -0.03, // full name
  -0.4, // part of a full name
  -0.67, // figures
  2.03, // variety of words before
  2.31, // variety of words after
  -0.18, // inside one longer phrase
  -0.17, // mostly inside one longer phrase
  0.4, // words that keep together
  -0.73, // common words alone
  -0.36, // common word first
  -0.17, // common word last
  0.0, // verb or adjective
  0.57, // country
  1.04, // foreign letters in an unspaced text
  -0.96, // one or two characters
  -0.07, // one character at an end
  -1.5, // a single character
]

/** The same for scripts without. Made by bench/analysis/fit.ts; do not edit. */
export const UNSPACED_TAG_STANDING: readonly number[] = [
  0.36, // always
  0.62, // share of the best
  0.61, // behind the first
  1.44, // lead of the first over the sixth
  0.14, // length of the text
  -0.2, // short text
]
