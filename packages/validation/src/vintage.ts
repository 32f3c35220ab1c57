import type { CivilDate } from '@petites-villes/core'
import type { CheckContext } from './cell-reader.js'
import type { RowJudge } from './row-rule.js'

/**
 * The official geographic code that a file most likely uses.
 *
 * @property from the first and the last year on whose 1 January most of the codes were those of communes
 * @property matched how many of the codes are in use then, of how many
 * @property since and `until`: codes that were made, or were still alive, and so bound the guess; at most three each
 */
export interface VintageGuess {
  readonly from: number
  readonly to: number
  readonly matched: number
  readonly codes: number
  readonly strangers: readonly string[]
}

const firstYear = 2003

/** Gathers the commune codes of a file; none when nothing is known of their history. */
export function openVintage(
  column: number,
  { reference }: CheckContext,
): { readonly judge: RowJudge; readonly guess: () => VintageGuess | null } | undefined {
  const history = reference?.history
  if (column < 0 || !history) return undefined
  const codes = new Set<string>()
  let guess: VintageGuess | null = null
  return {
    judge: {
      row(view) {
        const value = view.value(column)
        const text = view.text(column)
        // A code of before was read as that of its successor; the file's own word counts here.
        const code = /^(?:\d{5}|2[AB]\d{3})$/.test(text) ? text : value
        if (typeof code === 'string') codes.add(code)
      },
      end(report) {
        if (codes.size === 0) return
        const last = Number(history.vintage.slice(0, 4))
        const counts: { readonly year: number; readonly matched: number }[] = []
        for (let year = firstYear; year <= last; year++) {
          const day = `${year}-01-01` as CivilDate
          let matched = 0
          for (const code of codes) if (history.isCommune(code, day)) matched++
          counts.push({ year, matched })
        }
        const best = Math.max(...counts.map(({ matched }) => matched))
        const years = counts.filter(({ matched }) => matched === best).map(({ year }) => year)
        const [from, to] = [years[0] ?? last, years.at(-1) ?? last]
        const day = `${to}-01-01` as CivilDate
        const strangers = [...codes].filter(code => !history.isCommune(code, day)).sort()
        guess = { from, to, matched: best, codes: codes.size, strangers: strangers.slice(0, 20) }
        const params = { from, to, matched: best, codes: codes.size, strangers: strangers.length }
        const isCurrent = to === last
        report({ code: isCurrent ? 'table/vintage' : 'table/old-vintage', params }, { column })
        if (strangers.length > 0 && best > codes.size / 2)
          report({ code: 'table/mixed-vintages', params: { to, codes: strangers.slice(0, 10) } }, { column })
      },
    },
    guess: () => guess,
  }
}
