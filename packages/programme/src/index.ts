export { club, type Club, clubAccess, type ClubAccess, type ClubActivity } from './club.js'
export {
  experienceFormat,
  type ExperienceReport,
  type ExperienceReports,
  type ReportText,
  reportText,
} from './experience/experience-report.js'
export { parseExperienceReports } from './experience/parse-experience-reports.js'
export { type RankedReport, rankReports, type RankReportsOptions } from './experience/rank-reports.js'
export { reportSentences } from './experience/report-sentences.js'
export { type Amount, figure, type Figure, formatFigure } from './figure.js'
export { figures } from './figures.js'
export { type Massif, massifs } from './massif.js'
export { type MilestoneDoubt, milestoneDoubts, type MilestoneDoubtText } from './milestone-doubt.js'
export { type MilestoneId, type MilestoneItem, milestoneList } from './milestone-list.js'
export { describeMilestones, stageLabels } from './milestone-text.js'
export {
  frameworkDeadline,
  type FrameworkMilestone,
  milestones,
  type Milestones,
  type Stage,
} from './milestones.js'
export {
  type AvenirMontagnes,
  avenirMontagnes,
  mountainSupport,
  type MountainSupport,
  type PlanShare,
} from './mountain.js'
export { type OfficialLink, officialLinks } from './official-link.js'
export { partnersOfTown, partnersOnTheme } from './partners-of-town.js'
export type { EpciMembers } from './peers/largest-of-epci.js'
export { type Peer, type PeerComparison } from './peers/likeness.js'
export { costOfUnknown, type PeerFactor, type PeerFactorId, peerFactors } from './peers/peer-factor.js'
export type { PeerValue } from './peers/peer-values.js'
export { likeness, type LikenessOptions, peers, type PeersOptions } from './peers/peers.js'
export { type Pillar, pillar, type PillarId, pillars } from './pillar.js'
export { type Aim, type LaunchAuthority, type LegalAnchor, programme, type Programme } from './programme.js'
export { type ProgrammeTown, type Signature, type SignedList } from './programme-dates.js'
export { programmeState, type ProgrammeState } from './programme-state.js'
export { type GroupEpci, type GroupLookups, groupOf, type ProjectGroup } from './project-group.js'
export { programmeSources } from './sources.js'
export { frameworkTerm, type Statement, statements } from './statement.js'
export { type TerritoryProject, territoryProjects, territoryProjectsOf } from './territory-project.js'
export { isTheme, type Theme, themeLabels, themes } from './theme.js'
