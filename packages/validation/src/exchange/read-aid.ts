import type { Issue } from '@petites-villes/core'
import { type Aid, type AidBacker, type AidTypeDetail, bareAid } from './aid.js'
import { type AidCategory, splitCategory } from './aid-category.js'
import { aidTerm } from './aid-terms.js'
import { FieldReader, isRecord, type PartRead } from './read-fields.js'

/**
 * What the reader of aids knows beyond the JSON.
 *
 * @property themes names of `/api/themes/`, without which no category is split
 * @property perimeters the INSEE codes behind the name of a perimeter and the slug of its scale, where the caller knows them
 * @property asked the number of the one aid that was asked for
 */
export interface AidContext {
  readonly themes?: readonly string[]
  readonly perimeters?: (name: string, scale: string | null) => readonly string[] | undefined
  readonly asked?: number
}

/**
 * One aid that was read.
 *
 * @property categories its categories, theme apart where the themes are known
 * @property perimeterCodes the INSEE codes of its territory; null when only the name is known, or not even that
 * @property verbatim fields that an {@link Aid} has no place for, or whose value could not be read, as they came
 */
export interface AidRead {
  readonly aid: Aid
  readonly categories: readonly AidCategory[]
  readonly perimeterCodes: readonly string[] | null
  readonly verbatim: Readonly<Record<string, unknown>>
}

type Given = Readonly<Record<string, unknown>>

const idOf = (given: unknown): number | null => (Number.isSafeInteger(given) ? (given as number) : null)
const nothing = (given: unknown): boolean => given === undefined || given === null
const isId = (given: unknown): boolean => nothing(given) || Number.isSafeInteger(given)

function backer({ id, name, logo, ...more }: Given): PartRead<AidBacker> | undefined {
  if (typeof name !== 'string') return undefined
  const drawn = typeof logo === 'string' ? logo : null
  const whole = isId(id) && (drawn !== null || nothing(logo)) && Object.keys(more).length === 0
  return { value: { id: idOf(id), name, logo: drawn }, whole }
}

function typeDetail({ id, name, group, ...more }: Given): PartRead<AidTypeDetail> | undefined {
  if (typeof name !== 'string') return undefined
  const of = isRecord(group) ? groupOf(group) : undefined
  const whole = isId(id) && (of ? of.whole : nothing(group)) && Object.keys(more).length === 0
  return {
    value: { id: idOf(id), name: aidTerm('types', name)?.label ?? name, group: of?.value ?? null },
    whole,
  }
}

function groupOf({ id, name, ...more }: Given): PartRead<AidTypeDetail['group']> {
  if (typeof name !== 'string') return { value: null, whole: false }
  const label = aidTerm('typeGroups', name)?.label ?? name
  return { value: { id: idOf(id), name: label }, whole: isId(id) && Object.keys(more).length === 0 }
}

/** Reads one object; `path` is where it stands in what was given. */
export function readAid(
  given: Readonly<Record<string, unknown>>,
  path: readonly (string | number)[],
  { themes = [], perimeters }: AidContext,
): AidRead & { readonly issues: readonly Issue[] } {
  const read = new FieldReader(given, path)
  const name = read.text('name', 255)
  if (name === null) read.note('required', 'name')
  const aid: Aid = {
    id: read.integer('id'),
    slug: read.text('slug', 255),
    url: read.text('url'),
    name: name ?? '',
    name_initial: read.text('name_initial', 255),
    short_title: read.text('short_title', 64),
    financers: read.texts('financers'),
    financers_full: read.objects('financers_full', backer),
    instructors: read.texts('instructors'),
    instructors_full: read.objects('instructors_full', backer),
    programs: read.texts('programs'),
    description: read.text('description'),
    eligibility: read.text('eligibility'),
    perimeter: read.text('perimeter'),
    perimeter_scale: read.choice('perimeter_scale', 'scales'),
    perimeter_id: read.integer('perimeter_id'),
    mobilization_steps: read.choices('mobilization_steps', 'steps'),
    origin_url: read.text('origin_url', 700),
    application_url: read.text('application_url', 700),
    categories: read.texts('categories'),
    is_call_for_project: read.boolean('is_call_for_project'),
    is_charged: read.boolean('is_charged'),
    targeted_audiences: read.choices('targeted_audiences', 'audiences'),
    aid_types: read.choices('aid_types', 'types'),
    aid_types_full: read.objects('aid_types_full', typeDetail),
    destinations: read.choices('destinations', 'destinations'),
    start_date: read.day('start_date'),
    predeposit_date: read.day('predeposit_date'),
    submission_deadline: read.day('submission_deadline'),
    subvention_rate_lower_bound: read.rate('subvention_rate_lower_bound'),
    subvention_rate_upper_bound: read.rate('subvention_rate_upper_bound'),
    subvention_comment: read.text('subvention_comment', 255),
    loan_amount: read.amount('loan_amount'),
    recoverable_advance_amount: read.amount('recoverable_advance_amount'),
    contact: read.text('contact'),
    recurrence: read.choice('recurrence', 'recurrences'),
    project_examples: read.text('project_examples'),
    import_data_url: read.text('import_data_url'),
    import_data_mention: read.text('import_data_mention'),
    import_share_licence: read.text('import_share_licence'),
    date_created: read.text('date_created'),
    date_updated: read.text('date_updated'),
    project_references: read.texts('project_references'),
    european_aid: read.choice('european_aid', 'european', 'slug'),
    is_live: read.boolean('is_live'),
  }
  keepUnknownFields(read)
  checkAcross(aid, read)
  const categories = aid.categories.map((written, at) => {
    const split = splitCategory(written, themes)
    if (split.theme === null) read.note('unsplit-category', 'categories', { given: written }, 'info', at)
    return split
  })
  const perimeterCodes = codesOf(aid, perimeters)
  if (perimeterCodes === null && aid.perimeter !== null)
    read.note('unknown-perimeter', 'perimeter', { given: aid.perimeter }, 'info')
  return { aid, categories, perimeterCodes, verbatim: read.verbatim, issues: read.issues }
}

const known: ReadonlySet<string> = new Set(Object.keys(bareAid('')))

function keepUnknownFields(read: FieldReader): void {
  for (const [field, value] of Object.entries(read.given)) {
    if (known.has(field)) continue
    // Defined, and not assigned: a field called __proto__ is a field.
    Object.defineProperty(read.verbatim, field, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    })
    read.note('unknown-field', field, {}, 'info')
  }
}

function checkAcross(aid: Aid, read: FieldReader): void {
  const { subvention_rate_lower_bound: lower, subvention_rate_upper_bound: upper } = aid
  if (lower !== null && upper !== null && lower > upper)
    read.note('rates-reversed', 'subvention_rate_lower_bound', { lower, upper })
  const { start_date: from, submission_deadline: to } = aid
  if (from !== null && to !== null && from > to) read.note('days-reversed', 'start_date', { from, to })
}

function codesOf(aid: Aid, perimeters: AidContext['perimeters']): readonly string[] | null {
  if (aid.perimeter === null || !perimeters) return null
  const scale = aid.perimeter_scale === null ? undefined : aidTerm('scales', aid.perimeter_scale)
  return perimeters(aid.perimeter, scale?.slug ?? aid.perimeter_scale) ?? null
}
