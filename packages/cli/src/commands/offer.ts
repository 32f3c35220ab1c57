import { type CommonOptions, dayOption } from '../common-options.js'
import { type ExitCode, exitCode } from '../exit-code.js'
import { offerArgument } from '../offer-argument.js'
import { renderOffer } from '../render/offer.js'
import { type Session, show, showJson } from '../session.js'
import { WrongUse } from '../wrong-use.js'

/** `pvd offer <id>` */
export async function offerCommand(
  session: Session,
  words: readonly string[],
  options: CommonOptions,
): Promise<ExitCode> {
  const asOf = await dayOption(session, options)
  const [id] = words
  if (id === undefined || words.length > 1)
    throw new WrongUse({
      fr: 'Indiquez une offre, par exemple : pvd offer vta. La liste : pvd offers.',
      en: 'Name one offer, for example: pvd offer vta. For the list: pvd offers.',
    })
  const offer = offerArgument(session, id)
  if (options.json) showJson(session, offer)
  else
    show(session, page => {
      renderOffer(page, offer, { asOf, pvd: session.pvd })
    })
  return exitCode.done
}
