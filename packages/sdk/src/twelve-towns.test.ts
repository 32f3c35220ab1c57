import { expect, test } from 'vitest'
import { loadPvd, type PlanEntry, type SupportPlan } from './index.js'

/** Towns as different as the programme meets them, and why each is here. */
const towns = [
  ['73157', 'a valley town in the mountains'],
  ['73248', 'the largest town of its intercommunality, in the mountains'],
  ['2A247', 'Corsica: the mountain list says nothing of it'],
  ['97117', 'overseas, in the programme'],
  ['97502', 'an overseas collectivity: no region, no intercommunality'],
  ['01004', 'Action cœur de ville, and an ORT'],
  ['59350', 'a city'],
  ['55039', 'a village where nobody lives'],
  ['29155', 'an island without an intercommunality'],
  ['01033', 'a commune nouvelle in the programme'],
  ['06103', 'in the programme, the day of its adhesion is not published'],
  ['38185', 'a city among mountains that is in no mountain zone'],
] as const

const statuses = ['available', 'to-confirm', 'upcoming', 'closed', 'not-eligible'] as const

/** One line for each offer: what it waits for, or what shuts it. */
function line(entry: PlanEntry): string {
  const { offer, status, missing, because } = entry
  const unconfirmed = entry.window.state === 'unconfirmed' ? ['window'] : []
  if (status === 'to-confirm') {
    const waits =
      missing.length > 0
        ? missing.map(({ fact }) => fact)
        : because.filter(({ outcome }) => outcome === 'unknown').map(({ text }) => text.en)
    return `    ${offer.id} <- ${[...unconfirmed, ...(entry.outcome === 'unknown' ? waits : [])].join(', ')}`
  }
  if (status === 'not-eligible')
    return `    ${offer.id} <- ${because.map(({ text, found }) => `${text.en}${found ? ` (${found.en})` : ''}`).join('; ')}`
  return `    ${offer.id}`
}

function page(plan: SupportPlan, why: string): string {
  const { town, programme, counts, entries } = plan
  return [
    `${town.code} ${town.name}: ${why}`,
    `  ${programme.text.en}`,
    ...programme.line.map(
      ({ label, state, day, daysLate }) =>
        `  ${label.en}: ${state}${day ? ` ${day}` : ''}${daysLate ? `, ${String(daysLate)} days late` : ''}`,
    ),
    ...statuses.flatMap(status =>
      counts[status] === 0
        ? []
        : [
            `  ${status} (${String(counts[status])})`,
            ...entries.filter(entry => entry.status === status).map(line),
          ],
    ),
    `  first questions: ${plan.questions
      .slice(0, 3)
      .map(({ fact }) => fact)
      .join(', ')}`,
  ].join('\n')
}

test('twelve very different towns', async () => {
  const pvd = await loadPvd()
  const pages = towns.map(([code, why]) => page(pvd.plan(code, { asOf: '2026-11-22' }), why))
  const text = pages.join('\n\n').replace(/[\u202f\u00a0]/g, ' ')
  await expect(`${text}\n`).toMatchFileSnapshot('__snapshots__/twelve-towns.txt')
})
