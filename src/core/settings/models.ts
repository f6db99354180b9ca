import { yesOrNo } from './setting'

/** The browser's own language models, where it has any: each is asked only after the person has chosen so. */
export const models = {
  /** A summary in the model's words, beside the one made of the text's sentences. */
  summary: yesOrNo(false),
  /** A translation under each paragraph of a text in another language than the browser's. */
  translation: yesOrNo(false),
  /** A second opinion on the language of a text. */
  language: yesOrNo(false),
}
