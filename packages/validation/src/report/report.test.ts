import { readFileSync, readdirSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { checkFile, type CheckReport, kindIds, openCheck, tableOf } from '../index.js'
import { reference } from '../testing/reference.js'
import { checkReportSchema, reportCsv, reportHtml, reportJson, reportSarif } from './index.js'

const golden = new URL('../../golden/', import.meta.url)
const names = readdirSync(golden).filter(name => !name.endsWith('.txt'))

const reportOf = (name: string): Promise<CheckReport> =>
  checkFile(readFileSync(new URL(name, golden)), kindIds.map(tableOf), {
    asOf: '2026-11-27',
    reference,
    name,
  })

/** A report whose every text was written by somebody who wishes us ill. */
function hostile(text: string): CheckReport {
  const check = openCheck(tableOf('towns'), { asOf: '2026-11-27' })
  check.row({ line: 1, cells: ['code_insee', text, 'nom'] })
  check.row({ line: 2, cells: [text, text, text] })
  return check.end({ name: text })
}

describe('JSON', () => {
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(checkReportSchema)

  test.each(names)('%s: the report is what the published schema says', async name => {
    const wire = JSON.parse(JSON.stringify(reportJson(await reportOf(name)))) as unknown
    expect(validate(wire), JSON.stringify(validate.errors)).toBe(true)
  })

  test('the schema refuses what is no report', async () => {
    const wire = reportJson(await reportOf('codes.csv'))
    for (const changed of [
      { ...wire, format: 'check-report/2' },
      { ...wire, more: 1 },
      { ...wire, findings: [{ ...wire.findings[0], severity: 'fatal' }] },
      { ...wire, rows: { ...wire.rows, rows: -1 } },
      { ...wire, vintage: {} },
    ])
      expect(validate(JSON.parse(JSON.stringify(changed)))).toBe(false)
  })

  test('the committed schema is the one of the sources', async () => {
    await expect(`${JSON.stringify(checkReportSchema, null, 2)}\n`).toMatchFileSnapshot(
      '../../schema/check-report-1.schema.json',
    )
  })
})

describe('CSV', () => {
  test('one line a finding, which spreadsheets open without harm', async () => {
    const report = await reportOf('formulas.csv')
    const { data } = Papa.parse<string[]>(reportCsv(report, 'fr').replace(/^\uFEFF/, ''), {
      skipEmptyLines: true,
    })
    expect(data.length).toBe(report.findings.length + 1)
    expect(new Set(data.map(({ length }) => length))).toEqual(new Set([10]))
    for (const cell of data.flat()) expect(cell).not.toMatch(/^[=@+]/)
  })
})

describe('HTML', () => {
  test.each(['codes.csv', 'utf-8.csv', 'empty.csv', 'titles-above.csv'])(
    '%s is one page in both languages',
    async name => {
      const report = await reportOf(name)
      for (const language of ['fr', 'en'] as const) {
        const page = reportHtml(report, language)
        expect(page).toContain(`<html lang="${language}">`)
        expect(page).not.toMatch(/<script|\bsrc=|<link|undefined|\[object/)
      }
    },
  )

  test('a verdict goes no further than the check, and nothing shown is not nothing found', () => {
    const report = (most: number, cell: string) => {
      const check = openCheck(tableOf('towns'), { asOf: '2026-11-27', most })
      check.row({ line: 1, cells: ['code_insee'] })
      check.row({ line: 2, cells: [cell] })
      return check.end()
    }
    expect(report(10, '73157').notChecked.length).toBeGreaterThan(0)
    expect(reportHtml(report(10, '73157'), 'fr')).toContain('Rien à corriger dans ce qui a pu être vérifié')
    const hidden = reportHtml(report(0, '1033'), 'fr')
    expect(hidden).not.toContain('Aucun constat.')
    expect(hidden).toContain('0 montrés sur 1')
    expect(reportSarif([report(0, '1033')]).runs[0]?.tool.driver.rules.length).toBe(1)
  })

  test('whatever stands in the file stays text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('<', '>', '"', "'", '&', '</style>', '<script>', 'x', ' ', '\u0000', '{value}'),
        ),
        parts => {
          const page = reportHtml(hostile(`${parts.join('')}é`), 'en')
          const tags = [...page.matchAll(/<\/?([a-z0-9]+)[^>]*>/g)].map(([, tag]) => tag)
          expect(tags).not.toContain('script')
          expect(tags.filter(tag => tag === 'style').length).toBe(2)
          expect(page).not.toContain('\u0000')
        },
      ),
      { seed: 20261127, numRuns: 200 },
    )
  })
})

describe('SARIF', () => {
  test.each(names)('%s: every result names a rule and a line of the file', async name => {
    const report = await reportOf(name)
    const [run] = reportSarif([report]).runs
    expect(run?.results.length).toBe(report.findings.length)
    for (const { ruleId, ruleIndex, locations, level, message } of run?.results ?? []) {
      expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
      expect(locations[0]?.physicalLocation.region.startLine).toBeGreaterThanOrEqual(1)
      expect(['error', 'warning', 'note']).toContain(level)
      expect(message.text).not.toBe('')
    }
  })

  test('a finding keeps its fingerprint when its line moves', () => {
    const printsOf = (above: number) => {
      const check = openCheck(tableOf('towns'), { asOf: '2026-11-27' })
      check.row({ line: 1, cells: ['code_insee'] })
      for (let at = 0; at < above; at++) check.row({ line: at + 2, cells: ['73157'] })
      check.row({ line: above + 2, cells: ['1033'] })
      const [run] = reportSarif([check.end()]).runs
      return run?.results
        .filter(({ ruleId }) => ruleId === 'insee-code/zero-lost')
        .map(each => each.partialFingerprints)
    }
    expect(printsOf(0)).toEqual(printsOf(1))
  })

  test('nor does the fingerprint of a duplicate, and equal findings have different ones', () => {
    const printsOf = (above: number) => {
      const check = openCheck(tableOf('towns'), { asOf: '2026-11-27' })
      check.row({ line: 1, cells: ['code_insee'] })
      for (let at = 0; at < above; at++) check.row({ line: at + 2, cells: [`7300${String(at + 1)}`] })
      for (const [at, code] of ['73157', '73157', '73157', '1033', '1033'].entries())
        check.row({ line: above + 2 + at, cells: [code] })
      const [run] = reportSarif([check.end()]).runs
      return run?.results.map(each => each.partialFingerprints.primaryLocationLineHash)
    }
    const prints = printsOf(0) ?? []
    expect(prints.length).toBeGreaterThan(3)
    expect(new Set(prints).size).toBe(prints.length)
    expect(printsOf(3)).toEqual(prints)
  })

  test('titles have no holes, and rules that were not applied are told', () => {
    const [run] = reportSarif([hostile('x')]).runs
    for (const { shortDescription, fullDescription } of run?.tool.driver.rules ?? [])
      expect(`${shortDescription.text}${fullDescription.text}`).not.toMatch(/[{}]/)
    expect(run?.tool.driver.rules.length).toBeGreaterThan(0)
    expect(run?.invocations[0]?.toolExecutionNotifications.length).toBeGreaterThan(0)
  })

  test('half a character in a path stops nothing', () => {
    expect(() => reportSarif([hostile('liste\ud800.csv')])).not.toThrow()
  })

  test('a path is an address', () => {
    const [run] = reportSarif([hostile('données/liste 1.csv')]).runs
    expect(run?.results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(
      'donn%C3%A9es/liste%201.csv',
    )
  })
})
