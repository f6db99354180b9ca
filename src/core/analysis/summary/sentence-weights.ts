/** Weights of SENTENCE_FEATURES. Made by bench/analysis/fit.ts; do not edit. */
export const SENTENCE_WEIGHTS: readonly number[] = [
  -0.65, // first of the text
  0.63, // near the beginning
  -0.99, // far from the beginning
  0.39, // last of the text
  0.15, // first of its line
  0.35, // in the first line
  0.69, // close to text, title and beginning
  0.46, // words frequent in the text
  1.07, // share of its words in the title
  1.28, // share of the title in it
  0.01, // length
  -0.33, // length squared
  0.75, // speaks of the text
  0.13, // speaks as a group
  0.12, // question
  -0.22, // begins as quotation
  -0.1, // has quotation
  0.28, // figures
  0.17, // names frequent in the text
  -0.06, // long words
  -0.2, // foreign script
  -0.34, // cut off
]
