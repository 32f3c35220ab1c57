import type { ExplanationLine, OfferExplanation, Source } from 'petites-villes'
import { useSpeech } from '../words/words.js'
import { OutcomeBadge } from './status.js'

/** The whole evaluation as nested lists: each condition, what was found, whether it decides, where it was read. */
export function Why({ explained }: { readonly explained: OfferExplanation }) {
  const { words } = useSpeech()
  const { explanation, trace, sources } = explained
  // A rule without conditions says nothing but that all are welcome; a single condition is a leaf with words.
  const isBare = explanation.children.length === 0 && !explanation.found && !trace.root.leaf
  if (isBare) return <p className="soft">{words.plan.noCondition}</p>
  return (
    <ul className="tree" aria-label={words.plan.tree}>
      <Line line={explanation} numbers={new Map(sources.map(({ id }, at) => [id, at + 1]))} />
    </ul>
  )
}

interface LineProps {
  readonly line: ExplanationLine
  readonly numbers: ReadonlyMap<Source['id'], number>
}

function Line({ line, numbers }: LineProps) {
  const { words, say } = useSpeech()
  return (
    <li className={line.decisive ? 'tree-line tree-decisive' : 'tree-line'}>
      <OutcomeBadge outcome={line.outcome} /> <span className="tree-text">{say(line.text)}</span>
      {line.found && (
        <span className="tree-found">
          {' '}
          — {words.plan.here}
          {words.plan.colon}
          {say(line.found)}
        </span>
      )}
      {line.sources.map(source => (
        <Call key={source.id} source={source} number={numbers.get(source.id)} />
      ))}
      {line.decisive && line.children.length === 0 && (
        <span className="tree-mark"> {words.plan.decisive}</span>
      )}
      {line.children.length > 0 && (
        <ul>
          {line.children.map(child => (
            <Line key={child.path} line={child} numbers={numbers} />
          ))}
        </ul>
      )}
    </li>
  )
}

function Call({ source, number }: { readonly source: Source; readonly number: number | undefined }) {
  const text = `[${String(number ?? '')}]`
  return source.url ? (
    <a className="call" href={source.url} title={source.title} aria-label={`${text} ${source.title}`}>
      {text}
    </a>
  ) : (
    <span className="call" title={source.title}>
      {text}
    </span>
  )
}
