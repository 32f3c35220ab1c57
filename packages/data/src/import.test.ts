import { type CivilDate, describeIssue, type Source } from '@petites-villes/core'
import { createGazetteer, openHistory, townSentences } from '@petites-villes/towns'
import { importZoning, parseZonings, type ZoningKind, zoningsFile } from '@petites-villes/towns/import'
import { describe, expect, test } from 'vitest'
import { historyData } from './history.js'
import { referenceData } from './index.js'

const gazetteer = createGazetteer(referenceData)
const history = openHistory(historyData, gazetteer)
const day = (text: string) => text as CivilDate
const source: Source = {
  id: 'a-file',
  title: 'Un fichier',
  publisher: 'ANCT',
  checkedOn: day('2026-11-23'),
  confidence: 'medium',
}

/** Tables as text, a cell behind each bar: the commas of the real files stand in their names. */
const cells = (text: string) =>
  text
    .trim()
    .split('\n')
    .map(line => line.split('|').map(cell => cell.trim()))

function read(kind: ZoningKind, text: string, more: Partial<Parameters<typeof importZoning>[2]> = {}) {
  const [header = [], ...rows] = cells(text)
  const answer = importZoning(
    kind,
    { header, rows },
    { gazetteer, history, vintage: day('2026-07-01'), source, ...more },
  )
  const { rows: all, taken, refused } = answer.counts
  expect(taken + refused).toBe(all)
  for (const problem of answer.issues)
    for (const language of ['fr', 'en'] as const) {
      const sentence = describeIssue(problem, townSentences, language)
      expect(sentence).not.toContain('undefined')
      expect(sentence).not.toContain('{')
    }
  return {
    ...answer,
    values: answer.zoning?.values,
    found: answer.issues.map(
      ({ code, params }) => `${String(params.line ?? '-')} ${code.replace('import/', '')}`,
    ),
  }
}

const sentences = (issues: Parameters<typeof describeIssue>[0][]) =>
  issues.map(problem => describeIssue(problem, townSentences, 'en'))

describe('the list of Petites villes de demain', () => {
  const { values, found, counts, issues, zoning } = read(
    'pvd',
    `
    insee_com|lib_com|id_pvd|date_signature
    73157|Modane|pvd-84-73-1|2021-04-30
    73248|Saint-Jean-de-Maurienne|pvd-84-73-2|06/05/2021
    73117|Fourneaux|pvd-84-73-3|
    1034|Belley|pvd-84-01-2|22/04/2021
    01033|Valserhône|pvd-84-01-1|2020-01-15
    01072|Ceyzériat|pvd-84-01-3|04/25/2021
    01074|Chalamont|pvd-84-01-4|18/03/2027
    01004|Ambérieu-en-Bugey|pvd-84-01-5|03/11/2026
    49069|Orée-d'Anjou|pvd-52-49-1|01/03/2021
    73500|Modane|pvd-84-73-1|2021-04-30
    73999|Nulle-Part|pvd-84-99-1|2021-04-30
    abc|Abécédaire||
    73157|Modane|pvd-84-73-1|2021-04-30
    73248|Saint-Jean-de-Maurienne|pvd-84-73-2|2021-05-07
    73011|Chambéry|pvd-84-73-9|bientôt
    ||| `,
  )

  test('ISO days, French days and blanks', () => {
    expect(values).toMatchObject({ '73157': '2021-04-30', '73117': null, '01034': '2021-04-22' })
  })

  test('every row that is refused, or read with a doubt, is told with its line', () => {
    expect(found).toEqual([
      '- columns-taken',
      '- days-in-american-order',
      '5 zero-lost',
      '6 day-too-early',
      '7 day-swapped',
      '8 day-after-list',
      '9 on-both-lists',
      '9 day-swapped',
      '11 postal-code',
      '12 code-unknown',
      '13 code-malformed',
      '14 row-twice',
      '15 rows-contradict',
      '16 name-differs',
      '16 day-malformed',
      '17 row-empty',
    ])
    expect(counts).toEqual({ skipped: 0, rows: 16, taken: 10, refused: 6, moved: 1 })
  })

  test('an impossible day is left out, and the town stays a member', () => {
    for (const code of ['01033', '01072', '01074', '01004']) expect(values).toMatchObject({ [code]: null })
  })

  test('of two days neither is believed', () => {
    expect(values).toMatchObject({ '73248': null })
  })

  test('a code of before is followed, and nothing is at the old one', () => {
    expect(values).toMatchObject({ '49126': '2021-03-01' })
    expect(values).not.toHaveProperty('49069')
  })

  test('a finding names line, column, what stands there, the reason and the repair', () => {
    const postal = issues.find(({ code }) => code === 'import/postal-code')
    expect(postal).toMatchObject({
      severity: 'error',
      path: ['rows', 9, 0],
      params: { line: 11, column: 'insee_com', given: '73500', suggestions: ['73157'] },
    })
    expect(sentences(issues.slice(3, 9))).toEqual([
      'Line 6, "date_signature": 2020-01-15 is before the beginning (2020-10-01); the date is left out.',
      'Line 7, "date_signature": in 04/25/2021, day and month seem to have changed places; the date is left out. Write 2021-04-25.',
      'Line 8, "date_signature": 18/03/2027 is after the list itself (2026-07-01); the date is left out.',
      'Line 9, "insee_com": the town is on the list acv as well: none is on both. Check the code.',
      'Line 9, "date_signature": in 03/11/2026, day and month seem to have changed places; the date is left out. Write 2026-03-11.',
      'Line 11, "insee_com": 73500 is a postal code; the commune code is needed. Write 73157.',
    ])
  })

  test('reaches the towns', () => {
    const { town, sources } = createGazetteer(referenceData, { zonings: zoningsFile([zoning!]) })
    expect(town('73157')?.zonings.pvd).toEqual({
      status: 'yes',
      signedOn: '2021-04-30',
      source,
      vintage: '2026-07-01',
    })
    expect(town('49126')?.zonings.pvd.status).toBe('yes')
    expect(town('01283')?.zonings.pvd).toMatchObject({ status: 'no', signedOn: null })
    expect(town('01283')?.zonings.acv).toEqual(gazetteer.town('01283')?.zonings.acv)
    expect(sources).toContain(source)
  })
})

test('the list of Action cœur de ville has its days with hyphens, and is not taken for another', () => {
  const file = `
    insee_com|lib_com|id_acv|lib_acv|date_signature
    01004|Ambérieu-en-Bugey|acv-1|Ambérieu-en-Bugey|03-11-2024
    01053|Bourg-en-Bresse|acv-2|Bourg-en-Bresse|25-01-2024`
  expect(read('acv', file).values).toEqual({ '01004': '2024-11-03', '01053': '2024-01-25' })
  const wrong = read('pvd', file)
  expect(wrong.zoning).toBeNull()
  expect(wrong.counts).toMatchObject({ rows: 2, refused: 2 })
  expect(wrong.found).toEqual(['- another-list'])
})

describe('the table of ORT', () => {
  const header =
    'Commune|EPCI|Département|Région|Code commune|Statut de la commune|Signée ?|Si signée\\, date de signature|Si non signée\\, date de signature envisagée|Durée (en années)|Date de fin estimée|Remarques|Avancement|ACV|PVD|longitude|latitude|Dernière actualisation|Actualisé par'
  const row = (name: string, code: string, signed: string, on: string) =>
    `${name}|CC|Savoie|ARA|${code}|Ville principale|${signed}|${on}|2022-01-01|5|||||||||`

  test('holds a town only when it is signed', () => {
    const { values, found, counts } = read(
      'ort',
      [
        header,
        row('Modane', '73157', 'Signée', '2022-06-01'),
        row('Fourneaux', '73117', 'Terminée', '2019-06-01'),
        row('Jongieux', '73140', 'Non signée', ''),
        row('Aussois', '73023', 'Signé', '2022-06-01'),
        row('Saint-Jean-de-Maurienne', '73248', '', ''),
        row('Chambéry', '73065', 'Signée', '44713'),
      ].join('\n'),
    )
    expect(values).toEqual({ '73157': '2022-06-01', '73065': '2022-06-01' })
    expect(found).toEqual(['- columns-taken', '- one-department', '5 value-unknown', '6 value-missing'])
    expect(counts).toMatchObject({ taken: 4, refused: 2 })
  })

  test('leaves unknown what could not be read', () => {
    const { zoning } = read(
      'ort',
      [header, row('Modane', '73157', 'Signée', ''), row('Aussois', '73023', 'Signé', '')].join('\n'),
    )
    const { town } = createGazetteer(referenceData, { zonings: zoningsFile([zoning!]) })
    expect(town('73023')?.zonings.ort).toMatchObject({
      status: 'unknown',
      reason: 'unreadable',
      signedOn: null,
    })
    expect(town('73117')?.zonings.ort.status).toBe('no')
  })
})

describe('the list of France ruralités revitalisation', () => {
  test('has words of its own', () => {
    const { values, zoning, found } = read(
      'frr',
      `
      Code_insee|Departement|Commune|Classement FRR et FRR+ au 10 juillet 2025|
      73157|73|Modane|Non classée|
      9024|09|Aston|FRR socle|
      23096|23|Guéret|FRR+|
      15141|15|Neussargues-Moissac|FRR bénéficiaire|
      49126|49|Orée d'Anjou|Classée FRR partiellement|
      01001|01|L'Abergement-Clémenciat|FRR ++|`,
      { vintage: day('2025-07-10') },
    )
    expect(values).toEqual({
      '73157': 'none',
      '09024': 'frr',
      '23096': 'frr+',
      '15141': 'beneficiary',
      '49126': 'frr-partial',
    })
    expect(found).toEqual(['- columns-taken', '3 zero-lost', '7 value-unknown'])
    const { town } = createGazetteer(referenceData, { zonings: zoningsFile([zoning!]) })
    const frr = (code: string) => town(code)?.zonings.frr
    expect(frr('23096')).toMatchObject({ status: 'yes', level: 'frr+', vintage: '2025-07-10' })
    expect(frr('73157')).toMatchObject({ status: 'no', level: 'none' })
    expect(frr('15141')).toMatchObject({ status: 'no', level: 'beneficiary' })
    expect(frr('01001')).toMatchObject({ status: 'unknown', reason: 'unreadable', level: null })
    expect(frr('97411')).toMatchObject({ status: 'unknown', reason: 'not-covered', level: null })
    expect(gazetteer.town('23096')?.zonings).not.toHaveProperty('frr')
  })

  test('of the Observatoire has numbers, which need their legend', () => {
    const file = `
      codgeo|libgeo|codefrr
      01080|Champdor-Corcelles|4
      01001|L'Abergement-Clémenciat|-9999
      01002|L'Abergement-de-Varey|`
    expect(read('frr', file).found).toContain('2 number-without-legend')
    const { values } = read('frr', file, { legend: { '4': 'FRR+' } })
    expect(values).toEqual({ '01001': 'none', '01002': 'none', '01080': 'frr+' })
  })
})

describe('the density grid', () => {
  const title = `
    Grille communale de densité à 7 niveaux
    Géographie au 01/01/2024
    Source : Insee

    Code commune|Libellé|Degré de densité|Libellé du degré`
  test('stands under a title, with the names of variables under those for readers', () => {
    const { values, counts, found, columns } = read(
      'density',
      `${title}\nCODGEO|LIBGEO|DENS|LIBDENS\n73157|Modane|5|Bourgs ruraux\n1001|L'Abergement-Clémenciat|6|Rural à habitat dispersé`,
    )
    expect(values).toEqual({ '01001': '6', '73157': '5' })
    expect(columns).toEqual({ code: 'CODGEO', name: 'LIBGEO', value: 'DENS' })
    expect(counts).toEqual({ skipped: 5, rows: 2, taken: 2, refused: 0, moved: 0 })
    expect(found).toEqual(['- lines-above', '- columns-taken', '8 zero-lost'])
  })

  test('of seven levels is preferred to that of three, and its names are read', () => {
    const { values } = read('density', 'CODGEO|LIBGEO|DENS|DENS7\n73157|Modane|3|5')
    expect(values).toEqual({ '73157': '5' })
    expect(
      read('density', 'codgeo|typodens7\n73157|Bourgs ruraux\n75056|Grands centres urbains').values,
    ).toEqual({
      '73157': '5',
      '75056': '1',
    })
  })

  test('of three levels is not taken for that of seven', () => {
    const rows = [...gazetteer.towns()].slice(0, 1000).map(({ code }, at) => [code, String(1 + (at % 3))])
    const options = { gazetteer, vintage: day('2024-01-01'), source }
    const { zoning, counts, issues } = importZoning('density', { header: ['CODGEO', 'DENS'], rows }, options)
    expect(zoning).toBeNull()
    expect(counts).toMatchObject({ rows: 1000, taken: 0, refused: 1000 })
    expect(issues.at(-1)).toMatchObject({ code: 'import/grid-of-fewer-levels', severity: 'error' })
  })

  test('gives Paris its level by its arrondissements, and a merged commune only one that its parts share', () => {
    const { values, zoning } = read(
      'density',
      'CODGEO|LIBGEO|DENS\n75101|Paris 1er Arrondissement|1\n75102|Paris 2e Arrondissement|1\n73038|Bellentre|6\n73150|Macot-la-Plagne|5\n73093|La Côte-d’Aime|6\n73305|Valezan|7',
      { vintage: day('2015-01-01') },
    )
    expect(values).toEqual({ '75056': '1' })
    expect(zoning?.unknown).toEqual({ '73150': 'merged' })
  })
})

describe('three perimeters of mountain', () => {
  const old = { vintage: day('2024-11-01'), codesOn: day('2015-01-01') }
  const parts = (...lines: string[]) => ['INSEE_COM|NOM_COM|CLASSEMENT', ...lines].join('\n')
  const laPlagne = (...lines: string[]) => read('loi-montagne', parts(...lines, '05001|Abriès|totalité'), old)

  test('a sheet whose names stand on the third line', () => {
    const { values, counts } = read(
      'loi-montagne',
      'Communes soumises à la loi Montagne|\nCOG 2022|\nINSEE_COM|NOM_COM\n73157|Modane\n05023|Briançon',
    )
    expect(values).toEqual({ '05023': 'yes', '73157': 'yes' })
    expect(counts.skipped).toBe(2)
  })

  test('a merged commune is full when all its parts are, partial when some are', () => {
    expect(
      laPlagne('73150|Macot|totalité', '73038|Bellentre|totalité', '73093||T', '73305||total').values,
    ).toMatchObject({ '73150': 'full' })
    expect(laPlagne('73150|Macot|totalité', '73038|Bellentre|totalité').values).toMatchObject({
      '73150': 'partial',
    })
    expect(laPlagne('73150|Macot|non', '73038||non', '73093||non', '73305||non').values).toMatchObject({
      '73150': 'no',
    })
    expect(laPlagne('73150||oui', '73038||totalité', '73093||T', '73305||T').values).toMatchObject({
      '73150': 'yes',
    })
  })

  test('what is not read is no no', () => {
    const { values, zoning } = laPlagne('73150||?', '73038||non', '73093||non', '73305||non')
    expect(values).not.toHaveProperty('73150')
    expect(zoning?.unknown).toEqual({ '73150': 'unreadable' })
  })

  test('a commune that was divided since leaves its pieces unknown', () => {
    const { found, zoning, issues } = read(
      'd113-14',
      'code_insee|commune|mountain\n15141|Neussargues-en-Pinatelle|totalité\n73157|Modane|totalité',
      {
        vintage: day('2024-11-01'),
      },
    )
    expect(found).toContain('2 divided')
    expect(issues.find(({ code }) => code === 'import/divided')?.params.candidates).toEqual([
      '15031',
      '15035',
      '15047',
      '15141',
      '15171',
    ])
    const { town } = createGazetteer(referenceData, { zonings: zoningsFile([zoning!]) })
    expect(town('15031')?.zonings.mountain).toMatchObject({
      status: 'unknown',
      reason: 'divided',
      extent: 'unknown',
    })
    expect(town('73157')?.zonings.mountain).toMatchObject({ status: 'yes', extent: 'full' })
    expect(town('59350')?.zonings.mountain).toMatchObject({ status: 'no', extent: 'no' })
    expect(town('2A247')?.zonings.mountain).toMatchObject({ status: 'unknown', reason: 'not-covered' })
  })

  test('the massifs, with what is partly in one and what is in none', () => {
    const { values, found, zoning } = read(
      'massif',
      `
      Communes de massif (COG 2021)||
      Code Insee|Libellé de la commune|Commune de massif
      CODGEO|LIBGEO|MASSIF
      73157|Modane|Alpes
      01033|Valserhône|Jura (partiellement)
      63113|Clermont-Ferrand|Massif Central
      97411|Saint-Denis|Hauts de la Réunion (partiellement)
      59350|Lille|Hors massif
      67482|Strasbourg|Voges`,
      { vintage: day('2021-09-07') },
    )
    expect(values).toEqual({
      '01033': 'jura/partial',
      '59350': 'no',
      '63113': 'massif-central',
      '73157': 'alpes',
      '97411': 'hauts-de-la-reunion/partial',
    })
    expect(found.at(-1)).toBe('9 value-unknown')
    const { town } = createGazetteer(referenceData, { zonings: zoningsFile([zoning!]) })
    const massif = (code: string) => town(code)?.zonings.massif
    expect(massif('73157')).toMatchObject({ status: 'yes', massif: 'alpes', extent: 'full' })
    expect(massif('01033')).toMatchObject({ status: 'yes', massif: 'jura', extent: 'partial' })
    expect(massif('59350')).toMatchObject({ status: 'no', massif: null, extent: 'no' })
    expect(massif('67482')).toMatchObject({ status: 'unknown', reason: 'unreadable', massif: null })
    expect(massif('75056')).toMatchObject({ status: 'unknown', reason: 'not-covered' })
  })
})

test('all of it goes through a file', () => {
  const tables = [
    read('massif', 'CODGEO|MASSIF\n73157|Alpes\n59350|Hors massif'),
    read('frr', 'codgeo|codefrr\n73157|-9999'),
    read('frr', 'codgeo|codefrr\n73157|FRR'),
    read('pvd', 'insee_com|date_signature\n73157|2021-04-30\n01033|'),
  ].map(({ zoning }) => zoning!)
  const file = zoningsFile(tables)
  expect(file.zonings.map(({ kind }) => kind)).toEqual(['pvd', 'frr', 'massif'])
  expect(file.zonings[1]?.values).toEqual({ '73157': 'frr' })
  const again = parseZonings(JSON.parse(JSON.stringify(file)))
  expect(again).toEqual({ ok: true, value: file, issues: [] })
})

test('a list of the size of France', () => {
  const rows = [...gazetteer.towns()].map(({ code, name }, at) => [
    code,
    name,
    at % 3 === 0 ? 'FRR' : 'Non classée',
  ])
  const header = ['Code_insee', 'Commune', 'Classement FRR et FRR+ au 10 juillet 2025']
  const { counts, zoning, issues } = importZoning(
    'frr',
    { header, rows },
    { gazetteer, history, vintage: day('2026-07-01'), source },
  )
  expect(counts).toMatchObject({ rows: 34_969, taken: 34_969, refused: 0, moved: 0 })
  expect(Object.keys(zoning?.values ?? {})).toHaveLength(34_969)
  expect(issues.map(({ code }) => code)).toEqual(['import/columns-taken'])
})
