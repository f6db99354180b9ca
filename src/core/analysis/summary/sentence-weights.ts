/** Weights of SENTENCE_FEATURES. Made by bench/analysis/fit.ts; do not edit. */
export const SENTENCE_WEIGHTS: readonly number[] = [
  -0.91, // first of the text
  0.66, // near the beginning
  -1.26, // far from the beginning
  0.45, // last of the text
  0.09, // first of its line
  0.37, // in the first line
  0.52, // close to text, title and beginning
  0.6, // words frequent in the text
  1.16, // share of its words in the title
  1.3, // share of the title in it
  0.02, // length
  -0.28, // length squared
  1.09, // speaks of the text
  0.13, // speaks as a group
  -0.14, // question
  -0.14, // begins as quotation
  -0.13, // has quotation
  0.27, // figures
  0.19, // names frequent in the text
  -0.16, // long words
  -0.33, // foreign script
  -0.38, // cut off
]
