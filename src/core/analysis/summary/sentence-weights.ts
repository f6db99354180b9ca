/** Weights of SENTENCE_FEATURES. Made by bench/analysis/fit.ts; do not edit. */
export const SENTENCE_WEIGHTS: readonly number[] = [
  -0.9, // first of the text
  0.67, // near the beginning
  -1.25, // far from the beginning
  0.44, // last of the text
  0.08, // first of its line
  0.37, // in the first line
  0.55, // close to text, title and beginning
  0.55, // words frequent in the text
  1.1, // share of its words in the title
  1.26, // share of the title in it
  0.02, // length
  -0.29, // length squared
  -0.06, // leans on context
  1.09, // speaks of the text
  0.02, // housekeeping
  0.13, // speaks as a group
  -0.12, // question
  -0.15, // begins as quotation
  -0.13, // has quotation
  0.26, // figures
  0.19, // names frequent in the text
  -0.19, // long words
  -0.33, // foreign script
  -0.36, // cut off
]
