/**
 * `npm run repository -- https://…` writes the address of the public repository into the package.json of the root and of
 * every published package. Provenance needs it: the registry compares it with where the release was built.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { publicPackages } from './public-packages.mjs'
import { addressFields } from './publishing.mjs'

/**
 * The address that the package.json of the root names.
 *
 * @param {string} root
 * @returns {string | undefined}
 */
export function repositoryAddress(root) {
  const { repository } = /** @type {{ repository?: { url: string } }} */ (
    JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  )
  return repository?.url.replace(/^git\+/, '').replace(/\.git$/, '')
}

/**
 * @param {string} root
 * @param {string} address
 */
export function writeRepositoryAddress(root, address) {
  const page = address.replace(/\.git$/, '').replace(/\/$/, '')
  change(join(root, 'package.json'), { repository: { type: 'git', url: `git+${page}.git` } })
  for (const { folder } of publicPackages(root))
    change(join(root, folder, 'package.json'), addressFields(page, folder))
}

/**
 * @param {string} path
 * @param {Record<string, unknown>} fields
 */
function change(path, fields) {
  const manifest = /** @type {Record<string, unknown>} */ (JSON.parse(readFileSync(path, 'utf8')))
  writeFileSync(path, `${JSON.stringify({ ...manifest, ...fields }, null, 2)}\n`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const address = process.argv[2] ?? ''
  if (/^https:\/\/[^/]+\/.+/.test(address))
    writeRepositoryAddress(fileURLToPath(new URL('../..', import.meta.url)), address)
  else {
    console.error('Say where the repository is: npm run repository -- https://forge.example/group/project')
    process.exitCode = 1
  }
}
