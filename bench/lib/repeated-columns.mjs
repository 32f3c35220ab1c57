/** The rows of columns laid end to end so often. */
export function repeated({ rows, byFact }, times) {
  const total = rows * times
  const words = (total + 31) >>> 5
  const bitmap = given => {
    const made = new Uint32Array(words)
    for (let row = 0; row < total; row++) {
      const from = row % rows
      if ((given[from >>> 5] >>> (from & 31)) & 1) made[row >>> 5] |= 1 << (row & 31)
    }
    return made
  }
  const values = given => {
    const made = new given.constructor(words * 32)
    for (let at = 0; at < times; at++) made.set(given.subarray(0, rows), at * rows)
    return made
  }
  return { rows: total, byFact: mapped(byFact, { bitmap, values }) }
}

/** Some rows of columns, beginning at a whole word, without a copy. */
export function windowOf({ byFact }, from, rows) {
  const bitmap = given => given.subarray(from >>> 5, (from + rows + 31) >>> 5)
  const values = given => given.subarray(from, from + rows)
  return { rows, byFact: mapped(byFact, { bitmap, values }) }
}

function mapped(byFact, { bitmap, values }) {
  const part = given => {
    if (Array.isArray(given)) return given.map(part)
    if (!ArrayBuffer.isView(given)) return given
    return given instanceof Uint32Array ? bitmap(given) : values(given)
  }
  return Object.fromEntries(
    Object.entries(byFact).map(([id, column]) => [
      id,
      Object.fromEntries(Object.entries(column).map(([key, given]) => [key, part(given)])),
    ]),
  )
}
