import type { GroupEntry, GroupPlan, OfferStatus } from 'petites-villes'
import { type CommonOptions, dayOption, factOptions } from '../common-options.js'
import { type ExitCode, exitCode } from '../exit-code.js'
import type { Page } from '../page/page.js'
import { capital } from '../render/capital.js'
import { statusSign } from '../render/sign.js'
import { type Session, show, showJson } from '../session.js'
import { groupWords } from '../words/group-words.js'
import { counted, statusLabels } from '../words/labels.js'

/** `pvd group <project>`: what the towns of a territory project share, what differs, what a common carrier may ask for. */
export async function groupCommand(
  session: Session,
  words: readonly string[],
  options: CommonOptions,
): Promise<ExitCode> {
  const asOf = await dayOption(session, options)
  const facts = await factOptions(session, options)
  const plan = session.pvd.groupPlan(words.join(' ').trim().toLowerCase(), { asOf, facts })
  if (options.json) showJson(session, plan)
  else
    show(session, page => {
      renderGroup(page, plan)
    })
  return exitCode.done
}

function renderGroup(page: Page, plan: GroupPlan): void {
  const words = groupWords[page.language]
  const { say, palette } = page
  page.line({ text: say(plan.project.name), paint: palette.strong })
  page.line(say(plan.project.aim))
  page.line({ text: say(plan.project.membership), paint: palette.faint })
  page.section(words.members)
  for (const { town, stage, counts } of plan.members) {
    page.line({ text: `${town.name} (${town.code})`, paint: palette.strong })
    page.line(say(stage), { indent: 2 })
    const shown = (['available', 'to-confirm'] as const).map(status => say(counted(counts[status], status)))
    page.line(shown.join(' · '), { indent: 2 })
  }
  page.section(words.carriers)
  for (const { name, siren, towns } of plan.epcis)
    page.line(`${name} (${siren})${page.colon}${String(towns.length)} ${words.towns(towns.length)}`, {
      indent: 2,
    })
  page.line(plan.commonEpci === null ? words.noCommonEpci : words.commonEpci, { indent: 2 })
  for (const { name, carriers } of plan.grouped)
    page.line(`${name} (${carriers.map(carrier => words.applicants[carrier] ?? carrier).join(', ')})`, {
      mark: { text: '•', paint: palette.faint },
    })
  renderEntries(page, words.shared, plan.shared)
  renderEntries(page, words.differing, plan.differing)
}

function renderEntries(page: Page, title: string, entries: readonly GroupEntry[]): void {
  if (entries.length === 0) return
  page.section(`${title} (${String(entries.length)})`)
  for (const { name, towns } of entries) {
    const byStatus = new Map<OfferStatus, string[]>()
    for (const { town, status } of towns) byStatus.set(status, [...(byStatus.get(status) ?? []), town.name])
    const [only] = byStatus.keys()
    if (only !== undefined && byStatus.size === 1)
      page.line(`${name}${page.colon}${page.say(statusLabels[only])}.`, {
        mark: statusSign(only, page.palette),
      })
    else {
      page.line({ text: name, paint: page.palette.strong })
      for (const [status, names] of byStatus)
        page.line(`${capital(page.say(statusLabels[status]))}${page.colon}${names.join(', ')}`, {
          mark: statusSign(status, page.palette),
          indent: 2,
        })
    }
  }
}
