import { describe, expect, test } from 'vitest'
import { plain, pvd } from './testing.js'

const good = [
  'insee_com,lib_com,id_pvd,date_signature',
  '73117,Fourneaux,pvd-84-73-1,2021-05-06',
  '73157,Modane,pvd-84-73-1,2021-05-06',
  '',
].join('\n')
const bad = [
  'insee_com;lib_com;id_pvd;date_signature',
  '1033;Valserhône;pvd-84-01-1;12/03/2021',
  '73157;Modane;pvd-84-73-1;2021-02-30',
  '',
].join('\r\n')
const files = { 'good.csv': good, 'bad.csv': bad }

describe('pvd check', () => {
  test('chooses the table by its header, and says what is wrong, where, and the repair', async () => {
    const { code, out } = await pvd('check bad.csv --on 2026-11-27', { files })
    expect(code).toBe(1)
    const text = plain(out)
    expect(text).toContain('liste des conventions Petites villes de demain')
    expect(text).toContain('2 lignes de données')
    expect(text).toContain('ligne 2, colonne 1 (insee_com)')
    expect(text).toContain('1033 → 01033')
    expect(text).toContain('date/no-such-day')
  })

  test('a file without errors ends in 0, with --strict only without warnings', async () => {
    const options = ['--alone', '--on', '2026-11-27']
    const sound = await pvd(['check', 'good.csv', ...options], { files })
    expect(sound.code).toBe(0)
    expect(plain(sound.out)).toContain('Rien à corriger dans ce qui a pu être vérifié.')
    const spaced = { 'spaced.csv': good.replace('Modane', 'Modane ') }
    expect((await pvd(['check', 'spaced.csv', ...options], { files: spaced })).code).toBe(0)
    expect((await pvd(['check', 'spaced.csv', '--strict', ...options], { files: spaced })).code).toBe(1)
  })

  test('--json is the published report, for one file and for several', async () => {
    const { out } = await pvd('check bad.csv --json --on 2026-11-27', { files })
    const report = JSON.parse(out) as {
      format: string
      findings: { code: string; message: { fr: string } }[]
    }
    expect(report.format).toBe('check-report/1')
    expect(report.findings.find(({ code }) => code === 'insee-code/zero-lost')?.message.fr).toContain('01033')
    const { out: both } = await pvd('check bad.csv good.csv --json --on 2026-11-27', { files })
    expect((JSON.parse(both) as unknown[]).length).toBe(2)
  })

  test('--fix writes a copy and its journal, and leaves the input alone', async () => {
    const { written, code } = await pvd('check bad.csv --fix copy.csv --on 2026-11-27', { files })
    expect(code).toBe(1)
    expect(written['copy.csv']).toBe(bad.replace('1033', '01033'))
    expect(written['copy.csv.journal.csv']).toContain('2;insee_com;1033;01033;insee-code/zero-lost')
    expect(Object.keys(written).sort()).toEqual(['copy.csv', 'copy.csv.journal.csv'])
  })

  test.each(['csv', 'html', 'sarif', 'text', 'json'])(
    '--format %s goes into a file, and the screen keeps to the summary',
    async format => {
      const asked = `check bad.csv --format ${format} --output report --on 2026-11-27`
      const { written, out } = await pvd(asked, { files })
      expect(written.report).toContain('zero-lost')
      expect(plain(out)).toContain('Rapport écrit dans report')
      expect(out).not.toContain('colonne 1')
    },
  )

  test.each([
    'check nowhere.csv --fix copy.csv',
    'check bad.csv --fix copy.csv --delimiter x',
    'check bad.csv --fix copy.csv --most none',
  ])('%s is refused before anything is written', async asked => {
    const { code, written } = await pvd(asked, { files })
    expect(code).toBe(2)
    expect(written).toEqual({})
  })

  test('a table of one’s own', async () => {
    const schema = {
      format: 'table/1',
      id: 'paid',
      version: '1',
      label: { fr: 'Aides versées', en: 'Aids paid' },
      columns: [
        { name: 'siren', type: 'siren', required: true },
        { name: 'montant', type: 'euros' },
      ],
      rules: [],
    }
    const own = { 'paid.json': JSON.stringify(schema), 'paid.csv': 'siren,montant\n217301572,"45 000,50"\n' }
    const { out } = await pvd('check paid.csv --schema paid.json --json', { files: own })
    const { findings } = JSON.parse(out) as { findings: { code: string }[] }
    expect(findings.map(({ code }) => code)).toEqual(['siren/checksum', 'number/french'])
    const broken = {
      ...own,
      'paid.json': JSON.stringify({ ...schema, columns: [{ name: 'siren', type: 'sirn' }] }),
    }
    const refused = await pvd('check paid.csv --schema paid.json', { files: broken })
    expect(refused.code).toBe(2)
    expect(plain(refused.err)).toContain('siren')
  })

  test('--rules shows the rules', async () => {
    const { out, code } = await pvd('check --rules insee-code')
    expect(code).toBe(0)
    expect(out).toContain('insee-code/zero-lost')
    expect(out).not.toContain('date/french')
    const { out: json } = await pvd('check --rules --json')
    expect((JSON.parse(json) as { rules: unknown[] }).rules.length).toBeGreaterThan(60)
  })

  test('narrow terminals and English', async () => {
    const { out } = await pvd('check bad.csv --lang en --on 2026-11-27', { files, width: 44 })
    expect(Math.max(...out.split('\n').map(line => [...line].length))).toBeLessThanOrEqual(44)
    expect(plain(out)).toContain('line 2, column 1')
  })

  test.each([
    ['check', /Indiquez le fichier/],
    ['check nowhere.csv', /ne peut pas être lu/],
    ['check bad.csv --kind town', /--kind : « town » ne convient pas ; vouliez-vous dire towns/],
    ['check bad.csv --kind pvd --schema x.json', /pas les deux/],
    ['check bad.csv --fix bad.csv', /jamais modifié/],
    ['check bad.csv --journal j.csv', /ajoutez --fix/],
    ['check bad.csv --most some', /--most : « some »/],
    ['check bad.csv --delimiter x', /--delimiter/],
    ['check bad.csv good.csv --format csv', /un seul fichier/],
    ['check --rules nothing', /Aucune règle ne commence par « nothing »/],
  ])('%s is a wrong use, in a sentence', async (asked, sentence) => {
    const { code, err } = await pvd(asked, { files })
    expect(code).toBe(2)
    expect(plain(err)).toMatch(sentence)
  })
})
