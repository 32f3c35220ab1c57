import {
  type CivilDate,
  formatCivilDate,
  type Gazetteer,
  type PlanProgramme,
  stageLabels,
  type Town,
} from 'petites-villes'
import type { Page } from '../page/page.js'
import { outcomeLabels } from '../words/labels.js'
import { frameworkLabels, signatureLabels, townWords, zoningLabels } from '../words/town-words.js'
import { listText, numberText } from './number-text.js'
import { capital } from './capital.js'
import { outcomeSign } from './sign.js'

interface TownCard {
  readonly town: Town
  readonly asOf: CivilDate
  readonly programme: PlanProgramme
  readonly gazetteer: Gazetteer
}

/** The identity card of a town. What is not known says why. */
export function renderTown(page: Page, card: TownCard): void {
  const words = townWords[page.language]
  const { town } = card
  const { code, siren, postalCodes, department, region, population } = town
  page.line({ text: `${town.name} (${code})`, paint: page.palette.strong })
  page.blank()
  page.row(words.code, code)
  page.row(words.siren, siren ?? words.notPublished)
  page.row(words.postalCodes, postalCodes.length > 0 ? postalCodes.join(', ') : words.none)
  page.row(words.department, `${department.name} (${department.code})`)
  page.row(words.region, region ? `${region.name} (${region.code})` : words.none)
  page.row(words.population, population === null ? words.notPublished : inhabitants(page, population))
  renderEpci(page, card)
  renderZonings(page, town)
  renderMilestones(page, card)
}

const inhabitants = (page: Page, count: number): string =>
  townWords[page.language].inhabitants(numberText(count, page.language))

function renderEpci(page: Page, { town: { epci }, gazetteer }: TownCard): void {
  const words = townWords[page.language]
  if (!epci) {
    page.row(words.epci, words.none)
    return
  }
  const members = gazetteer.townsOfEpci(epci.siren)
  page.row(words.epci, `${epci.name}, SIREN ${epci.siren}`)
  page.row('', `${words.members(members.length)}, ${inhabitants(page, epci.population)}`)
  const inProgramme = members
    .filter(({ zonings }) => zonings.pvd.status === 'yes')
    .map(({ name, code }) => `${name} (${code})`)
  page.row(
    '',
    `${words.pvdMembers} ${inProgramme.length > 0 ? listText(inProgramme, words.and) : words.none}.`,
  )
}

function renderZonings(page: Page, { zonings }: Town): void {
  const words = townWords[page.language]
  page.section(words.zonings)
  for (const [name, label] of Object.entries(zoningLabels)) {
    const zoning = zonings[name as keyof Town['zonings']]
    if (!zoning) continue
    if (!zoning) continue
    const sign = outcomeSign(zoning.status, page.palette)
    page.line(
      [
        { text: page.say(label), paint: page.palette.strong },
        page.colon,
        { text: page.say(outcomeLabels[zoning.status]), paint: sign.paint },
      ],
      { mark: sign },
    )
    const details = [
      ...(zoning.status === 'unknown' ? [words.notCovered] : []),
      ...signedText(page, zoning),
      words.listOf(formatCivilDate(zoning.vintage, page.language), zoning.source.publisher),
    ]
    page.line(`${capital(details.join(' ; '))}.`, { indent: 2 })
  }
}

function signedText(
  page: Page,
  zoning: NonNullable<Town['zonings'][keyof Town['zonings']]>,
): readonly string[] {
  const words = townWords[page.language]
  if (zoning.status !== 'yes' || !('signedOn' in zoning)) return []
  return [
    zoning.signedOn === null
      ? words.dayNotPublished
      : words.signedOn(formatCivilDate(zoning.signedOn, page.language)),
  ]
}

function renderMilestones(page: Page, { programme, asOf }: TownCard): void {
  const words = townWords[page.language]
  const { language, say } = page
  const { stage, adhesion, framework, ort } = programme.milestones
  page.section(words.milestones(formatCivilDate(asOf, language)))
  const signed = (signature: typeof adhesion) =>
    signature.state === 'signed'
      ? signature.on === null
        ? words.dayNotPublished
        : formatCivilDate(signature.on, language)
      : say(signatureLabels[signature.state])
  page.row(words.stage, say(stageLabels[stage]))
  page.row(words.adhesion, signed(adhesion))
  page.row(
    words.framework,
    [
      say(frameworkLabels[framework.status]),
      ...(framework.deadline === null ? [] : [words.deadline(formatCivilDate(framework.deadline, language))]),
      ...(framework.daysLate ? [words.daysLate(framework.daysLate)] : []),
    ].join(', '),
  )
  page.row(words.ort, signed(ort))
  page.blank()
  page.line(say(programme.text))
  for (const doubt of programme.doubts)
    page.line([{ text: `${words.doubt} `, paint: page.palette.open }, say(doubt)])
}
