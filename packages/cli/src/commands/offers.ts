import { type Offer, offerKindLabels, pillars, themes, windowState } from 'petites-villes'
import { choiceOption } from '../choice-option.js'
import { type CommonOptions, dayOption } from '../common-options.js'
import { type ExitCode, exitCode } from '../exit-code.js'
import { folded } from '../folded.js'
import { renderOffers } from '../render/offers.js'
import { type Session, show, showJson } from '../session.js'

interface OffersOptions extends CommonOptions {
  readonly pillar?: string
  readonly theme?: string
  readonly kind?: string
  readonly open?: boolean
}

/** `pvd offers [words...]`: the offers that hold all the words, of the pillar, theme and kind that are asked for. */
export async function offersCommand(
  session: Session,
  words: readonly string[],
  options: OffersOptions,
): Promise<ExitCode> {
  const asOf = await dayOption(session, options)
  const pillar = choiceOption(
    '--pillar',
    options.pillar,
    pillars.map(({ id }) => id),
  )
  const theme = choiceOption('--theme', options.theme, themes)
  const kind = choiceOption('--kind', options.kind, Object.keys(offerKindLabels) as Offer['kind'][])
  const asked = words.map(folded)
  const found = session.pvd.offers.filter(
    offer =>
      (pillar === undefined || offer.pillar === pillar) &&
      (theme === undefined || offer.themes.includes(theme)) &&
      (kind === undefined || offer.kind === kind) &&
      asked.every(word =>
        folded(`${offer.id} ${offer.name} ${offer.summary[session.language]}`).includes(word),
      ) &&
      (!options.open || windowState(offer.window, asOf).state === 'open'),
  )
  if (options.json) showJson(session, found)
  else
    show(session, page => {
      renderOffers(page, found, { asOf, total: session.pvd.offers.length })
    })
  return exitCode.done
}
