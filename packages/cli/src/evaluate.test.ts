import { parquetReadObjects } from 'hyparquet'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { describe, expect, test } from 'vitest'
import { loadPvd } from 'petites-villes'
import { plain, pvd } from './testing.js'

const towns = 'code;nom;frr.zoning\n73157;Modane;frr\n59350;Lille;none\n73248;Saint-Jean-de-Maurienne;\n'
const files = { 'towns.csv': towns }

const summaryOf = (out: string) =>
  JSON.parse(out) as {
    rows: Record<'read' | 'answered' | 'rejected' | 'blank', number>
    rules: { rule: string; yes: number; no: number; unknown: number }[]
  }

describe('pvd evaluate', () => {
  test('keeps the rows of a CSV file and adds an answer for each rule', async () => {
    const { code, out, err, written } = await pvd('evaluate towns.csv --only club-pvd,detr --output a.csv', {
      files,
    })
    expect([code, err]).toEqual([0, ''])
    expect(written).toEqual({
      'a.csv':
        'code;nom;frr.zoning;club-pvd;detr\n' +
        '73157;Modane;frr;yes;unknown\n' +
        '59350;Lille;none;no;no\n' +
        '73248;Saint-Jean-de-Maurienne;;yes;unknown\n',
    })
    expect(plain(out)).toContain('3 lignes lues : 3 évaluées, 0 refusées.')
  })

  test('says of each rule what the explanation of a town says', async () => {
    const { written } = await pvd('evaluate towns.csv --output a.ndjson --format ndjson', { files })
    const rows = written['a.ndjson']!.trimEnd()
      .split('\n')
      .map(line => JSON.parse(line))
    const sdk = await loadPvd()
    for (const row of rows) {
      const zoning = row['frr.zoning'] as 'frr' | 'none' | ''
      const facts = zoning === '' ? {} : { 'frr.zoning': zoning }
      for (const { id } of sdk.offers)
        expect([row.code, id, row[id]]).toEqual([
          row.code,
          id,
          sdk.explain(row.code, id, { asOf: '2026-11-22', facts }).trace.root.outcome,
        ])
    }
    expect(rows).toHaveLength(3)
  })

  test('keeps the text of NDJSON, and what it says of facts', async () => {
    const lines = [
      '{"insee":"73157","id":12345678901234567890,"project.kinds":["school","bridge"],"ort.signedOn":"none"}',
      '{ "insee":"59350" , "id" : 1.50 } ',
      '{"insee":"73248",',
      '{"insee":"99999"}',
    ]
    const { code, out, written } = await pvd(
      'evaluate t.ndjson --only club-pvd,detr --output a.ndjson --json',
      {
        files: { 't.ndjson': lines.join('\n') },
      },
    )
    expect([code, summaryOf(out).rows]).toEqual([1, { read: 4, answered: 2, rejected: 2, blank: 0 }])
    expect(written['a.ndjson']).toBe(
      `${lines[0]!.slice(0, -1)},"club-pvd":"yes","detr":"unknown"}\n` +
        '{ "insee":"59350" , "id" : 1.50,"club-pvd":"no","detr":"no"}\n',
    )
    const [, broken, unknown] = written['a.ndjson.rejects.csv']!.split('\n')
    expect(broken).toMatch(/^3;;;file\/json-broken;/)
    expect(unknown).toMatch(/^4;insee;99999;evaluate\/no-such-town;.*99999/)
  })

  test('writes refused rows with every reason, and loses none', async () => {
    const given =
      'insee,town.population,pvd.member\n1033,5000,oui\n73157,beaucoup,peut-être\n73157,3 500,non\n73157,1\n\n73248,,oui\n=1+1,,\n'
    const { code, out, written } = await pvd(
      'evaluate t.csv --only club-pvd --output a.csv --rejects r.csv --lang en',
      { files: { 't.csv': given } },
    )
    expect(code).toBe(1)
    expect(written['a.csv']).toBe(
      'insee,town.population,pvd.member,club-pvd\n73157,3 500,non,no\n73248,,oui,yes\n',
    )
    const rejects = written['r.csv']!.trimEnd().split('\n')
    expect(rejects.map(line => line.split(';').slice(0, 4).join(';'))).toEqual([
      'line;column;value;code',
      '2;insee;1033;evaluate/no-such-town',
      '3;town.population;beaucoup;fact/not-a-number',
      '3;pvd.member;peut-être;fact/not-a-truth-value',
      '5;;;evaluate/ragged-row',
      "8;insee;'=1+1;evaluate/no-such-town",
    ])
    expect(rejects[1]).toContain('A zero is lost: 01033?;1033,5000,oui')
    expect(plain(out)).toContain('6 rows read: 2 evaluated, 4 refused. Blank lines left out: 1.')
  })

  test('reads and writes Parquet, column by column as they were', async () => {
    const bytes = new Uint8Array(
      parquetWriteBuffer({
        columnData: [
          { name: 'insee', data: ['73157', '59350', 'x'], type: 'STRING' },
          { name: 'town.population', data: [2_500, null, 3], type: 'INT32' },
          { name: 'big', data: [2n ** 60n, 1n, null], type: 'INT64' },
          { name: 'ort.signedOn', data: [new Date('2021-05-06'), null, null], type: 'TIMESTAMP' },
        ],
        rowGroupSize: 2,
      }),
    )
    const { code, bytes: out } = await pvd('evaluate t.parquet --only club-pvd --output a.parquet', {
      files: { 't.parquet': bytes },
    })
    expect(code).toBe(1)
    const file = out['a.parquet']!.slice().buffer
    expect(await parquetReadObjects({ file })).toEqual([
      {
        insee: '73157',
        'town.population': 2_500,
        big: 2n ** 60n,
        'ort.signedOn': new Date('2021-05-06'),
        'club-pvd': 'yes',
      },
      { insee: '59350', 'town.population': null, big: 1n, 'ort.signedOn': null, 'club-pvd': 'no' },
    ])
  })

  test('turns one format into another', async () => {
    const { bytes } = await pvd('evaluate towns.csv --only club-pvd --format parquet --output a.parquet', {
      files,
    })
    const { written } = await pvd('evaluate a.parquet --only detr --format csv --output b.csv', {
      files: { 'a.parquet': bytes['a.parquet']! },
    })
    expect(written['b.csv']).toBe(
      'code;nom;frr.zoning;club-pvd;detr\n73157;Modane;frr;yes;unknown\n59350;Lille;none;no;no\n73248;Saint-Jean-de-Maurienne;;yes;unknown\n',
    )
  })

  test('counts the answers, and writes nothing for that', async () => {
    const { out, written } = await pvd('evaluate towns.csv --summary --json', { files })
    const { rows, rules } = summaryOf(out)
    expect(rows).toEqual({ read: 3, answered: 3, rejected: 0, blank: 0 })
    expect(rules.find(({ rule }) => rule === 'club-pvd')).toEqual({
      rule: 'club-pvd',
      yes: 2,
      no: 1,
      unknown: 0,
    })
    expect(rules.every(({ yes, no, unknown }) => yes + no + unknown === 3)).toBe(true)
    expect(written).toEqual({})
    const table = plain((await pvd('evaluate towns.csv --summary --only club-pvd --lang en', { files })).out)
    expect(table).toContain('rule yes no unknown club-pvd 2 1 0')
  })

  test('answers every row of a long file once, in order', async () => {
    const codes = ['73157', '59350', '73248', 'nowhere']
    const lines = Array.from({ length: 20_003 }, (_, at) => `${codes[at % 4]!};${String(at)}`)
    const { out, written } = await pvd('evaluate t.csv --only club-pvd --output a.csv --json', {
      files: { 't.csv': `code;n\n${lines.join('\n')}` },
    })
    expect(summaryOf(out).rows).toEqual({ read: 20_003, answered: 15_003, rejected: 5_000, blank: 0 })
    const answers = ['yes', 'no', 'yes']
    expect(written['a.csv']!.trimEnd().split('\n').slice(1)).toEqual(
      lines.flatMap((line, at) => (at % 4 === 3 ? [] : [`${line};${answers[at % 4]!}`])),
    )
    expect(written['a.csv.rejects.csv']!.trimEnd().split('\n')).toHaveLength(5_001)
  })

  test('takes a catalogue of somebody else', async () => {
    const { code, written } = await pvd('evaluate t.csv --catalogue rules --output a.csv', {
      files: {
        't.csv': 'id;library.surface\na;120\nb;80\nc;\n',
        'rules/rules.json': JSON.stringify({
          format: 'eligibility/1',
          facts: {
            'library.surface': {
              kind: 'integer',
              label: { fr: 'surface', en: 'area' },
              question: { fr: 'Surface ?', en: 'Area?' },
            },
          },
          rules: [
            {
              id: 'large-library',
              label: { fr: 'grande', en: 'large' },
              versions: [{ value: { op: 'gte', left: { fact: 'library.surface' }, right: { value: 100 } } }],
            },
          ],
        }),
      },
    })
    expect([code, written['a.csv']]).toEqual([
      0,
      'id;library.surface;large-library\na;120;yes\nb;80;no\nc;;unknown\n',
    ])
  })

  test.each([
    ['evaluate', 'Nommez un fichier'],
    ['evaluate towns.csv', 'Dites où écrire'],
    ['evaluate none.csv --summary', 'ne peut pas être lu'],
    ['evaluate towns.csv --output towns.csv', 'sert déjà'],
    ['evaluate towns.csv --output a.csv --rejects a.csv', 'sert déjà'],
    ['evaluate towns.csv --summary --only club', "n'a pas de règle"],
    ['evaluate towns.csv --format xml --output a', '--format'],
    ['evaluate other.csv --summary', "Aucune colonne n'est un fait"],
    ['evaluate twice.csv --summary', "Deux colonnes s'appellent pvd.member"],
    ['evaluate taken.csv --summary', "porte le nom d'une règle"],
    ['evaluate empty.csv --summary', 'vide'],
  ])('refuses %s', async (line, sentence) => {
    const { code, err, written } = await pvd(line, {
      files: {
        ...files,
        'other.csv': 'a;b\n1;2\n',
        'twice.csv': 'pvd.member;pvd.member\noui;non\n',
        'taken.csv': 'code;detr\n73157;yes\n',
        'empty.csv': '',
      },
    })
    expect([code, plain(err)]).toEqual([2, expect.stringContaining(sentence)])
    expect(written).toEqual({})
  })

  test('says which column was perhaps meant', async () => {
    const { err } = await pvd('evaluate t.csv --summary --only club-pvd --lang en', {
      files: { 't.csv': 'code;pvd.membre\n73157;oui\n' },
    })
    expect(plain(err)).toContain('The column pvd.membre is not read. Did you mean pvd.member?')
  })
})
