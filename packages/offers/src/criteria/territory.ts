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

export const territoryCriteria = [ruralCommune, intermediateDensity, inMassif, communeNouvelle]
