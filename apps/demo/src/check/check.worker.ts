import type { CivilDate, Language, Localized } from 'petites-villes'
import { loadHistory } from 'petites-villes/import'
import { createGazetteer, type ReferenceData } from 'petites-villes/towns'
import {
  checkFile,
  type CheckReport,
  describeFinding,
  type Finding,
  isKindId,
  kindIds,
  openTable,
  reportCsv,
  reportHtml,
  tableOf,
} from 'petites-villes/validation'

/** @property kind of the table; `any` is told from its columns */
export interface CheckQuestion {
  readonly file: File
  readonly kind: string
  readonly asOf: CivilDate
  readonly data: ReferenceData
}

export interface ToldFinding extends Finding {
  readonly sentence: Localized
}

/** A row as it stands in the file, for the eye. */
export interface SeenRow {
  readonly line: number
  readonly cells: readonly string[]
}

/** @property copy repaired, when there was something to repair beyond doubt */
export interface Checked {
  readonly report: Omit<CheckReport, 'findings'>
  readonly findings: readonly ToldFinding[]
  readonly rows: readonly SeenRow[]
  readonly flaggedLines: number
  readonly copy: Blob | undefined
  readonly html: Readonly<Record<Language, Blob>>
  readonly csv: Readonly<Record<Language, Blob>>
}

export type CheckAnswer =
  | { readonly state: 'kinds'; readonly kinds: readonly { readonly id: string; readonly label: Localized }[] }
  | { readonly state: 'reading'; readonly rows: number }
  | { readonly state: 'checked'; readonly checked: Checked }
  | { readonly state: 'failed'; readonly reason: string }

/** How many rows stand beside their findings; the report has all of them. */
const mostRows = 150

const answer = (message: CheckAnswer) => {
  self.postMessage(message)
}

self.onmessage = ({ data }: MessageEvent<CheckQuestion>) => {
  check(data).then(
    checked => {
      answer({ state: 'checked', checked })
    },
    (error: unknown) => {
      answer({ state: 'failed', reason: error instanceof Error ? error.message : String(error) })
    },
  )
}

answer({ state: 'kinds', kinds: kindIds.map(id => ({ id, label: tableOf(id).label })) })

async function check({ file, kind, asOf, data }: CheckQuestion): Promise<Checked> {
  const gazetteer = createGazetteer(data)
  const tables = isKindId(kind) ? tableOf(kind) : kindIds.map(tableOf)
  const copy = new Pieces('text/csv')
  const report = await checkFile(file.stream(), tables, {
    asOf,
    name: file.name,
    reference: { gazetteer, history: await loadHistory(gazetteer) },
    mend: { text: piece => copy.add(piece) },
    onProgress: ({ rows }) => {
      answer({ state: 'reading', rows })
    },
  })
  const { findings, ...rest } = report
  const lines = [
    ...new Set(findings.flatMap(({ row, line }) => (row === null || line === null ? [] : [line]))),
  ]
  const written = (write: (language: Language) => string, type: string) => ({
    fr: new Blob([write('fr')], { type }),
    en: new Blob([write('en')], { type }),
  })
  return {
    report: rest,
    findings: findings.map(finding => ({
      ...finding,
      sentence: { fr: describeFinding(finding, 'fr'), en: describeFinding(finding, 'en') },
    })),
    rows: await rowsAt(file, new Set(lines.sort((a, b) => a - b).slice(0, mostRows)), report),
    flaggedLines: lines.length,
    copy: findings.some(({ repair }) => repair?.certain) ? copy.blob() : undefined,
    html: written(language => reportHtml(report, language), 'text/html'),
    csv: written(language => reportCsv(report, language), 'text/csv'),
  }
}

/** The rows of some lines, read once more: holding every row of a large file would cost more than reading it twice. */
async function rowsAt(
  file: File,
  lines: ReadonlySet<number>,
  report: CheckReport,
): Promise<readonly SeenRow[]> {
  if (lines.size === 0) return []
  const { delimiter, sheet } = report.file
  const { batches } = await openTable(file.stream(), {
    ...(delimiter !== undefined && { delimiter }),
    ...(sheet !== undefined && { sheet }),
  })
  const seen: SeenRow[] = []
  for await (const { rows } of batches) {
    for (const { line, cells } of rows)
      if (lines.has(line)) seen.push({ line, cells: cells.map(cell => String(cell ?? '')) })
    if (seen.length >= lines.size) break
  }
  return seen
}

/** Text that comes in pieces, kept outside of the memory of the script as soon as there is much of it. */
class Pieces {
  readonly #parts: Blob[] = []
  readonly #type: string
  #text = ''

  constructor(type: string) {
    this.#type = type
  }

  add(piece: string): void {
    this.#text += piece
    if (this.#text.length < 4_000_000) return
    this.#parts.push(new Blob([this.#text]))
    this.#text = ''
  }

  blob(): Blob {
    return new Blob([...this.#parts, this.#text], { type: this.#type })
  }
}
