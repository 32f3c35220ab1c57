import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkFile } from './check-file.js'
import type { CheckReport } from './check-report.js'
import type { RuleExample } from './check-rule.js'
import { describeFinding } from './describe-finding.js'
import type { Finding } from './finding.js'
import { checkRule, ruleBook } from './rule-book.js'
import { openCheck, tableOf } from './index.js'
import { reference } from './testing/reference.js'

const asOf = '2026-11-27'

/** What no small example can show: it takes a file of hundreds of megabytes, a million keys or a workbook. Tests beside the reader do. */
const toldElsewhere = [
  'file/json-key-late',
  'file/line-too-long',
  'file/sheet-unknown',
  'file/too-large',
  'file/workbook-damaged',
  'table/too-many-keys',
]

async function reportOn(example: RuleExample): Promise<CheckReport> {
  if ('kind' in example) return checkFile(bytesOf(example), tableOf(example.kind), { asOf, reference })
  const table = {
    format: 'table/1',
    id: 'example',
    version: '1',
    label: { fr: 'exemple', en: 'example' },
    columns: [
      { name: 'colonne', ...example.column },
      { name: 'suite', type: 'text' },
    ],
    rules: [],
  } as const
  const check = openCheck(table, { asOf, reference })
  check.row({ line: 1, cells: ['colonne', 'suite'] })
  check.row({ line: 2, cells: [example.cell, 'x'] })
  return check.end()
}

function bytesOf({ text, encoding }: Extract<RuleExample, { kind: unknown }>): Uint8Array {
  if (encoding === 'base64') return Uint8Array.from(Buffer.from(text, 'base64'))
  return Uint8Array.from(Buffer.from(text, encoding === 'windows-1252' ? 'latin1' : 'utf8'))
}

const findingsOf = async (example: RuleExample, id: string): Promise<readonly Finding[]> =>
  (await reportOn(example)).findings.filter(({ code }) => code === id)

describe('the examples of a rule are its tests', () => {
  test.each(ruleBook.map(rule => [rule.id, rule] as const))(
    '%s',
    async (id, { examples, severity, message }) => {
      expect(examples.valid.length).toBeGreaterThan(0)
      if (!toldElsewhere.includes(id)) expect(examples.invalid.length).toBeGreaterThan(0)
      for (const example of examples.valid)
        expect(await findingsOf(example, id), 'a valid example').toEqual([])
      for (const example of examples.invalid) {
        const [finding] = await findingsOf(example, id)
        expect(finding?.severity, 'an invalid example').toBe(severity)
        if (!finding) continue
        if ('repaired' in example) expect(finding.repair).toEqual({ to: example.repaired, certain: true })
        const [fr, en] = [describeFinding(finding, 'fr'), describeFinding(finding, 'en')]
        for (const sentence of [fr, en]) expect(sentence).not.toMatch(/\{\w+\}|undefined|null| {2}|«\s*»/)
        expect(fr).not.toBe(en)
        expect(message.fr).not.toBe(message.en)
      }
    },
  )
})

test('every code in the sources has its rule, and every rule is used', () => {
  const folder = new URL('.', import.meta.url)
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    path =>
      /^(?:[a-z-]+|columns\/[a-z-]+|row-rules\/[a-z-]+|file\/[a-z-]+)\.ts$/.test(path) &&
      !path.includes('test'),
  )
  const used = new Set<string>()
  const scopes = new Set(ruleBook.map(({ id }) => id.split('/')[0]))
  for (const path of sources) {
    const text = readFileSync(new URL(path, folder), 'utf8')
    for (const [, code = ''] of text.matchAll(/(?:code: |\? |: |\(|')'?([a-z-]+\/[a-z-]+)'/g))
      if (scopes.has(code.split('/')[0]) && !/^(?:check-|table\/[12]$|rules\/)/.test(code)) used.add(code)
  }
  const named = new Set(ruleBook.map(({ id }) => id))
  const ofDefinitions = [...used].filter(code => code.startsWith('table/'))
  expect([...used].filter(code => !named.has(code) && !ofDefinitions.includes(code))).toEqual([])
})

test('a rule is data', () => {
  expect(JSON.parse(JSON.stringify(ruleBook))).toEqual(ruleBook)
  expect(new Set(ruleBook.map(({ id }) => id)).size).toBe(ruleBook.length)
  expect(() => checkRule('insee-code/nothing')).toThrow(/insee-code\/nothing/)
})
