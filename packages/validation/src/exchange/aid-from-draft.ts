import { moveDay } from '@petites-villes/core'
import { type Aid, bareAid } from './aid.js'
import { aidLoss } from './aid-loss.js'
import {
  applicantOfAudience,
  audienceOf,
  type CategoryOfTheme,
  kindOfType,
  partnerNamed,
  themeOfCategory,
  typeOf,
} from './aid-pairs.js'
import { labelOfTerm } from './aid-terms.js'
import type { Converted } from './loss.js'
import { LossList } from './loss.js'
import type { OfferDraft } from './offer-draft.js'

/** @property categories the category that stands for each theme */
export interface DraftOptions {
  readonly categories?: CategoryOfTheme
}

/** The aid that a draft describes. The paths of its losses are those of the draft. */
export function aidFromDraft(draft: OfferDraft, { categories = {} }: DraftOptions = {}): Converted<Aid> {
  const lost = new LossList()
  const { sources, prose, perimeter } = draft
  const fitting = (field: string, text: string | undefined, most = Infinity): string | null => {
    if (text === undefined) return null
    if (text === '' || text.length > most)
      lost.add(field, text === '' ? aidLoss.blank : aidLoss.tooLong, text.slice(0, 80))
    return text === '' || text.length > most ? null : text
  }
  sources.forEach(({ url }, at) => {
    if (at > 0) lost.add(`/sources/${at}`, aidLoss.source, url)
  })
  if (perimeter?.name === '') lost.add('/perimeter', aidLoss.blank, perimeter.scale)
  const value: Aid = {
    ...bareAid(draft.name),
    slug: fitting('/id', draft.id, 255),
    short_title: fitting('/acronym', draft.acronym, 64),
    ...backers(draft, lost),
    programs: draft.programmes,
    description: fitting('/prose/description', prose.description),
    eligibility: fitting('/prose/eligibility', prose.eligibility),
    perimeter: perimeter?.name || null,
    perimeter_scale: perimeter?.name ? fitting('/perimeter/scale', perimeter.scale) : null,
    origin_url: fitting('/sources/0', sources[0]?.url, 700),
    application_url: fitting('/applyAt', draft.applyAt, 700),
    categories: categoriesOf(draft, categories, lost),
    targeted_audiences: audiencesOf(draft, lost),
    aid_types: typesOf(draft, lost),
    ...daysOf(draft, lost),
    ...ratesOf(draft, lost),
    subvention_comment: fitting('/prose/funding', prose.funding, 255),
    contact: fitting('/prose/contact', prose.contact),
    project_examples: fitting('/prose/examples', prose.examples),
  }
  return { value, lost: lost.losses, notices: [] }
}

function backers({ partners }: OfferDraft, lost: LossList): Pick<Aid, 'financers' | 'instructors'> {
  let examined = false
  partners.forEach(({ name, partner, role }, at) => {
    if (partnerNamed(name) !== partner)
      lost.add(`/partners/${at}/partner`, aidLoss.partnerName, partner ?? name)
    if (role === 'instructor') examined = true
    else if (examined) lost.add(`/partners/${at}`, aidLoss.order, name)
  })
  const named = (role: 'financer' | 'instructor') =>
    partners.filter(each => each.role === role).map(({ name }) => name)
  return { financers: named('financer'), instructors: named('instructor') }
}

function categoriesOf({ themes }: OfferDraft, categories: CategoryOfTheme, lost: LossList): string[] {
  return themes.flatMap((theme, at) => {
    const category = categories[theme]
    if (category === undefined || themeOfCategory(category, categories) !== theme)
      lost.add(`/themes/${at}`, aidLoss.theme, theme)
    return category === undefined ? [] : [category]
  })
}

function audiencesOf({ applicants }: OfferDraft, lost: LossList): string[] {
  const written = new Set<string>()
  applicants.forEach((applicant, at) => {
    const slug = audienceOf[applicant]
    const label = slug === null ? null : labelOfTerm('audiences', slug)
    if (label === null || written.has(label) || applicantOfAudience(label) !== applicant)
      lost.add(`/applicants/${at}`, aidLoss.applicant, applicant)
    if (label !== null) written.add(label)
  })
  return [...written]
}

function typesOf({ kind }: OfferDraft, lost: LossList): string[] {
  if (kind === undefined) return []
  const slug = typeOf[kind]
  const label = slug === null ? null : labelOfTerm('types', slug)
  if (label === null || kindOfType(label) !== kind) lost.add('/kind', aidLoss.kind, kind)
  return label === null ? [] : [label]
}

function daysOf({ window }: OfferDraft, lost: LossList): Pick<Aid, 'start_date' | 'submission_deadline'> {
  const [span] = window
  window.forEach((other, at) => {
    if (at > 0) lost.add(`/window/${at}`, aidLoss.span, `${other.from ?? ''}/${other.to ?? ''}`)
  })
  if (span?.from === undefined && span?.to === undefined && span) lost.add('/window/0', aidLoss.empty)
  // Our end is the first day on which it is over; theirs is the last on which one may apply.
  const last = span?.to === undefined ? undefined : moveDay(span.to, { days: -1 })
  if (span?.to !== undefined && last === undefined) lost.add('/window/0/to', aidLoss.day, span.to)
  return { start_date: span?.from ?? null, submission_deadline: last ?? null }
}

const isRate = (percent: number): boolean => Number.isInteger(percent) && percent >= 0 && percent <= 100

function ratesOf(
  { funding }: OfferDraft,
  lost: LossList,
): Pick<Aid, 'subvention_rate_lower_bound' | 'subvention_rate_upper_bound'> {
  const [rate] = funding
  funding.forEach((other, at) => {
    if (at > 0 || !isRate(other.percent))
      lost.add(`/funding/${at}`, at > 0 ? aidLoss.term : aidLoss.rate, `${other.percent}`)
  })
  if (!rate || !isRate(rate.percent))
    return { subvention_rate_lower_bound: null, subvention_rate_upper_bound: null }
  const lower = rate.minPercent
  if (lower !== undefined && !isRate(lower)) lost.add('/funding/0/minPercent', aidLoss.rate, String(lower))
  return {
    subvention_rate_lower_bound: lower !== undefined && isRate(lower) ? lower : null,
    subvention_rate_upper_bound: rate.percent,
  }
}
