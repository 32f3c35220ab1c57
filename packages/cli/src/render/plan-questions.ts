import type { PlanQuestion } from 'petites-villes'
import type { Page } from '../page/page.js'
import { code, type Span } from '../page/span.js'
import { planWords } from '../words/plan-words.js'
import { answerSpans, choiceSpans } from './answer.js'
import type { FactShapes } from './fact-shape.js'

const inFull = 6

/** The open questions, best first: the first ones with help and choices, the others in a line or two. */
export function renderQuestions(
  page: Page,
  questions: readonly PlanQuestion[],
  vocabulary: FactShapes,
): void {
  const words = planWords[page.language]
  page.section(`${words.questions} (${questions.length})`, words.questionsHint)
  questions.forEach((question, at) => {
    if (at < inFull) renderInFull(page, question, at + 1, vocabulary)
    else {
      const how = answerSpans(page, question.fact, vocabulary[question.fact])
      page.line(
        [page.say(question.question), ' ', ...how, ...briefChoices(page, vocabulary[question.fact])],
        {
          mark: number(page, at + 1),
        },
      )
    }
    if (at < inFull) page.blank()
  })
}

function renderInFull(page: Page, question: PlanQuestion, at: number, vocabulary: FactShapes): void {
  const words = planWords[page.language]
  const { palette, say } = page
  const { settles, concerns, fact, help } = question
  const offers = settles.length > 0 ? words.settles(settles.length) : words.helpsWith(concerns.length)
  page.line([{ text: say(question.question), paint: palette.strong }, help ? ` ${say(help)}` : ''], {
    mark: number(page, at),
  })
  page.line([...answerSpans(page, fact, vocabulary[fact]), { text: ` · ${offers}`, paint: palette.faint }], {
    indent: 4,
  })
  const values = vocabulary[fact]?.values
  if (values) page.line([`${words.choices} `, ...choiceSpans(page, values)], { indent: 4 })
}

/** The choices as one types them, without their meaning. */
function briefChoices(page: Page, shape: FactShapes[string] | undefined): readonly (string | Span)[] {
  const values = Object.keys(shape?.values ?? {})
  if (values.length === 0) return []
  return [
    ` · ${planWords[page.language].choices} `,
    ...values.flatMap((value, at) => [at === 0 ? '' : ', ', code(value)]),
  ]
}

const number = (page: Page, at: number): Span => ({
  text: `${at}.`.padStart(3),
  paint: page.palette.strong,
})
