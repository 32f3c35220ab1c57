import { isCivilDate, moveDay, type Period } from '@petites-villes/core'
import type { Applicant, OfferKind } from '@petites-villes/offers'
import type { Theme } from '@petites-villes/programme'
import type { Aid } from './aid.js'
import type { DraftOptions } from './aid-from-draft.js'
import { aidLoss } from './aid-loss.js'
import { applicantOfAudience, kindOfType, partnerNamed, themeOfCategory } from './aid-pairs.js'
import { type Converted, LossList } from './loss.js'
import type { DraftPartner, DraftProse, DraftRate, OfferDraft } from './offer-draft.js'
import { shown } from './read-fields.js'

const numbers = ['id', 'perimeter_id'] as const

const unplaced = [
  'url',
  'name_initial',
  'mobilization_steps',
  'is_call_for_project',
  'is_charged',
  'aid_types_full',
  'destinations',
  'predeposit_date',
  'loan_amount',
  'recoverable_advance_amount',
  'recurrence',
  'import_data_url',
  'import_data_mention',
  'import_share_licence',
  'date_created',
  'date_updated',
  'project_references',
  'european_aid',
  'is_live',
] as const satisfies readonly (keyof Aid)[]

/**
 * The parts of an offer that an aid carries, for a person to complete: its conditions stay prose, and no rule is made of them.
 * What an offer has no place for is listed, with its path in the aid.
 *
 * @example
 * ```ts
 * import { offerDraftFromAid, parseAids } from '@petites-villes/validation/exchange'
 *
 * const [read] = parseAids({ name: 'Aide', submission_deadline: '2026-12-31', is_live: true }).aids
 * const draft = read && offerDraftFromAid(read.aid)
 * draft?.value.window // => [{ to: '2027-01-01' }]
 * draft?.lost.map(loss => loss.field) // => ['/is_live']
 * ```
 */
export function offerDraftFromAid(aid: Aid, { categories = {} }: DraftOptions = {}): Converted<OfferDraft> {
  const lost = new LossList()
  for (const field of numbers)
    if (aid[field] !== null) lost.add(`/${field}`, aidLoss.foreignId, String(aid[field]))
  for (const field of unplaced) {
    const value = aid[field]
    if (value !== null && !(Array.isArray(value) && value.length === 0))
      lost.add(`/${field}`, aidLoss.noPlace, shown(value))
  }
  const kind = kindOf(aid, lost)
  const value: OfferDraft = {
    ...(aid.slug !== null && { id: aid.slug }),
    name: aid.name,
    ...(aid.short_title !== null && { acronym: aid.short_title }),
    ...(kind !== undefined && { kind }),
    themes: aid.categories.flatMap((category, at): Theme[] => {
      const theme = themeOfCategory(category, categories)
      if (theme === undefined) lost.add(`/categories/${at}`, aidLoss.choice, category)
      return theme === undefined ? [] : [theme]
    }),
    applicants: aid.targeted_audiences.flatMap((label, at): Applicant[] => {
      const applicant = applicantOfAudience(label)
      if (applicant === undefined) lost.add(`/targeted_audiences/${at}`, aidLoss.choice, label)
      return applicant === undefined ? [] : [applicant]
    }),
    partners: [...partnersOf(aid, 'financer', lost), ...partnersOf(aid, 'instructor', lost)],
    window: windowOf(aid, lost),
    funding: fundingOf(aid, lost),
    sources: aid.origin_url === null ? [] : [{ url: aid.origin_url }],
    ...(aid.application_url !== null && { applyAt: aid.application_url }),
    programmes: aid.programs,
    ...(aid.perimeter !== null && {
      perimeter: { name: aid.perimeter, ...(aid.perimeter_scale !== null && { scale: aid.perimeter_scale }) },
    }),
    prose: proseOf(aid),
  }
  if (aid.perimeter === null && aid.perimeter_scale !== null)
    lost.add('/perimeter_scale', aidLoss.noPlace, aid.perimeter_scale)
  return { value, lost: lost.losses, notices: [] }
}

function kindOf({ aid_types }: Aid, lost: LossList): OfferKind | undefined {
  let kind: OfferKind | undefined
  aid_types.forEach((label, at) => {
    const found = kindOfType(label)
    if (found === undefined) lost.add(`/aid_types/${at}`, aidLoss.choice, label)
    else if (kind !== undefined) lost.add(`/aid_types/${at}`, aidLoss.secondKind, label)
    else kind = found
  })
  return kind
}

function partnersOf(aid: Aid, role: DraftPartner['role'], lost: LossList): DraftPartner[] {
  const full = aid[`${role}s_full`]
  full.forEach(({ id, logo }, at) => {
    if (id !== null) lost.add(`/${role}s_full/${at}/id`, aidLoss.foreignId, String(id))
    if (logo !== null) lost.add(`/${role}s_full/${at}/logo`, aidLoss.noPlace, logo)
  })
  const short = aid[`${role}s`]
  const names = [...short, ...full.map(({ name }) => name).filter(name => !short.includes(name))]
  return names.map(name => {
    const partner = partnerNamed(name)
    return partner === undefined ? { name, role } : { name, partner, role }
  })
}

function windowOf({ start_date: from, submission_deadline: last }: Aid, lost: LossList): Period[] {
  const to = isCivilDate(last) ? moveDay(last, { days: 1 }) : undefined
  if (last !== null && to === undefined) lost.add('/submission_deadline', aidLoss.day, last)
  if (from !== null && !isCivilDate(from)) lost.add('/start_date', aidLoss.day, from)
  const span: Period = { ...(isCivilDate(from) && { from }), ...(to !== undefined && { to }) }
  return span.from === undefined && span.to === undefined ? [] : [span]
}

function fundingOf(aid: Aid, lost: LossList): DraftRate[] {
  const { subvention_rate_lower_bound: lower, subvention_rate_upper_bound: upper } = aid
  if (upper === null) {
    if (lower !== null) lost.add('/subvention_rate_lower_bound', aidLoss.lowerOnly, String(lower))
    return []
  }
  return [{ kind: 'rate', percent: upper, ...(lower !== null && { minPercent: lower }) }]
}

function proseOf(aid: Aid): DraftProse {
  return {
    ...(aid.description !== null && { description: aid.description }),
    ...(aid.eligibility !== null && { eligibility: aid.eligibility }),
    ...(aid.subvention_comment !== null && { funding: aid.subvention_comment }),
    ...(aid.contact !== null && { contact: aid.contact }),
    ...(aid.project_examples !== null && { examples: aid.project_examples }),
  }
}
