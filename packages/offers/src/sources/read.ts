import { civilDate, type Confidence, type Source } from '@petites-villes/core'

/** The day on which every source of this catalogue was last read. */
export const readOn = civilDate('2026-11-22')

/** A source as this catalogue cites it. A page without a lasting address has none here. */
export function read(
  id: string,
  confidence: Confidence,
  publisher: string,
  title: string,
  { at, on }: { readonly at?: `https://${string}`; readonly on?: string } = {},
): Source {
  return {
    id,
    title,
    publisher,
    ...(at && { url: at }),
    ...(on && { publishedOn: civilDate(on) }),
    checkedOn: readOn,
    confidence,
  }
}
