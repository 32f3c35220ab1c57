/**
 * `npm run release:rehearse`: two releases from beginning to end, on a clone of the last commit and a registry of this machine,
 * with the commands of docs/guides/releasing.md. Nothing leaves the machine, and nothing is left on it.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { integrationProblems } from './integrations/check.mjs'
import { npm, plainEnvironment } from './integrations/npm.mjs'
import { changedOffer, changeRule } from './rehearsal/changed-rule.mjs'
import { git, makeCheckout } from './rehearsal/checkout.mjs'
import { expectedVersions } from './rehearsal/expected.mjs'
import { startRegistry } from './rehearsal/registry.mjs'
import { newestEntry, publishedProblems, tagProblems, versionedProblems } from './rehearsal/released.mjs'
import { faint, green, red, seconds } from './setup/progress.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'petites-villes-rehearsal-'))
const checkout = join(folder, 'checkout')
const began = performance.now()
/** What is built from the same sources is taken from the cache of this clone. */
const cached = { TURBO_CACHE_DIR: join(root, '.turbo', 'cache') }
const env = { ...plainEnvironment(), ...cached, NO_COLOR: '1' }

try {
  if ((await git(root, 'status', '--porcelain')).trim() !== '')
    console.log('The last commit is rehearsed; what is not committed is left out.')
  await step('a clone of the last commit, installed and built', async () => {
    await makeCheckout(root, checkout)
    await npm(checkout, ['run', 'build', '--', '--filter=./packages/*'], env)
  })
  const registry = await step('a registry of this machine', () =>
    startRegistry(root, join(folder, 'registry')),
  )
  registry.admit(checkout)
  const publishing = { ...registry.env, ...cached, NO_COLOR: '1' }

  // It is only there to be the earlier one: what was built before its versions were raised serves, and saves a build.
  await release('first release', ['exec', '--', 'changeset', 'publish'], publishing, registry)
  await step('first release: the changelogs say that there is nothing to compare', () =>
    must(/Towns concerned: there is no earlier release/, newestEntry(checkout, 'packages/offers')),
  )

  await step('a rule is changed: towns lose an offer', () => changeRule(checkout))
  const second = await release('second release', ['run', 'release'], publishing, registry)
  await step('second release: the changelogs say which towns lose the offer', () => {
    const told = new RegExp(`${changedOffer}: [\\d,]+ towns? .*lose.*\\(.*\\)`)
    return [
      ...must(told, newestEntry(checkout, 'packages/offers')),
      ...must(told, newestEntry(checkout, 'packages/sdk')),
      ...must(/This release concerns towns/, newestEntry(checkout, 'packages/cli')),
    ]
  })
  await step("second release: in a stranger's projects, from the registry", () => {
    const source = { words: Object.keys(second), env: registry.env }
    return integrationProblems(checkout, join(folder, 'projects'), source, second, root)
  })
  console.log(`\n${newestEntry(checkout, 'packages/offers')}`)
  console.log(`${green('Both releases are as they must be')} ${faint(seconds(performance.now() - began))}`)
} catch (error) {
  console.error(red(error instanceof Error ? error.message : String(error)))
  console.error(
    'Nothing was published. Repair what stands above, commit it, and run "npm run release:rehearse" again.',
  )
  process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}

/**
 * The commands of a release, each followed by a look at what it left.
 *
 * @param {string} name
 * @param {readonly string[]} publish words for npm
 * @param {NodeJS.ProcessEnv} publishing
 * @param {import('./rehearsal/registry.mjs').Registry} registry
 */
async function release(name, publish, publishing, registry) {
  const { fixed } = /** @type {{ fixed: string[][] }} */ (
    JSON.parse(readFileSync(join(checkout, '.changeset', 'config.json'), 'utf8'))
  )
  const versions = expectedVersions(checkout, fixed.flat())
  await step(`${name}: npm run version`, async () => {
    await npm(checkout, ['run', 'version'], env)
    return versionedProblems(checkout, versions)
  })
  await git(checkout, 'add', '--all')
  await git(checkout, 'commit', '--quiet', '--message', 'Release')
  await step(`${name}: npm ${publish.join(' ')}`, async () => {
    await npm(checkout, publish, publishing)
    const tags = (await git(checkout, 'tag', '--list')).split('\n')
    const changed = (await git(checkout, 'status', '--porcelain')).trim()
    return [
      ...(await publishedProblems(checkout, versions, registry.packument)),
      ...tagProblems(tags, versions),
      ...(changed === '' ? [] : [`"npm run release" changed files of the repository:\n${changed}`]),
    ]
  })
  return versions
}

/**
 * @template T
 * @param {string} title
 * @param {() => T | Promise<T>} act whose answer, where it is a list, is what is wrong
 * @returns {Promise<T>}
 */
async function step(title, act) {
  const start = performance.now()
  const answer = await act()
  const problems = Array.isArray(answer) ? answer.map(String) : []
  const mark = problems.length === 0 ? green('✓') : red('✗')
  console.log(`${mark} ${title} ${faint(seconds(performance.now() - start))}`)
  if (problems.length > 0) throw new Error(problems.join('\n'))
  return answer
}

/**
 * @param {RegExp} pattern
 * @param {string} entry
 * @returns {string[]}
 */
function must(pattern, entry) {
  return pattern.test(entry) ? [] : [`a changelog does not say ${String(pattern)}:\n${entry}`]
}
