import { type CommonOptions, dayOption, factOptions } from '../common-options.js'
import { type ExitCode, exitCode } from '../exit-code.js'
import { renderPlan } from '../render/plan.js'
import { type Session, show, showJson } from '../session.js'
import { townArgument } from '../town-argument.js'

/** `pvd plan <town...>` */
export async function planCommand(
  session: Session,
  words: readonly string[],
  options: CommonOptions & { readonly all?: boolean },
): Promise<ExitCode> {
  const asOf = await dayOption(session, options)
  const facts = await factOptions(session, options)
  const town = await townArgument(session, words)
  const plan = session.pvd.plan(town, { asOf, facts })
  if (options.json) showJson(session, plan)
  else
    show(session, page => {
      renderPlan(page, plan, { all: options.all ?? false, vocabulary: session.pvd.vocabulary })
    })
  return exitCode.done
}
