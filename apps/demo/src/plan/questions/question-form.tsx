import { useState } from 'react'
import { describeProblem, type SupportPlan } from 'petites-villes'
import { withPart } from '../../address/address.js'
import { go, useAddress } from '../../address/use-address.js'
import { useSpeech } from '../../words/words.js'
import type { Case } from '../use-plan.js'
import { AnswerField } from './answer-field.js'
import { factShape } from './fact-shape.js'
import { questionId } from './question-id.js'
import { useSteadyOrder } from './steady-order.js'

const shownAtFirst = 4

/** Beside the plan there is room; above it, on a phone, the questions wait to be opened. */
const isWide = () => matchMedia('(min-width: 60rem)').matches

/** What is still to be asked, the most useful first, and what was answered. Each answer goes into the address. */
export function QuestionForm({ asked, plan }: { readonly asked: Case; readonly plan: SupportPlan }) {
  const address = useAddress()
  const { words } = useSpeech()
  const [isWhole, setWhole] = useState(false)
  const open = new Map(plan.questions.map(question => [question.fact, question]))
  const answered = Object.keys(address.answers)
  // An answer that was not understood leaves its question open.
  const order = useSteadyOrder([...new Set([...answered, ...open.keys()])])
  const shown = isWhole ? order : order.filter((fact, at) => at < shownAtFirst || answered.includes(fact))
  const hidden = order.length - shown.length
  const answer = (fact: string, text: string | null) => {
    go({ ...address, answers: withPart(address.answers, fact, text) })
  }
  return (
    <section className="questions" aria-labelledby="questions">
      <details open={isWide()}>
        <summary>
          <h3 id="questions">
            {words.questions.heading} <span className="soft">{plan.questions.length}</span>
          </h3>
        </summary>
        <div className="questions-body">
          <p className="soft">{order.length === 0 ? words.questions.none : words.questions.intro}</p>
          {answered.length > 0 && (
            <p className="questions-given">
              {words.questions.answered(answered.length)}
              <button
                type="button"
                className="button-quiet"
                onClick={() => {
                  go({ ...address, answers: {} })
                }}
              >
                {words.questions.forgetAll}
              </button>
            </p>
          )}
          <ol className="question-list">
            {shown.map(fact => {
              const shape = factShape(asked.pvd, fact)
              const problem = asked.problems.get(fact)
              return (
                <li key={fact} id={questionId(fact)} className="question">
                  {shape ? (
                    <AnswerField
                      fact={fact}
                      shape={shape}
                      question={open.get(fact)}
                      text={address.answers[fact]}
                      problem={problem}
                      onAnswer={text => {
                        answer(fact, text)
                      }}
                    />
                  ) : (
                    <UnknownFact
                      text={`${fact}=${address.answers[fact] ?? ''}`}
                      sentence={problem && describeProblem(problem, address.language)}
                      onForget={() => {
                        answer(fact, null)
                      }}
                    />
                  )}
                </li>
              )
            })}
          </ol>
          {(hidden > 0 || isWhole) && (
            <button
              type="button"
              className="button-quiet"
              aria-expanded={isWhole}
              onClick={() => {
                setWhole(!isWhole)
              }}
            >
              {isWhole ? words.questions.fewer : words.questions.more(hidden)}
            </button>
          )}
        </div>
      </details>
    </section>
  )
}

interface UnknownFactProps {
  readonly text: string
  readonly sentence: string | undefined
  readonly onForget: () => void
}

function UnknownFact({ text, sentence, onForget }: UnknownFactProps) {
  const { words } = useSpeech()
  return (
    <div className="field-problem">
      <p>
        {words.questions.unknownFact}
        {words.plan.colon}
        <code>{text}</code>
      </p>
      {sentence !== undefined && <p>{sentence}</p>}
      <button type="button" className="button-quiet" onClick={onForget}>
        {words.questions.forget}
      </button>
    </div>
  )
}
