import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { offerRuleCatalogue, toDocument } from 'petites-villes/rules'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { plain, pvd } from './testing.js'
import { filesAtRevision } from './git-revision.js'

const text = (id: string) => ({ label: { fr: id, en: id }, question: { fr: `${id} ?`, en: `${id}?` } })
const rule = (id: string, value: unknown) => ({ id, label: { fr: id, en: id }, versions: [{ value }] })
const under = (most: number) => ({ op: 'lt', left: { fact: 'town.population' }, right: { value: most } })
const document = (...rules: readonly unknown[]) =>
  JSON.stringify({
    format: 'eligibility/1',
    facts: {
      'town.population': { kind: 'integer', min: 0, ...text('population') },
      rural: { kind: 'boolean', ...text('rural') },
    },
    rules,
  })
const contradiction = { op: 'all', of: [under(100), { op: 'not', of: under(200) }] }
const cases = [
  { id: 'A', facts: { 'town.population': 50, rural: true, more: 1 } },
  { id: 'B', facts: { 'town.population': 500 } },
  { id: 'C', facts: {} },
]
const files = {
  'rules/rules.json': document(
    rule('small', under(1_000)),
    rule('smaller', under(100)),
    rule('never', contradiction),
  ),
  'later.json': document(
    rule('small', under(400)),
    rule('smaller', under(100)),
    rule('never', contradiction),
  ),
  'cases.ndjson': cases.map(each => JSON.stringify(each)).join('\n'),
  'cases.json': JSON.stringify(cases),
  'wrong.ndjson': `${JSON.stringify(cases[0])}\n{"id":"B","facts":{"town.population":"many"}}`,
  'broken.ndjson': '{"id":"A","facts":{}}\n{"id":',
}
const ask = (line: string) => pvd(line, { files })

describe('pvd analyse', () => {
  test('names a contradiction with its file and line, and fails', async () => {
    const { code, out } = await ask('analyse rules --population cases.ndjson --lang en')
    expect(code).toBe(1)
    expect(plain(out)).toContain(
      'The rule never says yes: its conditions contradict one another. rules/rules.json:1',
    )
    expect(plain(out)).toContain('smaller is inside small')
  })

  test('gives JSON and CSV', async () => {
    const json = JSON.parse((await ask('analyse rules --population cases.json --json')).out) as Record<
      string,
      unknown
    >
    expect(json).toMatchObject({
      format: 'catalogue-analysis/1',
      cases: 3,
      subsumed: [{ rule: 'smaller', of: 'small' }],
    })
    const { written } = await ask('analyse rules --population cases.json --output found.csv')
    expect(written['found.csv']?.split('\r\n').slice(0, 3)).toEqual([
      'relation,rule,other,cases,sample',
      'contradiction,never,,0,',
      'subsumed,smaller,small,,',
    ])
  })

  test('shows how far it is, and the catalogue of the programme has no contradiction', async () => {
    const told: string[] = []
    const { code, out } = await pvd('analyse --lang en', { status: line => told.push(line) })
    expect(code).toBe(0)
    expect(plain(out)).toContain('34,969 real cases')
    expect(plain(out)).toMatch(/diif \+ .*: 2,254 cases \(Ambérieu-en-Bugey/)
    expect(told.some(line => line.includes('cases of 34,969'))).toBe(true)
    expect(told.at(-1)).toBe('')
  })

  test('names the line of a case that is wrong', async () => {
    const { code, err } = await ask('analyse rules --population wrong.ndjson --lang en')
    expect(code).toBe(2)
    expect(plain(err)).toContain('wrong.ndjson:2 facts.town.population "many" is not a number')
    expect(plain((await ask('analyse rules --population broken.ndjson')).err)).toContain(
      "broken.ndjson:2 : ce n'est pas du JSON",
    )
    expect(plain((await ask('analyse rules --population nowhere')).err)).toContain('ne peut pas être lu')
    expect(plain((await ask('analyse rules --format pdf')).err)).toContain('choisissez text, json ou csv')
  })
})

describe('pvd coverage', () => {
  test('counts, and its columns line up', async () => {
    const { out } = await ask('coverage rules --population cases.ndjson --lang en')
    expect(out.replaceAll('\u00a0', ' ').split('\n').slice(2, 5)).toEqual([
      '    yes  to be confirmed       no  yes, mountain offer',
      '      2                1        0              0  small',
      '      1                1        1              0  smaller',
    ])
  })

  test('counts the communes by department and by mountain', async () => {
    const { out } = await pvd('coverage --offer club-pvd --by mountain --format csv')
    expect(out.split('\r\n')).toEqual([
      'rule,mountain,yes,unknown,no',
      'club-pvd,no,1288,0,27317',
      'club-pvd,unknown,47,0,540',
      'club-pvd,yes,311,0,5466',
      '',
    ])
    const json = JSON.parse((await pvd('coverage --offer club-pvd --by department --json')).out) as {
      rules: { yes: number; groups: { group: string; yes: number }[] }[]
    }
    expect(json.rules[0]?.groups.reduce((sum, { yes }) => sum + yes, 0)).toBe(1_646)
    expect(json.rules[0]?.groups.map(({ group }) => group)).toContain('2A')
  })

  test('refuses what it does not know', async () => {
    expect(plain((await pvd('coverage --by colour --lang en')).err)).toContain(
      'choose department, region or mountain',
    )
    expect(plain((await pvd('coverage --offer club')).err)).toContain("n'a pas d'offre « club »")
  })
})

describe('pvd impact', () => {
  test('says who loses and why, and fails when more happens than was announced', async () => {
    const { code, out, err } = await ask(
      'impact rules later.json --population cases.ndjson --allow minor --lang en',
    )
    expect(code).toBe(1)
    expect(plain(out)).toContain('major version: somebody loses')
    expect(plain(out)).toContain('1 : yes → no (B) because of: population: under 400 (1)')
    expect(plain(err)).toContain('(major) is greater than what is announced (minor)')
    expect((await ask('impact later.json rules --population cases.ndjson --allow minor')).code).toBe(0)
  })

  test('gives every case that moves as CSV', async () => {
    const { out } = await ask(
      'impact rules later.json --population cases.ndjson --on 2026-11-22 --format csv',
    )
    expect(out.split('\r\n')).toEqual([
      'rule,from_day,case,before,after,clause',
      'small,2026-11-22,B,yes,no,population : moins de 400',
      '',
    ])
  })

  test('the catalogue of the programme against itself changes nothing', async () => {
    const own = { 'own.json': JSON.stringify(toDocument(offerRuleCatalogue)) }
    const { code, out } = await pvd('impact own.json --allow none --json', { files: own })
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ bump: 'none', rules: [], cases: 34_969 })
  })

  test('refuses too few or too many catalogues, and a revision that is none', async () => {
    expect(plain((await ask('impact --lang en')).err)).toContain('Name the catalogue before')
    expect(plain((await ask('impact rules later.json --since v1 --lang en')).err)).toContain(
      'name that folder, and it alone',
    )
    expect(plain((await ask('impact rules --since v1 --lang en')).err)).toContain(
      'The revision "v1" of "rules" cannot be read',
    )
    expect(plain((await ask('impact rules later.json --allow huge')).err)).toContain(
      'none, patch, minor ou major',
    )
  })

  describe('in a git repository', () => {
    let folder = ''
    const here = process.cwd()
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'pvd-impact-'))
      const git = (...words: readonly string[]) =>
        execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...words], {
          cwd: folder,
          stdio: 'pipe',
        })
      git('init', '-q')
      writeFileSync(join(folder, 'règles.json'), files['rules/rules.json'])
      git('add', '.')
      git('commit', '-qm', 'Begin')
      git('tag', 'v1')
    })
    afterAll(() => {
      process.chdir(here)
      rmSync(folder, { recursive: true, force: true })
    })

    test('compares a file with what it was', async () => {
      process.chdir(folder)
      const { code, out } = await pvd('impact règles.json --since v1 --population cases.ndjson --lang en', {
        files: { ...files, 'règles.json': files['later.json'] },
        atRevision: filesAtRevision,
      })
      process.chdir(here)
      expect(code).toBe(0)
      expect(plain(out)).toContain('yes → no (B)')
    })
  })
})
