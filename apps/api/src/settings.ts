/**
 * What the environment says.
 *
 * @property drainMilliseconds between the signal to stop and the end of listening, so that balancers see `/health` change
 * @property stopMilliseconds for what has begun to be finished
 */
export interface Settings {
  readonly port: number
  readonly host: string
  readonly workers: number
  readonly release: string
  readonly logs: boolean
  readonly drainMilliseconds: number
  readonly stopMilliseconds: number
}

/** Reads the environment. @throws RangeError that names the variable and what it may be */
export function settingsOf(env: Readonly<Record<string, string | undefined>>): Settings {
  const count = (name: string, usual: number, max: number): number => {
    const given = env[name]
    if (given === undefined || given === '') return usual
    if (/^\d{1,9}$/.test(given) && Number(given) <= max) return Number(given)
    throw new RangeError(`${name} is a whole number from 0 to ${String(max)}, not ${JSON.stringify(given)}`)
  }
  return {
    port: count('PORT', 8787, 65_535),
    host: env.HOST ?? '0.0.0.0',
    workers: Math.max(1, count('WORKERS', 1, 64)),
    release: env.RELEASE ?? '',
    logs: env.LOGS !== 'off',
    drainMilliseconds: count('DRAIN_MS', 0, 120_000),
    stopMilliseconds: count('STOP_MS', 10_000, 600_000),
  }
}
