import {
  civilDate,
  cents,
  formatMoney,
  isCivilDate,
  languages,
  type Localized,
  type Source,
} from '@petites-villes/core'
import { isPartnerId, partnerSources } from '@petites-villes/partners'
import { describe, expect, test } from 'vitest'
import {
  avenirMontagnes,
  club,
  clubAccess,
  figure,
  figures,
  formatFigure,
  frameworkTerm,
  massifs,
  milestoneDoubts,
  mountainSupport,
  officialLinks,
  pillar,
  pillars,
  programme,
  programmeSources,
  programmeState,
  stageLabels,
  statements,
  territoryProjects,
  territoryProjectsOf,
  themeLabels,
  themes,
} from './index.js'

const day = civilDate
const everything = {
  programme,
  pillars,
  themeLabels,
  figures,
  statements,
  frameworkTerm,
  club,
  access: [clubAccess('yes'), clubAccess('no'), clubAccess('unknown')],
  massifs,
  mountain: [mountainSupport('yes'), mountainSupport('unknown')],
  territoryProjects,
  officialLinks,
  states: [day('2020-01-01'), day('2021-01-01'), day('2027-01-01')].map(programmeState),
  milestoneDoubts,
  stageLabels,
}

const walk = function* (value: unknown): Generator<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return
  yield value as Record<string, unknown>
  for (const inner of Object.values(value)) yield* walk(inner)
}
const texts = [...walk(everything)].filter(
  (each): each is Localized & Record<string, unknown> => 'fr' in each || 'en' in each,
)
const cited = [...walk(everything)].filter(
  (each): each is Source & Record<string, unknown> => 'checkedOn' in each && 'confidence' in each,
)

/** Words that are the same in French and English, or proper names. */
const sameInBoth = new Set(['Alpes', 'Massif central'])

describe('all that the package says', () => {
  test('is in two languages, and not twice in the same', () => {
    expect(texts.length).toBeGreaterThan(100)
    for (const { fr, en } of texts) {
      expect(fr.trim(), en).not.toBe('')
      expect(en.trim(), fr).not.toBe('')
      if (!sameInBoth.has(fr)) expect(fr).not.toBe(en)
      expect(`${fr}${en}`).not.toMatch(/’|\s\s/)
      expect(en).not.toMatch(/ [;:!?]/)
    }
  })

  test('rests on sources of the catalogue, and every source is used', () => {
    const used = new Set(cited.map(source => source.id))
    const known: Readonly<Record<string, Source>> = { ...partnerSources, ...programmeSources }
    for (const source of cited) expect(source).toBe(known[source.id])
    expect(Object.keys(programmeSources).filter(id => !used.has(id))).toEqual([])
  })

  test('has sound sources: own id, an https address or none, dates in order', () => {
    for (const [id, source] of Object.entries<Source>(programmeSources)) {
      expect(source.id).toBe(id)
      if (source.url !== undefined) expect(new URL(source.url).protocol).toBe('https:')
      expect(isCivilDate(source.checkedOn)).toBe(true)
      if (source.publishedOn) expect(source.publishedOn <= source.checkedOn).toBe(true)
    }
  })

  test('cites a shared document by one object', () => {
    for (const [id, source] of Object.entries<Source>(programmeSources))
      if (Object.hasOwn(partnerSources, id))
        expect(source).toBe((partnerSources as Record<string, Source>)[id])
  })

  test('survives JSON', () => {
    expect(JSON.parse(JSON.stringify(everything))).toEqual(everything)
  })
})

describe('the programme', () => {
  test('was launched at Barentin by two authorities on 1 October 2020', () => {
    expect(programme).toMatchObject({ launchedOn: '2020-10-01', acronym: 'PVD' })
    expect(programme.launchedBy).toHaveLength(2)
  })

  test('has three pillars', () => {
    expect(pillars.map(p => p.id)).toEqual(['engineering', 'network', 'thematic'])
    for (const each of pillars) expect(pillar(each.id)).toBe(each)
  })

  test('serves no aim with an unknown theme, and leaves only the taxation and tourism themes to others', () => {
    const served = new Set(programme.aims.flatMap(aim => aim.themes))
    expect(themes.filter(theme => !served.has(theme))).toEqual(['tourism', 'taxation'])
  })

  test.each([
    ['2020-09-30', 'upcoming'],
    ['2020-10-01', 'running'],
    ['2026-03-31', 'running'],
    ['2026-04-01', 'unconfirmed'],
    ['2026-11-22', 'unconfirmed'],
  ])('on %s is %s', (asOf, state) => {
    expect(programmeState(day(asOf)).state).toBe(state)
  })

  test('never says that it is over: no text was found either way', () => {
    expect(programmeState(day('2030-01-01')).confidence).toBe('medium')
    expect(programmeState(programme.plannedLastDay).to).toBe('2026-04-01')
  })
})

describe('figures', () => {
  test('state one amount a subject and a day', () => {
    const keys = figures.map(f => `${f.id} ${f.on}`)
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('shares of the actions stay under the whole', () => {
    const shares = figures.filter(f => f.id.startsWith('actions-')).map(f => f.amount.value)
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(100)
  })

  test('are the last ones known on a day', () => {
    expect(figure('towns', day('2024-01-01'))?.amount.value).toBe(1643)
    expect(figure('towns', day('2026-11-22'))?.amount.value).toBe(1646)
    expect(figure('no-such-figure', day('2026-11-22'))).toBeUndefined()
  })

  test('are written with their day at its precision', () => {
    const written = (id: string, asOf: string, language: 'fr' | 'en') =>
      formatFigure(figure(id, day(asOf))!, language).replace(/[\u00a0\u202f]/g, ' ')
    expect(written('committed', '2026-11-22', 'fr')).toBe(
      'montant engagé : environ 3 700 000 000 € (31 décembre 2024)',
    )
    expect(written('project-managers', '2022-12-31', 'fr')).toBe('chefs de projet en poste : 838 (juin 2022)')
    expect(written('project-managers', '2023-12-31', 'en')).toBe('project managers in post: 904 (2023)')
    expect(written('adhesions-signed', '2026-11-22', 'fr')).toBe(
      "conventions d'adhésion signées : 98 % (juin 2022)",
    )
    expect(written('frameworks-signed', '2026-11-22', 'en')).toContain(': over 1,100 (')
  })
})

describe('statements', () => {
  test('have their own id, a period in order, and one that binds nobody', () => {
    expect(new Set(statements.map(s => s.id)).size).toBe(statements.length)
    for (const { from, to } of statements) if (from && to) expect(from < to).toBe(true)
    expect(statements.filter(s => !s.binding).map(s => s.id)).toEqual(['senate-recommendations'])
  })
})

describe('mountain', () => {
  test('has six massifs in metropolitan France', () => {
    expect(massifs.filter(m => !m.overseas).map(m => m.name.fr)).toEqual([
      'Alpes',
      'Corse',
      'Massif central',
      'Massif jurassien',
      'Pyrénées',
      'Massif vosgien',
    ])
    expect(new Set(massifs.map(m => m.id)).size).toBe(massifs.length)
  })

  test('does not claim a massif commission where no source names one', () => {
    expect(massifs.filter(m => m.commission === 'yes')).toHaveLength(5)
  })

  test('the shares of the fund add up to it, inside the plan', () => {
    const sum = cents(avenirMontagnes.fundShares.reduce((total, share) => total + share.amount, 0))
    expect(sum).toBe(avenirMontagnes.fund)
    expect(avenirMontagnes.fund).toBeLessThan(avenirMontagnes.total)
    expect(formatMoney(avenirMontagnes.total, 'en')).toBe('€650,000,000')
  })

  test('an unknown zoning is to be confirmed, never dropped', () => {
    expect(mountainSupport('unknown')).toMatchObject({ applies: 'to-confirm', plan: avenirMontagnes })
    for (const language of languages)
      expect(mountainSupport('unknown')?.explanation[language]).toContain(
        mountainSupport('yes')!.explanation[language],
      )
  })
})

describe('territory projects', () => {
  test('have unique ids and towns in order', () => {
    expect(new Set(territoryProjects.map(p => p.id)).size).toBe(territoryProjects.length)
    for (const { towns } of territoryProjects) {
      expect([...new Set(towns)].sort()).toEqual(towns)
    }
  })

  test('the Maurienne valley joins its three towns of the programme', () => {
    const [maurienne] = territoryProjects
    expect(maurienne?.towns).toEqual(['73117', '73157', '73248'])
    for (const code of maurienne?.towns ?? []) expect(territoryProjectsOf(code)).toEqual([maurienne])
    expect(territoryProjectsOf('74042')).toEqual([])
  })
})

describe('club and links', () => {
  test('a town outside is never refused on a promise of 2021, nor admitted', () => {
    expect(clubAccess('no').access).toBe('to-confirm')
    expect(clubAccess('unknown').because).not.toEqual(clubAccess('no').because)
  })

  test('links are https, unique, published by a known partner and dated', () => {
    expect(new Set(officialLinks.map(l => l.url)).size).toBe(officialLinks.length)
    for (const link of officialLinks) {
      expect(new URL(link.url).protocol).toBe('https:')
      expect(isPartnerId(link.publisher)).toBe(true)
      expect(isCivilDate(link.checkedOn)).toBe(true)
    }
  })
})
