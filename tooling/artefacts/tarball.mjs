import { createPackageFromTarballData } from '@arethetypeswrong/core'

/**
 * The files of a tarball as text, by path from the package's folder.
 *
 * @param {Uint8Array} tarball
 * @returns {import('./contents.mjs').Contents}
 */
export function contentsOf(tarball) {
  const found = createPackageFromTarballData(tarball)
  const folder = `/node_modules/${found.packageName}/`
  return Object.fromEntries(
    found.listFiles(folder).map(path => [path.replace(folder, ''), found.readFile(path)]),
  )
}
