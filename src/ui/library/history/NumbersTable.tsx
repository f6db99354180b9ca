import { useWords } from '../../controls/words'

export interface NumbersTableProps {
  heads: readonly string[]
  rows: readonly (readonly string[])[]
}

/** The numbers of a picture, for whoever would rather read them. */
export function NumbersTable({ heads, rows }: NumbersTableProps) {
  const { say } = useWords()
  return (
    <details class="numbers">
      <summary>{say('historyTable')}</summary>
      <div class="numbers-scroll">
        <table>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col" dir="auto">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([first, ...others]) => (
              <tr key={first}>
                <th scope="row">{first}</th>
                {others.map((value, n) => (
                  <td key={heads[n + 1]}>{value}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
