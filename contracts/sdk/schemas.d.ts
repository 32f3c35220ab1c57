// What 'petites-villes/schemas' exports. "npm run contracts" writes this file.

export type AnswerName = keyof typeof answerSchemas

export type JsonSchema = Readonly<Record<string, unknown>>

export declare function answerSchema(name: AnswerName): JsonSchema

export declare const answerSchemas: {
  readonly foundValue: Readonly<Record<string, unknown>>
  readonly assumption: Readonly<Record<string, unknown>>
  readonly traceNode: Readonly<Record<string, unknown>>
  readonly trace: Readonly<Record<string, unknown>>
  readonly explanationLine: Readonly<Record<string, unknown>>
  readonly evaluation: Readonly<Record<string, unknown>>
  readonly offerExplanation: Readonly<Record<string, unknown>>
  readonly offerId: Readonly<Record<string, unknown>>
  readonly offerStatus: Readonly<Record<string, unknown>>
  readonly offerKind: Readonly<Record<string, unknown>>
  readonly pillar: Readonly<Record<string, unknown>>
  readonly applicant: Readonly<Record<string, unknown>>
  readonly namedTown: Readonly<Record<string, unknown>>
  readonly missingFact: Readonly<Record<string, unknown>>
  readonly offerWindow: Readonly<Record<string, unknown>>
  readonly planOffer: Readonly<Record<string, unknown>>
  readonly fundingTerm: Readonly<Record<string, unknown>>
  readonly planReason: Readonly<Record<string, unknown>>
  readonly planChange: Readonly<Record<string, unknown>>
  readonly planEntry: Readonly<Record<string, unknown>>
  readonly planQuestion: Readonly<Record<string, unknown>>
  readonly milestones: Readonly<Record<string, unknown>>
  readonly planProgramme: Readonly<Record<string, unknown>>
  readonly supportPlan: Readonly<Record<string, unknown>>
  readonly communeCode: {
    type: string
    pattern: string
    description: string
    examples: string[]
  }
  readonly department: Readonly<Record<string, unknown>>
  readonly region: Readonly<Record<string, unknown>>
  readonly epci: Readonly<Record<string, unknown>>
  readonly signedZoning: Readonly<Record<string, unknown>>
  readonly zonings: Readonly<Record<string, unknown>>
  readonly town: Readonly<Record<string, unknown>>
  readonly day: {
    type: string
    format: string
    pattern: string
    description: string
    examples: string[]
  }
  readonly localized: Readonly<Record<string, unknown>>
  readonly confidence: Readonly<Record<string, unknown>>
  readonly outcome: {
    description: string
  }
  readonly theme: Readonly<Record<string, unknown>>
  readonly source: Readonly<Record<string, unknown>>
  readonly sourceIds: {
    description: string
  }
  readonly severity: Readonly<Record<string, unknown>>
  readonly unknownReason: Readonly<Record<string, unknown>>
  readonly issue: Readonly<Record<string, unknown>>
}

export { checkReportSchema } from '@petites-villes/validation/report'

export { factsSchema } from '@petites-villes/eligibility/schema'

export { ruleDocumentSchema } from '@petites-villes/eligibility/schema'

export { ruleSchema } from '@petites-villes/eligibility/schema'
