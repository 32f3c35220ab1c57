import { byFrequency, number, sparse } from './symbols.mjs'

/** A day that is not published is the empty text. */
export function packZonings(communes, { pvd, ort, acv, mountain }) {
  const rowOf = new Map(communes.map(({ code }, row) => [code, row]))
  const days = byFrequency([...pvd, ...ort, ...acv].map(({ signed }) => signed))
  const list = rows =>
    sparse(
      rows
        .map(({ code, signed }) => [rowOf.get(code), number(days.indexOf(signed))])
        .sort((a, b) => a[0] - b[0]),
    )
  return {
    days: days.join(' '),
    pvd: list(pvd),
    ort: list(ort),
    acv: list(acv),
    mountain: runs(communes, mountain),
  }
}

/** Lengths of runs of one status: no, yes, unknown, no … */
function runs(communes, mountain) {
  const statuses = ['no', 'yes', 'unknown']
  const statusOf = new Map(mountain.map(row => [row.code, statuses.indexOf(row.mountain)]))
  let [text, status, length] = ['', 0, 0]
  for (const { code } of communes) {
    const own = statusOf.get(code) ?? 0
    while (own !== status) {
      text += number(length)
      ;[status, length] = [(status + 1) % 3, 0]
    }
    length++
  }
  return text + number(length)
}
