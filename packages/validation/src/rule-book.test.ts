import { readdirSync, readFileSync } from 'node:fs'
import { townSentences } from '@petites-villes/towns'
import { describe, expect, test } from 'vitest'
import { checkFile } from './check-file.js'
import type { CheckReport } from './check-report.js'
import type { RuleExample } from './check-rule.js'
import { tableSentences } from './define-table.js'
import { describeFinding } from './describe-finding.js'
import { blocksOf } from './file/byte-source.js'
import { decodeText } from './file/decode-text.js'
import { fileSentences } from './file/index.js'
import { csvForm, readCsv } from './file/read-csv.js'
import type { Finding } from './finding.js'
import { defineTable, openCheck, tableOf, textColumn } from './index.js'
import { rowRules } from './row-rules.js'
import { checkRule, ruleBook } from './rule-book.js'
import { reference } from './testing/reference.js'

const asOf = '2026-11-27'

/** What no small example can show: it takes a large file, or a sheet that was asked for. */
const toldByTheReader = [
  'file/json-key-late',
  'file/sheet-unknown',
  'file/too-large',
  'file/workbook-too-long',
]
const toldBelow = ['file/line-too-long', 'table/too-many-keys']
const toldElsewhere = [...toldByTheReader, ...toldBelow]

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

/** The proposal that an example of a cell announces; examples of files announce none. */
function repairOf(example: RuleExample): Finding['repair'] | undefined {
  if ('kind' in example) return undefined
  const { repaired, suggested } = example
  if (repaired !== undefined) return { to: repaired, certain: true }
  return suggested === undefined ? null : { to: suggested, certain: false }
}

describe('the examples of a rule are its tests', () => {
  test.each(ruleBook.map(rule => [rule.id, rule] as const))(
    '%s',
    async (id, { examples, severity, scope }) => {
      expect(examples.valid.length).toBeGreaterThan(0)
      expect(examples.invalid.length > 0).toBe(!toldElsewhere.includes(id))
      for (const example of examples.valid)
        expect(await findingsOf(example, id), JSON.stringify(example)).toEqual([])
      for (const example of examples.invalid) {
        const [finding] = await findingsOf(example, id)
        expect(finding, JSON.stringify(example)).toMatchObject({ severity })
        if (!finding) continue
        expect(finding.scope).toBe(scope)
        const repair = repairOf(example)
        if (repair !== undefined) expect(finding.repair, JSON.stringify(example)).toEqual(repair)
        const [fr, en] = [describeFinding(finding, 'fr'), describeFinding(finding, 'en')]
        for (const sentence of [fr, en]) {
          expect(sentence).not.toMatch(/\{\w+\}|undefined|null|NaN| {2}|«\s*»|\( ?\)|[:,;] ?\.|\s$/)
          expect(sentence).toMatch(/[.?]$/)
        }
        expect(fr).not.toBe(en)
      }
    },
  )

  test('a repaired cell is not found again', async () => {
    for (const { id, examples } of ruleBook)
      for (const example of examples.invalid) {
        if ('kind' in example || example.repaired === undefined) continue
        expect(await findingsOf({ ...example, cell: example.repaired }, id), id).toEqual([])
      }
  })

  test('what no example can show is shown by another test', () => {
    const folder = new URL('.', import.meta.url)
    const tests = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(path => path.endsWith('.test.ts') && !path.startsWith('rule-book'))
      .map(path => readFileSync(new URL(path, folder), 'utf8'))
      .join('\n')
    expect(toldByTheReader.filter(code => !tests.includes(`'${code}'`))).toEqual([])
  })

  test('file/line-too-long', async () => {
    const table = new TextEncoder().encode('code;nom\n73157;Modane et ses hameaux\n')
    const codes: string[] = []
    const pieces = decodeText(blocksOf(table, 12), undefined, 8)
    for await (const { findings } of readCsv(pieces, csvForm('code;nom\n', false, {})))
      codes.push(...findings.map(({ code }) => code))
    expect(codes).toEqual(['file/line-too-long'])
  })

  test('table/too-many-keys', () => {
    const table = defineTable({
      id: 'keys',
      label: { fr: 'clés', en: 'keys' },
      columns: { clé: textColumn() },
      rules: [{ rule: 'unique', columns: { key: 'clé' } }],
    })
    const check = openCheck(table, { asOf })
    check.row({ line: 1, cells: ['clé'] })
    const most = 500_000
    for (let at = 0; at < most + 2; at++) check.row({ line: at + 2, cells: [`k${String(at)}`] })
    check.row({ line: most + 4, cells: ['k0'] })
    expect(check.end().findings).toMatchObject([
      { code: 'table/too-many-keys', params: { most, passedOver: 2 } },
      { code: 'row/key-twice', params: { first: 2, key: 'k0' } },
    ])
  })
})

describe('the rule book', () => {
  test('has every code that can be found, and no other', () => {
    const scopes = new Set(ruleBook.map(({ id }) => id.split('/')[0]))
    const parsed = ['siren', 'siret', 'epci-code', 'department-code', 'region-code', 'postal-code']
    const codes = new Set([
      ...codesIn('.', /^(?!define-table|describe-finding|finding-book|profile|rule-book)[a-z-]+\.ts$/),
      ...codesIn('columns'),
      ...Object.values(rowRules).flatMap(rule => rule.codes),
      ...Object.keys(townSentences).filter(code => parsed.includes(code.split('/')[0] ?? '')),
      ...Object.keys(fileSentences),
    ])
    const found = [...codes].filter(code => scopes.has(code.split('/')[0]))
    expect(found.sort()).toEqual(ruleBook.map(({ id }) => id).sort())
  })

  test('has every code that rules over rows report, and they report no other', () => {
    const named = new Set(Object.values(rowRules).flatMap(rule => rule.codes))
    expect(codesIn('row-rules').filter(code => !named.has(code))).toEqual([])
  })

  test('shares no code with the sentences of definitions', () => {
    const ids = ruleBook.map(({ id }) => id)
    expect(Object.keys(tableSentences).filter(code => ids.includes(code))).toEqual([])
  })

  test('goes from the file to the table', () => {
    const order = ['file', 'header', 'cell', 'row', 'table']
    const places = ruleBook.map(({ scope }) => order.indexOf(scope))
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  test('is data', () => {
    expect(JSON.parse(JSON.stringify(ruleBook))).toEqual(ruleBook)
    expect(new Set(ruleBook.map(({ id }) => id)).size).toBe(ruleBook.length)
    expect(() => checkRule('insee-code/nothing')).toThrow(/insee-code\/nothing/)
  })

  test('says everything in both languages, and names the text that a legal rule rests on', () => {
    for (const { id, message, reason } of ruleBook) {
      for (const text of [message, reason.text]) expect(text.fr, id).not.toBe(text.en)
      for (const text of [reason.text.fr, reason.text.en]) expect(text, id).toMatch(/^\S.*\.$/)
      const holes = [message.fr, message.en].map(text => text.match(/\{\w+\}/g)?.sort())
      expect(holes[0], id).toEqual(holes[1])
      if (reason.kind === 'legal') expect(reason.source, id).toBeDefined()
    }
  })
})

/** The codes that stand as literals in the sources of a folder. */
function codesIn(folder: string, files = /^(?!.*\.test)[a-z-]+\.ts$/): readonly string[] {
  const url = new URL(`${folder}/`, import.meta.url)
  return readdirSync(url)
    .filter(name => files.test(name))
    .flatMap(name => [
      ...readFileSync(new URL(name, url), 'utf8').matchAll(/'([a-z][a-z-]*\/[a-z][a-z\d-]*)'/g),
    ])
    .map(([, code = '']) => code)
}
