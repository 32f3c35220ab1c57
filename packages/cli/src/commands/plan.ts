import type { SupportPlan } from 'petites-villes'
import { choiceOption } from '../choice-option.js'
import { type CommonOptions, dayOption, factOptions } from '../common-options.js'
import { type ExitCode, exitCode } from '../exit-code.js'
import { notice } from '../notice.js'
import { renderPlan } from '../render/plan.js'
import { type Session, show, showJson } from '../session.js'
import { writeText } from '../text-file.js'
import { townArgument } from '../town-argument.js'
import { WrongUse } from '../wrong-use.js'

const formats = ['text', 'markdown', 'html'] as const
type Format = (typeof formats)[number]

interface PlanCommandOptions extends CommonOptions {
  readonly all?: boolean
  readonly format?: string
  readonly output?: string
}

/** `pvd plan <town...>` */
export async function planCommand(
  session: Session,
  words: readonly string[],
  options: PlanCommandOptions,
): Promise<ExitCode> {
  const format = formatOption(options)
  const asOf = await dayOption(session, options)
  const facts = await factOptions(session, options)
  const town = await townArgument(session, words)
  const plan = session.pvd.plan(town, { asOf, facts })
  const { output } = options
  if (output === undefined) {
    await print(session, plan, format, options)
    return exitCode.done
  }
  let written = ''
  const io = { ...session.io, colour: false, out: (text: string) => (written += text) }
  await print({ ...session, io }, plan, format, options)
  await writeText(session.io, output, written)
  const { io: terminal, language } = session
  notice(
    terminal,
    language,
    { fr: `Le plan est dans « ${output} ».`, en: `The plan is in "${output}".` }[language],
  )
  return exitCode.done
}

async function print(
  session: Session,
  plan: SupportPlan,
  format: Format,
  { json, all = false }: PlanCommandOptions,
): Promise<void> {
  const { io, language, pvd } = session
  const { vocabulary } = pvd
  if (json) showJson(session, plan)
  else if (format === 'text')
    show(session, page => {
      renderPlan(page, plan, { all, vocabulary })
    })
  else {
    const { planDocument } = await import('../format/plan-document.js')
    const document = planDocument(plan, { language, vocabulary, all })
    if (format === 'html') io.out((await import('../format/html.js')).toHtml(document))
    else io.out((await import('../format/markdown.js')).toMarkdown(document))
  }
}

/** The format that was asked for, else the one that the name of the file asks for, else text. */
function formatOption({ format, json, output = '' }: PlanCommandOptions): Format {
  const asked = choiceOption('--format', format, formats)
  if (asked !== undefined && json)
    throw new WrongUse({
      fr: '--json et --format ne vont pas ensemble : gardez l’un des deux.',
      en: '--json and --format do not go together: keep one of them.',
    })
  if (asked !== undefined) return asked
  if (/\.html?$/i.test(output)) return 'html'
  return /\.(md|markdown)$/i.test(output) ? 'markdown' : 'text'
}
