import { useMemo } from 'react'
import { describeFundingPlan, type FundingPlan, type Project } from 'petites-villes'
import type { Town } from 'petites-villes/towns'
import { useAddress } from '../address/use-address.js'
import { Title } from '../frame/title.js'
import { DayField } from '../plan/day-field.js'
import { SourceList } from '../plan/source-list.js'
import { useCase } from '../plan/use-plan.js'
import { useSpeech } from '../words/words.js'
import { FundingBar } from './funding-bar.js'
import { ProjectForm } from './project-form.js'
import { projectFrom } from './project-from.js'
import '../style/funding.css'

/** What a project costs and who pays it: the simulator. */
export default function FundingView({ town }: { readonly town: Town }) {
  const { pvd, asOf, facts } = useCase()
  const { settings } = useAddress()
  const { words } = useSpeech()
  const { project, wrong } = projectFrom(pvd, settings)
  const isSure = settings.basis === 'sure'
  const written = JSON.stringify(project)
  const plan = useMemo(() => {
    if (written === undefined) return undefined
    const basis = isSure ? 'sure' : 'with-to-confirm'
    return tryFund(() => pvd.fund(town, JSON.parse(written) as Project, { asOf, facts, basis }))
  }, [pvd, town, written, asOf, facts, isSure])
  return (
    <section className="page funding" aria-labelledby="funding">
      <Title text={words.funding.heading(town.name)} />
      <h2 id="funding">{words.funding.heading(town.name)}</h2>
      <p className="lead">{words.funding.intro}</p>
      <DayField />
      <div className="funding-columns">
        <ProjectForm pvd={pvd} wrong={wrong} />
        <div className="funding-result" aria-live="polite">
          {plan === undefined ? (
            <p className="empty">{words.funding.empty}</p>
          ) : plan === 'impossible' ? (
            <p className="field-problem">{words.funding.together}</p>
          ) : (
            <Result plan={plan} />
          )}
        </div>
      </div>
    </section>
  )
}

/** Amounts that cannot be together are refused by the plan, and that is an answer. */
function tryFund(make: () => FundingPlan): FundingPlan | 'impossible' {
  try {
    return make()
  } catch (error) {
    if (error instanceof RangeError) return 'impossible'
    throw error
  }
}

const folded: readonly string[] = ['set-aside', 'doubts', 'tax-reliefs']

function Result({ plan }: { readonly plan: FundingPlan }) {
  const { words, say } = useSpeech()
  return (
    <>
      <h3 className="visually-hidden">{words.funding.result}</h3>
      <FundingBar plan={plan} />
      {describeFundingPlan(plan).map(({ id, heading, items }) =>
        folded.includes(id) ? (
          <details key={id} className="funding-section">
            <summary>
              {say(heading)} <span className="soft">{items.length}</span>
            </summary>
            <Items items={items.map(say)} />
          </details>
        ) : (
          <section key={id} className="funding-section">
            <h4>{say(heading)}</h4>
            <Items items={items.map(say)} />
          </section>
        ),
      )}
      <SourceList sources={plan.sources} />
    </>
  )
}

function Items({ items }: { readonly items: readonly string[] }) {
  return (
    <ul>
      {items.map(item => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}
