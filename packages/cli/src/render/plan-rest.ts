import type { CivilDate, PlanEntry } from 'petites-villes'
import type { Page } from '../page/page.js'
import { code } from '../page/span.js'
import { explanationWords } from '../words/explanation-words.js'
import { statusLabels } from '../words/labels.js'
import { changeText } from './change-text.js'
import { reasonTexts, type Speaker } from './plan-entry.js'
import { statusSign } from './sign.js'
import { windowText } from './window-text.js'

/** An offer that cannot be had: its name and the reason, no more. */
export function renderRest(page: Page, entry: PlanEntry, asOf: CivilDate): void {
  const { offer, status } = entry
  const { palette } = page
  page.line([offer.name, ' ', code(`[${offer.id}]`, palette.faint), ` ${reasonOfRest(page, entry, asOf)}`], {
    indent: 2,
    mark: statusSign(status, palette),
  })
}

/** The status of an offer that cannot be had, with its reason. */
export function reasonOfRest(
  page: Speaker,
  { status, because, changes = [], window }: PlanEntry,
  asOf: CivilDate,
): string {
  const label = page.say(statusLabels[status])
  if (status === 'not-eligible') {
    const reasons = reasonTexts(page, because)
    const [easiest] = changes.filter(({ possible }) => possible)
    const told = [
      ...(reasons.length > 0 ? [reasons.join(page.language === 'fr' ? ' ; ' : '; ')] : []),
      ...(easiest ? [`${explanationWords[page.language].wouldChange} ${changeText(page, easiest)}`] : []),
    ]
    return told.length > 0 ? `${label} — ${told.join(' → ')}` : label
  }
  // A remark comes first: it may say that the day on which the offer ended is only the day on which that was read.
  if (window.note) return `${label} — ${page.say(window.note)}`
  const when = windowText(window, asOf)
  return when ? page.say(when) : label
}
