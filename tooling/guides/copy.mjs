import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { git } from '../setup/git.mjs'
import { trackedFiles } from '../text/tracked-files.mjs'

const built = ['dist', 'generated', '.turbo']

/**
 * A copy of the repository as it stands, with what is built and installed, in which one can try things.
 *
 * @param {string} root
 * @returns {string} its folder
 */
export function copyOf(root) {
  const copy = mkdtempSync(join(tmpdir(), 'petites-villes-guide-'))
  for (const path of trackedFiles(root)) {
    mkdirSync(dirname(join(copy, path)), { recursive: true })
    cpSync(join(root, path), join(copy, path))
  }
  const workspaces = ['packages', 'apps'].flatMap(folder =>
    readdirSync(join(root, folder)).map(name => join(folder, name)),
  )
  for (const path of workspaces.flatMap(folder => built.map(name => join(folder, name))))
    if (existsSync(join(root, path))) cpSync(join(root, path), join(copy, path), { recursive: true })
  for (const folder of ['.', ...workspaces]) linkModules(join(root, folder), join(copy, folder))
  // What turbo has built once it takes from here; entries go by the hash of their inputs.
  if (existsSync(join(root, '.turbo'))) symlinkSync(join(root, '.turbo'), join(copy, '.turbo'))
  git(copy, ['init', '-q'])
  return copy
}

/**
 * Links the installed packages one by one, so that those of the workspace are those of the copy.
 *
 * @param {string} from
 * @param {string} to
 */
function linkModules(from, to) {
  const installed = join(from, 'node_modules')
  if (!existsSync(installed)) return
  for (const name of readdirSync(installed)) linkEntry(installed, join(to, 'node_modules'), name)
}

/**
 * @param {string} from
 * @param {string} to
 * @param {string} name
 */
function linkEntry(from, to, name) {
  const entry = join(from, name)
  const status = lstatSync(entry)
  mkdirSync(to, { recursive: true })
  if (status.isSymbolicLink()) symlinkSync(readlinkSync(entry), join(to, name))
  else if (name === '.bin' || name.startsWith('@'))
    for (const inner of readdirSync(entry)) linkEntry(entry, join(to, name), inner)
  // Caches and stamps are the copy's own.
  else if (name.startsWith('.')) cpSync(entry, join(to, name), { recursive: true })
  else symlinkSync(entry, join(to, name))
}
