import { foldName } from '@petites-villes/towns'

/** One choice of a list of aides-territoires: the slug of its address bar and the label that its JSON carries. */
export interface AidTerm {
  readonly slug: string
  readonly label: string
}

const term = (slug: string, label: string): AidTerm => ({ slug, label })

/** The closed lists of aides-territoires, as its API writes them in 2026. */
export const aidTerms = {
  audiences: [
    term('commune', 'Communes'),
    term('epci', 'Intercommunalités / Pays'),
    term('department', 'Départements'),
    term('region', 'Régions'),
    term('special', "Collectivités d'outre-mer à statuts particuliers"),
    term('public-org', "Établissements publics / Services de l'État"),
    term('public-cies', 'Entreprises publiques locales (Sem, Spl, SemOp)'),
    term('association', 'Associations'),
    term('private-sector', 'Entreprises privées'),
    term('private-person', 'Particuliers'),
    term('farmer', 'Agriculteurs'),
    term('researcher', 'Recherche'),
  ],
  types: [
    term('grant', 'Subvention'),
    term('loan', 'Prêt'),
    term('recoverable-advance', 'Avance récupérable'),
    term('cee', "Certificat d'économie d'énergie (CEE)"),
    term('other', 'Autre aide financière'),
    term('technical-engineering', 'Ingénierie technique'),
    term('financial-engineering', 'Ingénierie financière'),
    term('legal-engineering', 'Ingénierie Juridique / administrative'),
  ],
  typeGroups: [term('financial-group', 'Aide financière'), term('technical-group', 'Aide en ingénierie')],
  steps: [
    term('preop', 'Réflexion / conception'),
    term('op', 'Mise en œuvre / réalisation'),
    term('postop', 'Usage / valorisation'),
  ],
  destinations: [
    term('supply', 'Dépenses de fonctionnement'),
    term('investment', "Dépenses d'investissement"),
  ],
  recurrences: [term('oneoff', 'Ponctuelle'), term('ongoing', 'Permanente'), term('recurring', 'Récurrente')],
  scales: [
    term('commune', 'Commune'),
    term('epci', 'EPCI'),
    term('basin', 'Bassin hydrographique'),
    term('department', 'Département'),
    term('region', 'Région'),
    term('overseas', 'Outre-mer'),
    term('mainland', 'Métropole'),
    term('adhoc', 'Ad-hoc'),
    term('country', 'Pays'),
    term('continent', 'Continent'),
  ],
  european: [
    term('sectorial', 'Aide européenne sectorielle'),
    term('organizational', 'Aide européenne organisationnelle'),
  ],
} as const satisfies Readonly<Record<string, readonly AidTerm[]>>

export type AidTermList = keyof typeof aidTerms

/** Words that changed: what the public label said before the site was rewritten. */
const formerLabels: Readonly<Record<string, string>> = {
  'etablissements publics ecoles bibliotheques services de l etat': 'public-org',
}

const byFolded: Readonly<Record<string, ReadonlyMap<string, AidTerm>>> = Object.fromEntries(
  Object.entries(aidTerms).map(([list, terms]) => [
    list,
    new Map(
      terms.flatMap((each): [string, AidTerm][] => [
        [foldName(each.slug), each],
        [foldName(each.label), each],
      ]),
    ),
  ]),
)

/**
 * The choice that somebody wrote: by its label, accents and case aside, or by its slug with hyphens (the site since 2024) or
 * underscores (the site before, and the published table schema). Undefined for anything else.
 *
 * @example
 * ```ts
 * import { aidTerm } from '@petites-villes/validation/exchange'
 *
 * aidTerm('types', 'recoverable_advance')?.label // => 'Avance récupérable'
 * aidTerm('audiences', 'INTERCOMMUNALITES / PAYS')?.slug // => 'epci'
 * aidTerm('audiences', 'Martiens') // => undefined
 * ```
 */
export function aidTerm(list: AidTermList, written: string): AidTerm | undefined {
  const folded = foldName(written)
  const former = list === 'audiences' ? formerLabels[folded] : undefined
  return byFolded[list]?.get(former === undefined ? folded : foldName(former))
}

/** The label of a slug that this program wrote itself. */
export function labelOfTerm(list: AidTermList, slug: string): string {
  return aidTerms[list].find(each => each.slug === slug)?.label ?? slug
}
