import { civilDate } from '@petites-villes/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scopeOf } from '../operand.js'
import type { Rule } from '../rule.js'
import { defineRulebook } from '../rulebook.js'
import { anyQuestion, testVocabulary } from '../testing.js'
import { conditionOf } from './conditions.js'
import { Graph, NO, not, UNKNOWN, YES } from './graph.js'

const rulebook = defineRulebook({ vocabulary: testVocabulary })
const scope = scopeOf({}, rulebook, civilDate('2026-11-22'))
const below = (value: number): Rule => ({ op: 'lt', left: { fact: 'count' }, right: { value } })

describe('the conditions of a catalogue', () => {
  test('are the same for rules that say the same', () => {
    const graph = new Graph()
    const condition = (rule: Rule) => conditionOf(rule, scope, graph)
    const [a, b, c] = [below(1), below(2), below(3)]
    const first = condition({ op: 'all', of: [a, { op: 'all', of: [b, c, a] }] })
    expect(condition({ op: 'all', of: [c, b, a] })).toBe(first)
    expect(condition({ op: 'not', of: { op: 'not', of: { op: 'all', of: [a, b, c] } } })).toBe(first)
    const contraries = [a, b, c].map((of): Rule => ({ op: 'not', of }))
    expect(condition({ op: 'not', of: { op: 'any', of: contraries } })).toBe(first)
    expect(condition({ op: 'atLeast', n: 3, of: [b, a, c] })).toBe(first)
    // Three leaves and what is made of them, beside the two constants.
    expect(graph.nodes).toHaveLength(6)
    expect(condition({ op: 'gte', left: { fact: 'count' }, right: { value: 1 } })).toBe(not(condition(a)))
    expect(condition({ op: 'gt', left: { value: 1 }, right: { fact: 'count' } })).toBe(condition(a))
  })

  test('keep what absence makes of a comparison and of its contrary apart', () => {
    const graph = new Graph()
    const compared = (op: 'lt' | 'gte', fact: string) =>
      conditionOf({ op, left: { fact }, right: { value: 1 } }, scope, graph)
    expect(compared('gte', 'countOrNone')).not.toBe(not(compared('lt', 'countOrNone')))
  })

  test('are constant where no fact can change them', () => {
    const graph = new Graph()
    const condition = (rule: Rule) => conditionOf(rule, scope, graph)
    const unknown: Rule = { op: 'undetermined', reason: 'not-published', because: { fr: '', en: '' } }
    expect(condition({ op: 'all', of: [] })).toBe(YES)
    expect(condition({ op: 'in', left: { fact: 'code' }, right: { value: [] } })).toBe(NO)
    expect(condition({ op: 'isAbsent', fact: 'count' })).toBe(NO)
    expect(condition({ op: 'all', of: [{ op: 'any', of: [] }, below(1)] })).toBe(NO)
    expect(condition({ op: 'not', of: unknown })).toBe(UNKNOWN)
    expect(condition({ op: 'before', left: { value: '2020-01-01' }, right: { asOf: true } })).toBe(YES)
  })

  test('are of every kind in what the properties generate', () => {
    const met = new Set<string>()
    for (const { rule, rulebook, asOf } of fc.sample(anyQuestion(), { numRuns: 1_000, seed: 11 })) {
      const graph = new Graph()
      conditionOf(rule, scopeOf({}, rulebook, asOf), graph)
      for (const node of graph.nodes)
        met.add(
          node.op === 'leaf'
            ? [node.question.ask, 'op' in node.question ? node.question.op : ''].join(' ').trim()
            : node.op,
        )
    }
    expect([...met].sort()).toEqual([
      'all',
      'atLeast',
      'compare contains',
      'compare containsAll',
      'compare containsAny',
      'compare eq',
      'compare gt',
      'compare gte',
      'compare in',
      'compare lt',
      'compare lte',
      'compute eq',
      'compute gt',
      'compute gte',
      'compute lt',
      'compute lte',
      'constant',
      'isAbsent',
      'isKnown',
      'possible',
      'reference',
    ])
  })
})
