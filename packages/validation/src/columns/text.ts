import type { CellReader, OpenReader } from '../cell-reader.js'
import { hasMargins, isPlaceholder } from '../judge-cell.js'

/** Any text, unless it has margins, would be run by a spreadsheet, or stands for nothing. */
export const openText: OpenReader = ({ maxLength = Infinity }): CellReader => ({
  accepts: text =>
    text.length <= maxLength &&
    !hasMargins(text) &&
    isPlainStart(text.charCodeAt(0)) &&
    !isPlaceholder(text) &&
    !hasControls(text),
  toValue: text => text,
  read: text => ({
    value: text,
    judgements: [
      ...(text.length > maxLength
        ? [{ code: 'text/too-long', params: { length: text.length, most: maxLength } }]
        : []),
      ...(hasControls(text)
        ? [
            {
              code: 'text/control-characters',
              repair: { to: text.replace(controls, ''), certain: true },
            },
          ]
        : []),
    ],
  }),
})

// Line ends and tabs are text in a quoted cell.
const controls = /(?![\t\n\r])[\p{Cc}\uFFFD]/gu

function hasControls(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (
      code < 0x20
        ? code !== 0x09 && code !== 0x0a && code !== 0x0d
        : (code >= 0x7f && code <= 0x9f) || code === 0xfffd
    )
      return true
  }
  return false
}

function isPlainStart(code: number): boolean {
  return code !== 0x3d && code !== 0x2b && code !== 0x2d && code !== 0x40 && code !== 0x23
}
