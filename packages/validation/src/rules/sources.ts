import { civilDate, type Source } from '@petites-villes/core'
import { programmeSources } from '@petites-villes/programme'
import type { RuleSource } from '../check-rule.js'

const checkedOn = civilDate('2026-11-22')
const dataReadOn = civilDate('2026-11-23')

const read = ({ title, url, checkedOn: day }: Source): RuleSource => ({
  title,
  ...(url !== undefined && { url }),
  checkedOn: day,
})

/** The texts and nomenclatures on which rules rest; without an address where nobody has read one. */
export const ruleSources = {
  cog: {
    title: 'Code officiel géographique au 1er janvier 2026, INSEE',
    url: 'https://www.insee.fr/fr/information/2560452',
    checkedOn: dataReadOn,
  },
  sirene: { title: 'Répertoire Sirene, code de commerce, articles R.123-220 et suivants', checkedOn },
  epci: {
    title: 'Liste et composition des EPCI à fiscalité propre en 2026, DGCL',
    url: 'https://www.collectivites-locales.gouv.fr/etudes-et-statistiques/acces-aux-statistiques-par-thematique/perimetre-des-intercommunalites/liste-et-composition-des-epci-fiscalite-propre',
    checkedOn: dataReadOn,
  },
  postalCodes: {
    title: 'Base officielle des codes postaux, La Poste',
    url: 'https://www.data.gouv.fr/fr/datasets/base-officielle-des-codes-postaux/',
    checkedOn: dataReadOn,
  },
  population: {
    title: 'Populations de référence en vigueur en 2026, INSEE',
    url: 'https://www.insee.fr/fr/statistiques/8680726?sommaire=8681011',
    checkedOn: dataReadOn,
  },
  pvd: read(programmeSources['anct-liste-2026']),
  acv: { title: 'Communes du programme Action cœur de ville, ANCT', checkedOn: dataReadOn },
  ort: read(programmeSources['cch-l303-2']),
  launch: read(programmeSources['cerema-lancement']),
  selection: read(programmeSources['citoyens-territoires-lancement']),
  csv: { title: 'RFC 4180, Common Format and MIME Type for CSV Files', checkedOn },
  iso8601: { title: 'ISO 8601, représentation de la date et de l’heure', checkedOn },
} as const satisfies Readonly<Record<string, RuleSource>>
