import { writeFileSync } from 'node:fs'

/** A vitest reporter: writes the names of the tests that passed only when they were told again, as JSON. */
export default class RetoldReporter {
  #retold = []

  onTestCaseResult(test) {
    if (test.diagnostic()?.flaky) this.#retold.push(`${test.fullName}: ${test.result().errors?.[0]?.message ?? ''}`)
  }

  onTestRunEnd() {
    writeFileSync('artifacts/retold.json', JSON.stringify(this.#retold))
  }
}
