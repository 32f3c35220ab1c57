import { useEffect, useRef } from 'react'
import { useSpeech } from '../words/words.js'
import type { Checked } from './check.worker.js'
import { Downloads } from './downloads.js'
import { FindingItem } from './finding-item.js'
import { FlaggedRows } from './flagged-rows.js'

interface CheckResultProps {
  readonly checked: Checked
  readonly onAgain: () => void
}

/** What was found: the verdict, what concerns the whole file, then each row with its findings. */
export function CheckResult({ checked, onAgain }: CheckResultProps) {
  const { words, say, number } = useSpeech()
  const heading = useRef<HTMLHeadingElement>(null)
  const { report, findings } = checked
  const { severities, rows } = report
  useEffect(() => {
    heading.current?.focus()
  }, [])
  const whole = findings.filter(({ row }) => row === null)
  return (
    <div className="check-result">
      <h2
        ref={heading}
        tabIndex={-1}
        className={report.valid ? 'verdict verdict-valid' : 'verdict verdict-invalid'}
      >
        {report.valid ? words.check.valid : words.check.invalid(number(severities.error))}
      </h2>
      <p>
        <strong>{report.file.name}</strong> · {words.check.taken(say(report.table.label))} ·{' '}
        {[report.file.encoding, report.file.delimiter && `« ${report.file.delimiter} »`]
          .filter(Boolean)
          .join(' ')}
      </p>
      <p>{words.check.counts(number(rows.rows), number(rows.clean))}</p>
      <ul className="severities">
        {(['error', 'warning', 'info'] as const).map(severity => (
          <li key={severity} className={`severity severity-${severity}`}>
            <strong>{number(severities[severity])}</strong>{' '}
            {words.check.counted[severity](severities[severity])}
          </li>
        ))}
      </ul>
      <Downloads checked={checked} />
      {whole.length > 0 && (
        <section aria-labelledby="whole">
          <h3 id="whole">{words.check.wholeFile}</h3>
          <ul className="findings">
            {whole.map(finding => (
              <FindingItem key={`${finding.code} ${finding.sentence.fr}`} finding={finding} />
            ))}
          </ul>
        </section>
      )}
      <FlaggedRows checked={checked} />
      <NotChecked checked={checked} />
      <p>
        <button type="button" className="button" onClick={onAgain}>
          {words.check.another}
        </button>
      </p>
    </div>
  )
}

function NotChecked({ checked: { report } }: { readonly checked: Checked }) {
  const { words } = useSpeech()
  if (report.notChecked.length === 0) return null
  return (
    <details>
      <summary>
        {words.check.notChecked} <span className="soft">{report.notChecked.length}</span>
      </summary>
      <ul>
        {report.notChecked.map(({ rule, because, columns }) => (
          <li key={`${rule} ${columns.join()}`}>
            <code>{rule}</code>
            {words.plan.colon}
            {words.check.because[because]}
            {columns.length > 0 && ` (${columns.join(', ')})`}
          </li>
        ))}
      </ul>
    </details>
  )
}
