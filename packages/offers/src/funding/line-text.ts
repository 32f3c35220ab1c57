import { type Cents, formatMoney, type Language, type Localized, localized } from '@petites-villes/core'
import type { FundingTerm } from '../funding-term.js'
import { describeFunding } from '../funding-text.js'
import type { MinimumShare } from '../minimum-share/minimum-share.js'
import type { FundingLine } from './plan.js'
import type { LineLimit } from './term-amount.js'

/** One line in words: who, for what, how much, why not more, how sure. */
export function lineText(line: Omit<FundingLine, 'text'>): Localized {
  return localized(language => {
    const { name, term, status } = line
    const fr = language === 'fr'
    const colon = fr ? ' :' : ':'
    const parts = [howMuch(line, language), whence(line, language), toConfirm(status, language)]
    return `${name} (${term.label[language]})${colon} ${parts.filter(Boolean).join(', ')}.`
  })
}

function howMuch(
  { amount, sure, upTo, status, term }: Omit<FundingLine, 'text'>,
  language: Language,
): string {
  const fr = language === 'fr'
  if (amount === null) return unknownAmount(term, language)
  const most = formatMoney(amount, language)
  if (!upTo) return most
  const least = status === 'available' && sure > 0 && sure < amount ? formatMoney(sure, language) : ''
  if (fr) return least ? `de ${least} à ${most}` : `jusqu’à ${most}`
  return least ? `from ${least} to ${most}` : `up to ${most}`
}

function whence(
  { amount, rate, base, limitedBy, last }: Omit<FundingLine, 'text'>,
  language: Language,
): string {
  if (amount === null) return ''
  const fr = language === 'fr'
  const percent =
    rate === null ? '' : fr ? `${rate.toLocaleString('fr-FR')} %` : `${rate.toLocaleString('en-GB')}%`
  const of = base === null ? '' : `${fr ? ' de' : ' of'} ${formatMoney(base, language)}`
  const share = percent && base !== null && !last ? `${percent}${of}` : ''
  const deficit = last
    ? fr
      ? `${percent} du déficit que laissent les autres aides, à demander en dernier`
      : `${percent} of the deficit that the other grants leave, to be asked for last`
    : ''
  return [share || deficit, limitedBy ? limits[limitedBy][language] : ''].filter(Boolean).join(', ')
}

/** What is published of a line that cannot be computed yet. */
function unknownAmount(term: FundingTerm, language: Language): string {
  if (term.kind === 'unpublished') return language === 'fr' ? 'montant inconnu' : 'amount unknown'
  const published = describeFunding({ ...term, label: { fr: '', en: '' } })[language].replace(/^\s*:\s*/, '')
  return `${language === 'fr' ? 'montant à calculer' : 'amount to be computed'}, ${published}`
}

const limits: Readonly<Record<LineLimit, Localized>> = {
  rate: { fr: '', en: '' },
  flat: { fr: 'forfait', en: 'flat sum' },
  'base-cap': { fr: 'dépense plafonnée', en: 'expense capped' },
  cap: { fr: 'aide plafonnée', en: 'aid capped' },
  announced: { fr: 'montant annoncé par le financeur', en: 'amount announced by the funder' },
  deficit: { fr: '', en: '' },
  ceiling: {
    fr: 'réduite par le plafond des aides publiques',
    en: 'reduced by the ceiling of public grants',
  },
}

const toConfirm = (status: FundingLine['status'], language: Language): string =>
  status === 'available' ? '' : language === 'fr' ? 'à confirmer' : 'to be confirmed'

/** What the prefect may allow, in words that promise nothing. */
export function derogationText(
  { label, percent }: NonNullable<MinimumShare['derogation']>,
  ceiling: Cents,
  most: Cents,
): Localized {
  return localized(language => {
    const [top, known] = [formatMoney(ceiling, language), formatMoney(most, language)]
    if (language === 'fr') {
      const floor = percent === 0 ? 'sans plancher connu' : `jusqu’à ${String(percent)} %`
      return `Le préfet peut baisser la part minimale (${label.fr}), ${floor}, et n’y est pas tenu. Les aides publiques pourraient alors atteindre ${top}, dans la limite que pose chaque financeur${most > 0 ? ` ; ${known} d’aides sont chiffrées` : ''}.`
    }
    const floor = percent === 0 ? 'with no known floor' : `down to ${String(percent)}%`
    return `The prefect may lower the lowest share (${label.en}), ${floor}, and need not. Public grants could then reach ${top}, within what each funder puts up with${most > 0 ? `; the grants with an amount make ${known}` : ''}.`
  })
}
