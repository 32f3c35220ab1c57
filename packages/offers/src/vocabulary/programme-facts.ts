import { defineFacts } from '@petites-villes/eligibility'
import { both } from '../both.js'
import { acvTowns, ortTowns, pvdTowns } from '../sources/territory.js'
import { frrList } from '../sources/legal-effects.js'

/** The programmes, conventions and zonings in which the commune is. */
export const programmeFacts = defineFacts({
  'pvd.member': {
    kind: 'boolean',
    decidedBy: 'authority',
    label: both('commune Petites villes de demain', 'town of Petites villes de demain'),
    question: both(
      'La commune est-elle lauréate du programme Petites villes de demain ?',
      'Was the town selected for the programme Petites villes de demain?',
    ),
    sources: [pvdTowns],
  },
  'pvd.adhesionSignedOn': {
    kind: 'date',
    nullable: true,
    label: both(
      'date de signature de la convention d’adhésion',
      'day on which the adhesion convention was signed',
    ),
    question: both(
      'Quel jour la convention d’adhésion à Petites villes de demain a-t-elle été signée ?',
      'On which day was the adhesion convention of Petites villes de demain signed?',
    ),
    sources: [pvdTowns],
  },
  'pvd.frameworkSignedOn': {
    kind: 'date',
    nullable: true,
    label: both(
      'date de signature de la convention-cadre',
      'day on which the framework convention was signed',
    ),
    question: both(
      'Quel jour la convention-cadre Petites villes de demain a-t-elle été signée ?',
      'On which day was the framework convention of Petites villes de demain signed?',
    ),
    help: both(
      'C’est la seconde convention, celle qui vaut opération de revitalisation de territoire.',
      'It is the second convention, the one that is worth an ORT.',
    ),
  },
  'acv.member': {
    kind: 'boolean',
    decidedBy: 'authority',
    label: both('commune Action cœur de ville', 'town of Action cœur de ville'),
    question: both(
      'La commune est-elle dans le programme Action cœur de ville ?',
      'Is the town in the programme Action cœur de ville?',
    ),
    sources: [acvTowns],
  },
  'ort.signedOn': {
    kind: 'date',
    nullable: true,
    label: both(
      'date de signature de l’opération de revitalisation de territoire (ORT)',
      'day on which the ORT convention was signed',
    ),
    question: both(
      'Quel jour la commune a-t-elle signé une opération de revitalisation de territoire (ORT) ?',
      'On which day did the town sign an ORT (opération de revitalisation de territoire)?',
    ),
    help: both(
      'Une ORT terminée ou seulement envisagée ne compte pas.',
      'An ORT that is over or only planned does not count.',
    ),
    sources: [ortTowns],
  },
  'frr.zoning': {
    kind: 'enum',
    decidedBy: 'authority',
    values: {
      none: both('non classée', 'not in the zone'),
      frr: both('FRR', 'FRR'),
      'frr+': both('FRR+', 'FRR+'),
    },
    label: both('classement France ruralités revitalisation', 'France ruralités revitalisation zoning'),
    question: both(
      'Comment la commune est-elle classée en France ruralités revitalisation ?',
      'How is the town classed in France ruralités revitalisation?',
    ),
    help: both(
      'La liste en vigueur est celle de l’arrêté du 10 juillet 2025.',
      'The list in force is that of the order of 10 July 2025.',
    ),
    sources: [frrList],
  },
  'housing.operations': {
    kind: 'set',
    values: {
      opah: both('OPAH', 'OPAH'),
      'opah-ru': both('OPAH de renouvellement urbain', 'OPAH for urban renewal'),
      'opah-rr': both('OPAH de revitalisation rurale', 'OPAH for rural revitalisation'),
      'opah-cd': both('OPAH copropriétés dégradées', 'OPAH for run-down co-ownerships'),
      pig: both('programme d’intérêt général (PIG)', 'programme of general interest (PIG)'),
      'plan-de-sauvegarde': both('plan de sauvegarde', 'rescue plan for a co-ownership'),
      orcod: both(
        'opération de requalification de copropriétés (ORCOD)',
        'co-ownership renewal operation (ORCOD)',
      ),
      'etude-pre-operationnelle': both('étude pré-opérationnelle', 'pre-operational study'),
    },
    label: both('opérations de l’habitat en vigueur', 'housing operations in force'),
    question: both(
      'Quelles opérations d’amélioration de l’habitat sont en vigueur dans la commune ?',
      'Which housing improvement operations are in force in the town?',
    ),
    help: both('Une liste vide veut dire qu’il n’y en a aucune.', 'An empty list means that there is none.'),
  },
})
