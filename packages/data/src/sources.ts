import type { CivilDate, Source } from '@petites-villes/core'
import type { HistoryData, ReferenceTables, ZoningName, ZoningOrigin } from '@petites-villes/towns'

const checkedOn = '2026-11-23' as CivilDate
const openLicence = 'Licence Ouverte 2.0'

/** A source with the terms on which its data may be used again. */
export interface LicensedSource extends Source {
  readonly licence: string
}

const cog: LicensedSource = {
  id: 'insee-cog-2026',
  title: 'Code officiel géographique au 1er janvier 2026, par @etalab/decoupage-administratif 6.0.0',
  publisher: 'INSEE',
  url: 'https://www.insee.fr/fr/information/2560452',
  publishedOn: '2026-03-09' as CivilDate,
  checkedOn,
  confidence: 'high',
  licence: openLicence,
}

const movements: LicensedSource = {
  id: 'insee-cog-movements-2026',
  title: 'Code officiel géographique 2026 : mouvements de communes depuis 1943',
  publisher: 'INSEE',
  url: 'https://www.insee.fr/fr/information/2560452',
  checkedOn,
  confidence: 'high',
  licence: openLicence,
}

const compiled = 'MIT'

/** The pair of codes. The day is that on which INSEE's movements end the old code; the page says: in force since 2008. */
const recodedCaribbean: LicensedSource = {
  id: 'recoded-caribbean',
  title: 'Correction des codes INSEE de Saint-Barthélemy et de Saint-Martin (cadastre, question 23)',
  publisher: 'Etalab',
  url: 'https://github.com/datagouv/cadastre/issues/23',
  publishedOn: '2017-10-24' as CivilDate,
  checkedOn,
  confidence: 'medium',
  licence: compiled,
}

/**
 * One pair, 98501 and 97601, stands in the page; the sixteen others follow from it by number and name, and nobody has checked them. The
 * day is that on which INSEE's movements begin the new code; the page says: before 2008.
 */
const recodedMayotte: LicensedSource = {
  id: 'recoded-mayotte',
  title: 'Codes INSEE des communes de Mayotte avant 2008 (geohisto, question 61)',
  publisher: 'Etalab',
  url: 'https://github.com/etalab/geohisto/issues/61',
  publishedOn: '2017-12-16' as CivilDate,
  checkedOn,
  confidence: 'unverified',
  licence: compiled,
}

const populations: LicensedSource = {
  id: 'insee-populations',
  title: 'Populations municipales de référence, par @etalab/decoupage-administratif 6.0.0',
  publisher: 'INSEE',
  url: 'https://www.insee.fr/fr/statistiques/8680726?sommaire=8681011',
  checkedOn,
  confidence: 'high',
  licence: openLicence,
}

const postalCodes: LicensedSource = {
  id: 'la-poste-postal-codes',
  title: 'Base officielle des codes postaux, par @etalab/decoupage-administratif 6.0.0',
  publisher: 'La Poste',
  url: 'https://www.data.gouv.fr/fr/datasets/base-officielle-des-codes-postaux/',
  checkedOn,
  confidence: 'medium',
  licence: openLicence,
}

const epcis: LicensedSource = {
  id: 'dgcl-epci-2026',
  title:
    'Liste et composition des EPCI à fiscalité propre en 2026, par @etalab/decoupage-administratif 6.0.0',
  publisher: 'DGCL',
  url: 'https://www.collectivites-locales.gouv.fr/etudes-et-statistiques/acces-aux-statistiques-par-thematique/perimetre-des-intercommunalites/liste-et-composition-des-epci-fiscalite-propre',
  checkedOn,
  confidence: 'high',
  licence: openLicence,
}

const pvd: LicensedSource = {
  id: 'anct-pvd-2026-07',
  title: 'Communes bénéficiaires du programme Petites villes de demain, juillet 2026',
  publisher: 'ANCT',
  publishedOn: '2026-07-01' as CivilDate,
  checkedOn,
  confidence: 'high',
  licence: openLicence,
}

const ort: LicensedSource = {
  id: 'dgaln-ort-2026-07',
  title: 'Opérations de revitalisation de territoire signées, juillet 2026',
  publisher: 'DGALN',
  publishedOn: '2026-07-01' as CivilDate,
  checkedOn,
  confidence: 'high',
  licence: openLicence,
}

const acv: LicensedSource = {
  id: 'anct-acv-2026',
  title: 'Communes du programme Action cœur de ville',
  publisher: 'ANCT',
  checkedOn,
  confidence: 'medium',
  licence: openLicence,
}

const mountain: LicensedSource = {
  id: 'state-mountain-2026-04',
  title: 'Communes en zone de montagne au sens de l’article D.113-14 du code rural et de la pêche maritime',
  publisher: 'État',
  publishedOn: '2026-04-30' as CivilDate,
  checkedOn,
  confidence: 'high',
  licence: openLicence,
}

/** Every source of the reference data. */
export const sources: readonly LicensedSource[] = [
  cog,
  movements,
  recodedCaribbean,
  recodedMayotte,
  populations,
  postalCodes,
  epcis,
  pvd,
  ort,
  acv,
  mountain,
]

/**
 * Which list each zoning was read from, and of which day it is. The list of Action cœur de ville bears no date of its own: the
 * month in which it was read stands for it.
 */
export const zoningOrigins: Readonly<Record<ZoningName, ZoningOrigin>> = {
  pvd: { source: pvd, vintage: '2026-07-01' as CivilDate },
  ort: { source: ort, vintage: '2026-07-01' as CivilDate },
  acv: { source: acv, vintage: '2026-07-01' as CivilDate },
  mountain: { source: mountain, vintage: '2026-04-30' as CivilDate },
}

type Columns = ReferenceTables & Pick<HistoryData, 'movements'>

/**
 * The identifier of the source of each column, for every column of every table. The few rows of `movements` and `formerCodes` that
 * rest on another source are counted in `manifest`.
 */
export const columnSources: {
  readonly [Table in keyof Columns]: Readonly<Record<keyof Columns[Table], string>>
} = {
  communes: {
    codes: cog.id,
    names: cog.id,
    articles: cog.id,
    populations: populations.id,
    sirens: epcis.id,
    postalCodes: postalCodes.id,
    epcis: epcis.id,
  },
  epcis: { sirens: epcis.id, names: epcis.id, types: epcis.id },
  departments: { codes: cog.id, names: cog.id, articles: cog.id, regions: cog.id },
  regions: { codes: cog.id, names: cog.id, articles: cog.id },
  formerCodes: {
    codes: movements.id,
    names: movements.id,
    ended: movements.id,
    reasons: movements.id,
    successors: movements.id,
  },
  parts: { codes: cog.id, names: cog.id, kinds: cog.id, parents: cog.id },
  movements: {
    days: movements.id,
    mods: movements.id,
    froms: movements.id,
    fromNames: movements.id,
    tos: movements.id,
    toNames: movements.id,
  },
  zonings: { pvd: pvd.id, ort: ort.id, acv: acv.id, mountain: mountain.id },
}
