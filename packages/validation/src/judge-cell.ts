import type { CellReader, CellValue, Judgement } from './cell-reader.js'
import { neutralised } from './file/index.js'

/** @property mended what should stand in the cell, when nobody can doubt it; null when it is right, or cannot be told */
export interface CellVerdict {
  readonly value: CellValue | undefined
  readonly judgements: readonly Judgement[]
  readonly mended: string | null
}

/** Judges a cell that is not empty and that its reader did not accept as it stands. */
export function judgeCell(text: string, reader: CellReader): CellVerdict {
  const judgements: Judgement[] = []
  let plain = text
  const bare = withoutMargins(plain)
  if (bare !== plain) {
    judgements.push({ code: 'cell/spaces', repair: { to: bare, certain: true } })
    plain = bare
    if (plain === '') return { value: undefined, judgements, mended: '' }
  }
  const quoted = excelText.exec(plain)
  if (quoted) {
    const to = (quoted[1] ?? '').replaceAll('""', '"')
    judgements.push({ code: 'cell/excel-text', repair: { to, certain: true } })
    plain = to
    if (plain === '') return { value: undefined, judgements, mended: '' }
  }
  if (isPlaceholder(plain)) {
    judgements.push({ code: 'cell/placeholder', repair: { to: '', certain: true } })
    return { value: undefined, judgements, mended: '' }
  }
  if (isSpreadsheetError(plain)) {
    judgements.push({ code: 'cell/spreadsheet-error' })
    return { value: undefined, judgements, mended: null }
  }
  const harmless = neutralised(plain)
  if (harmless !== plain) {
    judgements.push({ code: 'cell/formula', repair: { to: harmless, certain: true } })
    return { value: undefined, judgements, mended: harmless }
  }
  if (reader.accepts(plain))
    return { value: reader.toValue(plain), judgements, mended: plain === text ? null : plain }
  const reading = reader.read(plain)
  judgements.push(...reading.judgements)
  const repair = reading.judgements.find(judgement => judgement.repair?.certain)?.repair?.to
  return { value: reading.value, judgements, mended: repair ?? (plain === text ? null : plain) }
}

const excelText = /^="((?:[^"]|"")*)"$/

const margins = /^[\s\p{Cc}\uFEFF\u200B]+|[\s\p{Cc}\uFEFF\u200B]+$/gu

/** Without the spaces, control characters and marks at its ends; hard spaces are spaces. */
export function withoutMargins(text: string): string {
  return text.replace(margins, '')
}

/** Whether the first or last character is one that {@link withoutMargins} takes away: cheaper than taking it away. */
export function hasMargins(text: string): boolean {
  return isMargin(text.charCodeAt(0)) || isMargin(text.charCodeAt(text.length - 1))
}

function isMargin(code: number): boolean {
  return code <= 0x20 || (code >= 0x7f && (code <= 0x9f || otherMargins.has(code)))
}

/** Hard and narrow spaces, the marks of UTF-8 and of width nothing, the ends of lines and paragraphs. */
const otherMargins = new Set([
  0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a,
  0x200b, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff,
])

const placeholders =
  /^(?:-+|null|na|n\/a|n\.a\.|nan|none|nc|n\.c\.|so|s\.o\.|sans objet|néant|non renseigné|non communiqué|#n\/a|\?+)$/i

/** What people and programs write for nothing. */
export function isPlaceholder(text: string): boolean {
  return text.length <= 16 && opensPlaceholder[text.charCodeAt(0)] === 1 && placeholders.test(text)
}

/** The first characters of {@link placeholders}: what begins otherwise needs no closer look. */
const opensPlaceholder = Uint8Array.from({ length: 128 }, (_, code) =>
  '-nNsS#?'.includes(String.fromCharCode(code)) ? 1 : 0,
)

function isSpreadsheetError(text: string): boolean {
  return (
    text.startsWith('#') &&
    /^#(?:REF!|VALUE!|VALEUR!|NAME\?|NOM\?|DIV\/0!|NUM!|NOMBRE!|NULL!|NUL!|SPILL!|####+)$/.test(text)
  )
}
