import { parseArgs } from 'node:util'
import { answerLines } from './answer-lines'
import { printArticle } from './print-article'

const usage = `Reads an article on the command line, with the code the extension runs.

  npm run --silent read -- PAGE.html [--url URL]   prints it as Markdown (PAGE.html.gz too)
  npm run --silent read -- --jsonl                 answers one JSON request a line on standard input with one line
`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { url: { type: 'string' }, jsonl: { type: 'boolean' }, help: { type: 'boolean' } },
})
if (values.jsonl) await answerLines(process.stdin, process.stdout)
else if (positionals[0] && !values.help) process.exitCode = printArticle(positionals[0], values.url)
else {
  process.stderr.write(usage)
  process.exitCode = values.help ? 0 : 2
}
