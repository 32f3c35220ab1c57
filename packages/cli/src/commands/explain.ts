import { type CommonOptions, dayOption, factOptions } from '../common-options.js'
import { type ExitCode, exitCode } from '../exit-code.js'
import { offerArgument } from '../offer-argument.js'
import { renderExplanation } from '../render/explanation.js'
import { type Session, show, showJson } from '../session.js'
import { townArgument } from '../town-argument.js'
import { WrongUse } from '../wrong-use.js'

/** `pvd explain <town> <offer>`: the last word is the offer, because the name of a town may have several. */
export async function explainCommand(
  session: Session,
  words: readonly string[],
  options: CommonOptions & { readonly strict?: boolean },
): Promise<ExitCode> {
  const offer = words.at(-1)
  if (offer === undefined || words.length < 2)
    throw new WrongUse({
      fr: 'Indiquez la commune puis l’offre, par exemple : pvd explain 73157 vta.',
      en: 'Name the town, then the offer, for example: pvd explain 73157 vta.',
    })
  const asOf = await dayOption(session, options)
  const facts = await factOptions(session, options)
  const town = await townArgument(session, words.slice(0, -1))
  const { id } = offerArgument(session, offer)
  const explained = session.pvd.explain(town, id, { asOf, facts })
  if (options.json) showJson(session, explained)
  else
    show(session, page => {
      renderExplanation(page, explained, session.pvd.vocabulary)
    })
  switch (explained.entry.outcome) {
    case 'yes':
      return exitCode.done
    case 'no':
      return exitCode.no
    case 'unknown':
      return options.strict ? exitCode.unknown : exitCode.done
  }
}
