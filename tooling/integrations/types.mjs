import { join } from 'node:path'
import { run } from '../setup/program.mjs'
import { plainEnvironment } from './npm.mjs'

/**
 * The samples under the compiler of a project, with the declarations of every library read too.
 *
 * @param {string} folder
 * @param {string} name
 * @returns {Promise<string[]>}
 */
export async function problemsOfTypes(folder, name) {
  const tsc = join(folder, 'node_modules', 'typescript', 'bin', 'tsc')
  const { code, output } = await run(folder, [process.execPath, tsc, '-p', '.'], plainEnvironment())
  return code === 0 ? [] : [`${name}: the compiler refuses the samples:\n${output.trim()}`]
}
