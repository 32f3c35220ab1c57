import { join } from 'node:path'
import { run } from '../setup/program.mjs'
import { publicPackages } from './public-packages.mjs'

/**
 * A package as the registry would get it.
 *
 * @typedef {object} Tarball
 * @property {string} name
 * @property {string} version
 * @property {string} folder of the package, from the root
 * @property {string} path of the .tgz file
 */

/**
 * Packs every public package with npm, as publishing does.
 *
 * @param {string} root
 * @param {string} into an existing folder
 * @returns {Promise<Tarball[]>}
 * @throws Error when npm cannot pack one of them
 */
export async function packAll(root, into) {
  const packages = publicPackages(root)
  const workspaces = packages.map(({ folder }) => `--workspace=${folder}`)
  const { code, output } = await run(
    root,
    ['npm', 'pack', '--json', '--silent', `--pack-destination=${into}`, ...workspaces],
    process.env,
  )
  if (code !== 0) throw new Error(`npm pack failed; build first with "npm run build":\n${output}`)
  return packages.map(({ folder, manifest: { name, version } }) => ({
    name,
    version,
    folder,
    path: join(into, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`),
  }))
}
