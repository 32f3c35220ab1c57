import type { CheckProgress } from 'petites-villes/validation'
import { numberText } from '../render/number-text.js'
import type { Dialogue } from '../session.js'
import { checkWords } from '../words/check-words.js'

/** Shows how far a long check is; the share is known where the size of the file is. */
export function progressOf(
  { io, language }: Dialogue,
  path: string,
  size: number | undefined,
): (progress: CheckProgress) => void {
  return ({ bytes, rows }) => {
    if (!io.status) return
    const share = size ? ` ${String(Math.min(100, Math.floor((bytes / size) * 100)))} %` : ''
    io.status(`${path}${share} · ${checkWords.rowsRead(numberText(rows, language))[language]}`)
  }
}
