import { formatCivilDate, type Language, type SupportPlan } from 'petites-villes'
import type { FactShapes } from '../render/fact-shape.js'
import { documentWords } from '../words/document-words.js'
import { planWords } from '../words/plan-words.js'
import type { TextDocument } from './document.js'
import { planContext } from './plan-context.js'
import { pillarSections } from './plan-offers.js'
import { questionSections } from './plan-questions.js'
import { summarySection } from './plan-summary.js'
import { townSection } from './plan-town.js'

/** The whole plan as a document, for paper and screens: the minute of the mayor first, the sources last. */
export function planDocument(
  plan: SupportPlan,
  options: { readonly language: Language; readonly vocabulary: FactShapes; readonly all: boolean },
): TextDocument {
  const { language } = options
  const words = documentWords[language]
  const context = planContext(plan, options)
  const { town, asOf } = plan
  const day = formatCivilDate(asOf, language)
  const place = [
    `${town.department.name} (${town.department.code})`,
    ...(town.region ? [town.region.name] : []),
  ]
  // In this order: the sources are numbered as the text calls for them.
  const sections = [
    summarySection(context),
    townSection(context),
    ...pillarSections(context),
    ...questionSections(context),
  ]
  const example = plan.questions[0]?.fact ?? 'frr.zoning'
  return {
    language,
    title: planWords[language].title(town.name, day),
    kicker: words.kicker,
    heading: town.name,
    subtitle: words.subtitle(place.join(', '), day),
    contents: words.contents,
    skip: words.skip,
    back: words.back,
    sections,
    notes: { id: 'sources', title: words.sources, items: context.notes.list(plan.sources, language) },
    closing: [
      [words.caution],
      [`${words.sharpen} `, { code: `pvd plan ${town.code} --on ${asOf} --fact ${example}=…` }],
    ],
  }
}
