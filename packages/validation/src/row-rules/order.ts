import type { CellValue } from '../cell-reader.js'
import type { RowRule } from '../row-rule.js'

const ordered = (
  id: string,
  [low, high]: readonly [string, string],
  isWrong: (first: CellValue, second: CellValue) => boolean,
): RowRule => ({
  id,
  codes: [`row/${id}`],
  needs: [low, high],
  open(at) {
    const [first, second] = [at[low]?.[0] ?? -1, at[high]?.[0] ?? -1]
    return {
      row(view) {
        const [before, after] = [view.value(first), view.value(second)]
        if (before === undefined || after === undefined || !isWrong(before, after)) return
        view.report({ code: `row/${id}`, params: { first: view.text(first), firstColumn: low } }, second)
      },
    }
  },
})

export const orderRules: readonly RowRule[] = [
  ordered('end-before-start', ['start', 'end'], (start, end) => end < start),
  ordered('max-below-min', ['min', 'max'], (min, max) => max < min),
]
