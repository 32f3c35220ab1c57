import { type CommonOptions, dayOption } from '../common-options.js'
import { type ExitCode, exitCode } from '../exit-code.js'
import { renderTown } from '../render/town.js'
import { type Session, show, showJson } from '../session.js'
import { townArgument } from '../town-argument.js'

/** `pvd town <town...>` */
export async function townCommand(
  session: Session,
  words: readonly string[],
  options: CommonOptions,
): Promise<ExitCode> {
  const asOf = await dayOption(session, options)
  const town = await townArgument(session, words)
  const { programme } = session.pvd.plan(town, { asOf })
  if (options.json) showJson(session, { town, asOf, programme })
  else
    show(session, page => {
      renderTown(page, { town, asOf, programme, gazetteer: session.pvd.gazetteer })
    })
  return exitCode.done
}
