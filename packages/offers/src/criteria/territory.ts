import { always, type Criterion } from '@petites-villes/eligibility'
import { both } from '../both.js'
import { rule } from '../rule.js'
import { article3MountainLaw, densityGrid, densityWords } from '../sources/territory.js'

const { any, asOf, assume, eq, in: oneOf, onOrBefore } = rule

export const ruralCommune: Criterion = {
  id: 'rural-commune',
  label: both('la commune est rurale dans la grille de densité', 'the town is rural in the density grid'),
  versions: always(oneOf('town.densityLevel', ['5', '6', '7']), densityGrid, densityWords),
}

export const intermediateDensity: Criterion = {
  id: 'intermediate-density',
  label: both('la commune est de densité intermédiaire', 'the town is of intermediate density'),
  versions: always(oneOf('town.densityLevel', ['2', '3', '4']), densityGrid, densityWords),
}

/** Every mountain zone belongs to a massif, and a massif is wider. */
export const inMassif: Criterion = {
  id: 'in-massif',
  label: both('la commune est dans un massif', 'the town is inside a massif'),
  versions: always(any(eq('town.inMassif', true), eq('town.mountain', true)), article3MountainLaw),
}

export const communeNouvelle: Criterion = {
  id: 'commune-nouvelle',
  label: both('la commune est une commune nouvelle', 'the town is a commune nouvelle'),
  versions: always(
    assume(
      'town.newCommuneSince',
      null,
      both(
        'Sans autre indication, la commune n’est pas tenue pour une commune nouvelle.',
        'Unless told otherwise, the town is not taken for a commune nouvelle.',
      ),
      onOrBefore('town.newCommuneSince', asOf),
    ),
  ),
}

type Carrier = 'commune' | 'epci' | 'petr' | 'syndicat' | 'department' | 'region' | 'association'

const carriedBy = (carrier: Carrier, fr: string, en: string): Criterion => ({
  id: `carried-by-${carrier}`,
  label: both(`${fr} porte le projet`, `${en} carries the project`),
  versions: always(
    assume(
      'project.carrier',
      'commune',
      both(
        'Le plan est celui d’une commune : sans autre indication, c’est elle qui porte le projet.',
        'The plan is that of a town: unless told otherwise, the town carries the project.',
      ),
      eq('project.carrier', carrier),
    ),
  ),
})

export const carriedByCommune = carriedBy('commune', 'la commune', 'the town')
export const carriedByEpci = carriedBy('epci', 'l’intercommunalité', 'the intercommunality')
export const carriedByPetr = carriedBy('petr', 'un PETR ou un pays', 'a PETR or a pays')
export const carriedBySyndicat = carriedBy('syndicat', 'un syndicat', 'a syndicate')
export const carriedByDepartment = carriedBy('department', 'le département', 'the department')
export const carriedByRegion = carriedBy('region', 'la région', 'the region')
export const carriedByAssociation = carriedBy('association', 'une association', 'an association')

export const territoryCriteria = [
  ruralCommune,
  intermediateDensity,
  inMassif,
  communeNouvelle,
  carriedByCommune,
  carriedByEpci,
  carriedByPetr,
  carriedBySyndicat,
  carriedByDepartment,
  carriedByRegion,
  carriedByAssociation,
]
