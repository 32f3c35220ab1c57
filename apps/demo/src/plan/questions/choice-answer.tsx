import { useSpeech } from '../../words/words.js'
import type { FieldProps } from './answer-field.js'

interface Choice {
  readonly text: string
  readonly label: string
}

/** One of a few: buttons for two or three, a list for more. */
export function ChoiceAnswer({ id, shape, text, isWrong, onAnswer }: FieldProps) {
  const { words, say } = useSpeech()
  const named: readonly Choice[] = shape.values
    ? Object.entries(shape.values).map(([value, label]) => ({ text: value, label: say(label) }))
    : [
        { text: 'oui', label: words.outcome.yes },
        { text: 'non', label: words.outcome.no },
      ]
  const choices = shape.nullable ? [...named, { text: 'none', label: words.questions.none1 }] : named
  if (choices.length > 3)
    return (
      <select
        aria-label={say(shape.label)}
        aria-invalid={isWrong}
        value={text ?? ''}
        onChange={event => {
          onAnswer(event.target.value || null)
        }}
      >
        <option value="">{words.questions.choose}</option>
        {choices.map(choice => (
          <option key={choice.text} value={choice.text}>
            {choice.label}
          </option>
        ))}
      </select>
    )
  return (
    <div className="choices">
      {choices.map(choice => (
        <label key={choice.text} className="choice">
          <input
            type="radio"
            name={id}
            checked={text === choice.text}
            onChange={() => {
              onAnswer(choice.text)
            }}
          />
          {choice.label}
        </label>
      ))}
    </div>
  )
}
