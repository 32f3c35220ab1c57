import { expect, test } from 'vitest'
import { plain, pvd } from './testing.js'

const facts = `format: eligibility/1
facts:
  town.population:
    kind: integer
    label: { fr: population, en: population }
    question: { fr: Combien ?, en: How many? }
  town.mountain:
    kind: boolean
    label: { fr: montagne, en: mountain }
    question: { fr: En montagne ?, en: In the mountains? }
`
const rules = `format: eligibility/1
rules:
  - id: aide-montagne
    label: { fr: aide, en: grant }
    versions:
      - value:
          op: all
          of:
            - { op: lt, left: { fact: town.population }, right: { value: 3500 } }
            - { op: eq, left: { fact: town.mountain }, right: { value: true } }
        sources: []
    cases: []
`
const files = { 'regles/faits.yaml': facts, 'regles/aide.yml': rules }

test('a folder of rules becomes a query, its values in comments', async () => {
  const { code, out } = await pvd('sql regles --dialect postgresql --table public.communes', { files })
  expect(code).toBe(0)
  expect(out).toMatch(/FROM "public"\."communes" AS "pvd_row";\n-- \$1 = 3500\n-- \$2 = true\n$/)
  expect(out).not.toMatch(/3500.*FROM/s)
})

test('a view of the programme has a column for each offer that is asked, and its values inside', async () => {
  const { code, out } = await pvd(
    'sql --dialect duckdb --offer detr --offer club-pvd --view offres --on 2026-12-31',
  )
  expect(code).toBe(0)
  expect(out).toMatch(/^-- Verdicts au 2026-12-31\. .*\nCREATE VIEW "offres" AS\nSELECT\n {2}"pvd_row"\.\*,/)
  expect(out.match(/AS "verdict_\w+"/g)).toEqual(['AS "verdict_detr"', 'AS "verdict_club_pvd"'])
  expect(out).not.toContain('$1')
})

test('a map says where the facts are', async () => {
  const columns = { 'town.population': 'pop', 'town.mountain': { column: 'montagne', as: 'zero-one' } }
  const { code, out } = await pvd('sql regles --dialect sqlite --columns carte.json --json', {
    files: { ...files, 'carte.json': JSON.stringify(columns) },
  })
  expect(code).toBe(0)
  const made = JSON.parse(out)
  expect(made).toMatchObject({
    format: 'rule-sql/1',
    dialect: 'sqlite',
    verdicts: { 'aide-montagne': 'verdict_aide_montagne' },
  })
  expect(made.text).toContain('`pvd_row`.`montagne` IN (0, 1)')
})

test('what the database cannot say is refused, with its place in the file', async () => {
  const { code, err, out } = await pvd('sql regles --dialect duckdb --columns carte.json', {
    files: { ...files, 'carte.json': '{"town.population": "pop"}' },
  })
  expect(code).toBe(1)
  expect(out).toBe('')
  expect(plain(err)).toContain("Le SQL n'a pas été écrit : 1 refus.")
  expect(plain(err)).toContain("La règle lit le fait « town.mountain », dont la table n'a pas de colonne")
  expect(err).toContain('regles/aide.yml:10:')
})

test.each([
  ['sql regles', 'Pour quelle base de données ?'],
  ['sql regles --dialect postgres', 'vouliez-vous dire postgresql'],
  ['sql regles --dialect duckdb --offer aide-montagn', 'Vouliez-vous dire : aide-montagne'],
  ['sql regles --dialect duckdb --table .communes', "« .communes » n'est pas un nom"],
  ['sql regles --dialect duckdb --columns nulle-part.json', 'ne peut pas être lu'],
  [
    'sql regles --dialect sqlite --columns carte.json',
    'SQLite ne lit pas ce fait comme « boolaen » ; choisissez boolean, zero-one.',
  ],
  [
    'sql regles --dialect sqlite --columns carte.json',
    "carte.json /town.populaton Le fait « town.populaton » n'existe pas. Vouliez-vous dire « town.population » ?",
  ],
])('%s is answered with what to do', async (line, answer) => {
  const carte = { 'town.populaton': 'pop', 'town.mountain': { column: 'montagne', as: 'boolaen' } }
  const { code, err } = await pvd(line, { files: { ...files, 'carte.json': JSON.stringify(carte) } })
  expect(code).toBe(2)
  expect(plain(err)).toContain(answer)
})
