import { type Cents, formatMoney, type FundingPlan } from 'petites-villes'
import { useSpeech } from '../words/words.js'

/** The cost as one bar: what is sure, what may come, what is there already, what the owner pays. */
export function FundingBar({ plan }: { readonly plan: FundingPlan }) {
  const { words, language, number } = useSpeech()
  const { total, project, minimumShare, ownerShare } = plan
  const there = ((project.otherPublicGrants ?? 0) + (project.privateGifts ?? 0)) as Cents
  const parts = [
    { id: 'sure', label: words.funding.sure, amount: total.sure },
    { id: 'most', label: words.funding.most, amount: total.most },
    { id: 'room', label: words.funding.room, amount: plan.room },
    { id: 'there', label: words.funding.there, amount: there },
    { id: 'owner', label: words.funding.owed, amount: ownerShare.least },
  ] as const
  const width = (amount: number) => `${String((100 * Math.max(0, amount)) / project.cost)}%`
  const money = (amount: FundingPlan['ceiling']) => formatMoney(amount, language)
  const spoken = parts.map(({ label, amount }) => `${label}${words.plan.colon}${money(amount)}`).join(' ; ')
  return (
    <figure className="bar-figure">
      <div className="bar" role="img" aria-label={`${words.funding.bar}. ${spoken}`}>
        <span className="bar-sure" style={{ width: width(total.sure) }} />
        <span className="bar-most" style={{ width: width(total.most - total.sure) }} />
        <span className="bar-room" style={{ width: width(plan.room) }} />
        <span className="bar-there" style={{ width: width(there) }} />
        <span className="bar-owner" style={{ width: width(project.cost - total.most - plan.room - there) }} />
      </div>
      <dl className="bar-legend">
        {parts
          .filter(({ id, amount }) => (id !== 'there' && id !== 'room') || amount > 0)
          .map(({ id, label, amount }) => (
            <div key={id} className={`bar-part bar-part-${id}`}>
              <dt>{label}</dt>
              <dd>{money(amount)}</dd>
            </div>
          ))}
      </dl>
      <figcaption className="soft">
        {words.funding.lowest(
          number(minimumShare.percent / 100, { style: 'percent', maximumFractionDigits: 1 }),
        )}
      </figcaption>
    </figure>
  )
}
