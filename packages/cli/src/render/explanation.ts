import { type ExplanationLine, formatCivilDate, type OfferExplanation, type Source } from 'petites-villes'
import type { Page } from '../page/page.js'
import { code, type Span } from '../page/span.js'
import { explanationWords } from '../words/explanation-words.js'
import { outcomeLabels, statusLabels } from '../words/labels.js'
import { planWords } from '../words/plan-words.js'
import { answerSpans, choiceSpans } from './answer.js'
import type { FactShapes } from './fact-shape.js'
import { capital } from './capital.js'
import { changeText } from './change-text.js'
import { outcomeSign, statusSign } from './sign.js'
import { renderSource } from './source.js'
import { windowText } from './window-text.js'

/** Why an offer is or is not for a town: the answer, the tree of conditions, what is missing, the sources. */
export function renderExplanation(page: Page, explained: OfferExplanation, vocabulary: FactShapes): void {
  const words = explanationWords[page.language]
  renderAnswer(page, explained)
  page.section(words.why)
  const { explanation } = explained
  const notes = new Map<string, { readonly number: number; readonly source: Source }>()
  if (explanation.children.length === 0 && explanation.path === '' && !explanation.found)
    page.line(explained.trace.root.leaf ? page.say(explanation.text) : words.noCondition)
  else {
    renderLine(page, explanation, { notes, stem: '', branch: '' })
    page.blank()
    page.line({ text: words.legend, paint: page.palette.faint })
  }
  renderMissing(page, explained, vocabulary)
  renderChanges(page, explained)
  page.blank()
  page.line(
    explained.nextChange
      ? words.nextChange(formatCivilDate(explained.nextChange, page.language))
      : words.noChange,
  )
  if (notes.size > 0) page.section(words.cited)
  for (const { number, source } of notes.values()) renderSource(page, source, number)
  const others = explained.sources.length - notes.size
  if (others === 0) return
  page.blank()
  page.line({ text: words.otherSources(others), paint: page.palette.faint })
  page.line(code(`pvd offer ${explained.entry.offer.id}`))
}

function renderAnswer(page: Page, { entry, town, asOf }: OfferExplanation): void {
  const words = explanationWords[page.language]
  const { palette, say } = page
  const answer = outcomeSign(entry.outcome, palette)
  const status = statusSign(entry.status, palette)
  const when = windowText(entry.window, asOf)
  const note = entry.window.note && say(entry.window.note)
  page.line({ text: words.title(entry.offer.name, town.name), paint: palette.strong })
  page.row(words.day, formatCivilDate(asOf, page.language))
  page.row(words.answer, [
    { text: `${answer.text} ${say(outcomeLabels[entry.outcome])}`, paint: answer.paint },
    ` — ${words.answers[entry.outcome]}`,
  ])
  page.row(words.status, { text: `${status.text} ${say(statusLabels[entry.status])}`, paint: status.paint })
  // As in the plan, a remark comes before the end of a window that is over.
  const told = [
    ...(when && !(entry.status === 'closed' && note) ? [`${capital(say(when))}.`] : []),
    ...(note ? [note] : []),
  ]
  if (told.length > 0) page.row(words.window, told.join(' '))
}

interface Branch {
  readonly notes: Map<string, { readonly number: number; readonly source: Source }>
  /** What stands before every line of this branch, and before its first line. */
  readonly stem: string
  readonly branch: string
}

function renderLine(page: Page, line: ExplanationLine, { notes, stem, branch }: Branch): void {
  const words = explanationWords[page.language]
  const { palette, say } = page
  const sign = outcomeSign(line.outcome, palette)
  const down = line.children.length > 0 ? '│  ' : '   '
  const faint = (text: string): Span => ({ text, paint: palette.faint })
  page.line(
    [
      { text: `${sign.text}\u00a0${say(outcomeLabels[line.outcome])}`, paint: sign.paint },
      ' · ',
      { text: say(line.text), ...(line.decisive && { paint: palette.strong }) },
      ...(line.found ? [` — ${words.found} `, { text: say(line.found), paint: sign.paint }] : []),
      ...line.sources.map(source => faint(` [${numberOf(notes, source)}]`)),
      ...(line.decisive ? [{ text: ' ◆', paint: palette.strong }] : []),
    ],
    {
      indent: faint(stem + branch),
      hang: faint(stem + (branch === '' ? '' : branch.startsWith('└') ? '   ' : '│  ') + down),
    },
  )
  const below = stem + (branch === '' ? '' : branch.startsWith('└') ? '   ' : '│  ')
  line.children.forEach((child, at) => {
    const last = at === line.children.length - 1
    renderLine(page, child, { notes, stem: below, branch: last ? '└─ ' : '├─ ' })
  })
}

function numberOf(notes: Branch['notes'], source: Source): number {
  const known = notes.get(source.id)
  if (known) return known.number
  const number = notes.size + 1
  notes.set(source.id, { number, source })
  return number
}

/** What would turn the no, the easiest way first. */
function renderChanges(page: Page, { entry: { changes } }: OfferExplanation): void {
  const words = explanationWords[page.language]
  if (!changes) return
  page.section(words.changes)
  if (changes.length === 0) page.line(words.nothingChanges)
  for (const change of changes) {
    page.line(`${capital(changeText(page, change))}.`, { mark: { text: '→', paint: page.palette.open } })
    if (!change.possible) page.line({ text: words.nobodyDecides, paint: page.palette.faint }, { indent: 2 })
  }
}

function renderMissing(page: Page, { entry }: OfferExplanation, vocabulary: FactShapes): void {
  const words = explanationWords[page.language]
  if (entry.missing.length === 0) return
  page.section(words.missing)
  for (const { fact, label, canDecide } of entry.missing) {
    const shape = vocabulary[fact]
    page.line(
      [
        shape ? page.say(shape.question) : page.say(label),
        { text: ` ${capital(words.decides[canDecide])}.`, paint: page.palette.faint },
      ],
      { mark: { text: '?', paint: page.palette.open } },
    )
    page.line(answerSpans(page, fact, shape), { indent: 2 })
    if (shape?.values)
      page.line([`${planWords[page.language].choices} `, ...choiceSpans(page, shape.values)], { indent: 2 })
  }
}
