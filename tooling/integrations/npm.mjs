import { run } from '../setup/program.mjs'

/**
 * The environment of somebody who has not come through `npm run`: npm hands down the project it was called for.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function plainEnvironment(env = process.env) {
  return Object.fromEntries(
    Object.entries(env).filter(
      ([name]) =>
        !/^npm_(?:package|lifecycle)_|^npm_config_(?:local_prefix|workspaces?)$|^INIT_CWD$/i.test(name),
    ),
  )
}

/**
 * @param {string} folder
 * @param {readonly string[]} words
 * @param {NodeJS.ProcessEnv} [env]
 * @throws Error with what npm said
 */
export async function npm(folder, words, env = plainEnvironment()) {
  const { code, output } = await run(folder, ['npm', ...words], env)
  if (code !== 0) throw new Error(`npm ${words.join(' ')} failed in ${folder}:\n${output.trimEnd()}`)
  return output
}

/** The options with which a project is filled: from npm's cache where it can, without a word, without scripts of others. */
export const quietly = [
  '--prefer-offline',
  '--no-audit',
  '--no-fund',
  '--no-package-lock',
  '--ignore-scripts',
  '--loglevel=error',
]
