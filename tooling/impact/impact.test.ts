import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { civilDate, type Issue, loadPvd, describeProblem } from 'petites-villes'
import { bumps, communeCases, impact } from 'petites-villes/analysis'
import { offerRuleCatalogue, parseCatalogue, toDocument } from 'petites-villes/rules'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { greatestBump, pendingChangesets } from '../release/pending-changesets.mjs'
import { releasedCatalogue } from './released-catalogue.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const catalogueFile = 'packages/offers/rules/catalogue.json'
const offers = '@petites-villes/offers'
const asOf = civilDate(new Date().toISOString().slice(0, 10))

/** What the rules of today do to the communes since the last release, beside what the changesets announce. */
async function weigh(repository: string): Promise<{ readonly tooGreat: boolean; readonly told: string }> {
  const released = releasedCatalogue(repository)
  if (released === undefined) return { tooGreat: false, told: 'there is no release yet' }
  const read = parseCatalogue([{ name: 'released', content: released }])
  const now = parseCatalogue([
    { name: 'now', content: JSON.parse(readFileSync(join(repository, catalogueFile), 'utf8')) as unknown },
  ])
  if (!read.ok || !now.ok) throw new Error('a catalogue of this repository cannot be read')
  const { gazetteer } = await loadPvd()
  const found = impact(read.value, now.value, { asOf, population: communeCases(gazetteer) })
  const announced = greatestBump(pendingChangesets(repository), offers)
  const reasons = found.evidence.map(
    (each: Issue) => `${each.path.join('/')}: ${describeProblem(each, 'en')}`,
  )
  return {
    tooGreat: bumps.indexOf(found.bump) > bumps.indexOf(announced),
    told: [
      `the rules ask for "${found.bump}" and the changesets announce "${announced}" for ${offers}: run "npx changeset"`,
      ...reasons,
    ].join('\n'),
  }
}

test('the document of the catalogue is fresh', () => {
  const text = readFileSync(join(root, catalogueFile), 'utf8')
  const hint = `${catalogueFile} is stale: run "npm run catalogue -w packages/offers"`
  expect(text === `${JSON.stringify(toDocument(offerRuleCatalogue), null, 1)}\n`, hint).toBe(true)
})

test('the document of the catalogue reads back to the catalogue', () => {
  const read = parseCatalogue([
    { name: 'catalogue', content: JSON.parse(readFileSync(join(root, catalogueFile), 'utf8')) as unknown },
  ])
  if (!read.ok) throw new Error(JSON.stringify(read.issues))
  const found = impact(offerRuleCatalogue, read.value, { asOf, population: [] })
  expect(found.bump).toBe('none')
})

test('the measured impact of the rules is not greater than the pending changesets say', async () => {
  const { tooGreat, told } = await weigh(root)
  expect(tooGreat, told).toBe(false)
})

describe('a repository with a release and a silent loss behind it', () => {
  let repository = ''
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(repository, path)), { recursive: true })
    writeFileSync(join(repository, path), text)
  }
  const git = (...words: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...words], {
      cwd: repository,
      stdio: 'pipe',
    })

  beforeAll(() => {
    repository = mkdtempSync(join(tmpdir(), 'petites-villes-impact-'))
    const document = readFileSync(join(root, catalogueFile), 'utf8')
    git('init', '-q')
    write(catalogueFile, document)
    write('packages/offers/CHANGELOG.md', '## 1.0.0\n')
    write('.changeset/one.md', `---\n'${offers}': minor\n---\n\nWords.\n`)
    git('add', '.')
    git('commit', '-qm', 'Release')
    const changed = JSON.parse(document) as { parameters: { id: string; versions: { value: unknown }[] }[] }
    const limit = changed.parameters.find(({ id }) => id === 'territoires-conseils-population')
    for (const version of limit?.versions ?? []) version.value = 19_000
    write(catalogueFile, JSON.stringify(changed))
  })
  afterAll(() => {
    rmSync(repository, { recursive: true, force: true })
  })

  test('fails while only a minor version is announced, and names who loses', async () => {
    const { tooGreat, told } = await weigh(repository)
    expect(tooGreat).toBe(true)
    expect(told).toMatch(/asks? for "major" .* announce "minor"/)
    expect(told).toMatch(/rules\/territoires-conseils: \d+ cases .*: from "yes" to "no": .*19,000/)
  })

  test('passes once a major version is announced', async () => {
    write(
      '.changeset/two.md',
      `---\n'${offers}': major\n---\n\nTowns of 19,000 and more lose Territoires Conseils.\n`,
    )
    expect((await weigh(repository)).tooGreat).toBe(false)
  })
})
