import { civilDate, describeIssue } from '@petites-villes/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  absent,
  always,
  decide,
  defineFacts,
  defineRulebook,
  evaluate,
  type Facts,
  type NamedRule,
  type Rule,
  ruleBuilder,
  type RuleCatalogue,
} from '../index.js'
import { anyFacts, anyQuestion, anyRule, anyRulebook, anyDay, testVocabulary } from '../testing.js'
import {
  analyseCatalogue,
  analysisSentences,
  counterfactual,
  idleParts,
  implies,
  impact,
  nextQuestions,
  OutcomesOver,
  satisfiable,
  simplify,
} from './index.js'

const text = (id: string) => ({
  label: { fr: `le fait ${id}`, en: id },
  question: { fr: `${id} ?`, en: `${id}?` },
})
const vocabulary = defineFacts({
  population: { kind: 'integer', min: 0, decidedBy: 'nobody', ...text('population') },
  mountain: { kind: 'boolean', decidedBy: 'nobody', ...text('mountain') },
  signedOn: { kind: 'date', nullable: true, ...text('signedOn') },
  member: { kind: 'boolean', decidedBy: 'authority', ...text('member') },
  works: { kind: 'set', ...text('works') },
})
const { all, any, not, eq, lt, gte, onOrBefore, asOf: today, contains } = ruleBuilder(vocabulary)
const rulebook = defineRulebook({ vocabulary })
const asOf = civilDate('2026-11-22')
const at = (rule: Rule) => ({ rule, rulebook, asOf })
const named = (id: string, rule: Rule): NamedRule => ({
  id,
  label: { fr: id, en: id },
  versions: always(rule),
  cases: [],
})
const catalogue = (...rules: readonly NamedRule[]): RuleCatalogue => ({ rulebook, rules })

/** A hundred towns, the smallest of 100 inhabitants; every third is in the mountains. */
const towns = Array.from({ length: 100 }, (_, i) => ({
  id: `T${String(i)}`,
  facts: { population: (i + 1) * 100, mountain: i % 3 === 0, member: i % 2 === 0 },
}))

describe('a catalogue with planted faults', () => {
  const found = analyseCatalogue(
    catalogue(
      named('contradiction', all(lt('population', 1_000), gte('population', 2_000))),
      named('small', lt('population', 5_000)),
      named('smaller', all(lt('population', 3_000), eq('mountain', true))),
      named('nobody', gte('population', 1_000_000)),
      named('twin', not(gte('population', 5_000))),
      named('idle', any(lt('population', 500), lt('population', 400))),
    ),
    { asOf, population: towns },
  )
  const codes = found.findings.map(({ code, path }) => [code, ...path].join(' '))

  test('the contradiction is found', () => {
    expect(codes).toContain('analysis/contradiction rules contradiction')
  })

  test('the rule that no town meets is found, though it can be met', () => {
    expect(codes).toContain('analysis/no-case rules nobody')
    expect(found.rules[3]?.satisfiable.witness?.facts).toMatchObject({ population: 1_000_000 })
  })

  test('the subsumed rules are found, and what follows from two others is left out', () => {
    expect(found.subsumed).toEqual([
      { rule: 'smaller', of: 'small' },
      { rule: 'idle', of: 'small' },
    ])
    expect(found.alike).toEqual([['small', 'twin']])
  })

  test('the idle condition is found with its place', () => {
    expect(codes).toContain('analysis/idle-part rules idle of 1')
  })

  test('the disjoint rules are found, and the towns that overlaps show', () => {
    expect(found.disjoint).toContainEqual(['small', 'nobody'])
    expect(found.overlaps[0]).toEqual({
      rules: ['small', 'twin'],
      cases: 49,
      sample: ['T0', 'T1', 'T2', 'T3', 'T4'],
    })
  })

  test('every finding has a sentence in both languages', () => {
    for (const finding of found.findings)
      for (const language of ['fr', 'en'] as const)
        expect(describeIssue(finding, analysisSentences, language)).not.toContain(finding.code)
  })
})

describe('a change with a planted loss', () => {
  const limit = { id: 'limit', kind: 'integer' as const, label: { fr: 'le plafond', en: 'the limit' } }
  const underLimit: Rule = { op: 'lt', left: { fact: 'population' }, right: { parameter: 'limit' } }
  const withLimit = (value: number, more: Partial<RuleCatalogue['rulebook']> = {}): RuleCatalogue => ({
    rulebook: {
      ...defineRulebook({ vocabulary, parameters: [{ ...limit, versions: always(value) }] }),
      ...more,
    },
    rules: [named('aid', all(underLimit, eq('member', true))), named('club', eq('member', true))],
  })

  test('71 towns that lose silently are found and named, with the clause', () => {
    const many = Array.from({ length: 1_000 }, (_, i) => ({
      id: String(i),
      facts: { population: i * 10, member: true },
    }))
    const found = impact(withLimit(8_000), withLimit(7_290), { asOf, population: many })
    expect(found.bump).toBe('major')
    const [move] = found.rules[0]?.moves ?? []
    expect(move?.cases).toHaveLength(71)
    expect([move?.from, move?.to, move?.cases[0], move?.cases.at(-1)]).toEqual(['yes', 'no', '729', '799'])
    expect(move?.clauses).toMatchObject([{ in: 'after', path: '/of/0', outcome: 'no', cases: 71 }])
    expect(move?.clauses[0]?.text.en).toContain('7,290')
    const [evidence] = found.evidence
    expect(evidence && describeIssue(evidence, analysisSentences, 'en')).toMatch(
      /^71 cases \(729, 730, 731…\): from "yes" to "no": ".*the limit.*"\.$/,
    )
    expect(found.rules.map(({ id }) => id)).toEqual(['aid'])
  })

  test('a gain is minor, words alone are a patch, nothing is none', () => {
    const bump = (before: RuleCatalogue, after: RuleCatalogue) =>
      impact(before, after, { asOf, population: towns }).bump
    expect(bump(withLimit(5_000), withLimit(5_500))).toBe('minor')
    expect(bump(withLimit(5_000), withLimit(5_000))).toBe('none')
    const reworded = {
      ...withLimit(5_000),
      rules: withLimit(5_000).rules.map(rule => ({ ...rule, label: { fr: 'aide', en: 'aid' } })),
    }
    expect(bump(withLimit(5_000), reworded)).toBe('patch')
  })

  test('what no town shows is proved by logic', () => {
    const before = catalogue(named('aid', contains('works', 'roof')))
    const after = catalogue(named('aid', all(contains('works', 'roof'), contains('works', 'wall'))))
    const found = impact(before, after, { asOf, population: towns })
    expect(found.rules[0]?.moves).toEqual([])
    expect(found.rules[0]?.losses.witness?.facts.works).toEqual(['roof'])
    expect(found.evidence.map(({ code }) => code)).toEqual(['impact/may-lose'])
    expect(found.bump).toBe('major')
    expect(impact(after, before, { asOf, population: towns }).bump).toBe('minor')
  })

  test('a rule that comes or goes, and a fact under another name', () => {
    const small = named('small', lt('population', 500))
    const gone = impact(catalogue(small), catalogue(), { asOf, population: towns })
    expect(gone.evidence.map(({ code }) => code)).toEqual(['impact/rule-removed', 'impact/yes-to-no'])
    expect(gone.rules[0]?.moves[0]?.cases).toEqual(['T0', 'T1', 'T2', 'T3'])
    const come = impact(catalogue(), catalogue(small), { asOf, population: towns })
    expect(come.bump).toBe('minor')
    const { population, ...others } = vocabulary
    const renamed: RuleCatalogue = {
      rulebook: defineRulebook({ vocabulary: { ...others, inhabitants: population } }),
      rules: [],
    }
    const found = impact(catalogue(), renamed, { asOf, population: [] })
    expect(found.evidence.map(({ code, params }) => [code, params.fact, params.to])).toEqual([
      ['impact/fact-renamed', 'population', 'inhabitants'],
    ])
    expect(found.bump).toBe('major')
  })

  test('a loss that only begins later is found on its day', () => {
    const dated = (to: number): RuleCatalogue => ({
      rulebook: defineRulebook({
        vocabulary,
        parameters: [
          {
            ...limit,
            versions: [
              { to: civilDate('2027-01-01'), value: 5_000, sources: [] },
              { from: civilDate('2027-01-01'), value: to, sources: [] },
            ],
          },
        ],
      }),
      rules: [named('aid', underLimit)],
    })
    const found = impact(dated(5_000), dated(4_000), { asOf, population: towns })
    expect(found.rules[0]?.moves).toEqual([])
    expect(found.later.map(({ asOf: day, rules }) => [day, rules[0]?.moves[0]?.cases.length])).toEqual([
      ['2027-01-01', 10],
    ])
    expect(found.bump).toBe('major')
  })

  test('every piece of evidence has a sentence in both languages', () => {
    const before = withLimit(8_000)
    const after = withLimit(7_000, {
      vocabulary: { ...vocabulary, member: { kind: 'date', ...text('member') } } as never,
    })
    for (const { evidence } of [
      impact(before, withLimit(3_000), { asOf, population: towns }),
      impact(withLimit(9), before, { asOf, population: towns }),
    ])
      for (const each of evidence)
        for (const language of ['fr', 'en'] as const)
          expect(describeIssue(each, analysisSentences, language)).not.toContain(each.code)
    expect(after.rules).toHaveLength(2)
  })
})

describe('what would change it', () => {
  test('what the applicant decides comes before what an authority decides, and what nobody can last', () => {
    const rule = any(onOrBefore('signedOn', today), eq('member', true), lt('population', 500))
    const ways = counterfactual(at(rule), { population: 9_000, member: false, signedOn: absent() })
    expect(
      ways.map(({ changes, possible }) => [changes.map(({ fact, value }) => [fact, value]), possible]),
    ).toEqual([
      [[['signedOn', asOf]], true],
      [[['member', true]], true],
      [[['population', 499]], false],
    ])
  })

  test('an unknown fact is supposed, not changed', () => {
    const [way] = counterfactual(at(all(eq('member', true), contains('works', 'roof'))), { member: false })
    expect(way?.changes.map(({ fact }) => fact)).toEqual(['member'])
    expect(way?.supposing).toMatchObject([{ fact: 'works', add: ['roof'] }])
  })

  test('every way leads there, and no change can be spared', () => {
    let shown = 0
    fc.assert(
      fc.property(
        anyQuestion({ knowledge: false, assumptions: false }),
        ({ rule, facts, rulebook: book, asOf: day }) => {
          const options = { rulebook: book, asOf: day }
          const ways = counterfactual({ rule, ...options }, facts)
          for (const way of ways) {
            shown++
            expect(decide(rule, way.facts, options)).toBe(way.outcome)
            for (const { fact } of way.changes) {
              const spared = { ...way.facts, [fact]: facts[fact] } as Facts
              expect(decide(rule, spared, options)).not.toBe(way.outcome)
            }
          }
        },
      ),
      { numRuns: 800 },
    )
    expect(shown).toBeGreaterThan(300)
  })
})

describe('the order of questions', () => {
  test('the likelihood comes from the population, and each settling answer settles', () => {
    const rules = [
      named('high', eq('mountain', true)),
      named('both', all(eq('mountain', true), gte('population', 5_000))),
    ]
    const [first] = nextQuestions(rules, {}, { asOf, rulebook, population: towns })
    expect(first).toMatchObject({ fact: 'mountain', prior: 'population', concerns: ['high', 'both'] })
    // 34 of 100 towns are in the mountains: no settles both, yes settles one.
    expect(first?.settles.high).toBe(1)
    expect(first?.settles.both).toBeCloseTo(0.66)
  })

  test('only facts that can matter are asked, and a fact settles nothing that no value of it settles', () => {
    fc.assert(
      fc.property(anyRulebook(), anyDay, fc.gen(), (book, day, g) => {
        const rules = [0, 1, 2].map(n =>
          named(
            `r${String(n)}`,
            g(() => anyRule(book, { knowledge: false, assumptions: false })),
          ),
        )
        const facts = g(() => anyFacts(testVocabulary))
        const options = { asOf: day, rulebook: book }
        const open = rules.filter(({ versions }) => decide(versions, facts, options) === 'unknown')
        for (const { fact, settles, concerns } of nextQuestions(rules, facts, options)) {
          expect(open.map(({ id }) => id)).toEqual(expect.arrayContaining(concerns as string[]))
          for (const [id, likely] of Object.entries(settles)) {
            expect(likely).toBeGreaterThan(0)
            const rule = rules.find(each => each.id === id)
            const missing =
              rule && evaluate(rule.versions, facts, options).missing.find(each => each.fact === fact)
            expect(missing?.canDecide).not.toBe('with-others')
          }
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('idle parts and shorter rules', () => {
  test('a shorter rule answers alike whatever is known, and is not longer', () => {
    const size = (rule: Rule): number => JSON.stringify(rule).length
    let shorter = 0
    fc.assert(
      fc.property(anyQuestion(), anyFacts(testVocabulary), ({ rule, facts, ...options }, other) => {
        const { rule: short } = simplify({ rule, ...options })
        for (const each of [facts, other, {}])
          expect(decide(short, each, options)).toBe(decide(rule, each, options))
        expect(size(short)).toBeLessThanOrEqual(size(rule))
        if (size(short) < size(rule)) shorter++
      }),
      { numRuns: 1_000 },
    )
    expect(shorter).toBeGreaterThan(100)
  })

  test('of two alike parts, the later one is idle', () => {
    const rule = all(eq('member', true), any(lt('population', 10), gte('population', 10)), eq('member', true))
    expect(idleParts(at(rule)).parts.map(({ path, asIf, never }) => [path, asIf, never])).toEqual([
      ['/of/1', 'yes', 'no'],
      ['/of/2', 'yes', undefined],
    ])
  })
})

describe('outcomes over a population', () => {
  test('are those of the evaluator, case by case', () => {
    fc.assert(
      fc.property(
        anyQuestion(),
        fc.array(anyFacts(testVocabulary), { minLength: 60, maxLength: 70 }),
        ({ rule, rulebook: book, asOf: day }, many) => {
          const cases = many.map((facts, id) => ({ id: String(id), facts }))
          const options = { rulebook: book, asOf: day }
          const over = new OutcomesOver(
            [named('a', rule), named('b', { op: 'not', of: rule })],
            cases,
            options,
          )
          const truth = cases.map(({ facts }) => decide(rule, facts, options))
          for (const outcome of ['yes', 'no', 'unknown'] as const)
            expect(over.idsOf('a', outcome)).toEqual(
              cases.filter((_, i) => truth[i] === outcome).map(({ id }) => id),
            )
          expect(over.counts('a').yes).toBe(truth.filter(outcome => outcome === 'yes').length)
          expect(over.both('a', 'a')).toBe(over.counts('a').yes)
          expect(over.both('a', 'b')).toBe(0)
          expect(over.idsOfBoth('a', 'a', 3)).toEqual(over.idsOf('a', 'yes').slice(0, 3))
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe('a rule that no diagram can hold', () => {
  const bits = 26
  const wide = defineFacts(
    Object.fromEntries(
      Array.from({ length: bits * 2 }, (_, i) => [
        `x${String(i)}`,
        { kind: 'boolean' as const, ...text('x') },
      ]),
    ),
  )
  const rule = (n: number): Rule => ({
    op: 'any',
    of: Array.from({ length: n }, (_, i): Rule => ({
      op: 'all',
      of: [`x${String(i)}`, `x${String(i + n)}`].map((fact): Rule => ({
        op: 'eq',
        left: { fact },
        right: { value: true },
      })),
    })),
  })
  const book = defineRulebook({ vocabulary: wide })

  test('ends in a refusal that says what to do', () => {
    // The facts come in the worst order: the diagram doubles with every pair.
    const worst: Rule = {
      op: 'all',
      of: [
        {
          op: 'any',
          of: Array.from({ length: bits * 2 }, (_, i): Rule => ({
            op: 'eq',
            left: { fact: `x${String(i)}` },
            right: { value: true },
          })),
        },
        rule(bits),
      ],
    }
    const answer = satisfiable({ rule: worst, rulebook: book, asOf })
    expect(answer).toMatchObject({ outcome: 'unknown', exact: false })
    expect(answer.refused?.code).toBe('analysis/too-large')
    for (const language of ['fr', 'en'] as const)
      expect(answer.refused && describeIssue(answer.refused, analysisSentences, language)).toMatch(
        /200[^0-9]000|2[^0-9]000[^0-9]000/,
      )
    const found = analyseCatalogue(
      {
        rulebook: book,
        rules: [
          named('worst', worst),
          named('fine', { op: 'eq', left: { fact: 'x0' }, right: { value: true } }),
        ],
      },
      { asOf },
    )
    expect(found.findings.map(({ code }) => code)).toContain('analysis/too-large')
    expect(found.rules[1]?.satisfiable.outcome).toBe('yes')
  })

  test('a smaller one of the same kind is answered', () => {
    const answer = implies(
      { rule: rule(6), rulebook: book, asOf },
      { rule: { op: 'any', of: [] }, rulebook: book, asOf },
    )
    expect(answer.outcome).toBe('no')
  })
})
