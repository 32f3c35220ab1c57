import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../check/step.mjs'
import { trackedFiles } from '../text/tracked-files.mjs'
import { languageProblems } from './language-problems.mjs'
import { pairsIn } from './texts.mjs'

const sources = trackedFiles(root).filter(
  path => /^(packages|apps)\/[^/]+\/src\/.*\.tsx?$/.test(path) && !/\.test(-d)?\.ts$|\/testing/.test(path),
)
const pairs = sources.flatMap(path => {
  const text = readFileSync(join(root, path), 'utf8')
  return /\b(fr|en)\b\s*[:(]/.test(text) ? pairsIn(path, text) : []
})

test('everything that people read is there in French and in English', () => {
  expect(pairs.length).toBeGreaterThan(1000)
  expect(pairs.flatMap(languageProblems)).toEqual([])
})

test.each<[string, string, readonly string[]]>([
  ['a good pair', "{ fr: 'Oui, et vous ?', en: 'Yes, and you?' }", []],
  ['a good table', "{ fr: { a: 'un', b: n => `${n} ans` }, en: { a: 'one', b: n => `${n} years` } }", []],
  ['no English', "{ fr: 'Oui' }", ['a.ts:1 says it in French only: write it in the other language too']],
  ['no French', "{ en: 'Yes' }", ['a.ts:1 says it in English only: write it in the other language too']],
  [
    'a key less',
    "{ fr: { a: 'un', b: 'deux' }, en: { a: 'one' } }",
    ['a.ts:1 says it in French only: write it in the other language too'],
  ],
  ['an empty text', "{ fr: 'Oui', en: ' ' }", ['a.ts:1 says nothing in English: write the text']],
  [
    'a parameter less',
    '{ fr: p => `${p.count} communes`, en: () => `communes` }',
    ['a.ts:1 fills in count in French only: say it in English too'],
  ],
  [
    'another parameter, taken apart',
    '{ fr: ({ count }) => `${count} communes`, en: ({ town }) => `${town}` }',
    [
      'a.ts:1 fills in count in French only: say it in English too',
      'a.ts:1 fills in town in English only: say it in French too',
    ],
  ],
  ['a value with a name for each language', '{ fr: p => p.clauseFr, en: p => p.clauseEn }', []],
  [
    'French left in English',
    "{ fr: 'La commune est dans le programme.', en: 'La commune est dans le programme.' }",
    ['a.ts:1, in English, reads like French: "La commune est dans le programme.". Translate it'],
  ],
  [
    'English left in French',
    "{ fr: 'The town is in the programme.', en: 'The town is in the programme.' }",
    ['a.ts:1, in French, reads like English: "The town is in the programme.". Translate it'],
  ],
  [
    'a name between quotes',
    "{ fr: 'Le « plan de la ville »', en: 'The plan \"de la ville et du pays\"' }",
    [],
  ],
])('%s', (_, written, expected) => {
  expect(pairsIn('a.ts', `export const said = ${written}`).flatMap(languageProblems)).toEqual(expected)
})
