import { type Cents, euros, parseEuros } from 'petites-villes'
import { WrongUse } from './wrong-use.js'

/**
 * An option that takes an amount in euros, as people write it: `400000`, `400 000 €`, `12,50`.
 *
 * @throws WrongUse for what is no amount
 */
export function moneyOption(option: string, given: string | undefined): Cents | undefined {
  if (given === undefined) return undefined
  const amount = parseEuros(given)
  if (amount !== undefined && amount >= euros(0)) return amount
  throw new WrongUse({
    fr: `${option} : « ${given} » n'est pas un montant en euros ; écrivez par exemple 400000 ou 12,50.`,
    en: `${option}: "${given}" is not an amount in euros; write for example 400000 or 12.50.`,
  })
}
