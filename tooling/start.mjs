/**
 * `npm start`: prints the support plan of a town with the built command line, in this process to save the time of
 * another one.
 */
import { existsSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { planArguments } from './start/arguments.mjs'

const entry = fileURLToPath(new URL('../packages/cli/dist/main.js', import.meta.url))

if (existsSync(entry)) {
  process.argv = [process.execPath, entry, ...planArguments(process.argv.slice(2))]
  await import(pathToFileURL(entry).href)
} else {
  console.error('The command line is not built yet: run "node tooling/setup.mjs", then this again.')
  process.exitCode = 1
}
