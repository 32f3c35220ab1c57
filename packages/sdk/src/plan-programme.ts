import type { CivilDate } from '@petites-villes/core'
import { partner, pointsOfEntry } from '@petites-villes/partners'
import {
  clubAccess,
  describeMilestones,
  milestoneDoubts,
  milestoneList,
  milestones,
  mountainSupport,
  programmeState,
  territoryProjectsOf,
} from '@petites-villes/programme'
import type { Gazetteer, Town } from '@petites-villes/towns'
import type { SourceList } from './source-list.js'
import type { NamedTown, PlanProgramme } from './support-plan.js'

const named = ({ code, name }: Town): NamedTown => ({ code, name })

/** The town in the programme: stage, first doors, neighbours, shared projects. */
export function planProgramme(
  town: Town,
  { asOf, gazetteer, sources }: { asOf: CivilDate; gazetteer: Gazetteer; sources: SourceList },
): PlanProgramme {
  const state = programmeState(asOf)
  const reached = milestones(town, { asOf })
  const doubts = reached.doubts.map(doubt => milestoneDoubts[doubt])
  const mountain = mountainSupport(town.zonings.mountain.status)
  const contacts = pointsOfEntry({ mountain: town.zonings.mountain.status })
  const club = clubAccess(town.zonings.pvd.status)
  const others = town.epci ? gazetteer.townsOfEpci(town.epci.siren) : []
  return {
    state: state.state,
    explanation: state.explanation,
    milestones: reached,
    line: milestoneList(town, { asOf }).map(({ sources: cited, ...item }) => ({
      ...item,
      sources: sources.refer(cited),
    })),
    text: describeMilestones(reached),
    doubts: doubts.map(({ text }) => text),
    contacts: contacts.map(({ partner: who, why }) => ({ partner: who, name: partner(who).name, why })),
    club: club.because,
    mountain: mountain ? { applies: mountain.applies, explanation: mountain.explanation } : null,
    neighbours: others
      .filter(other => other.code !== town.code && other.zonings.pvd.status === 'yes')
      .map(named),
    projects: territoryProjectsOf(town.code).map(project => ({
      id: project.id,
      name: project.name,
      aim: project.aim,
      themes: project.themes,
      towns: project.towns.flatMap(code => {
        const other = code === town.code ? undefined : gazetteer.town(code)
        return other ? [named(other)] : []
      }),
      membership: project.membership,
      sources: sources.refer(project.sources),
    })),
    sources: sources.refer([
      ...state.sources,
      ...doubts.flatMap(doubt => doubt.sources),
      ...contacts.flatMap(contact => contact.sources),
      ...club.sources,
      ...(mountain?.sources ?? []),
      town.zonings.pvd.source,
      town.zonings.ort.source,
      town.zonings.mountain.source,
    ]),
  }
}
