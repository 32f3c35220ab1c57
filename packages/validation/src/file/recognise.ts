/** What is no table, by the name that the finding gives it. */
export type NotATable =
  'pdf' | 'xls' | 'gzip' | 'zip' | 'ods' | 'docx' | 'image' | 'archive' | 'html' | 'xml' | 'binary'

const beginnings: readonly (readonly [NotATable, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['gzip', [0x1f, 0x8b]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['archive', [0x52, 0x61, 0x72, 0x21, 0x1a]],
  ['archive', [0x28, 0xb5, 0x2f, 0xfd]],
]

export const isZip = (bytes: Uint8Array): boolean =>
  startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])

/**
 * What the first bytes of a file show that cannot be read as a table; undefined for what may be one.
 *
 * @param isWide whether the text is UTF-16, half of whose bytes are zero
 */
export function notATable(bytes: Uint8Array, isWide: boolean): NotATable | undefined {
  const known = beginnings.find(([, start]) => startsWith(bytes, start))
  if (known) return known[0]
  if (!isWide && bytes.includes(0)) return 'binary'
  return undefined
}

/** A page where a table was expected: most often what a failed download left. */
export function notTableText(text: string): NotATable | undefined {
  const start = text.slice(0, 2000).trimStart().toLowerCase()
  if (/^(<\?xml[^>]*>\s*)?(<!--(?:(?!-->)[^])*-->\s*)*<(!doctype html|html|head|body)\b/.test(start))
    return 'html'
  return start.startsWith('<?xml') ? 'xml' : undefined
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte)
}
