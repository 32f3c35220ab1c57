import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { canOpenBrowser } from './chromium.mjs'
import { openInBrowser, type OpenedPage } from './page.js'
import type { asked } from './validation.page.js'

const list = 'insee_com;lib_com;id_pvd;date_signature\r\n1033;Valserhône;pvd-84-01-1;12/03/2021\r\n'

describe.runIf(canOpenBrowser)('a file checked in a browser', () => {
  let opened: OpenedPage

  beforeAll(async () => {
    opened = await openInBrowser('validation.page.ts')
  }, 120_000)

  afterAll(() => opened?.close())

  const check = (bytes: Uint8Array) =>
    opened.page.evaluate<Awaited<ReturnType<typeof asked.check>>>(
      `globalThis.asked.check(${JSON.stringify([...bytes])})`,
    )

  test('the findings, the copy and the report are those of the server', async () => {
    const { report, copy, html } = await check(new TextEncoder().encode(list))
    expect(report.findings.map(({ code, line }) => `${String(line)} ${code}`)).toContain(
      '2 insee-code/zero-lost',
    )
    expect(copy).toBe(list.replace('1033', '01033'))
    expect(html).toContain('lang="fr"')
  })

  test('Windows-1252 is understood there as well', async () => {
    const { report } = await check(Uint8Array.from(Buffer.from(list, 'latin1')))
    expect(report.file.encoding).toBe('windows-1252')
    expect(report.findings.some(({ code }) => code === 'row/name-differs')).toBe(false)
  })

  test('nothing went wrong on the page', () => {
    expect(opened.errors).toEqual([])
  })
})
