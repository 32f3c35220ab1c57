import {
  civilDate,
  type CivilDate,
  covers,
  type Localized,
  nextBoundary,
  type Period,
  type Source,
} from '@petites-villes/core'

/**
 * A span in which one may apply, or in which nobody has confirmed that one may. Outside every span the window is
 * closed, and before the first one it is still to open. Only the first span may lack a start: nobody knows since when.
 */
export interface WindowSpan extends Period {
  readonly state: 'open' | 'unconfirmed'
  readonly note?: Localized
  readonly sources: readonly Source[]
}

/** The spans of an offer, oldest first, without overlap. Calls for projects have several. */
export type ApplicationWindow = readonly WindowSpan[]

/** What the window of an offer says on a day. */
export interface WindowState {
  readonly state: 'upcoming' | 'open' | 'unconfirmed' | 'closed'
  /** The span that holds the day, or the nearest one: the next to open, else the last that closed. */
  readonly span: WindowSpan
  /** The next day on which this state may change. */
  readonly changesOn?: CivilDate
}

/**
 * The state of a window on a day. A day between two calls is `closed`, with the next call as its span.
 *
 * @example
 * ```ts
 * import { civilDate } from '@petites-villes/core'
 * import { offer, windowState } from '@petites-villes/offers'
 *
 * const { window } = offer('avenir-montagnes-mobilites')
 * windowState(window, civilDate('2021-09-01')).state // => 'upcoming'
 * windowState(window, civilDate('2021-12-31')).state // => 'open'
 * windowState(window, civilDate('2022-01-01')).changesOn // => '2022-04-04'
 * ```
 * @throws RangeError for a window without any span: an offer that nobody could ever ask for is a mistake
 */
export function windowState(window: ApplicationWindow, asOf: CivilDate): WindowState {
  const [first] = window
  if (!first) throw new RangeError('an application window needs at least one span')
  const changesOn = nextBoundary(window, asOf)
  const current = window.find(span => covers(span, asOf))
  const next = window.find(span => span.from !== undefined && span.from > asOf)
  const state = current ? current.state : next === first ? 'upcoming' : 'closed'
  const span = current ?? next ?? window[window.length - 1] ?? first
  return changesOn === undefined ? { state, span } : { state, span, changesOn }
}

interface SpanDays {
  readonly from?: string
  /** The first day on which it is over. */
  readonly to?: string
  readonly note?: Localized
}

const span =
  (state: WindowSpan['state']) =>
  ({ from, to, note }: SpanDays, ...sources: readonly Source[]): WindowSpan => ({
    state,
    ...(from && { from: civilDate(from) }),
    ...(to && { to: civilDate(to) }),
    ...(note && { note }),
    sources,
  })

/** A span in which the sources prove that one may apply. */
export const openSpan = span('open')

/** A span in which nothing proves that one may, nor that one may not. */
export const unconfirmedSpan = span('unconfirmed')
