import type { Language } from 'petites-villes'
import type { CheckReport } from 'petites-villes/validation'
import { openPage } from '../page/page.js'
import { paletteOf } from '../page/palette.js'
import { type CheckView, renderCheck } from '../render/check.js'

export const reportFormats = ['text', 'json', 'csv', 'html', 'sarif'] as const

export type ReportFormat = (typeof reportFormats)[number]

/** The reports in one of the formats. Several files make one list in JSON and one log in SARIF; CSV and HTML take one file. */
export async function reportText(
  reports: readonly CheckReport[],
  format: ReportFormat,
  {
    language,
    width,
    options,
  }: { readonly language: Language; readonly width: number; readonly options: CheckView },
): Promise<string> {
  const validation = await import('petites-villes/validation')
  const [first] = reports
  if (!first) return ''
  switch (format) {
    case 'text': {
      const page = openPage({ language, width, palette: paletteOf(false) })
      for (const report of reports) renderCheck(page, report, options)
      return page.text()
    }
    case 'json': {
      const told = reports.map(report => validation.reportJson(report))
      return `${JSON.stringify(told.length === 1 ? told[0] : told, null, 2)}\n`
    }
    case 'csv':
      return validation.reportCsv(first, language)
    case 'html':
      return validation.reportHtml(first, language)
    case 'sarif':
      return `${JSON.stringify(validation.reportSarif(reports), null, 2)}\n`
  }
}
