import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { offerRuleCatalogue, toDocument } from 'petites-villes/rules'
import { describe, expect, test } from 'vitest'
import { filesBelow } from './files-below.js'
import { plain, pvd } from './testing.js'

const facts = `format: eligibility/1
sources:
  reglement:
    title: Règlement d'aide (exemple)
    publisher: Région imaginaire
    checkedOn: 2026-10-15
    confidence: high
facts:
  town.population:
    kind: integer
    unit: inhabitants
    label: { fr: population de la commune, en: population of the town }
    question: { fr: Combien d'habitants la commune compte-t-elle ?, en: How many inhabitants has the town? }
    sources: [reglement]
  town.mountain:
    kind: boolean
    label: { fr: commune de montagne, en: mountain town }
    question: { fr: La commune est-elle en montagne ?, en: Is the town in the mountains? }
    sources: [reglement]
`

const rules = (expected: string) => `format: eligibility/1
rules:
  - id: aide-montagne
    label: { fr: la commune a droit à l'aide, en: the town may have the grant }
    versions:
      - from: 2020-01-01
        value:
          op: all
          of:
            - { op: lt, left: { fact: town.population }, right: { value: 3500 } }
            - { op: eq, left: { fact: town.mountain }, right: { value: true } }
        sources: [reglement]
    cases:
      - name: un bourg de montagne
        asOf: 2026-11-22
        facts: { town.population: 2849, town.mountain: true }
        expect: { outcome: yes }
      - name: une ville de montagne
        asOf: 2026-11-22
        facts: { town.population: 8000, town.mountain: true }
        expect: { outcome: no }
      - name: un bourg
        asOf: 2026-11-22
        facts: { town.population: 2849 }
        expect: { outcome: ${expected}, missing: [${expected === 'unknown' ? 'town.mountain' : ''}] }
`

const good = { 'regles/faits.yaml': facts, 'regles/aides/montagne.yml': rules('unknown') }
const failing = { 'regles/faits.yaml': facts, 'regles/aides/montagne.yml': rules('no') }

describe('pvd test', () => {
  test('passes when every case does, and tells what the cases leave out', async () => {
    const { code, out, err } = await pvd('test regles', { files: good })
    expect(err).toBe('')
    expect(code).toBe(0)
    expect(plain(out)).toContain('1 règle, 3 cas · ✓ 3 réussis')
    expect(plain(out)).toContain('aide-montagne : 66,6 %')
    expect(plain(out)).toContain(
      'population de la commune : moins de 3 500 habitants — jamais vu : inconnu regles/aides/montagne.yml:10:15',
    )
  })

  test('a failing case reads as a whole', async () => {
    const { code, out } = await pvd('test regles', { files: failing })
    expect(code).toBe(1)
    await expect(out).toMatchFileSnapshot('__snapshots__/test-failing.txt')
    const english = await pvd('test regles --lang en', { files: failing })
    expect(english.out).toContain('Expected outcome: no; found: unknown.')
  })

  test('gives all of it to programs', async () => {
    const { code, out } = await pvd('test regles --json', { files: failing })
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      format: 'rule-test/1',
      rules: 1,
      cases: 3,
      passed: 2,
      failed: [
        {
          rule: 'aide-montagne',
          case: 'un bourg',
          file: 'regles/aides/montagne.yml',
          pointer: '/rules/0/cases/2',
          line: 22,
          column: 9,
          missing: [{ fact: 'town.mountain' }],
        },
      ],
      coverage: {
        entries: [{ id: 'aide-montagne', lacking: [{ missing: ['unknown'] }, { missing: ['no'] }] }],
      },
    })
  })

  test('the coverage that is asked for decides too', async () => {
    expect((await pvd('test regles --min-coverage 66', { files: good })).code).toBe(0)
    const { code, out } = await pvd('test regles --min-coverage 80%', { files: good })
    expect(code).toBe(1)
    expect(plain(out)).toContain('La couverture est de 66,6 %, moins que les 80 % demandés.')
    for (const wrong of ['beaucoup', '101', '-1'])
      expect((await pvd(`test regles --min-coverage=${wrong}`, { files: good })).code).toBe(2)
  })

  test('without a folder, the catalogue of the programme passes', async () => {
    const { code, out } = await pvd('test --min-coverage 100')
    expect(out).toContain('réussis')
    expect(code).toBe(0)
  })

  test('the whole catalogue of the programme is read back from a folder', async () => {
    const files = { 'sortie/tout.json': JSON.stringify(toDocument(offerRuleCatalogue), null, '\t') }
    expect((await pvd('test sortie/ --min-coverage 100', { files })).code).toBe(0)
  })

  test('a long work shows how far it is, and nothing remains of it', async () => {
    const told: string[] = []
    await pvd('test', { status: text => told.push(text) })
    expect(told[1]).toMatch(/^1 règle sur \d+…$/)
    expect(told.at(-2)).toBe('Mesure de la couverture…')
    expect(told.at(-1)).toBe('')
  })
})

describe('pvd lint', () => {
  const untidy = {
    'regles/faits.yaml': facts
      .replace('2026-10-15', '2024-10-15')
      .replace('en: mountain town', 'en: commune de montagne'),
    'regles/aides.json': JSON.stringify(
      {
        format: 'eligibility/1',
        rules: [
          {
            id: 'aide',
            label: { fr: 'la commune a droit à l’aide', en: 'the town may have the grant' },
            versions: [
              {
                from: '2020-01-01',
                value: {
                  op: 'all',
                  of: [
                    {
                      op: 'between',
                      left: { fact: 'town.population' },
                      from: { value: 9 },
                      to: { value: 1 },
                    },
                  ],
                },
              },
            ],
          },
        ],
      },
      null,
      2,
    ),
  }

  test('findings stand by file, with line and pointer', async () => {
    const { code, out, err } = await pvd('lint regles', { files: untidy })
    expect(err).toBe('')
    expect(code).toBe(0)
    await expect(out).toMatchFileSnapshot('__snapshots__/lint-untidy.txt')
  })

  test('--strict takes warnings for errors, --on sets the day', async () => {
    expect((await pvd('lint regles --strict', { files: untidy })).code).toBe(1)
    const relaxed = plain((await pvd('lint regles --on 2024-12-01', { files: untidy })).out)
    expect(relaxed).toContain('relecture au 1er décembre 2024')
    expect(relaxed).not.toContain("plus d'un an")
    expect((await pvd('lint regles --on demain', { files: untidy })).code).toBe(2)
  })

  test('what is wrong in form is an error', async () => {
    const files = { 'regles/r.yaml': 'format: eligibility/1\nrules:\n  - id: a\n    lable: {}\n' }
    const { code, out } = await pvd('lint regles --json', { files })
    expect(code).toBe(1)
    const { findings } = JSON.parse(out) as { findings: { code: string; line: number; pointer: string }[] }
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: 'rule/unknown-property',
        pointer: '/rules/0/lable',
        line: 4,
        column: 5,
      }),
    )
  })

  test('nothing to say is said', async () => {
    const folder = fileURLToPath(new URL('../../../examples/region-exemple', import.meta.url))
    const { code, out } = await pvd(['lint', folder, '--strict'], {
      list: filesBelow,
      read: path => readFile(path, 'utf8'),
    })
    expect(out).toContain('Rien à redire.')
    expect(code).toBe(0)
  })

  test('without a folder, the catalogue of the programme has no error', async () => {
    const { code, out } = await pvd('lint')
    expect(plain(out)).toMatch(/^Catalogue du programme : relecture au 22 novembre 2026/)
    expect(code).toBe(0)
  })
})

const deep = (count: number) => `a: ${'['.repeat(count)}${']'.repeat(count)}`
const bomb = `a: &a [1,1,1,1,1,1,1,1,1]\n${'bcdefghij'
  .split('')
  .map(
    (name, at) =>
      `${name}: &${name} [${Array(9)
        .fill(`*${'abcdefghi'.charAt(at)}`)
        .join(', ')}]`,
  )
  .join('\n')}`

test.each<[string, Record<string, string>, RegExp]>([
  ['no such folder', {}, /^pvd : Le dossier « regles » ne peut pas être lu\./],
  ['no such files', { 'regles/LISEZMOI.md': '' }, /ne tient aucun fichier \.json, \.yaml ou \.yml/],
  [
    'a key given twice',
    { 'regles/a.yaml': 'format: eligibility/1\nformat: x' },
    /Cette clé.*regles\/a\.yaml:2:1/,
  ],
  [
    'a key given twice in JSON',
    { 'regles/a.json': '{\n "a": 1,\n "a": 2\n}' },
    /Cette clé.*regles\/a\.json:3:2/,
  ],
  ['a tab', { 'regles/a.yaml': 'a:\n\t- 1' }, /tabulation.*a\.yaml:2:1/],
  ['a list left open', { 'regles/a.yaml': 'a: [1' }, /une liste n'est pas fermée.*a\.yaml:1:6/],
  ['two colons', { 'regles/a.yaml': 'fr: aide : forte\nen: a: b' }, /guillemets.*a\.yaml:\d:\d/],
  ['a tag', { 'regles/a.yaml': '%YAML 1.1\n---\na: !!timestamp 2020-01-01' }, /étiquettes YAML.*a\.yaml:3:4/],
  ['two documents', { 'regles/a.yaml': 'a: 1\n---\na: 2' }, /second document.*a\.yaml:\d:\d/],
  ['an alias of nothing', { 'regles/a.yaml': 'a: 1\nb: *c' }, /aucune ancre.*a\.yaml:2:4/],
  ['aliases that explode', { 'regles/a.yaml': bomb }, /multiplient.*a\.yaml:1:1/],
  ['YAML too deep', { 'regles/a.yaml': deep(20_000) }, /trop de niveaux/],
  ['JSON too deep', { 'regles/a.json': deep(20_000).slice(3) }, /trop de niveaux/],
  ['JSON cut short', { 'regles/a.json': '{ "a": [1,' }, /s'arrête avant la fin.*a\.json:1:11/],
  [
    'JSON with a comma too many',
    { 'regles/a.json': '{\n  "a": 1,\n}' },
    /ce n'est plus du JSON.*a\.json:3:1/,
  ],
  ['YAML in a JSON file', { 'regles/a.json': 'format: eligibility/1' }, /ce n'est plus du JSON.*a\.json:1:2/],
  ['nothing in the file', { 'regles/a.yaml': '' }, /1 défaut.*a\.yaml:1:1/],
  ['another file', { 'regles/package.json': '{ "name": "x" }' }, /format.*package\.json:1:/],
  ['a cycle of aliases', { 'regles/a.yaml': 'format: eligibility/1\nsources: &s\n  a: *s' }, /défaut/],
  [
    'a fact that does not exist',
    {
      'regles/faits.yaml': facts,
      'regles/r.yaml': rules('unknown').replace('fact: town.mountain', 'fact: town.mountian'),
    },
    /« town\.mountian » n'existe pas\. Vouliez-vous dire « town\.mountain » \? regles\/r\.yaml:11:33 \/rules\/0\/versions\/0\/value\/of\/1\/left\/fact/,
  ],
])('pvd test refuses %s', async (_, files, sentence) => {
  const { code, out, err } = await pvd('test regles', { files })
  expect(plain(err)).toMatch(sentence)
  expect(out).toBe('')
  expect(code).toBe(2)
  const english = await pvd('test regles --lang en', { files })
  expect(english.err).not.toMatch(/file\/[a-z]/)
})

test('programs read the findings as data', async () => {
  const { code, out } = await pvd('test regles --json', { files: { 'regles/a.yaml': 'a: 1\na: 2' } })
  expect(code).toBe(2)
  expect(JSON.parse(out)).toMatchObject({
    findings: [{ code: 'file/duplicate-key', file: 'regles/a.yaml', line: 2, column: 1, severity: 'error' }],
  })
})

test('one folder at a time', async () => {
  expect(plain((await pvd('lint a b')).err)).toContain('Indiquez un seul dossier')
})

test('a file of the folder that cannot be opened is named', async () => {
  const { code, err } = await pvd('test .', { list: async () => ['a.yaml'] })
  expect(code).toBe(2)
  expect(plain(err)).toContain('Le fichier « a.yaml » ne peut pas être lu.')
})

test('folders are read to the bottom, hidden ones and installed packages left out', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pvd-'))
  try {
    for (const inside of ['b/c', '.git', 'node_modules'])
      await mkdir(join(folder, inside), { recursive: true })
    for (const name of ['z.yaml', 'b/c/d.json', '.git/x.json', 'node_modules/y.json'])
      await writeFile(join(folder, name), '')
    expect(await filesBelow(folder)).toEqual(['b/c/d.json', 'z.yaml'])
    await expect(filesBelow(join(folder, 'nowhere'))).rejects.toThrow()
  } finally {
    await rm(folder, { recursive: true })
  }
})
