import type { TextPiece } from './decode-text.js'
import type { FileFinding } from './file-row.js'
import { mojibakeIn } from './mojibake.js'

const most = 10

/** Where something happens again and again: how often, and the first lines. */
function openPlaces() {
  const lines: number[] = []
  let [count, last] = [0, 0]
  return {
    add(line: number): void {
      if (line === last) return
      last = line
      count++
      if (lines.length < most) lines.push(line)
    },
    params: () => ({ count, lines: lines.map(String) }),
    first: () => lines[0],
  }
}

/** Follows the pieces of a text and tells at its end, once for each kind, which lines were badly encoded. */
export function openLinePlaces(lineEnd: string) {
  const [odd, garbled] = [openPlaces(), openPlaces()]
  let example: { readonly found: string; readonly meant: string } | undefined
  let line = 1
  let encoding = ''

  function follow(piece: TextPiece): void {
    const { text } = piece
    encoding = piece.encoding
    const [odds, garbles] = [[...piece.odd], [...mojibakeIn(text)]]
    let at = text.indexOf(lineEnd)
    for (;;) {
      const end = at < 0 ? text.length : at
      while (odds[0] !== undefined && odds[0] <= end) {
        odd.add(line)
        odds.shift()
      }
      while (garbles[0] !== undefined && garbles[0].at <= end) {
        const { found, meant } = garbles.shift()!
        example ??= { found, meant }
        garbled.add(line)
      }
      if (at < 0) return
      line++
      at = text.indexOf(lineEnd, at + lineEnd.length)
    }
  }

  function findings(): FileFinding[] {
    const found: FileFinding[] = []
    const [oddLine, garbledLine] = [odd.first(), garbled.first()]
    if (oddLine !== undefined)
      found.push({
        code: 'file/mixed-encoding',
        line: oddLine,
        params: { ...odd.params(), encoding },
        severity: 'warning',
      })
    if (garbledLine !== undefined)
      found.push({
        code: 'file/mojibake',
        line: garbledLine,
        params: { ...garbled.params(), ...example },
        severity: 'warning',
      })
    return found
  }

  return { follow, findings }
}
