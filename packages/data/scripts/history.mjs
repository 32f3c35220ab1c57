/** The form that `HistoryData` of @petites-villes/towns describes. */
const lines = (rows, valueOf) => rows.map(valueOf).join('\n')

const letters = { COM: 'C', COMA: 'A', COMD: 'D', ARM: 'M', '': '' }
const keyOf = row => `${row.date} ${row.mod} ${row.from} ${row.to} ${row.from_type} ${row.to_type}`

/** The movements of INSEE and those that it leaves out, by day. Rows of a day keep one order. */
export function historyOf({ movements, movementsAdded, parts }) {
  const rows = [...movements, ...movementsAdded].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
  return {
    vintage: '2026-01-01',
    movements: {
      days: lines(rows, r => r.date),
      mods: lines(rows, r => r.mod),
      froms: lines(rows, r => letters[r.from_type] + r.from),
      fromNames: lines(rows, r => r.from_name),
      tos: lines(rows, r => letters[r.to_type] + r.to),
      toNames: lines(rows, r => (r.to_name === r.from_name ? '' : r.to_name)),
    },
    parts: {
      codes: lines(parts, p => p.code),
      parents: lines(parts, p => p.chefLieu ?? p.commune),
    },
  }
}
