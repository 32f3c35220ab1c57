/**
 * What a command tells the shell.
 *
 * - `no`: `explain` found that the rule says no, `test` that a case fails or too little is covered, `lint` or `check` an error
 * - `wrongUse`: an unknown town, offer, fact, day, option or command, a folder that holds no catalogue
 * - `unknown`: `explain --strict` could not tell
 */
export const exitCode = { done: 0, no: 1, wrongUse: 2, unknown: 3 } as const

export type ExitCode = (typeof exitCode)[keyof typeof exitCode]
