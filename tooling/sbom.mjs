/**
 * `npm run sbom`: a bill of materials (CycloneDX) for each published package, with the licences and checksums of what it brings.
 * `npm run sbom -- <folder>` writes them somewhere else than `sbom/`.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { workspacesOf } from './architecture/workspace.mjs'
import { root } from './check/step.mjs'
import { billOf } from './dependencies/bill.mjs'

const folder = resolve(root, process.argv[2] ?? 'sbom')
mkdirSync(folder, { recursive: true })
for (const { folder: name, manifest } of workspacesOf(root)) {
  const words = [
    '--sbom-format=cyclonedx',
    '--sbom-type=library',
    '--omit=dev',
    '--omit=optional',
    '--omit=peer',
  ]
  const written = execFileSync('npm', ['sbom', ...words, `--workspace=${manifest.name}`], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    shell: process.platform === 'win32',
  })
  const bill = billOf(/** @type {import('./dependencies/bill.mjs').Bill} */ (JSON.parse(written)), manifest)
  const path = join(folder, `${name}-${manifest.version}.cdx.json`)
  writeFileSync(path, `${JSON.stringify(bill, null, 2)}\n`)
  console.log(`${path}: ${String(bill.components.length)} components`)
}
