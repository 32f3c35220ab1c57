import { useSpeech } from '../words/words.js'
import type { Checked, SeenRow, ToldFinding } from './check.worker.js'
import { FindingItem } from './finding-item.js'

/** The rows with something to say, as they stand in the file, each with its findings beside it. */
export function FlaggedRows({ checked }: { readonly checked: Checked }) {
  const { words, number } = useSpeech()
  const { rows, report, findings, flaggedLines } = checked
  if (rows.length === 0) return null
  const byLine = new Map<number, ToldFinding[]>()
  for (const finding of findings)
    if (finding.row !== null && finding.line !== null)
      byLine.set(finding.line, [...(byLine.get(finding.line) ?? []), finding])
  return (
    <section>
      <h3 id="rows">{words.check.rows}</h3>
      {flaggedLines > rows.length && (
        <p className="soft">{words.check.truncated(number(rows.length), number(flaggedLines))}</p>
      )}
      <div className="rows" tabIndex={0} role="region" aria-labelledby="rows">
        <table>
          <thead>
            <tr>
              <th scope="col" className="number">
                {words.check.line}
              </th>
              {report.columns.map(({ number: at, name }) => (
                <th key={at} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          {rows.map(row => (
            <FlaggedRow
              key={row.line}
              row={row}
              width={report.columns.length}
              findings={byLine.get(row.line) ?? []}
            />
          ))}
        </table>
      </div>
    </section>
  )
}

interface FlaggedRowProps {
  readonly row: SeenRow
  readonly width: number
  readonly findings: readonly ToldFinding[]
}

const gravest = ['error', 'warning', 'info'] as const

function FlaggedRow({ row, width, findings }: FlaggedRowProps) {
  const markOf = (column: number) => {
    const own = findings.filter(({ column: place }) => place?.number === column)
    const severity = gravest.find(known => own.some(({ severity: found }) => found === known))
    return severity ? `cell-${severity}` : undefined
  }
  return (
    <tbody className="row-group">
      <tr>
        <th scope="row" className="number">
          {row.line}
        </th>
        {Array.from({ length: width }, (_, at) => (
          <td key={at} className={markOf(at + 1)}>
            {row.cells[at] ?? ''}
          </td>
        ))}
      </tr>
      <tr className="row-findings">
        <td colSpan={width + 1}>
          <ul className="findings">
            {findings.map((finding, at) => (
              <FindingItem key={`${finding.code} ${String(at)}`} finding={finding} />
            ))}
          </ul>
        </td>
      </tr>
    </tbody>
  )
}
