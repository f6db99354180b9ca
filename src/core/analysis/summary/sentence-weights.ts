/** Weights of SENTENCE_FEATURES. Made by bench/analysis/fit.ts; do not edit. */
export const SENTENCE_WEIGHTS: readonly number[] = [
  -0.66, // first of the text
  0.58, // near the beginning
  -1.24, // far from the beginning
  0.59, // last of the text
  0.19, // first of its line
  0.4, // in the first line
  1.08, // close to text, title and beginning
  0.56, // words frequent in the text
  1.54, // share of its words in the title
  1.67, // share of the title in it
  0.06, // length
  -0.57, // length squared
  0.89, // speaks of the text
  0.17, // speaks as a group
  0.2, // question
  -0.39, // begins as quotation
  -0.08, // has quotation
  0.33, // figures
  0.28, // names frequent in the text
  -0.2, // long words
  -0.26, // foreign script
  -0.47, // cut off
  -0.21, // length, of three or more
  0.21, // length squared, of three or more
  -0.38, // length, of two
  -0.02, // length squared, of two
  -0.47, // first of the text, of three or more
  -0.12, // near the beginning, of three or more
  -0.77, // far from the beginning, of three or more
  -0.62, // share of the title in it, of three or more
]

/** Weights of SUMMARY_FEATURES. Made by bench/analysis/fit.ts; do not edit. */
export const SUMMARY_WEIGHTS: readonly number[] = [
  1.19, // score of its sentences
  -0.92, // length
  -0.89, // words said again
]
