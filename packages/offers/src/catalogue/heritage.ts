import { always } from '@petites-villes/eligibility'
import { openSpan } from '../application-window.js'
import { both } from '../both.js'
import { projectNotBegun } from '../criteria/project.js'
import type { FundingTerm } from '../funding-term.js'
import type { Offer } from '../offer.js'
import {
  fipPopulation,
  fipPopulationOverseas,
  fipRegionShare,
  labelPopulation,
} from '../parameters/town-life.js'
import { rule } from '../rule.js'
import { fip, fipSitesCites, heritageLabel, heritagePartnership } from '../sources/heritage.js'

const { all, any, contains, criterion, eq, gte, in: oneOf, lt } = rule

const label: Offer = {
  id: 'label-fondation-du-patrimoine',
  name: 'Label de la Fondation du patrimoine',
  summary: both(
    'Le propriétaire privé qui restaure un bâtiment de caractère non protégé reçoit une aide et déduit des travaux de son revenu imposable.',
    'The private owner who restores a building of character that is not protected receives an aid and deducts works from taxable income.',
  ),
  pillar: 'thematic',
  kind: 'label',
  themes: ['heritage', 'taxation'],
  applicants: ['owner-occupier', 'landlord'],
  partners: [
    { partner: 'fondation-du-patrimoine', role: 'operator' },
    { partner: 'fondation-du-patrimoine', role: 'financer' },
  ],
  window: [
    openSpan(
      {
        note: both(
          'Un partenariat avec Petites villes de demain, signé le 9 juillet 2021, prévoyait au moins cent labels.',
          'A partnership with Petites villes de demain, signed on 9 July 2021, provided for at least one hundred labels.',
        ),
      },
      heritageLabel,
      heritagePartnership,
    ),
  ],
  funding: [
    {
      kind: 'rate',
      label: both('aide aux travaux, au moins', 'aid for works, at least'),
      percent: 2,
      base: both('travaux labellisés', 'labelled works'),
      sources: [heritageLabel],
    },
    {
      kind: 'right',
      label: both('déduction du revenu imposable', 'deduction from taxable income'),
      sources: [heritageLabel],
    },
  ],
  rule: always(any(lt('town.population', labelPopulation), contains('project.zones', 'spr')), heritageLabel),
  conditions: [
    both('Le bâtiment n’est pas classé monument historique.', 'The building is not a listed monument.'),
  ],
  sources: [heritageLabel, heritagePartnership],
  confidence: 'high',
}

const stateShare = (
  fr: string,
  en: string,
  percent: number,
  monument: 'classe' | 'inscrit',
  overseas?: boolean,
): FundingTerm => ({
  kind: 'rate',
  label: both(fr, en),
  percent,
  minPercent: 0,
  base: both('travaux', 'works'),
  choice: { monument: overseas ? `${monument}-overseas` : monument },
  when:
    overseas === undefined
      ? eq('project.monument', monument)
      : all(eq('project.monument', monument), eq('town.overseas', overseas)),
  sources: [fip],
})

const fipOffer: Offer = {
  id: 'fip-monuments-historiques',
  name: 'Fonds incitatif et partenarial pour les monuments historiques des communes à faibles ressources',
  acronym: 'FIP',
  summary: both(
    'L’État augmente sa part dans la restauration d’un monument, si la Région y met au moins 15 %.',
    'The State raises its share in the restoration of a monument, if the Region brings at least 15%.',
  ),
  pillar: 'thematic',
  kind: 'grant',
  themes: ['heritage'],
  applicants: ['commune'],
  partners: [
    { partner: 'drac', role: 'financer' },
    { partner: 'drac', role: 'instructor' },
    { partner: 'regions', role: 'financer' },
  ],
  window: [openSpan({ from: '2018-01-01' }, fip, fipSitesCites)],
  funding: [
    stateShare('monument classé', 'listed monument', 80, 'classe', false),
    stateShare('monument classé outre-mer', 'listed monument overseas', 90, 'classe', true),
    stateShare('monument inscrit', 'registered monument', 40, 'inscrit'),
  ],
  rule: always(
    all(
      any(
        lt('town.population', fipPopulation),
        all(eq('town.overseas', true), lt('town.population', fipPopulationOverseas)),
      ),
      eq('town.lowResources', true),
      oneOf('project.monument', ['classe', 'inscrit']),
      gte('project.regionSharePercent', fipRegionShare),
      criterion(projectNotBegun),
    ),
    fip,
    fipSitesCites,
  ),
  conditions: [
    both(
      'Le monument appartient à la commune, ou à une personne privée s’il a un intérêt local.',
      'The monument belongs to the town, or to a private person where it matters locally.',
    ),
    both(
      'Le propriétaire et les collectivités paient au moins 20 %.',
      'The owner and the local authorities pay at least 20%.',
    ),
  ],
  doubts: [
    both(
      'Les communes de moins de 2 000 habitants sont prioritaires ; la mesure des faibles ressources varie selon la région.',
      'Communes of fewer than 2,000 inhabitants come first; the measure of low resources varies by region.',
    ),
  ],
  sources: [fip, fipSitesCites],
  confidence: 'high',
}

/** Heritage. */
export const heritage: readonly Offer[] = [label, fipOffer]
