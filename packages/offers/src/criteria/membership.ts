import { civilDate } from '@petites-villes/core'
import { always, type Criterion } from '@petites-villes/eligibility'
import { both } from '../both.js'
import { rule } from '../rule.js'
import { adhesionSteps, pvdLaunch } from '../sources/engineering.js'
import { cchL303_2, frrList } from '../sources/legal-effects.js'
import { acvTowns, ortTowns, pvdTowns } from '../sources/territory.js'

const { any, asOf, eq, in: oneOf, onOrBefore } = rule

const launch = civilDate('2020-10-01')

export const pvdMember: Criterion = {
  id: 'pvd-member',
  label: both('la commune est une Petite ville de demain', 'the town is a Petite ville de demain'),
  versions: [
    // Before the launch no town could belong to the programme.
    { value: any(), to: launch, sources: [pvdLaunch] },
    { value: eq('pvd.member', true), from: launch, sources: [pvdTowns] },
  ],
}

export const pvdAdhesionSigned: Criterion = {
  id: 'pvd-adhesion-signed',
  label: both('la convention d’adhésion est signée', 'the adhesion convention is signed'),
  versions: always(onOrBefore('pvd.adhesionSignedOn', asOf), adhesionSteps, pvdTowns),
}

export const pvdFrameworkSigned: Criterion = {
  id: 'pvd-framework-signed',
  label: both('la convention-cadre est signée', 'the framework convention is signed'),
  versions: always(onOrBefore('pvd.frameworkSignedOn', asOf), adhesionSteps),
}

export const acvMember: Criterion = {
  id: 'acv-member',
  label: both('la commune est dans Action cœur de ville', 'the town is in Action cœur de ville'),
  versions: always(eq('acv.member', true), acvTowns),
}

export const ortSigned: Criterion = {
  id: 'ort-signed',
  label: both(
    'la commune a signé une opération de revitalisation de territoire (ORT)',
    'the town has signed an ORT (opération de revitalisation de territoire)',
  ),
  versions: always(onOrBefore('ort.signedOn', asOf), cchL303_2, ortTowns),
}

export const inFrr: Criterion = {
  id: 'in-frr',
  label: both(
    'la commune est classée en France ruralités revitalisation',
    'the town is in the zone France ruralités revitalisation',
  ),
  versions: always(oneOf('frr.zoning', ['frr', 'frr+']), frrList),
}

export const membershipCriteria = [
  pvdMember,
  pvdAdhesionSigned,
  pvdFrameworkSigned,
  acvMember,
  ortSigned,
  inFrr,
]
