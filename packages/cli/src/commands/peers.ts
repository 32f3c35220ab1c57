import type { Peer } from 'petites-villes'
import { type CommonOptions, dayOption } from '../common-options.js'
import { type ExitCode, exitCode } from '../exit-code.js'
import type { Page } from '../page/page.js'
import { type Session, show, showJson } from '../session.js'
import { townArgument } from '../town-argument.js'

/** `pvd peers <town...>`: the towns of the programme that are most like a town, factor by factor. */
export async function peersCommand(
  session: Session,
  words: readonly string[],
  options: CommonOptions,
): Promise<ExitCode> {
  const asOf = await dayOption(session, options)
  const town = await townArgument(session, words)
  const peers = session.pvd.peers(town, { asOf })
  if (options.json)
    showJson(
      session,
      peers.map(({ town: { code, name }, distance, factors }) => ({
        town: { code, name },
        distance,
        factors,
      })),
    )
  else
    show(session, page => {
      const title = {
        fr: `${town.name} : les villes du programme qui lui ressemblent le plus`,
        en: `${town.name}: the towns of the programme most like it`,
      }
      page.line({ text: page.say(title), paint: page.palette.strong })
      for (const peer of peers) renderPeer(page, peer)
    })
  return exitCode.done
}

function renderPeer(page: Page, { town, distance, factors }: Peer): void {
  const { palette } = page
  const away = distance.toFixed(1).replace('.', page.language === 'fr' ? ',' : '.')
  const words = page.language === 'fr' ? `distance ${away} sur 100` : `distance ${away} of 100`
  page.section(`${town.name} (${town.code}) · ${town.department.name}`, words)
  const telling = [...factors].sort((a, b) => b.distance - a.distance)
  for (const { text } of telling) page.line(page.say(text), { mark: { text: '•', paint: palette.faint } })
}
