import { type CivilDate, civilDate } from '@petites-villes/core'
import { type Applicant, offers } from '@petites-villes/offers'
import { partners } from '@petites-villes/partners'
import { themes } from '@petites-villes/programme'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Aid, bareAid } from './aid.js'
import { aidFromDraft } from './aid-from-draft.js'
import { aidFromOffer, draftFromOffer } from './aid-from-offer.js'
import { audienceOf, type CategoryOfTheme, typeOf } from './aid-pairs.js'
import { aidTerms } from './aid-terms.js'
import { offerDraftFromAid } from './draft-from-aid.js'
import { exchangeSentences } from './exchange-sentences.js'
import type { OfferDraft } from './offer-draft.js'
import { parseAids } from './parse-aids.js'

const days = ['2021-06-01', '2025-06-01', '2026-11-22'].map(civilDate)
/** All themes but one, and two that share a category. */
const categories: CategoryOfTheme = {
  ...Object.fromEntries(
    themes.filter(theme => theme !== 'digital').map(theme => [theme, `Thème / ${theme}`]),
  ),
  risk: 'Thème / land',
}

/** A field without any loss comes back as it was; in a list, so does each entry without one. */
function expectKept(draft: OfferDraft, lost: readonly { readonly field: string }[], back: OfferDraft) {
  const fields = lost.map(({ field }) => field)
  for (const [key, value] of Object.entries(draft) as [keyof OfferDraft, unknown][]) {
    const touched = fields.filter(field => field === `/${key}` || field.startsWith(`/${key}/`))
    if (touched.length === 0) expect({ [key]: back[key] }).toEqual({ [key]: value })
    else if (Array.isArray(value))
      value.forEach((entry, at) => {
        if (!touched.some(field => field === `/${key}/${at}` || field.startsWith(`/${key}/${at}/`)))
          expect(back[key]).toContainEqual(entry)
      })
  }
}

const day: fc.Arbitrary<CivilDate> = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map(date => civilDate(date.toISOString().slice(0, 10)))
const text = fc.string({ minLength: 1, maxLength: 40 })
const maybe = <T>(key: string, value: fc.Arbitrary<T>) =>
  fc.option(value, { nil: undefined }).map(found => (found === undefined ? {} : { [key]: found }))
const merged = (...parts: fc.Arbitrary<object>[]) =>
  fc.tuple(...parts).map(found => Object.assign({}, ...found) as object)
const percent = fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constantFrom(-1, 33.3, 101))

const drafts = merged(
  maybe('id', text),
  text.map(name => ({ name })),
  maybe('acronym', fc.string({ maxLength: 70 })),
  maybe('kind', fc.constantFrom(...Object.keys(typeOf))),
  fc.uniqueArray(fc.constantFrom(...themes), { maxLength: 3 }).map(found => ({ themes: found })),
  fc
    .uniqueArray(fc.constantFrom(...(Object.keys(audienceOf) as Applicant[])), { maxLength: 2 })
    .map(applicants => ({ applicants })),
  fc
    .array(
      fc.record({
        of: fc.oneof(
          fc.constantFrom(...partners).map(({ id, name }) => ({ partner: id, name })),
          text.map(name => ({ name: `Société ${name}` })),
        ),
        role: fc.constantFrom('financer', 'instructor'),
      }),
      { maxLength: 4 },
    )
    .map(list => ({ partners: list.map(({ of, role }) => ({ ...of, role })) })),
  fc.array(merged(maybe('from', day), maybe('to', day)), { maxLength: 2 }).map(window => ({ window })),
  fc
    .array(
      merged(
        fc.constant({ kind: 'rate' }),
        percent.map(p => ({ percent: p })),
        maybe('minPercent', percent),
      ),
      { maxLength: 2 },
    )
    .map(funding => ({ funding })),
  fc
    .array(
      fc.webUrl().map(url => ({ url })),
      { maxLength: 2 },
    )
    .map(sources => ({ sources })),
  maybe('applyAt', fc.webUrl()),
  fc.array(text).map(programmes => ({ programmes })),
  maybe(
    'perimeter',
    merged(
      fc.string().map(name => ({ name })),
      maybe('scale', fc.constantFrom('Pays', 'Région')),
    ),
  ),
  merged(
    maybe('description', fc.string()),
    maybe('eligibility', text),
    maybe('funding', fc.string({ maxLength: 300 })),
    maybe('contact', text),
  ).map(prose => ({ prose })),
) as fc.Arbitrary<OfferDraft>

describe('draft to aid and back', () => {
  test('what is not listed as lost comes back', () => {
    fc.assert(
      fc.property(drafts, draft => {
        const { value, lost } = aidFromDraft(draft, { categories })
        expectKept(draft, lost, offerDraftFromAid(value, { categories }).value)
      }),
      { seed: 20261122, numRuns: 1000 },
    )
  })

  test('a draft without a loss is back whole, and such drafts exist', () => {
    let whole = 0
    fc.assert(
      fc.property(drafts, draft => {
        const { value, lost } = aidFromDraft(draft, { categories })
        if (lost.length > 0) return
        whole++
        expect(offerDraftFromAid(value, { categories }).value).toEqual(draft)
        expect(offerDraftFromAid(value, { categories }).lost).toEqual([])
      }),
      { seed: 20261122, numRuns: 2000 },
    )
    expect(whole).toBeGreaterThan(10)
  })

  test('days are inclusive there and half-open here', () => {
    const draft = offerDraftFromAid({
      ...bareAid('Aide'),
      start_date: '2026-01-01',
      submission_deadline: '2026-02-28',
    })
    expect(draft.value.window).toEqual([{ from: '2026-01-01', to: '2026-03-01' }])
    expect(aidFromDraft(draft.value).value).toMatchObject({
      start_date: '2026-01-01',
      submission_deadline: '2026-02-28',
    })
  })
})

describe('aid to draft', () => {
  test('what cannot be carried is listed, each with its path', () => {
    const { value, lost } = offerDraftFromAid({
      ...bareAid('Aide'),
      id: 7,
      targeted_audiences: ['Communes', 'Agriculteurs'],
      aid_types: ['Ingénierie financière', 'Prêt', 'Subvention'],
      subvention_rate_lower_bound: 10,
      loan_amount: 500,
      is_charged: false,
    })
    expect(value).toMatchObject({ applicants: ['commune'], kind: 'loan', funding: [] })
    expect(value).not.toHaveProperty('rule')
    expect(lost.map(({ field }) => field).sort()).toEqual([
      '/aid_types/0',
      '/aid_types/2',
      '/id',
      '/is_charged',
      '/loan_amount',
      '/subvention_rate_lower_bound',
      '/targeted_audiences/1',
    ])
  })
})

describe('the catalogue', () => {
  const conversions = offers.flatMap(offer => days.map(asOf => ({ offer, asOf })))

  test('every offer becomes an aid, on any day', () => {
    for (const { offer, asOf } of conversions) {
      const { draft } = draftFromOffer(offer, { asOf })
      const aid = aidFromDraft(draft)
      expectKept(draft, aid.lost, offerDraftFromAid(aid.value).value)
    }
  })

  test('the aid of an offer is read back from its JSON without a word', () => {
    for (const { offer, asOf } of conversions) {
      const { value } = aidFromOffer(offer, { asOf, perimeter: { name: 'France', scale: 'Pays' } })
      const { aids, issues } = parseAids(JSON.parse(JSON.stringify(value)), { perimeters: () => [] })
      expect(aids[0]!.aid).toEqual(value)
      expect(issues).toEqual([])
    }
  })

  test('every loss names a place that the offer has', () => {
    for (const { offer, asOf } of conversions)
      for (const { field } of aidFromOffer(offer, { asOf }).lost) {
        const found = field
          .slice(1)
          .split('/')
          .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], offer)
        expect([offer.id, field, found]).not.toEqual([offer.id, field, undefined])
      }
  })

  test('every property of an offer is carried or listed', () => {
    const carried = new Set(['id', 'name', 'acronym', 'summary', 'kind', 'themes', 'applicants', 'partners'])
    for (const offer of offers) {
      const fields = aidFromOffer(offer, { asOf: days[2]! }).lost.map(({ field }) => field.split('/')[1])
      const empty = (value: unknown) => Array.isArray(value) && value.length === 0
      const silent = Object.entries(offer).filter(
        ([key, value]) => !carried.has(key) && !empty(value) && !fields.includes(key),
      )
      expect([offer.id, silent]).toEqual([offer.id, []])
    }
  })

  test('a rate is written while it is in force', () => {
    const { funding, ...others } = offers.find(({ id }) => id === 'chef-de-projet-pvd')!
    const [rate] = funding.filter(term => term.kind === 'rate')
    const dated = {
      ...others,
      funding: [
        { ...rate!, percent: 90, to: days[1]! },
        { ...rate!, percent: 60, from: days[1]! },
        { ...rate!, percent: 50, minPercent: 20, from: days[1]! },
      ],
    }
    const written = days.map(asOf => {
      const { value } = aidFromOffer(dated, { asOf })
      return [value.subvention_rate_lower_bound, value.subvention_rate_upper_bound]
    })
    expect(written).toEqual([
      [null, 90],
      [20, 60],
      [20, 60],
    ])
  })

  test('an unconfirmed span claims no day', () => {
    const offer = offers.find(({ id }) => id === 'chef-de-projet-pvd')!
    expect(aidFromOffer(offer, { asOf: civilDate('2025-06-01') }).value.submission_deadline).toBe(
      '2026-03-31',
    )
    const later = aidFromOffer(offer, { asOf: days[2]! })
    expect([later.value.start_date, later.value.submission_deadline]).toEqual([null, null])
    expect(
      later.lost.some(({ field, reason }) => field === '/window/1' && reason.en.includes('unconfirmed')),
    ).toBe(true)
  })
})

test('any aid is read back from its JSON as it was', () => {
  const label = (list: keyof typeof aidTerms) => fc.constantFrom(...aidTerms[list].map(each => each.label))
  const nullable = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })
  const rates = fc
    .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
    .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
  const aids: fc.Arbitrary<Aid> = fc
    .record({
      id: nullable(fc.nat()),
      slug: nullable(text),
      name: text,
      financers: fc.array(fc.string()),
      financers_full: fc.array(
        fc.record({ id: nullable(fc.nat()), name: fc.string(), logo: nullable(fc.string()) }),
      ),
      description: nullable(text),
      mobilization_steps: fc.array(label('steps')),
      targeted_audiences: fc.array(fc.oneof(label('audiences'), fc.string())),
      aid_types: fc.array(label('types')),
      destinations: fc.array(label('destinations')),
      recurrence: nullable(label('recurrences')),
      perimeter_scale: nullable(label('scales')),
      start_date: nullable(day),
      loan_amount: nullable(fc.nat()),
      is_live: nullable(fc.boolean()),
    })
    .chain(some =>
      rates.map(([lower, upper]) => ({
        ...bareAid(''),
        ...some,
        subvention_rate_lower_bound: lower,
        subvention_rate_upper_bound: upper,
      })),
    )
  fc.assert(
    fc.property(aids, aid => {
      const back = parseAids({ results: [JSON.parse(JSON.stringify(aid))] }).aids[0]!
      // A text outside the lists may happen to be a slug, and is then read as one.
      expect(back.aid).toEqual({
        ...aid,
        targeted_audiences: aid.targeted_audiences.map((written, at) =>
          aidTerms.audiences.some(({ label: known }) => known === written)
            ? written
            : back.aid.targeted_audiences[at],
        ),
      })
      expect(back.verbatim).toEqual({})
    }),
    { seed: 20261122, numRuns: 500 },
  )
})

test('nothing that JSON can say makes the reader or the draft throw, and every issue has its sentence', () => {
  const keyed = fc.dictionary(
    fc.oneof(fc.constantFrom(...Object.keys(bareAid(''))), fc.string()),
    fc.jsonValue(),
  )
  fc.assert(
    fc.property(fc.oneof(keyed, fc.jsonValue(), fc.array(keyed)), given => {
      const { aids, issues } = parseAids(given)
      for (const { aid } of aids) offerDraftFromAid(aid)
      for (const { code } of issues) expect(exchangeSentences).toHaveProperty([code])
    }),
    { seed: 20261122, numRuns: 1000 },
  )
})
