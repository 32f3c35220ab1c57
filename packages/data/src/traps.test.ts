import { describeIssue } from '@petites-villes/core'
import {
  communeCode,
  createGazetteer,
  departmentCodeOf,
  isDepartmentCode,
  isRegionCode,
  isSiren,
  isSiret,
  openHistory,
  parseCommuneCode,
  parseDepartmentCode,
  parsePostalCode,
  parseTownCode,
  type Town,
  townSentences,
} from '@petites-villes/towns'
import { describe, expect, test } from 'vitest'
import { historyData } from './history.js'
import { referenceData } from './index.js'

const gazetteer = createGazetteer(referenceData)
const history = openHistory(historyData, gazetteer)
const towns = [...gazetteer.towns()]
const count = (holds: (town: Town) => boolean) => towns.filter(holds).length
const suggestions = (given: unknown) => parseTownCode(given, gazetteer).issues[0]?.params.suggestions

describe('fifteen traps of identifiers', () => {
  test('1. codes are text: a spreadsheet takes the zero away', () => {
    expect(suggestions('1001')).toEqual(['01001'])
    expect(suggestions(1001)).toEqual(['01001'])
    expect(parsePostalCode('1400').issues[0]?.params.suggestions).toEqual(['01400'])
    expect(suggestions('1999')).toEqual([])
  })

  test('2. Corsica: 2A and 2B in codes, 20 in postal codes, SIREN and former codes', () => {
    const portoVecchio = gazetteer.town('2A247')!
    expect(portoVecchio.postalCodes).toContain('20137')
    expect(portoVecchio.siren).toMatch(/^2120/)
    expect(history.resolve('20247')).toMatchObject({ status: 'recoded', codes: ['2A247'] })
    expect(suggestions('20247')).toEqual(['2A247'])
    expect(suggestions('2a247')).toEqual(['2A247'])
    expect(parseDepartmentCode('20').issues[0]?.params.suggestions).toEqual(['2A', '2B'])
  })

  test('3. overseas: departments of three characters, regions that look like departments, collectivities without either', () => {
    expect(gazetteer.town('97411')).toMatchObject({ department: { code: '974' }, region: { code: '04' } })
    expect(isRegionCode('04') && isDepartmentCode('04')).toBe(true)
    const com = towns.filter(town => town.department.region === null)
    expect(com).toHaveLength(94)
    expect(com.every(town => town.epci === null && town.siren === null)).toBe(true)
    expect(com.filter(town => town.postalCodes.length === 0)).toHaveLength(5)
    expect(com.filter(town => town.population === null)).toHaveLength(6)
  })

  test('4. six villages have no inhabitants and exist', () => {
    const empty = ['55039', '55050', '55139', '55189', '55239', '55307']
    expect(towns.filter(town => town.population === 0).map(town => town.code)).toEqual(empty)
  })

  test('5. Paris, Lyon and Marseille are communes, and their 45 arrondissements lead to them', () => {
    const series: [string, number, number][] = [
      ['75056', 75101, 75120],
      ['69123', 69381, 69389],
      ['13055', 13201, 13216],
    ]
    let arrondissements = 0
    for (const [city, first, last] of series) {
      expect(gazetteer.town(city)?.code).toBe(city)
      for (let code = first; code <= last; code++, arrondissements++)
        expect(gazetteer.superseded(String(code))).toMatchObject({
          because: 'arrondissement',
          successors: [city],
        })
    }
    expect(arrondissements).toBe(45)
  })

  test('6. 584 codes are those of a commune and of a part of it: the key is code and kind', () => {
    const twice = historyData.parts.codes.split('\n').filter(code => gazetteer.town(code))
    expect(twice).toHaveLength(584)
    for (const code of twice) expect(gazetteer.lookUp(code)).toMatchObject({ kind: 'found', via: 'code' })
  })

  test('7. a postal code is not a commune: many share one, some have several, some one of the neighbours', () => {
    const sharing = new Map<string, number>()
    for (const town of towns)
      for (const code of town.postalCodes) sharing.set(code, (sharing.get(code) ?? 0) + 1)
    expect(sharing.size).toBe(6310)
    expect([...sharing.values()].filter(n => n > 1)).toHaveLength(4205)
    expect(gazetteer.byPostalCode('51300')).toHaveLength(46)
    expect(count(town => town.postalCodes.length > 1)).toBe(387)
    expect(gazetteer.town('03250')?.postalCodes).toContain('42620')
  })

  test('8. names are shared: 1,441 of them by 3,675 communes, but never inside a department', () => {
    const [byName, byNameAndDepartment] = [new Map<string, number>(), new Set<string>()]
    for (const town of towns) {
      byName.set(town.name, (byName.get(town.name) ?? 0) + 1)
      byNameAndDepartment.add(`${town.name} ${town.department.code}`)
    }
    const shared = [...byName.values()].filter(n => n > 1)
    expect([shared.length, shared.reduce((sum, n) => sum + n, 0)]).toEqual([1441, 3675])
    expect(byNameAndDepartment.size).toBe(towns.length)
    expect(gazetteer.lookUp('Sainte-Colombe')).toMatchObject({ kind: 'several', total: 12 })
  })

  test('9. the SIREN of a town does not follow from its code, and that of an EPCI changes', () => {
    expect(gazetteer.town('93066')?.siren).toBe('929939411')
    expect(count(town => town.siren?.startsWith('20') ?? false)).toBe(835)
    expect(gazetteer.town('59350')?.epci?.siren).toBe('200093201')
    expect(gazetteer.epci('245900410')).toBeUndefined()
  })

  test('10. SIRET: Luhn, but for the establishments of La Poste, and not for its SIREN', () => {
    expect(isSiret('35600000000048')).toBe(true)
    expect(isSiret('35600000009075')).toBe(true)
    expect(isSiret('35600000009076')).toBe(false)
    // Obeys Luhn, and the digits do not add up to a multiple of five.
    expect(isSiret('35600000000030')).toBe(false)
    expect(isSiren('356000000')).toBe(true)
    expect(isSiren('356000005')).toBe(false)
    expect(isSiret('21730157100019')).toBe(false)
  })

  test('11. no SIRET is made up from a SIREN: towns have none here', () => {
    expect(gazetteer.town('73157')).not.toHaveProperty('siret')
  })

  test('12. codes are used again: the day belongs to the code', () => {
    const on = (day: string) => history.resolve('60054', { on: day as never }).codes
    expect(on('2018-01-01')).toEqual(['60054'])
    expect(on('2020-01-01')).toEqual(['60054', '60694'])
    expect(on('2025-01-01')).toEqual(['60054'])
  })

  test('13. overseas the department in a code has three characters, also before the code of an arrondissement', () => {
    expect(departmentCodeOf(communeCode('97105'))).toBe('971')
    expect(isDepartmentCode('9712')).toBe(false)
  })

  test('14. collectivities and Mayotte took new codes', () => {
    expect(history.resolve('97123').codes).toEqual(['97701'])
    expect(history.resolve('97127').codes).toEqual(['97801'])
    expect(history.resolve('98511').codes).toEqual(['97611'])
    expect(parseCommuneCode('98511').ok).toBe(true)
  })

  test('15. the métropole de Lyon is of a kind of its own, and Grand Paris is one EPCI of which the territories are none', () => {
    expect(gazetteer.town('69123')?.epci?.type).toBe('MET69')
    expect([...gazetteer.epcis()].filter(epci => epci.type === 'MET69')).toHaveLength(1)
    expect(gazetteer.town('93066')?.epci).toMatchObject({ siren: '200054781', type: 'METRO' })
    // Plaine Commune, an établissement public territorial.
    expect(gazetteer.epci('200057867')).toBeUndefined()
  })
})

test('an old code is refused with its successor, in both languages', () => {
  const [problem] = parseTownCode('60455', gazetteer).issues
  expect(problem).toMatchObject({ code: 'town-code/superseded', params: { suggestions: ['60694'] } })
  expect(describeIssue(problem!, townSentences, 'fr')).toBe(
    "60455 (La Neuville-Garnier) n'est plus une commune. Écrivez 60694.",
  )
  expect(describeIssue(problem!, townSentences, 'en')).toContain('Write 60694.')
  expect(parseTownCode('73999', gazetteer).issues[0]?.code).toBe('town-code/not-in-use')
  expect(parseTownCode('73157', gazetteer)).toMatchObject({ ok: true, value: { name: 'Modane' } })
})
