import { number, signed, symbol } from './symbols.mjs'

/** Runs of codes that follow each other: the distance to the next run, and how many codes it has beyond the first. */
export function packCodes({ prefix, rows }) {
  const numbers = rows.map(({ code }) => Number(code.slice(prefix.length)))
  let [text, last, at] = ['', 0, 0]
  while (at < numbers.length) {
    let end = at + 1
    while (numbers[end] === numbers[end - 1] + 1) end++
    text += number(numbers[at] - last) + number(end - at - 1)
    last = numbers[end - 1]
    at = end
  }
  return text
}

/** A town's SIREN without its check digit is most often 21, department, 0, commune, moved by a constant. */
function expectedSiren(prefix) {
  if (prefix.startsWith('97')) return 21_970_000 + Number(prefix[2]) * 1100
  const department = prefix === '2A' || prefix === '2B' ? 20 : Number(prefix.slice(0, 2))
  return 21_000_000 + department * 10_000
}

/** The rows where the constant changes, or where the SIREN is another one or absent. */
export function packSirens({ prefix, rows }) {
  let [text, offset, last] = ['', 0, -1]
  rows.forEach(({ code, siren }, at) => {
    const body = siren === undefined ? 0 : Number(siren.slice(0, 8))
    const moved = body - expectedSiren(prefix) - Number(code.slice(prefix.length))
    if (body !== 0 && moved === offset) return
    text += number(at - last - 1)
    last = at
    if (body === 0) text += symbol(0)
    else if (Math.abs(moved - offset) < 500) {
      text += symbol(1) + signed(moved - offset)
      offset = moved
    } else text += symbol(2) + number(Math.floor(body / 10_000)) + number(body % 10_000)
  })
  return text
}
