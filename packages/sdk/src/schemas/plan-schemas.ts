import type { FactKind, MissingFact } from '@petites-villes/eligibility'
import { applicants, type OfferStatus, offerKinds } from '@petites-villes/offers'
import { partnerIds, partnerRoles } from '@petites-villes/partners'
import {
  type FrameworkMilestone,
  type MilestoneId,
  type MilestoneItem,
  type Milestones,
  milestoneDoubts,
  pillars,
  type ProgrammeState,
  type Stage,
} from '@petites-villes/programme'
import type {
  NamedTown,
  PlanChange,
  PlanContact,
  PlanCounts,
  PlanEntry,
  PlanFunding,
  PlanMilestone,
  PlanMissing,
  PlanOffer,
  PlanPartner,
  PlanProgramme,
  PlanProject,
  PlanQuestion,
  PlanReason,
  PlanWindow,
  SupportPlan,
} from '../support-plan.js'
import {
  choiceOf,
  count,
  day,
  type JsonSchema,
  listOf,
  localized,
  objectOf,
  oneOf,
  optional,
  orNull,
  ref,
  refAs,
  text,
} from './shape.js'
import { fundingTermSchema } from './funding-term-schema.js'

const offerId: JsonSchema = { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' }
const sources = ref('sourceIds')
const programmeStates = choiceOf<ProgrammeState['state']>({
  upcoming: 'not launched yet',
  running: 'inside the period it was launched for',
  unconfirmed: 'its planned end has passed; no text was found that prolongs it',
})
const signature: JsonSchema = {
  type: 'object',
  properties: { state: oneOf(['signed', 'not-yet', 'absent', 'unknown']), on: orNull(day) },
  required: ['state'],
  additionalProperties: false,
  description: '`on` is there when it is signed, and null when no usable day is published.',
}

const stage = choiceOf<Stage>({
  'before-launch': 'the programme does not exist yet',
  'not-member': 'the list says no',
  unknown: 'the list says nothing',
  selection: 'towns are being chosen',
  selected: 'chosen, the adhesion is not signed yet',
  'framework-due': 'adhesion signed, the term of the framework convention runs',
  'framework-late': 'the term is over and no signature is seen',
  'earlier-ort': 'the term is over and the only ORT seen is older than the adhesion',
  undetermined: 'a date that decides is missing',
  ort: 'an ORT signed since the adhesion',
})

const factKind = choiceOf<FactKind>({
  boolean: '',
  integer: '',
  number: '',
  money: 'cents',
  text: '',
  code: '',
  enum: '',
  date: '',
  set: '',
})

const canDecide = choiceOf<MissingFact['canDecide']>({
  yes: 'can make it yes',
  no: 'can make it no',
  both: 'can make it yes or no',
  'with-others': 'only together with other facts',
})

/** The parts of a support plan. */
export const planSchemas = {
  offerId,
  offerStatus: choiceOf<OfferStatus>({
    available: 'the window is open and the rule says yes',
    'to-confirm': 'a fact is missing, or nobody has confirmed that one may apply',
    'not-eligible': 'the rule says no',
    closed: 'nobody may apply any more',
    upcoming: 'nobody may apply yet',
  }),
  offerKind: oneOf(offerKinds),
  pillar: oneOf(pillars.map(({ id }) => id)),
  applicant: oneOf(applicants),
  namedTown: objectOf<NamedTown>({ code: ref('communeCode'), name: text }),
  missingFact: objectOf<MissingFact>({ fact: text, canDecide }),
  offerWindow: objectOf<PlanWindow>(
    {
      state: oneOf(['upcoming', 'open', 'unconfirmed', 'closed']),
      from: optional(day),
      to: optional({ ...day, description: 'The first day on which it is over.' }),
      changesOn: optional(day),
      note: optional(localized),
    },
    { description: 'When one may apply.' },
  ),
  planOffer: objectOf<PlanOffer>({
    id: ref('offerId'),
    name: text,
    acronym: optional(text),
    summary: localized,
    kind: ref('offerKind'),
    themes: listOf(ref('theme')),
    applicants: listOf(ref('applicant')),
    partners: listOf(
      objectOf<PlanPartner>({ partner: oneOf(partnerIds), name: text, role: oneOf(partnerRoles) }),
    ),
  }),
  fundingTerm: fundingTermSchema,
  planReason: objectOf<PlanReason>(
    {
      path: { type: 'string', description: 'JSON pointer into the rule.' },
      outcome: ref('outcome'),
      text: localized,
      found: optional(refAs('localized', 'What the facts say.')),
      within: optional(refAs('localized', 'The named condition that this one belongs to.')),
      sources,
    },
    { description: 'A condition that decides, or keeps it open.' },
  ),
  planChange: objectOf<PlanChange>(
    {
      conditions: listOf(localized),
      supposing: listOf(localized),
      possible: { type: 'boolean', description: 'False when it takes what nobody decides.' },
      facts: listOf(
        objectOf<PlanChange['facts'][number]>({
          fact: text,
          label: localized,
          value: {
            type: ['boolean', 'number', 'string', 'array', 'null'],
            items: text,
            description: 'What the option `facts` takes; null is none.',
          },
          decidedBy: choiceOf<PlanChange['facts'][number]['decidedBy']>({
            applicant: 'whoever applies',
            authority: 'who classes, designates or sets',
            nobody: 'no decision changes it',
          }),
        }),
      ),
    },
    { description: 'One smallest change that would turn a no into a yes.' },
  ),
  planEntry: objectOf<PlanEntry>(
    {
      offer: ref('planOffer'),
      pillar: ref('pillar'),
      status: ref('offerStatus'),
      outcome: ref('outcome'),
      window: ref('offerWindow'),
      missing: listOf(
        objectOf<PlanMissing>({ fact: text, canDecide, label: localized, reason: ref('unknownReason') }),
      ),
      because: listOf(ref('planReason')),
      changes: optional(listOf(ref('planChange'))),
      funding: listOf(
        objectOf<PlanFunding>({
          text: localized,
          applies: ref('outcome'),
          term: ref('fundingTerm'),
          sources,
        }),
      ),
      completes: optional(ref('offerId')),
      complements: listOf(ref('offerId')),
      conditions: listOf(localized),
      doubts: listOf(localized),
      sources,
      confidence: ref('confidence'),
      unsureSources: sources,
    },
    { description: 'One offer, for this town, on this day.' },
  ),
  planQuestion: objectOf<PlanQuestion>(
    {
      fact: text,
      kind: factKind,
      reason: ref('unknownReason'),
      label: localized,
      question: localized,
      help: optional(localized),
      choices: optional(
        listOf(
          objectOf<NonNullable<PlanQuestion['choices']>[number]>({
            value: { type: ['string', 'boolean'] },
            label: localized,
          }),
        ),
      ),
      expected: {
        type: 'number',
        minimum: 0,
        description: 'How many offers the answer is expected to settle.',
      },
      settles: listOf(ref('offerId')),
      concerns: listOf(ref('offerId')),
    },
    { description: 'A fact that would settle something, as a question for a person.' },
  ),
  milestones: objectOf<Milestones>({
    asOf: day,
    programme: programmeStates,
    stage,
    adhesion: signature,
    framework: objectOf<FrameworkMilestone>({
      status: oneOf(['none', 'due', 'late', 'presumed', 'undetermined']),
      deadline: orNull(day),
      signedOn: orNull(day),
      daysLeft: orNull(count),
      daysLate: orNull(count),
    }),
    ort: signature,
    doubts: listOf(oneOf(Object.keys(milestoneDoubts))),
  }),
  planProgramme: objectOf<PlanProgramme>(
    {
      state: programmeStates,
      explanation: localized,
      milestones: ref('milestones'),
      line: listOf(
        objectOf<PlanMilestone>({
          id: choiceOf<MilestoneId>({
            launch: '',
            selection: '',
            adhesion: '',
            framework: '',
            ort: '',
            'programme-end': '',
          }),
          label: localized,
          day: orNull(day),
          deadline: optional(day),
          state: choiceOf<MilestoneItem['state']>({ done: '', due: '', late: '', upcoming: '', unknown: '' }),
          daysLate: optional(count),
          daysLeft: optional(count),
          notes: listOf(localized),
          sources,
        }),
      ),
      text: localized,
      doubts: listOf(localized),
      contacts: listOf(objectOf<PlanContact>({ partner: oneOf(partnerIds), name: text, why: localized })),
      club: localized,
      mountain: orNull(
        objectOf<NonNullable<PlanProgramme['mountain']>>({
          applies: oneOf(['yes', 'to-confirm']),
          explanation: localized,
        }),
      ),
      neighbours: listOf(ref('namedTown')),
      projects: listOf(
        objectOf<PlanProject>({
          id: text,
          name: localized,
          aim: localized,
          themes: listOf(ref('theme')),
          towns: listOf(ref('namedTown')),
          membership: localized,
          sources,
        }),
      ),
      sources,
    },
    { description: 'The town in the programme.' },
  ),
  supportPlan: objectOf<SupportPlan>(
    {
      format: { const: 'support-plan/1' },
      town: ref('town'),
      asOf: day,
      overridden: { ...listOf(text), description: 'Facts given against what is known of the town.' },
      programme: ref('planProgramme'),
      counts: objectOf<PlanCounts>({
        available: count,
        'to-confirm': count,
        'not-eligible': count,
        closed: count,
        upcoming: count,
      }),
      entries: listOf(ref('planEntry')),
      questions: listOf(ref('planQuestion')),
      sources: listOf(ref('source')),
    },
    { description: 'The tailor-made support plan of one town on one day.' },
  ),
} satisfies Readonly<Record<string, JsonSchema>>
