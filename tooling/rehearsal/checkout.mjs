import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  symlinkSync,
} from 'node:fs'
import { join } from 'node:path'
import { npm, plainEnvironment } from '../integrations/npm.mjs'
import { isInstalled } from '../setup/installation.mjs'
import { run } from '../setup/program.mjs'

/** What a run leaves in `node_modules` and is none of the dependencies. */
const leftovers = new Set(['.cache', '.petites-villes', '.vite', '.vitest'])

/**
 * A clone of the last commit, with a history of its own, in which a release may be made and thrown away.
 *
 * @param {string} root
 * @param {string} folder
 */
export async function makeCheckout(root, folder) {
  await git(root, 'clone', '--quiet', '--no-tags', root, folder)
  await git(folder, 'checkout', '--quiet', '-B', 'main')
  await git(folder, 'remote', 'remove', 'origin')
  for (const [name, value] of [
    ['user.name', 'Rehearsal'],
    ['user.email', 'rehearsal@example.org'],
    ['commit.gpgsign', 'false'],
    ['tag.gpgsign', 'false'],
  ])
    await git(folder, 'config', name ?? '', value ?? '')
  // The dependencies of the same lock file need no second download.
  if (!isInstalled(root)) {
    await npm(folder, ['ci', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'])
    return
  }
  for (const place of ['.', ...inside(root, 'packages'), ...inside(root, 'apps')])
    if (existsSync(join(root, place, 'node_modules')))
      link(join(root, place, 'node_modules'), join(folder, place, 'node_modules'))
}

/**
 * @param {string} folder
 * @param {readonly string[]} words
 * @throws Error with what git said
 */
export async function git(folder, ...words) {
  const { code, output } = await run(folder, ['git', ...words], plainEnvironment())
  if (code !== 0) throw new Error(`git ${words.join(' ')} failed: ${output.trim()}`)
  return output
}

/**
 * @param {string} root
 * @param {string} kind
 */
function inside(root, kind) {
  return readdirSync(join(root, kind)).map(name => join(kind, name))
}

/**
 * The same tree with links to the same files; links inside of it go on to lead where they say.
 *
 * @param {string} from
 * @param {string} to
 */
function link(from, to) {
  mkdirSync(to, { recursive: true })
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (leftovers.has(entry.name)) continue
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) link(source, target)
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target)
    else linkOrCopy(source, target, entry.name)
  }
}

/**
 * @param {string} source
 * @param {string} target
 * @param {string} name
 */
function linkOrCopy(source, target, name) {
  // npm writes its record again.
  if (name === '.package-lock.json') return copyFileSync(source, target)
  try {
    linkSync(source, target)
  } catch {
    copyFileSync(source, target)
  }
}
