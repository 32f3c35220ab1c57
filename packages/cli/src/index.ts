export { type ExitCode, exitCode } from './exit-code.js'
export type { Environment, Io } from './io.js'
export { run } from './run.js'
