import { formatCivilDate, type PlanProgramme } from 'petites-villes'
import { useSpeech } from '../words/words.js'

type Line = PlanProgramme['line']

/** The milestones of a town as a line, oldest first. */
export function Milestones({ line }: { readonly line: Line }) {
  return (
    <ol className="milestones">
      {line.map(item => (
        <Milestone key={item.id} item={item} />
      ))}
    </ol>
  )
}

function Milestone({ item }: { readonly item: Line[number] }) {
  const { words, language, say } = useSpeech()
  const { label, day, deadline, state, daysLate } = item
  return (
    <li className={`milestone milestone-${state}`}>
      <p className="milestone-day">{day ? formatCivilDate(day, language) : words.town.noDay}</p>
      <p className="milestone-name">{say(label)}</p>
      <p className="milestone-state">
        {words.town.states[state]}
        {daysLate !== undefined && daysLate > 0 && <> · {words.town.late(daysLate)}</>}
        {state !== 'done' && deadline && deadline !== day && (
          <> · {words.town.deadline(formatCivilDate(deadline, language))}</>
        )}
      </p>
    </li>
  )
}
