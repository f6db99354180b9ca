import { existsSync, readFileSync } from 'node:fs'

/**
 * Counts what vitest wrote as JSON. A file that could not even be loaded has no tests and is one failure, as is a
 * report that is not there.
 */
export function countResults(file) {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 }
  const report = JSON.parse(readFileSync(file, 'utf8'))
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}
