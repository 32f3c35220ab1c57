import type { Environment } from './io.js'

const narrowest = 40
const widest = 100

/** FORCE_COLOR decides when it is set; else colours are for a terminal whose owner did not set NO_COLOR. */
export function wantsColour({ FORCE_COLOR, NO_COLOR, TERM }: Environment, isTerminal: boolean): boolean {
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return isTerminal && !NO_COLOR && TERM !== 'dumb'
}

/** The columns to fill: those of the terminal, else COLUMNS, else 80; lines beyond 100 are hard to read. */
export function lineWidth(columns: number | undefined, { COLUMNS }: Environment): number {
  const given = columns ?? Number(COLUMNS)
  return given > 0 ? Math.min(widest, Math.max(narrowest, Math.floor(given))) : 80
}

/** The civil day in metropolitan France at an instant, `YYYY-MM-DD`. */
export function dayInFrance(instant: Date): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Paris', dateStyle: 'short' })
    .formatToParts(instant)
    .map(({ type, value }) => [type, value.padStart(2, '0')] as const)
  const { year = '', month = '', day = '' } = Object.fromEntries(parts) as Record<string, string>
  return `20${year}-${month}-${day}`
}

const patience = 1000
const pace = 100

/**
 * A line that says how far a long work is. It stays silent for a second and then changes ten times a second at most;
 * an empty text takes it away.
 *
 * @param now milliseconds on a clock that only goes forward
 */
export function statusLine(write: (text: string) => void, now: () => number): (text: string) => void {
  const start = now()
  let last = start
  let shown = false
  return text => {
    if (text === '') {
      if (shown) write('\r\u001b[K')
      shown = false
      return
    }
    const time = now()
    if (time - start < patience || time - last < pace) return
    last = time
    shown = true
    write(`\r\u001b[K${text}`)
  }
}
