import type { FormEvent } from 'react'
import { useSpeech } from '../../words/words.js'
import type { FieldProps } from './answer-field.js'

/** A day, a number, an amount or a text: taken when it is finished, never at each key. */
export function TypedAnswer({ id, shape, text, isWrong, onAnswer }: FieldProps) {
  const { words, say } = useSpeech()
  const take = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = new FormData(event.currentTarget).get('answer')
    const written = typeof given === 'string' ? given.trim() : ''
    onAnswer(written === '' ? null : written)
  }
  const isNumber = shape.kind === 'integer' || shape.kind === 'number' || shape.kind === 'money'
  return (
    <form className="typed" onSubmit={take}>
      <input
        key={text ?? ''}
        name="answer"
        type={shape.kind === 'date' ? 'date' : 'text'}
        inputMode={isNumber ? 'decimal' : undefined}
        aria-label={say(shape.label)}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-problem` : undefined}
        defaultValue={text === 'none' ? '' : text}
        autoComplete="off"
      />
      {shape.kind === 'money' && <span className="soft">{words.questions.money}</span>}
      <button type="submit" className="button-quiet">
        {words.questions.validate}
      </button>
      {shape.nullable && (
        <label className="choice">
          <input
            type="checkbox"
            checked={text === 'none'}
            onChange={event => {
              onAnswer(event.target.checked ? 'none' : null)
            }}
          />
          {words.questions.none1}
        </label>
      )}
    </form>
  )
}
