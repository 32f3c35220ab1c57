/**
 * `npm run integrations`: packs every public package and installs the tarballs into a stranger's projects, outside of the
 * repository, where the first sample of each README runs.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { packAll } from './artefacts/pack.mjs'
import { integrationProblems } from './integrations/check.mjs'
import { fromTarballs } from './integrations/project.mjs'
import { red } from './setup/progress.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'petites-villes-integrations-'))

try {
  const packed = join(folder, 'packed')
  mkdirSync(packed)
  const tarballs = await packAll(root, packed)
  const versions = Object.fromEntries(tarballs.map(({ name, version }) => [name, version]))
  const problems = await integrationProblems(root, join(folder, 'projects'), fromTarballs(tarballs), versions)
  for (const problem of problems) console.log(`${red('✗')} ${problem}`)
  if (problems.length > 0) {
    console.log(
      'Repair the package, or the README whose sample does not hold, and run "npm run integrations" again.',
    )
    process.exitCode = 1
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
