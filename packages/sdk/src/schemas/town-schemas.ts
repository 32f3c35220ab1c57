import {
  type DensityZoning,
  type Department,
  densityLevels,
  type Epci,
  epciTypes,
  type Extent,
  frrLevels,
  type FrrZoning,
  massifs,
  type MassifZoning,
  type PerimeterZoning,
  type Region,
  type SignedZoning,
  type Town,
  type TownZonings,
  type UnknownZoningReason,
  type Zoning,
} from '@petites-villes/towns'
import {
  choiceOf,
  count,
  day,
  type JsonSchema,
  listOf,
  objectOf,
  oneOf,
  optional,
  orNull,
  ref,
  type Shape,
  text,
} from './shape.js'

const article = { ...orNull({ type: 'integer', minimum: 0, maximum: 9 }), description: "INSEE's TNCC." }

const zoning: Shape<Zoning> = {
  status: { ...oneOf(['yes', 'no', 'unknown']), description: 'unknown is neither yes nor no.' },
  reason: optional(
    choiceOf<UnknownZoningReason>({
      'not-covered': 'the list says nothing of this territory',
      unreadable: 'the row of the town could not be read',
      contradictory: 'the list says two things',
      divided: 'the list speaks of a commune that was shared out',
      merged: 'the list says different things of the communes that this town was made of',
    }),
  ),
  source: ref('source'),
  vintage: { ...day, description: 'The day the list was drawn up.' },
}
const extent = choiceOf<Extent>({
  full: '',
  partial: '',
  no: '',
  unknown: 'a part at least, the list does not say how much',
})
const perimeter: Shape<PerimeterZoning> = { ...zoning, extent }

/** A commune with its lists. */
export const townSchemas = {
  communeCode: {
    type: 'string',
    pattern: '^(\\d{2}|2[AB])\\d{3}$',
    description: 'INSEE code of a commune of today, always text.',
    examples: ['73157'],
  },
  department: objectOf<Department>({
    code: { type: 'string', pattern: '^(\\d{2,3}|2[AB])$' },
    name: text,
    article,
    region: orNull(text),
  }),
  region: objectOf<Region>({ code: text, name: text, article }),
  epci: objectOf<Epci>(
    {
      siren: { type: 'string', pattern: '^\\d{9}$' },
      name: text,
      type: oneOf(epciTypes),
      population: count,
      members: listOf(ref('communeCode')),
      departments: listOf(text),
    },
    { description: 'An intercommunality with its own taxes.' },
  ),
  signedZoning: objectOf<SignedZoning>({ ...zoning, signedOn: orNull(day) }),
  zonings: objectOf<TownZonings>(
    {
      pvd: { ...ref('signedZoning'), description: 'Petites villes de demain.' },
      ort: { ...ref('signedZoning'), description: 'Opération de revitalisation de territoire.' },
      acv: { ...ref('signedZoning'), description: 'Action cœur de ville.' },
      mountain: objectOf<TownZonings['mountain']>({ ...zoning, extent: optional(extent) }),
      planningMountain: optional(objectOf(perimeter)),
      massif: optional(objectOf<MassifZoning>({ ...perimeter, massif: orNull(oneOf(massifs)) })),
      frr: optional(objectOf<FrrZoning>({ ...zoning, level: orNull(oneOf(frrLevels)) })),
      density: optional(objectOf<DensityZoning>({ ...zoning, level: orNull(oneOf(densityLevels)) })),
    },
    {
      description:
        'The lists that the town is on, or not, or nobody knows. A list that is absent is not a no.',
    },
  ),
  town: objectOf<Town>(
    {
      code: ref('communeCode'),
      name: text,
      article,
      department: ref('department'),
      region: orNull(ref('region')),
      epci: orNull(ref('epci')),
      population: { ...orNull(count), description: 'Municipal population.' },
      postalCodes: listOf({ type: 'string', pattern: '^\\d{5}$' }),
      siren: orNull({ type: 'string', pattern: '^\\d{9}$' }),
      zonings: ref('zonings'),
    },
    { description: 'A commune of today.' },
  ),
} satisfies Readonly<Record<string, JsonSchema>>
