import { expenseParts, type FundingTerm, type Per } from '@petites-villes/offers'
import {
  amount,
  cents,
  choiceOf,
  day,
  type JsonSchema,
  listOf,
  localized,
  objectOf,
  oneOf,
  optional,
  type Shape,
  text,
  whole,
} from './shape.js'

type Kind = FundingTerm['kind']
type TermOf<K extends Kind> = Omit<Extract<FundingTerm, { kind: K }>, 'sources' | 'when'>

const common = {
  label: localized,
  from: optional(day),
  to: optional(day),
  on: optional(listOf(oneOf(expenseParts))),
  choice: optional({ type: 'object', additionalProperties: text }),
}

const per = choiceOf<Per>({
  project: '',
  year: '',
  dwelling: '',
  person: '',
  'structure-year': '',
  'square-metre': '',
  'inhabitant-year': 'for each inhabitant, each year',
})

const shapes: { readonly [K in Kind]: Shape<TermOf<K>> } = {
  rate: {
    ...common,
    kind: { const: 'rate' },
    percent: amount,
    minPercent: optional(amount),
    base: localized,
    baseCap: optional(cents),
    cap: optional(cents),
    per: optional(per),
  },
  'deficit-share': {
    ...common,
    kind: { const: 'deficit-share' },
    percent: amount,
    minPercent: optional(amount),
    cap: optional(cents),
  },
  flat: { ...common, kind: { const: 'flat' }, amount: cents, minAmount: optional(cents), per },
  free: { ...common, kind: { const: 'free' } },
  contribution: {
    ...common,
    kind: { const: 'contribution' },
    amount: cents,
    minAmount: optional(cents),
    per,
  },
  loan: {
    ...common,
    kind: { const: 'loan' },
    months: optional(objectOf<{ min: number; max: number }>({ min: whole, max: whole })),
  },
  'tax-relief': {
    ...common,
    kind: { const: 'tax-relief' },
    percent: amount,
    baseCap: optional(cents),
    years: optional(amount),
  },
  right: { ...common, kind: { const: 'right' } },
  unpublished: { ...common, kind: { const: 'unpublished' } },
}

/** One line of what an offer brings, by its `kind`. */
export const fundingTermSchema: JsonSchema = {
  oneOf: Object.values(shapes).map(shape => objectOf(shape as Shape<TermOf<Kind>>)),
  description: 'Money in cents, rates in percent. `kind` decides which properties there are.',
}
