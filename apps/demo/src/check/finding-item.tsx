import { useSpeech } from '../words/words.js'
import type { ToldFinding } from './check.worker.js'

/** One finding: how grave, what is wrong, the repair. */
export function FindingItem({ finding }: { readonly finding: ToldFinding }) {
  const { words, say } = useSpeech()
  const { severity, sentence, repair, code } = finding
  return (
    <li className={`finding finding-${severity}`}>
      <span className={`severity-word severity-${severity}`}>{words.check.severities[severity]}</span>{' '}
      <span>{say(sentence)}</span>
      {repair && (
        <span className="finding-repair">
          {' '}
          {repair.certain ? words.check.repairCertain : words.check.repairMaybe} <code>{repair.to}</code>
        </span>
      )}{' '}
      <span className="soft finding-code">{code}</span>
    </li>
  )
}
