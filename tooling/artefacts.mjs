/**
 * `npm run artefacts`: packs every public package and looks at the tarballs as the registry and a stranger's compiler do.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { contentProblems } from './artefacts/contents.mjs'
import { lintProblems } from './artefacts/lint.mjs'
import { packAll } from './artefacts/pack.mjs'
import { projectsOf } from './artefacts/public-packages.mjs'
import { publishingProblems } from './artefacts/publishing.mjs'
import { repositoryAddress } from './artefacts/repository.mjs'
import { contentsOf } from './artefacts/tarball.mjs'
import { typeProblems } from './artefacts/types.mjs'
import { faint, green, red, seconds } from './setup/progress.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'petites-villes-artefacts-'))
const began = performance.now()

try {
  const settings = publishingProblems(projectsOf(root), repositoryAddress(root))
  report('settings of publishing', settings)
  const licence = readFileSync(join(root, 'LICENSE'), 'utf8')
  let faults = settings.length
  for (const { name, version, path } of await packAll(root, folder)) {
    const bytes = readFileSync(path)
    const problems = [
      ...contentProblems(contentsOf(bytes), { root, licence }),
      ...(await lintProblems(bytes)).map(problem => `publint: ${problem}`),
      ...(await typeProblems(bytes)).map(problem => `types: ${problem}`),
    ]
    report(`${name} ${faint(`${version}, ${String(Math.ceil(bytes.length / 1024))} KB`)}`, problems)
    faults += problems.length
  }
  console.log(
    faults === 0
      ? `Every tarball is fit to be published ${faint(seconds(performance.now() - began))}`
      : red(`${String(faults)} to repair; nothing was published.`),
  )
  if (faults > 0) process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/**
 * @param {string} title
 * @param {readonly string[]} problems
 */
function report(title, problems) {
  console.log(`${problems.length === 0 ? green('✓') : red('✗')} ${title}`)
  for (const problem of problems) console.log(`    ${problem}`)
}
