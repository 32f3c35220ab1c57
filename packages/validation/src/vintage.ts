import type { CheckContext } from './cell-reader.js'
import { type CommuneRecord, CommuneMarks, firstYear, yearsOf } from './communes.js'
import type { RowJudge } from './row-rule.js'

/**
 * The official geographic code that a file most likely uses.
 *
 * @property from the first year on whose 1 January most codes of the file were those of communes
 * @property to the last such year
 * @property matched how many of the codes were, out of `codes`
 * @property strangers codes that were not, twenty at most
 */
export interface VintageGuess {
  readonly from: number
  readonly to: number
  readonly matched: number
  readonly codes: number
  readonly strangers: readonly string[]
}

/** Gathers the commune codes of a file; undefined when nothing is known of their history. */
export function openVintage(
  column: number,
  { reference }: CheckContext,
): { readonly judge: RowJudge; readonly guess: () => VintageGuess | null } | undefined {
  const history = reference?.history
  if (column < 0 || !history) return undefined
  const marks = new CommuneMarks()
  const seen: CommuneRecord[] = []
  const former = new Set<string>()
  let guess: VintageGuess | null = null
  return {
    judge: {
      row(view) {
        const code = view.value(column)
        if (typeof code !== 'string') return
        const commune = view.commune(column)
        if (commune?.code !== code) former.add(code)
        else if (marks.lineOf(commune) === 0) {
          marks.note(commune, view.line)
          seen.push(commune)
        }
      },
      end(report) {
        // A code that never was that of a commune, as those of arrondissements, dates nothing and has its own finding.
        const codes = [...seen.map(({ code }) => code), ...former].filter(
          code => yearsOf(code, history) !== 0,
        )
        if (codes.length === 0) return
        guess = guessOf(codes, Number(history.vintage.slice(0, 4)), code => yearsOf(code, history))
        const { from, to, matched, strangers } = guess
        const isCurrent = to === Number(history.vintage.slice(0, 4))
        const params = { from, to, matched, codes: codes.length }
        report({ code: isCurrent ? 'table/vintage' : 'table/old-vintage', params }, { column })
        if (strangers.length > 0 && matched > codes.length / 2)
          report({ code: 'table/mixed-vintages', params: { to, codes: strangers.slice(0, 10) } }, { column })
      },
    },
    guess: () => guess,
  }
}

function guessOf(codes: readonly string[], last: number, yearsOf: (code: string) => number): VintageGuess {
  const counts = new Array<number>(last - firstYear + 1).fill(0)
  for (const code of codes) {
    const years = yearsOf(code)
    for (let at = 0; at < counts.length; at++) if (years & (1 << at)) counts[at] = (counts[at] ?? 0) + 1
  }
  const matched = Math.max(...counts)
  const [from, to] = [counts.indexOf(matched), counts.lastIndexOf(matched)]
  const strangers = codes.filter(code => !(yearsOf(code) & (1 << to))).sort()
  return {
    from: firstYear + from,
    to: firstYear + to,
    matched,
    codes: codes.length,
    strangers: strangers.slice(0, 20),
  }
}
