import { describeIssue } from '@petites-villes/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkRule, defineRulebook, eligibilitySentences, parseRule, printRule, type Rule } from '../index.js'
import { anyQuestion, testVocabulary } from '../testing.js'

const rulebook = defineRulebook({ vocabulary: testVocabulary })
const found = (given: unknown, options = {}) =>
  parseRule(given, options).issues.map(({ path, code, params }) => [
    `/${path.join('/')}`,
    code,
    ...(Array.isArray(params.suggestions) ? params.suggestions : []),
  ])

describe('the wire form', () => {
  test('parse is the inverse of print', () => {
    fc.assert(
      fc.property(anyQuestion(), ({ rule, rulebook: own }) => {
        const read = parseRule(printRule(rule), { rulebook: own })
        expect(read.issues).toEqual([])
        if (read.ok) expect(JSON.stringify(read.value)).toBe(JSON.stringify(JSON.parse(printRule(rule))))
        if (read.ok) expect(read.value).toEqual(JSON.parse(JSON.stringify(rule)))
      }),
      { numRuns: 1_000 },
    )
  })

  test('print does not depend on the order in which a rule was written', () => {
    const one: Rule = { op: 'eq', left: { fact: 'flag' }, right: { value: true } }
    const other = { right: { value: true }, left: { fact: 'flag' }, op: 'eq' } as Rule
    expect(printRule(other)).toBe(printRule(one))
    expect(printRule(one)).toBe('{"op":"eq","left":{"fact":"flag"},"right":{"value":true}}')
  })

  test('every problem comes with its place and what was meant', () => {
    expect(
      found({
        op: 'all',
        of: [
          { op: 'equal', left: { fact: 'flag' }, right: { value: true } },
          { op: 'lt', left: { fact: 'count' }, rigth: { value: 3 } },
          { op: 'atLeast', n: -1, of: 'both' },
          { op: 'eq', left: { fact: 'flag', value: true }, right: { value: { a: 1 } } },
          { op: 'gt', left: { op: 'ad', of: [] }, right: { value: Number.NaN } },
          null,
        ],
        note: 'x',
      }),
    ).toEqual([
      ['/note', 'rule/unknown-property'],
      ['/of/0/op', 'rule/unknown-op'],
      ['/of/1/rigth', 'rule/unknown-property', 'right'],
      ['/of/1', 'rule/missing-property'],
      ['/of/2/of', 'rule/not-a-list'],
      ['/of/2/n', 'rule/not-a-count'],
      ['/of/3/left', 'rule/not-an-operand'],
      ['/of/3/right/value', 'rule/not-a-value'],
      ['/of/4/left/op', 'rule/unknown-computation', 'add'],
      ['/of/4/right/value', 'rule/not-a-number'],
      ['/of/5', 'rule/not-an-object'],
    ])
  })
})

describe('names and kinds', () => {
  const wrong = (rule: unknown) => found(rule, { rulebook })

  test.each([
    [
      { op: 'eq', left: { fact: 'flg' }, right: { value: true } },
      [['/left/fact', 'rule/no-such-fact', 'flag']],
    ],
    [{ op: 'criterion', id: 'pvd' }, [['/id', 'rule/no-such-criterion']]],
    [
      { op: 'lt', left: { fact: 'count' }, right: { parameter: 'max' } },
      [['/right/parameter', 'rule/no-such-parameter']],
    ],
    [{ op: 'lt', left: { fact: 'level' }, right: { value: 'a' } }, [['/left', 'rule/wrong-kind']]],
    [{ op: 'before', left: { fact: 'count' }, right: { value: 3 } }, [['/left', 'rule/wrong-kind']]],
    [{ op: 'eq', left: { fact: 'level' }, right: { value: 'd' } }, [['/right/value', 'fact/not-a-choice']]],
    [
      { op: 'in', left: { fact: 'level' }, right: { value: ['a', 'd'] } },
      [['/right/value/1', 'fact/not-a-choice']],
    ],
    [{ op: 'in', left: { fact: 'level' }, right: { value: 'a' } }, [['/right', 'rule/not-a-list']]],
    [
      { op: 'contains', left: { fact: 'works' }, right: { value: 'z' } },
      [['/right/value/0', 'fact/not-a-choice']],
    ],
    [{ op: 'eq', left: { fact: 'count' }, right: { fact: 'day' } }, [['/right', 'rule/different-kinds']]],
    [
      { op: 'lt', left: { fact: 'cost' }, right: { op: 'add', of: [{ fact: 'cost' }, { fact: 'count' }] } },
      [['/right', 'rule/different-kinds']],
    ],
    [
      { op: 'lt', left: { op: 'multiply', of: [{ fact: 'cost' }, { fact: 'cost' }] }, right: { value: 3 } },
      [['/left', 'rule/money-times-money']],
    ],
    [{ op: 'isAbsent', fact: 'flag' }, [['/fact', 'rule/never-absent']]],
    [
      { op: 'assume', fact: 'count', value: 'x', because: { fr: 'a', en: 'b' }, in: { op: 'all', of: [] } },
      [['/value', 'fact/not-a-number']],
    ],
    [{ op: 'not', of: { op: 'isKnown', fact: 'x' } }, [['/of/fact', 'rule/no-such-fact']]],
  ])('%j', (rule, issues) => {
    expect(wrong(rule)).toEqual(issues)
  })

  test('what the generators make is well-typed', () => {
    fc.assert(fc.property(anyQuestion(), ({ rule, rulebook: own }) => checkRule(rule, own).length === 0))
  })
})

describe('hostile input', () => {
  const nested = (levels: number): unknown => {
    let rule: unknown = { op: 'all', of: [] }
    for (let level = 0; level < levels; level++) rule = { op: 'not', of: rule }
    return rule
  }

  test('ten thousand levels, a cycle and a wide rule end in one finding', () => {
    const cycle: { op: string; of?: unknown } = { op: 'not' }
    cycle.of = cycle
    const wide = { op: 'all', of: Array.from({ length: 30_000 }, () => ({ op: 'isKnown', fact: 'flag' })) }
    expect(found(nested(10_000))[0]?.[1]).toBe('rule/too-deep')
    expect(found(cycle)[0]?.[1]).toBe('rule/too-deep')
    expect(found(wide)[0]?.[1]).toBe('rule/too-large')
    expect(found({ op: 'all', of: Array(60_000).fill(null) })).toEqual([['/of', 'rule/list-too-long']])
    expect(found({ op: 'isKnown', fact: 'x'.repeat(30_000) })).toEqual([['/fact', 'rule/text-too-long']])
  })

  test.each([
    '{"op":"isKnown","fact":"flag","__proto__":{"admin":true}}',
    '{"__proto__":{"op":"all","of":[]}}',
    '{"op":"constructor"}',
    '{"op":"toString","of":[]}',
    '{"op":"eq","left":{"fact":"__proto__"},"right":{"value":1}}',
    '{"op":"criterion","id":"hasOwnProperty"}',
    '{"op":"lt","left":{"fact":"count"},"right":{"value":1e999}}',
    '{"op":"all","of":[',
    '',
    'null',
    '[]',
    '"all"',
  ])('%s is refused with a finding', text => {
    expect(parseRule(text, { rulebook }).ok).toBe(false)
    expect(({} as { admin?: true }).admin).toBeUndefined()
  })

  test('whatever comes, there is an answer, and a sentence in both languages for each finding', () => {
    const near = fc.anything({
      key: fc.constantFrom(
        'op',
        'of',
        'left',
        'right',
        'fact',
        'value',
        'n',
        'in',
        'because',
        'asOf',
        '__proto__',
      ),
      values: [fc.constantFrom('all', 'eq', 'not', 'flag', 'plus', 'assume'), fc.double(), fc.boolean()],
      maxDepth: 6,
      withBigInt: true,
      withNullPrototype: true,
    })
    fc.assert(
      fc.property(fc.oneof(near, fc.anything(), fc.json()), given => {
        for (const problem of parseRule(given, { rulebook }).issues)
          for (const language of ['fr', 'en'] as const)
            expect(describeIssue(problem, eligibilitySentences, language)).not.toContain(problem.code)
      }),
      { numRuns: 3_000 },
    )
  })

  test('ten thousand unknown properties do not drown the reader', () => {
    const noisy = Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`p${String(at)}`, at]))
    expect(found({ op: 'all', of: [], ...noisy }).length).toBeLessThanOrEqual(200)
  })
})
