import {
  applicantLabels,
  type CivilDate,
  confidenceLabels,
  describeFunding,
  formatValue,
  type Offer,
  offerKindLabels,
  partner,
  partnerRoleLabels,
  pillars,
  type Pvd,
  themeLabels,
  versionAt,
} from 'petites-villes'
import type { Page } from '../page/page.js'
import { code } from '../page/span.js'
import { namesIn } from '../rule-names.js'
import { offerWords } from '../words/offer-words.js'
import { renderWindow } from './offers.js'
import { renderRule } from './rule-tree.js'
import { renderSource } from './source.js'
import { spanText } from './window-text.js'
import { capital } from './capital.js'

interface OfferContext {
  readonly asOf: CivilDate
  readonly pvd: Pvd
}

/** One offer in full, as its sources tell it on a day. */
export function renderOffer(page: Page, offer: Offer, context: OfferContext): void {
  const words = offerWords[page.language]
  const { say, palette } = page
  page.line({
    text: offer.acronym ? `${offer.name} — ${offer.acronym}` : offer.name,
    paint: palette.strong,
  })
  page.line(code(offer.id, palette.faint))
  page.blank()
  page.line(say(offer.summary))
  page.blank()
  renderCard(page, offer, context)
  page.section(words.window)
  renderWindow(page, offer, context.asOf)
  for (const span of offer.window) {
    const doubt =
      span.state === 'unconfirmed' ? (page.language === 'fr' ? ' (non confirmé)' : ' (not confirmed)') : ''
    page.line(`${capital(say(spanText(span)))}${doubt}.${span.note ? ` ${say(span.note)}` : ''}`, {
      mark: { text: '•' },
    })
  }
  page.section(words.funding)
  for (const term of offer.funding)
    page.line(`${say(describeFunding(term))}${term.from || term.to ? ` (${say(spanText(term))})` : ''}`, {
      mark: { text: '•' },
    })
  if (offer.funding.length === 0) page.line(words.noFunding)
  page.section(words.rule)
  const rule = versionAt(offer.rule, context.asOf)?.value
  if (rule) renderRule(page, rule, context)
  else page.line(capital(`${words.notInForce}.`))
  renderParameters(page, offer, context)
  renderRemarks(page, offer)
  page.section(words.sources)
  offer.sources.forEach((source, at) => {
    renderSource(page, source, at + 1)
  })
}

function renderCard(page: Page, offer: Offer, { pvd }: OfferContext): void {
  const words = offerWords[page.language]
  const { say } = page
  const nameOf = (id: string) => pvd.offers.find(other => other.id === id)?.name ?? id
  page.row(words.pillar, say(pillars.find(({ id }) => id === offer.pillar)?.name ?? { fr: '', en: '' }))
  page.row(words.kind, say(offerKindLabels[offer.kind]))
  page.row(words.themes, offer.themes.map(theme => say(themeLabels[theme])).join(', '))
  page.row(words.applicants, offer.applicants.map(each => say(applicantLabels[each])).join(', '))
  const roles = new Map<string, string[]>()
  for (const { partner: id, role } of offer.partners) {
    const { name } = partner(id)
    roles.set(name, [...(roles.get(name) ?? []), say(partnerRoleLabels[role])])
  }
  ;[...roles].forEach(([name, held], at) => {
    page.row(at === 0 ? words.partners : '', `${name} (${held.join(', ')})`)
  })
  if (offer.completes) page.row(words.completes, nameOf(offer.completes))
  if (offer.excludes?.length) page.row(words.excludes, offer.excludes.map(nameOf).join(', '))
  page.row(words.confidence, say(confidenceLabels[offer.confidence]))
}

function renderParameters(page: Page, offer: Offer, { pvd: { rulebook }, asOf }: OfferContext): void {
  const words = offerWords[page.language]
  const rule = versionAt(offer.rule, asOf)?.value
  if (!rule) return
  const { parameters } = namesIn(rule, id => {
    const criterion = rulebook.criteria[id]
    return criterion && versionAt(criterion.versions, asOf)?.value
  })
  if (parameters.size === 0) return
  page.section(words.parameters)
  for (const id of parameters) {
    const parameter = rulebook.parameters[id]
    if (!parameter) continue
    const version = versionAt(parameter.versions, asOf)
    const value = version ? formatValue(version.value, parameter, page.language) : words.notInForce
    const cited = version?.sources.map(({ title, publisher }) => `${title}, ${publisher}`).join(' ; ')
    page.line(
      [
        `${page.say(parameter.label)}${page.colon}`,
        { text: value, paint: page.palette.strong },
        version?.from ? ` (${page.say(spanText(version))})` : '',
        cited ? { text: ` — ${cited}`, paint: page.palette.faint } : '',
      ],
      { mark: { text: '•' } },
    )
  }
}

function renderRemarks(page: Page, { conditions = [], doubts = [] }: Offer): void {
  const words = offerWords[page.language]
  for (const [title, texts] of [
    [words.conditions, conditions],
    [words.doubts, doubts],
  ] as const) {
    if (texts.length === 0) continue
    page.section(title)
    for (const text of texts) page.line(page.say(text), { mark: { text: '•' } })
  }
}
