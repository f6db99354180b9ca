import type { CDPSession, Protocol } from 'puppeteer-core'

/** Evaluates source in a page or worker and waits for what it promises. The CSP of a page does not apply. */
export async function evaluateIn(session: CDPSession, expression: string): Promise<unknown> {
  return resultValue(await session.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true }))
}

/** @throws what the evaluated source has thrown */
export function resultValue({ result, exceptionDetails }: Protocol.Runtime.EvaluateResponse): unknown {
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  return result.value
}
