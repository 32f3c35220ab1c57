import {
  type Cents,
  formatMoney,
  formatNumber,
  type Language,
  type Localized,
  localized,
} from '@petites-villes/core'
import type { FundingTerm, Per } from './funding-term.js'

const per: Readonly<Record<Per, Localized>> = {
  project: { fr: 'par projet', en: 'a project' },
  year: { fr: 'par an', en: 'a year' },
  dwelling: { fr: 'par logement', en: 'a dwelling' },
  person: { fr: 'par personne', en: 'a person' },
  'structure-year': { fr: 'par structure et par an', en: 'a structure and year' },
  'square-metre': { fr: 'par m²', en: 'a square metre' },
  'inhabitant-year': { fr: 'par habitant et par an', en: 'an inhabitant and year' },
}

/**
 * One line of funding in words: what for, how much, up to what.
 *
 * @example
 * ```ts
 * import { describeFunding, offer } from '@petites-villes/offers'
 *
 * const [post] = offer('chef-de-projet-pvd').funding
 * post && describeFunding(post).en
 * // => 'post of project manager: 75% of annual loaded cost, up to €45,000 a year'
 * ```
 */
export function describeFunding(term: FundingTerm): Localized {
  if (term.kind === 'right') return term.label
  const known = texts.get(term)
  if (known) return known
  const text = localized(
    language => `${term.label[language]}${language === 'fr' ? ' : ' : ': '}${amountOf(term, language)}`,
  )
  texts.set(term, text)
  return text
}

/** A term never changes, and every plan says it again. */
const texts = new WeakMap<FundingTerm, Localized>()

function amountOf(term: Exclude<FundingTerm, { kind: 'right' }>, language: Language): string {
  const fr = language === 'fr'
  const percent = (share: number) => `${formatNumber(share, language)}${fr ? ' ' : ''}%`
  switch (term.kind) {
    case 'rate': {
      const share = percentRange(term, language, percent)
      const base = fr ? `${share} (assiette : ${term.base.fr})` : `${share} of ${term.base.en}`
      return `${base}${counted(term.baseCap, language)}${capped(term.cap, term.per, language)}`
    }
    case 'deficit-share':
      return `${percentRange(term, language, percent)} ${fr ? 'du déficit de l’opération' : 'of the deficit of the operation'}${capped(term.cap, undefined, language)}`
    case 'flat':
      return `${moneyRange(term, language)} ${per[term.per][language]}`
    case 'contribution':
      return `${fr ? 'la ville verse' : 'the town pays'} ${moneyRange(term, language)} ${per[term.per][language]}`
    case 'free':
      return fr ? 'gratuit' : 'free of charge'
    case 'loan': {
      if (!term.months) return fr ? 'à rembourser' : 'to be paid back'
      const span = `${years(term.months.min)} ${fr ? 'à' : 'to'} ${years(term.months.max)}`
      return fr ? `prêt sur ${span} ans` : `loan over ${span} years`
    }
    case 'tax-relief': {
      const over =
        term.years === undefined
          ? ''
          : fr
            ? ` pendant ${yearsOf(term.years, fr)}`
            : ` over ${yearsOf(term.years, fr)}`
      return `${fr ? 'réduction d’impôt de' : 'tax relief of'} ${percent(term.percent)}${over}${counted(term.baseCap, language)}`
    }
    case 'unpublished':
      return fr ? 'montant non publié' : 'amount not published'
  }
}

const years = (months: number): string => String(Math.round(months / 12))

function yearsOf(count: number, fr: boolean): string {
  if (fr) return `${String(count)} ${count === 1 ? 'an' : 'ans'}`
  return `${String(count)} ${count === 1 ? 'year' : 'years'}`
}

function counted(most: Cents | undefined, language: Language): string {
  if (most === undefined) return ''
  return `${language === 'fr' ? ', dans la limite de' : ', counted up to'} ${formatMoney(most, language)}`
}

function percentRange(
  { percent, minPercent }: { percent: number; minPercent?: number },
  language: Language,
  written: (share: number) => string,
): string {
  if (minPercent === undefined || minPercent === percent) return written(percent)
  if (minPercent === 0) return language === 'fr' ? `jusqu’à ${written(percent)}` : `up to ${written(percent)}`
  return language === 'fr'
    ? `de ${written(minPercent)} à ${written(percent)}`
    : `${written(minPercent)} to ${written(percent)}`
}

function moneyRange({ amount, minAmount }: { amount: Cents; minAmount?: Cents }, language: Language): string {
  const most = formatMoney(amount, language)
  if (minAmount === undefined || minAmount === amount) return most
  if (minAmount === 0) return language === 'fr' ? `jusqu’à ${most}` : `up to ${most}`
  const least = formatMoney(minAmount, language)
  return language === 'fr' ? `de ${least} à ${most}` : `${least} to ${most}`
}

function capped(cap: Cents | undefined, unit: Per | undefined, language: Language): string {
  if (cap === undefined) return ''
  const most = formatMoney(cap, language)
  const counted = unit === undefined ? '' : ` ${per[unit][language]}`
  return language === 'fr' ? `, au plus ${most}${counted}` : `, up to ${most}${counted}`
}
