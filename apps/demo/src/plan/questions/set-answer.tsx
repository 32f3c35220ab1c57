import type { Localized } from 'petites-villes'
import { useSpeech } from '../../words/words.js'
import type { FieldProps } from './answer-field.js'

interface SetAnswerProps extends FieldProps {
  readonly values: Readonly<Record<string, Localized>>
}

/** Any of several, or none of them, which is an answer too. */
export function SetAnswer({ values, text, onAnswer }: SetAnswerProps) {
  const { words, say } = useSpeech()
  const chosen = text === undefined || text === '' ? [] : text.split(',')
  const toggle = (value: string, isChosen: boolean) => {
    const next = Object.keys(values).filter(known => (known === value ? isChosen : chosen.includes(known)))
    onAnswer(next.length > 0 ? next.join(',') : null)
  }
  return (
    <div className="choices choices-many" tabIndex={0} role="group" aria-label={words.funding.kindsHint}>
      {Object.entries(values).map(([value, label]) => (
        <label key={value} className="choice">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={event => {
              toggle(value, event.target.checked)
            }}
          />
          {say(label)}
        </label>
      ))}
      <label className="choice">
        <input
          type="checkbox"
          checked={text === ''}
          onChange={event => {
            onAnswer(event.target.checked ? '' : null)
          }}
        />
        {words.questions.none1}
      </label>
    </div>
  )
}
