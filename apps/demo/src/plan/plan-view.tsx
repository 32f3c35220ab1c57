import { useEffect, useRef } from 'react'
import { pillars, type SupportPlan } from 'petites-villes'
import type { Town } from 'petites-villes/towns'
import { useAddress } from '../address/use-address.js'
import { usePrinting } from '../frame/printing.js'
import { useSpeech } from '../words/words.js'
import { Milestones } from '../town/milestones.js'
import { Counts, useStatusFilter } from './counts.js'
import { DayField } from './day-field.js'
import { measureDrawing } from './drawing.js'
import { Doors } from './doors.js'
import { PillarSection } from './pillar-section.js'
import { QuestionForm } from './questions/question-form.js'
import { Share } from './share.js'
import { SourceList } from './source-list.js'
import { type Case, usePlan } from './use-plan.js'

/** The plan of a town: where it stands, what there is for it, what is still to be asked. */
export function PlanView({ town }: { readonly town: Town }) {
  const asked = usePlan(town)
  const { plan } = asked
  const { words } = useSpeech()
  useDrawn(plan)
  return (
    <div className="plan">
      <Standing plan={plan} />
      <section className="plan-offers" aria-labelledby="plan-heading">
        <div className="plan-heading">
          <h2 id="plan-heading">{words.plan.heading(town.name)}</h2>
          <Share />
        </div>
        <Overridden asked={asked} plan={plan} />
        <Counts plan={plan} />
        <div className="plan-columns">
          <QuestionForm asked={asked} plan={plan} />
          <Pillars asked={asked} plan={plan} />
        </div>
      </section>
      <SourceList sources={plan.sources} />
    </div>
  )
}

function Standing({ plan }: { readonly plan: SupportPlan }) {
  const isPrinting = usePrinting()
  const { words, say } = useSpeech()
  const { programme } = plan
  return (
    <section className="standing" aria-labelledby="milestones">
      <div className="standing-head">
        <h2 id="milestones">{words.town.milestones}</h2>
        <DayField />
      </div>
      <Milestones line={programme.line} />
      <p className="standing-text">{say(programme.text)}</p>
      <details className="doubt-list" open={isPrinting || undefined}>
        <summary>{words.town.doubts}</summary>
        <ul>
          {programme.state === 'unconfirmed' && <li>{say(programme.explanation)}</li>}
          {programme.doubts.map(doubt => (
            <li key={doubt.fr}>{say(doubt)}</li>
          ))}
        </ul>
      </details>
      <Doors plan={plan} />
    </section>
  )
}

function Pillars({ asked, plan }: { readonly asked: Case; readonly plan: SupportPlan }) {
  const filter = useStatusFilter()
  return (
    <div className="pillars">
      {pillars.map(pillar => (
        <PillarSection
          key={pillar.id}
          pillar={pillar}
          entries={plan.entries.filter(entry => entry.pillar === pillar.id)}
          filter={filter}
          asked={asked}
          plan={plan}
        />
      ))}
    </div>
  )
}

function Overridden({ asked, plan }: { readonly asked: Case; readonly plan: SupportPlan }) {
  const { words, list, say } = useSpeech()
  if (plan.overridden.length === 0) return null
  const vocabulary: Readonly<Record<string, { readonly label: { fr: string; en: string } }>> =
    asked.pvd.vocabulary
  const labels = plan.overridden.map(fact => {
    const known = vocabulary[fact]
    return known ? say(known.label) : fact
  })
  return (
    <p className="notice">
      {words.plan.overridden} {list(labels)}.
    </p>
  )
}

/** Measures from the choice of the town to the plan on the screen. */
function useDrawn(plan: SupportPlan): void {
  const { town } = useAddress()
  const drawn = useRef<string>(undefined)
  useEffect(() => {
    if (drawn.current === plan.town.code) return
    drawn.current = plan.town.code
    measureDrawing()
  }, [plan, town])
}
