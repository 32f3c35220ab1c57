import type { Issue, OfferStatus, Outcome } from 'petites-villes'
import type { Palette } from '../page/palette.js'
import type { Span } from '../page/span.js'

const statusSigns = {
  available: ['✓', 'good'],
  'to-confirm': ['?', 'open'],
  upcoming: ['›', 'later'],
  closed: ['–', 'faint'],
  'not-eligible': ['✗', 'bad'],
} as const satisfies Record<OfferStatus, readonly [string, keyof Palette]>

/** The symbol and the colour of a severity; a word stands beside them everywhere. */
export const severitySigns = {
  error: ['✗', 'bad'],
  warning: ['!', 'open'],
  info: ['›', 'later'],
} as const satisfies Record<Issue['severity'], readonly [string, keyof Palette]>

const outcomeSigns = { yes: 'available', unknown: 'to-confirm', no: 'not-eligible' } as const

/** The symbol of a status, without its colour. */
export const statusSymbol = (status: OfferStatus): string => statusSigns[status][0]

/** The symbol of a status; a word stands beside it everywhere. */
export function statusSign(status: OfferStatus, palette: Palette): Required<Pick<Span, 'text' | 'paint'>> {
  const [text, colour] = statusSigns[status]
  return { text, paint: palette[colour] }
}

export function outcomeSign(outcome: Outcome, palette: Palette): Required<Pick<Span, 'text' | 'paint'>> {
  return statusSign(outcomeSigns[outcome], palette)
}

const windowSigns = {
  open: 'available',
  unconfirmed: 'to-confirm',
  upcoming: 'upcoming',
  closed: 'closed',
} as const

export function windowSign(
  state: keyof typeof windowSigns,
  palette: Palette,
): Required<Pick<Span, 'text' | 'paint'>> {
  return statusSign(windowSigns[state], palette)
}
