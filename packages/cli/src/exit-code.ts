/**
 * What a command tells the shell.
 *
 * - `no`: `explain` found that the rule says no
 * - `wrongUse`: an unknown town, offer, fact, day, option or command
 * - `unknown`: `explain --strict` could not tell
 */
export const exitCode = { done: 0, no: 1, wrongUse: 2, unknown: 3 } as const

export type ExitCode = (typeof exitCode)[keyof typeof exitCode]
