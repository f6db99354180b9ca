import type { Removal } from './extraction'

/** What a person's wish to keep a block is remembered by: the step that leaves it out, and its form. At most 200 characters. */
export const keepSign = ({ step, form }: Pick<Removal, 'step' | 'form'>): string => `${step} ${form}`.slice(0, 200)
