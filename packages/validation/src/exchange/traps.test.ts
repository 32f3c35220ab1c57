import { describeIssue, languages } from '@petites-villes/core'
import { describe, expect, test } from 'vitest'
import { bareAid } from './aid.js'
import { splitCategory } from './aid-category.js'
import { aidTerm, aidTerms } from './aid-terms.js'
import { offerDraftFromAid } from './draft-from-aid.js'
import { exchangeSentences } from './exchange-sentences.js'
import { parseAids } from './parse-aids.js'

const codes = (given: unknown, context = {}) => parseAids(given, context).issues.map(({ code }) => code)
const aidOf = (fields: object, context = {}) => parseAids({ name: 'Aide', ...fields }, context).aids[0]!

describe('trap 1: labels in the aid, slugs with hyphens or underscores around it', () => {
  test('every choice is read by label, by either slug, in capitals and without accents', () => {
    for (const [list, terms] of Object.entries(aidTerms) as [keyof typeof aidTerms, typeof aidTerms.types][])
      for (const { slug, label } of terms) {
        const bare = label.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase()
        for (const written of [label, bare, slug, slug.replaceAll('-', '_')])
          expect([written, aidTerm(list, written)?.slug]).toEqual([written, slug])
      }
  })

  test('an aid in slugs is the aid in labels', () => {
    expect(
      aidOf({
        targeted_audiences: [
          'public_org',
          'public-cies',
          "Établissements publics (écoles, bibliothèques…) / Services de l'État",
        ],
        aid_types: ['recoverable_advance', 'PRET'],
        aid_types_full: [{ id: 1, name: 'grant', group: { id: 1, name: 'financial_group' } }],
        mobilization_steps: ['postop'],
        destinations: ['depenses d’investissement'],
        recurrence: 'oneoff',
        perimeter_scale: 'department',
        european_aid: 'SECTORIAL',
      }).aid,
    ).toMatchObject({
      targeted_audiences: [
        "Établissements publics / Services de l'État",
        'Entreprises publiques locales (Sem, Spl, SemOp)',
        "Établissements publics / Services de l'État",
      ],
      aid_types: ['Avance récupérable', 'Prêt'],
      aid_types_full: [{ id: 1, name: 'Subvention', group: { id: 1, name: 'Aide financière' } }],
      mobilization_steps: ['Usage / valorisation'],
      destinations: ["Dépenses d'investissement"],
      recurrence: 'Ponctuelle',
      perimeter_scale: 'Département',
      european_aid: 'sectorial',
    })
  })

  test('a choice that no list knows is kept as it was written', () => {
    const { aids, issues } = parseAids({ name: 'Aide', aid_types: ['Subvension', 'Grant', 'Bons points'] })
    expect(aids[0]!.aid.aid_types).toEqual(['Subvension', 'Subvention', 'Bons points'])
    expect(issues.map(({ code, path }) => [code, ...path])).toEqual([
      ['aid/unknown-choice', 'aid_types', 0],
      ['aid/unknown-choice', 'aid_types', 2],
    ])
    expect(issues[0]!.params.suggestions).toEqual(['Subvention'])
  })
})

describe('trap 2: the separator of categories stands inside themes', () => {
  const themes = ['Nature / environnement', 'Energies / Déchets', 'Nature']

  test('a theme is split off with the list of themes, the longest first', () => {
    expect(splitCategory('Nature / environnement / Forêts', themes)).toEqual({
      theme: 'Nature / environnement',
      category: 'Forêts',
    })
    expect(splitCategory('Energies / Dechets / Recyclage / valorisation', themes)).toEqual({
      theme: 'Energies / Déchets',
      category: 'Recyclage / valorisation',
    })
    expect(splitCategory('Nature / Forêts', themes).category).toBe('Forêts')
  })

  test('without the list nothing is split, and the reader hears of it', () => {
    const { aids, issues } = parseAids({ name: 'Aide', categories: ['Nature / environnement / Forêts'] })
    expect(aids[0]!.categories).toEqual([{ theme: null, category: 'Nature / environnement / Forêts' }])
    expect(issues[0]).toMatchObject({
      code: 'aid/unsplit-category',
      path: ['categories', 0],
      severity: 'info',
    })
  })

  test('the bar of API 1.6 needs no list', () => {
    expect(splitCategory('Nature / environnement|Forêts')).toEqual({
      theme: 'Nature / environnement',
      category: 'Forêts',
    })
  })
})

describe('trap 3: a territory is a name and a number of theirs', () => {
  test('only the resolver of the caller gives codes; it hears the slug of the scale', () => {
    const heard: unknown[] = []
    const perimeters = (name: string, scale: string | null) => {
      heard.push([name, scale])
      return name === 'Corse-du-Sud' ? ['2A004'] : undefined
    }
    const given = { name: 'Aide', perimeter: 'Corse-du-Sud', perimeter_scale: 'Département' }
    expect(parseAids(given, { perimeters }).aids[0]!.perimeterCodes).toEqual(['2A004'])
    expect(heard).toEqual([['Corse-du-Sud', 'department']])
    expect(codes(given, { perimeters })).toEqual([])
  })

  test('a name that nobody resolves is unknown, and not the whole country', () => {
    const given = { name: 'Aide', perimeter: 'Corse-du-Sud', perimeter_id: 71_000 }
    expect(aidOf(given).perimeterCodes).toBeNull()
    expect(codes(given)).toEqual(['aid/unknown-perimeter'])
    expect(offerDraftFromAid(aidOf(given).aid).lost).toMatchObject([
      { field: '/perimeter_id', value: '71000' },
    ])
  })

  test('?id= that is ignored brings the catalogue: it is not taken for the aid', () => {
    const catalogue = {
      count: 2,
      next: null,
      results: [
        { id: 1, name: 'A' },
        { id: 2, name: 'B' },
      ],
    }
    expect(codes(catalogue, { asked: 2 })).toEqual(['aid/not-the-one-asked'])
    expect(codes({ id: 2, name: 'B' }, { asked: 2 })).toEqual([])
  })
})

describe('trap 4: answers that refuse, and pages', () => {
  test.each([{ message: 'Invalid JWT Token', code: 401 }, { detail: 'Too many requests' }])(
    '%j is a refusal and no aid without a name',
    answer => {
      expect(codes(answer)).toEqual(['aid/refused'])
      expect(parseAids(answer).aids).toEqual([])
    },
  )

  test('a page names the next one and the parameter of its size', () => {
    const { issues, next, count } = parseAids({
      count: 120,
      previous: null,
      next: '/api/aids/?page=2',
      results: [{ name: 'A' }],
    })
    expect([count, next]).toEqual([120, '/api/aids/?page=2'])
    expect(describeIssue(issues[0]!, exchangeSentences, 'en')).toMatch(/1 aids of 120.*itemsPerPage/)
  })
})

describe('trap 5: the import template writes numbers, days and yes in its own way', () => {
  test.each([
    ['subvention_rate_upper_bound', '10,22', 'aid/rates-in-one-cell', ['10', '22']],
    ['subvention_rate_upper_bound', '80 %', 'aid/not-a-number', ['80']],
    ['is_call_for_project', 'oui', 'aid/not-a-boolean', ['true']],
    ['start_date', '31/12/25', 'aid/not-a-day', ['2025-12-31']],
    ['start_date', '31/12/2025', 'aid/not-a-day', ['2025-12-31']],
    ['start_date', '2025-12-31T00:00:00+01:00', 'aid/not-a-day', ['2025-12-31']],
    ['financers', '22, 347', 'aid/not-a-list', ['["22, 347"]']],
  ])('%s: %s', (field, written, code, suggestions) => {
    const { aids, issues } = parseAids({ name: 'Aide', [field]: written })
    expect(issues).toMatchObject([{ code, path: [field], params: { suggestions } }])
    expect(aids[0]!.verbatim).toEqual({ [field]: written })
  })
})

test('trap 6: a feed that was mapped by hand keeps its origin in the aid, and the draft says that it drops it', () => {
  const origin = { import_data_url: 'https://example.org/feed', import_share_licence: 'Licence ouverte' }
  const { aid } = aidOf(origin)
  expect(aid).toMatchObject(origin)
  expect(offerDraftFromAid(aid).lost.map(({ field }) => field)).toEqual([
    '/import_data_url',
    '/import_share_licence',
  ])
})

describe('reading', () => {
  test('one aid, a list and an envelope give the same aids, each with its path', () => {
    const aid = { name: 'Aide', start_date: 'hier' }
    for (const [given, path] of [
      [aid, []],
      [[aid], [0]],
      [{ results: [aid] }, ['results', 0]],
    ] as const) {
      const { aids, issues } = parseAids(given)
      expect(aids[0]!.aid.name).toBe('Aide')
      expect(issues.map(each => each.path)).toEqual([[...path, 'start_date']])
    }
  })

  test('all problems of an aid are told at once, those across fields too', () => {
    expect(
      codes({
        slug: 3,
        subvention_rate_lower_bound: 140,
        subvention_rate_upper_bound: 20,
        start_date: '2026-02-01',
        submission_deadline: '2026-01-01',
        loan_amount: -1,
        short_title: 'x'.repeat(65),
        colour: 'blue',
      }),
    ).toEqual([
      'aid/required',
      'aid/not-text',
      'aid/too-long',
      'aid/rate-out-of-range',
      'aid/negative',
      'aid/unknown-field',
      'aid/rates-reversed',
      'aid/days-reversed',
    ])
  })

  test.each([null, undefined, 3, 'aid', [null], [[]]])('%j is no aid and throws nothing', given => {
    expect(codes(given)).toEqual(['aid/not-an-aid'])
  })

  test('a backer or a type that is understood in part stays in verbatim', () => {
    const financers_full = [
      { id: 'x', name: 'ANCT', logo: null },
      { name: 'Anah', siren: '180067027' },
      { id: 3 },
    ]
    const aid_types_full = [{ id: 1, name: 'grant', group: 'money' }]
    const { aids, issues } = parseAids({ name: 'Aide', financers_full, aid_types_full })
    expect(aids[0]!.aid.financers_full.map(({ name }) => name)).toEqual(['ANCT', 'Anah'])
    expect(aids[0]!.verbatim).toEqual({ financers_full, aid_types_full })
    expect(issues.map(({ code, path }) => [code, ...path])).toEqual([
      ['aid/read-in-part', 'financers_full', 0],
      ['aid/read-in-part', 'financers_full', 1],
      ['aid/no-name', 'financers_full', 2],
      ['aid/read-in-part', 'aid_types_full', 0],
    ])
  })

  test('every field of an aid is read', () => {
    const filled = Object.fromEntries(Object.keys(bareAid('')).map(field => [field, { odd: true }]))
    expect(Object.keys(aidOf(filled).verbatim).sort()).toEqual(Object.keys(bareAid('')).sort())
  })

  test('every code has a sentence in both languages', () => {
    const params = { field: 'name', given: 'x', suggestions: ['y'] }
    for (const [code, sentence] of Object.entries(exchangeSentences))
      for (const language of languages) {
        expect([code, sentence[language](params)]).not.toEqual([code, ''])
        expect(sentence[language](params)).toMatch(/[.»]$/)
      }
  })
})
