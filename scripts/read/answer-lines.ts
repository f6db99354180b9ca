import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { answerRequest } from './answer-request'

/** Answers every line of `input` by one line on `output`, in order. Empty lines are passed over. */
export async function answerLines(input: Readable, output: Writable): Promise<void> {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue
    if (!output.write(`${JSON.stringify(answerRequest(line))}\n`)) await once(output, 'drain')
  }
}
