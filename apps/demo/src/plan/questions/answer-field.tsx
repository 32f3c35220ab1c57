import { useId } from 'react'
import { describeProblem, type Issue, type PlanQuestion } from 'petites-villes'
import { useSpeech } from '../../words/words.js'
import { ChoiceAnswer } from './choice-answer.js'
import type { FactShape } from './fact-shape.js'
import { SetAnswer } from './set-answer.js'
import { TypedAnswer } from './typed-answer.js'

/** @property text the answer as it stands in the address; undefined when there is none */
export interface AnswerFieldProps {
  readonly fact: string
  readonly shape: FactShape
  readonly question: PlanQuestion | undefined
  readonly text: string | undefined
  readonly problem: Issue | undefined
  readonly onAnswer: (text: string | null) => void
}

/** One question with the field that its kind of answer asks for. */
export function AnswerField(props: AnswerFieldProps) {
  const { fact, shape, question, text, problem, onAnswer } = props
  const { words, language, say } = useSpeech()
  const id = useId()
  const field = { id, shape, text, onAnswer, isWrong: problem !== undefined }
  return (
    <fieldset className={text === undefined ? 'answer' : 'answer answer-given'} data-fact={fact}>
      <legend>{say(shape.question)}</legend>
      {shape.help && (
        <p className="answer-help" id={`${id}-help`}>
          {say(shape.help)}
        </p>
      )}
      {shape.kind === 'boolean' || shape.kind === 'enum' ? (
        <ChoiceAnswer {...field} />
      ) : shape.kind === 'set' && shape.values ? (
        <SetAnswer {...field} values={shape.values} />
      ) : (
        <TypedAnswer {...field} />
      )}
      {problem && (
        <p className="field-problem" id={`${id}-problem`} role="alert">
          {describeProblem(problem, language)}
        </p>
      )}
      <p className="answer-foot">
        {question && (
          <span className="soft">
            {question.settles.length > 0
              ? words.questions.settles(question.settles.length)
              : words.questions.helps(question.concerns.length)}
          </span>
        )}
        {text !== undefined && (
          <button
            type="button"
            className="button-quiet"
            onClick={() => {
              onAnswer(null)
            }}
          >
            {words.questions.forget}
          </button>
        )}
      </p>
    </fieldset>
  )
}

/** What each kind of field is given. */
export interface FieldProps {
  readonly id: string
  readonly shape: FactShape
  readonly text: string | undefined
  readonly isWrong: boolean
  readonly onAnswer: (text: string | null) => void
}
