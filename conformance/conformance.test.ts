import { checkRule, parseRule } from '@petites-villes/eligibility'
import { describe, expect, test } from 'vitest'
import { catalogueOf, differencesIn, differencesOf } from './run-vectors.js'
import { readVectorFiles } from './vector-file.js'

const files = [...readVectorFiles()]

test('there are vectors, and no two of a file share an id', () => {
  expect(files.length).toBeGreaterThan(8)
  for (const [name, { vectors }] of files)
    expect([name, new Set(vectors.map(({ id }) => id)).size]).toEqual([name, vectors.length])
})

describe.each(files)('%s', (_name, file) => {
  const { document, vectors } = file
  const shared = catalogueOf(document)

  test('holds rules that are well formed', () => {
    for (const { id, rule, document: own } of vectors) {
      if ('ruleId' in rule) continue
      const { rulebook } = own ? catalogueOf(document, own) : shared
      const read = parseRule(rule)
      expect([id, read.issues]).toEqual([id, []])
      if (read.ok) expect([id, checkRule(read.value, rulebook)]).toEqual([id, []])
    }
  })

  if (vectors.length <= 300)
    for (const vector of vectors)
      test(vector.id, () => {
        expect(differencesOf(vector, shared)).toEqual([])
      })
  else
    test(`all ${String(vectors.length)} vectors`, () => {
      expect(differencesIn(file)).toEqual([])
    })
})
