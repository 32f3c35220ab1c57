import type { CivilDate, Source } from '@petites-villes/core'
import type { Lines, ReferenceData } from './reference-data.js'

const lines = (...values: readonly (string | number)[]): Lines => values.join('\n')

const source: Source = {
  id: 'fixture',
  title: 'Tables écrites à la main',
  publisher: 'Petites villes',
  checkedOn: '2026-11-23' as CivilDate,
  confidence: 'unverified',
}
const origin = { source, vintage: '2026-07-01' as CivilDate }

/** A country of nine communes, one for each thing that goes wrong with names and codes. Their facts are not real. */
export const smallCountry: ReferenceData = {
  tables: {
    communes: {
      codes: lines('01001', '2A247', '55039', '73140', '73157', '76351', '93066', '97411', '98901'),
      names: lines(
        "L'Abergement-Clémenciat",
        'Porto-Vecchio',
        'Beaumont-en-Verdunois',
        'Jongieux',
        'Modane',
        'Le Havre',
        'Saint-Denis',
        'Saint-Denis',
        'Île de Clipperton',
      ),
      articles: lines(5, 0, 0, 0, 0, 2, 0, 0, ''),
      populations: lines(860, 12_000, 0, 300, 2849, 166_000, 150_000, 157_000, ''),
      sirens: lines('210100012', '212002471', '', '', '217301571', '', '', '', ''),
      postalCodes: lines(
        '01400',
        '20137',
        '55100',
        '73170',
        '73500 73140',
        '76600 76610',
        '93200',
        '97400',
        '',
      ),
      epcis: lines('', '', '', '200070340', '200070340', '', '', '', ''),
    },
    epcis: { sirens: lines('200070340'), names: lines('CC Haute Maurienne Vanoise'), types: lines('CC') },
    departments: {
      codes: lines('01', '2A', '55', '73', '76', '93', '974', '989'),
      names: lines(
        'Ain',
        'Corse-du-Sud',
        'Meuse',
        'Savoie',
        'Seine-Maritime',
        'Seine-Saint-Denis',
        'La Réunion',
        'Île de Clipperton',
      ),
      articles: lines(5, 3, 3, 3, 3, 3, 0, 0),
      regions: lines('84', '94', '44', '84', '28', '11', '04', ''),
    },
    regions: {
      codes: lines('04', '11', '28', '44', '84', '94'),
      names: lines('La Réunion', 'Île-de-France', 'Normandie', 'Grand Est', 'Auvergne-Rhône-Alpes', 'Corse'),
      articles: lines(0, 1, 0, 2, 1, 0),
    },
    formerCodes: {
      codes: lines('20247', '73001', '73002'),
      names: lines('Porto-Vecchio', 'Ancienne-Commune', 'Village-Partagé'),
      ended: lines('1976-01-01', '1972-01-01', '1965-01-01'),
      reasons: lines('recoded', 'merged', 'divided'),
      successors: lines('2A247', '73157', '73140 73157'),
    },
    parts: {
      codes: lines('73001', '73157'),
      names: lines('Ancienne-Commune', 'Vieux-Modane'),
      kinds: lines('associated', 'delegated'),
      parents: lines('73157', '73157'),
    },
    zonings: {
      pvd: { codes: lines('73140', '73157'), signed: lines('', '2021-04-30') },
      ort: { codes: '', signed: '' },
      acv: { codes: '', signed: '' },
      mountain: { yes: lines('73157'), unknown: lines('2A247') },
    },
  },
  zoningOrigins: { pvd: origin, ort: origin, acv: origin, mountain: origin },
  sources: [source],
}
