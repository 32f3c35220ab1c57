import { offerKindLabels, type PlanEntry, type PlanReason, type SupportPlan } from 'petites-villes'
import type { Page } from '../page/page.js'
import { code } from '../page/span.js'
import { outcomeLabels, statusLabels } from '../words/labels.js'
import { planWords } from '../words/plan-words.js'
import { capital } from './capital.js'
import { statusSign } from './sign.js'
import { windowText } from './window-text.js'

/** What one entry is told beside itself: the numbers of the questions, the other entries by offer. */
export interface EntryContext {
  readonly plan: SupportPlan
  readonly numbers: ReadonlyMap<string, number>
  readonly names: ReadonlyMap<string, PlanEntry>
  /** Remarks on windows that were made already; one that several offers share is said once. */
  readonly notes: Set<string>
  readonly all: boolean
}

interface BriefContext extends EntryContext {
  readonly brief: boolean
}

/** One offer. What is still to be confirmed keeps its remarks and doubts for `--all`, so that the plan stays short. */
export function renderEntry(page: Page, entry: PlanEntry, context: EntryContext): void {
  const { offer, status } = entry
  const brief = !context.all && status === 'to-confirm'
  const { palette, say } = page
  const sign = statusSign(status, palette)
  const { acronym } = offer
  const name = acronym && !offer.name.includes(acronym) ? `${offer.name} — ${acronym}` : offer.name
  page.line({ text: name, paint: palette.strong }, { mark: sign })
  page.line(
    [
      { text: capital(say(statusLabels[status])), paint: sign.paint },
      ` · ${say(offerKindLabels[offer.kind])} · `,
      code(offer.id, palette.faint),
    ],
    { indent: 2 },
  )
  page.line(say(offer.summary), { indent: 2 })
  renderFunding(page, entry)
  renderWindow(page, entry, { ...context, brief })
  renderLinks(page, entry, context)
  renderOpenEnds(page, entry, { ...context, brief })
}

function renderFunding(page: Page, { funding }: PlanEntry): void {
  const words = planWords[page.language]
  const lines = funding.filter(({ applies }) => applies !== 'no')
  const told = lines.filter(({ term }) => term.kind !== 'unpublished')
  if (lines.length > 0 && told.length === 0) page.line(words.noAmount, { indent: 2 })
  for (const { text, applies } of told)
    page.line(`${page.say(text)}${applies === 'unknown' ? ` (${words.mayApply})` : ''}`, {
      indent: 2,
      mark: { text: '•', paint: page.palette.faint },
    })
}

function renderWindow(page: Page, { window, status }: PlanEntry, { plan, notes, brief }: BriefContext): void {
  const words = planWords[page.language]
  const text = windowText(window, plan.asOf)
  const remark = brief ? undefined : window.note && page.say(window.note)
  const note = remark && notes.has(remark) ? words.asAbove : remark
  if (remark) notes.add(remark)
  if (!text && !note) return
  const unconfirmed = window.state === 'unconfirmed' && status === 'to-confirm'
  const label = unconfirmed ? `${words.toHaveConfirmed} ` : ''
  const when = text ? page.say(text) : ''
  const sentence = when ? `${unconfirmed ? when : capital(when)}.${note ? ` ${note}` : ''}` : (note ?? '')
  page.line([{ text: label, paint: page.palette.open }, sentence], { indent: 2 })
}

function renderLinks(page: Page, { completes, complements }: PlanEntry, { names, all }: EntryContext): void {
  const words = planWords[page.language]
  const link = (label: string, id: string) => {
    const other = names.get(id)
    if (!other || (other.status === 'not-eligible' && !all)) return
    page.line(
      [
        { text: `${label} `, paint: page.palette.later },
        `${other.offer.name} (${page.say(statusLabels[other.status])})`,
      ],
      { indent: 2 },
    )
  }
  if (completes !== undefined) link(words.completes, completes)
  for (const id of complements) link(words.complement, id)
}

function renderOpenEnds(page: Page, entry: PlanEntry, { numbers, all, brief }: BriefContext): void {
  const words = planWords[page.language]
  const { palette, say } = page
  const labelled = (label: string, text: string) => {
    page.line([{ text: `${label} `, paint: palette.open }, text], { indent: 2 })
  }
  if (entry.status === 'not-eligible')
    for (const reason of reasonTexts(page, entry.because)) labelled(words.because, `${reason}.`)
  const missing = entry.missing.map(({ fact, label }) => {
    const number = numbers.get(fact)
    return `${say(label)}${number === undefined ? '' : ` (${words.question(number)})`}`
  })
  if (missing.length > 0) labelled(words.missing, `${missing.join(', ')}.`)
  else if (entry.outcome === 'unknown')
    for (const { text } of entry.because) labelled(words.toCheck, `${say(text)}.`)
  if (brief) return
  if (all) for (const condition of entry.conditions) labelled(words.condition, say(condition))
  for (const doubt of entry.doubts) labelled(words.doubt, say(doubt))
  if (entry.unsureSources.length > 0) page.line({ text: words.unsure, paint: palette.faint }, { indent: 2 })
}

/** Whoever puts texts into a language: a page, or a document. */
export type Speaker = Pick<Page, 'language' | 'say' | 'colon'>

/**
 * Why an offer is not for the town: each condition that decided with what was found, those of one named condition
 * under its name.
 */
export function reasonTexts(page: Speaker, because: readonly PlanReason[]): readonly string[] {
  const words = planWords[page.language]
  const groups = new Map<string, PlanReason[]>()
  for (const reason of because) {
    const name = page.say(reason.within ?? reason.text)
    groups.set(name, [...(groups.get(name) ?? []), reason])
  }
  return [...groups].map(([name, reasons]) => {
    const [only, ...others] = reasons
    if (!only || others.length > 0) return `${name} (${words.here}${page.colon}${page.say(outcomeLabels.no)})`
    const text = only.outcome === 'yes' ? `${words.excludes} ${page.say(only.text)}` : page.say(only.text)
    return only.found ? `${text} (${words.here}${page.colon}${page.say(only.found)})` : text
  })
}
