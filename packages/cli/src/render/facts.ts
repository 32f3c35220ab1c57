import type { Language, Localized, PlanQuestion } from 'petites-villes'
import type { Page } from '../page/page.js'
import { code } from '../page/span.js'
import { answerSpans, choiceSpans } from './answer.js'
import type { FactShapes } from './fact-shape.js'

const kindNames: Readonly<Record<PlanQuestion['kind'], Localized>> = {
  boolean: { fr: 'oui ou non', en: 'yes or no' },
  integer: { fr: 'nombre entier', en: 'whole number' },
  number: { fr: 'nombre', en: 'number' },
  money: { fr: 'montant', en: 'amount' },
  text: { fr: 'texte', en: 'text' },
  code: { fr: 'code', en: 'code' },
  enum: { fr: 'un choix', en: 'one choice' },
  set: { fr: 'plusieurs choix, séparés par des virgules', en: 'several choices, joined by commas' },
  date: { fr: 'date', en: 'day' },
}

const headings: Readonly<Record<Language, (count: number) => string>> = {
  fr: count => `${count} fait${count > 1 ? 's' : ''} que l’on peut donner avec --fact`,
  en: count => `${count} fact${count > 1 ? 's' : ''} that --fact takes`,
}

const choices: Localized = { fr: 'choix : ', en: 'choices: ' }

/** The vocabulary: what each fact is called here, what it means, how one types it. */
export function renderFacts(page: Page, facts: FactShapes): void {
  const found = Object.entries(facts)
  page.line({ text: headings[page.language](found.length), paint: page.palette.strong })
  for (const [id, shape] of found) {
    page.blank()
    page.line([code(id, page.palette.later), ` · ${page.say(kindNames[shape.kind])}`])
    page.line(`${page.say(shape.question)}${shape.help ? ` ${page.say(shape.help)}` : ''}`, { indent: 2 })
    page.line(answerSpans(page, id, shape), { indent: 2 })
    if (shape.values) page.line([page.say(choices), ...choiceSpans(page, shape.values)], { indent: 2 })
  }
}
