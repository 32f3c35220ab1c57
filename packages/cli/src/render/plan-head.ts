import { formatCivilDate, type NamedTown, stageLabels, type SupportPlan } from 'petites-villes'
import type { Page } from '../page/page.js'
import type { Span } from '../page/span.js'
import { counted, statusLabels } from '../words/labels.js'
import { planWords } from '../words/plan-words.js'
import { capital } from './capital.js'
import { listText, numberText } from './number-text.js'
import { statusSign } from './sign.js'
import { statuses } from './status-order.js'

export const withCode = ({ name, code }: NamedTown): string => `${name} (${code})`

/** What a mayor reads in one minute: how much there is, what to answer first, who the town is, which door to knock at. */
export function renderHead(page: Page, plan: SupportPlan): void {
  const words = planWords[page.language]
  page.line({
    text: words.title(plan.town.name, formatCivilDate(plan.asOf, page.language)),
    paint: page.palette.strong,
  })
  page.line(countSpans(page, plan))
  const [first] = plan.questions
  page.line(first ? words.firstQuestion(page.say(first.question), first.concerns.length) : words.noQuestion)
  if (plan.overridden.length > 0)
    page.line(words.overridden(plan.overridden.join(', ')), { mark: warning(page) })
  page.blank()
  renderIdentity(page, plan)
  renderProgramme(page, plan)
  renderOthers(page, plan)
}

function countSpans(page: Page, { counts }: SupportPlan): readonly (string | Span)[] {
  const shown = statuses.filter(status => counts[status] > 0)
  return shown.flatMap((status, at) => [
    at === 0 ? '' : ' · ',
    {
      // A count stays beside its symbol.
      text: `${statusSign(status, page.palette).text}\u00a0${page.say(counted(counts[status], status)).replaceAll(' ', '\u00a0')}`,
      paint: statusSign(status, page.palette).paint,
    },
  ])
}

function renderIdentity(page: Page, { town }: SupportPlan): void {
  const words = planWords[page.language]
  const inhabitants = (count: number) => words.inhabitants(numberText(count, page.language))
  const { code, department, region, epci, population } = town
  page.row(
    words.town,
    [code, `${department.name} (${department.code})`, ...(region ? [region.name] : [])].join(' · '),
  )
  page.row(words.epci, epci ? `${epci.name} · ${inhabitants(epci.population)}` : words.noEpci)
  page.row(words.population, population === null ? words.notKnown : inhabitants(population))
}

function renderProgramme(page: Page, { programme }: SupportPlan): void {
  const words = planWords[page.language]
  const { say } = page
  page.row(words.programme, [
    { text: `${capital(say(stageLabels[programme.milestones.stage]))}.`, paint: page.palette.strong },
    ' ',
    say(programme.text),
  ])
  for (const doubt of [
    ...programme.doubts,
    ...(programme.state === 'running' ? [] : [programme.explanation]),
  ])
    page.row('', [warning(page), ` ${say(doubt)}`])
  programme.contacts.forEach(({ name, why }, at) => {
    page.row(at === 0 ? words.firstDoor : '', [
      { text: `${name}.`, paint: page.palette.strong },
      ` ${say(why)}`,
    ])
  })
}

function renderOthers(page: Page, { programme, entries }: SupportPlan): void {
  const words = planWords[page.language]
  const { say } = page
  const { neighbours, projects, mountain } = programme
  const label = (at: number) => (at === 0 ? words.otherTowns : '')
  projects.forEach(({ name, towns, aim }, at) => {
    page.row(label(at), [
      { text: `${say(name)}${page.colon}`, paint: page.palette.strong },
      `${listText(towns.map(withCode), words.and)}. ${say(aim)}`,
    ])
  })
  page.row(
    label(projects.length),
    neighbours.length > 0
      ? `${capital(words.sameEpci)}${page.colon}${listText(neighbours.map(withCode), words.and)}.`
      : `${capital(words.noOtherTowns)}.`,
  )
  if (!mountain) return
  page.row(
    words.mountain,
    `${mountain.applies === 'yes' ? '' : `${words.mountainToConfirm} `}${say(mountain.explanation)}`,
  )
  for (const { offer, status, completes } of entries)
    if (completes !== undefined)
      page.row('', [
        statusSign(status, page.palette),
        ` ${offer.name}${page.colon}${say(statusLabels[status])}.`,
      ])
}

const warning = (page: Page): Span => ({ text: '!', paint: page.palette.open })
