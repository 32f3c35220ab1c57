import { formatCivilDate, type Source, type SupportPlan } from 'petites-villes'
import type { Page } from '../page/page.js'
import { code } from '../page/span.js'
import { planWords } from '../words/plan-words.js'

/** What the plan rests on, and how to read further. */
export function renderFooter(page: Page, { town, asOf, sources }: SupportPlan): void {
  const words = planWords[page.language]
  const { pvd, ort, mountain } = town.zonings
  page.section(words.end)
  page.row(words.dayExamined, formatCivilDate(asOf, page.language))
  page.row(words.data, [pvd.source, ort.source, mountain.source].map(each => cited(each)).join(' ; '))
  page.row('', words.sources(sources.length))
  page.row(words.reasons, code(`pvd explain ${town.code} <${page.language === 'fr' ? 'offre' : 'offer'}>`))
  page.row(words.oneOffer, code(`pvd offer <${page.language === 'fr' ? 'offre' : 'offer'}>`))
  page.row(words.details, code(`pvd plan ${town.code} --all`))
}

const cited = ({ title, publisher }: Source): string => `${title} (${publisher})`
