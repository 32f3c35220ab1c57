import type { CivilDate } from 'petites-villes'

/**
 * Everything that a command touches outside itself, so that tests run it in their own process.
 *
 * @property width columns of the terminal; lines are wrapped to it
 * @property today the civil day in France, for commands without `--on`
 * @property read the text of a file, for `--facts`; rejects as `node:fs` does
 */
export interface Io {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  readonly read: (path: string) => Promise<string>
  readonly colour: boolean
  readonly width: number
  readonly today: CivilDate
  readonly env: Environment
}

export type Environment = Readonly<Record<string, string | undefined>>
