import type { Cents, CivilDate, Confidence, Localized, Source } from '@petites-villes/core'
import type { FundingTerm } from '../funding-term.js'
import type { MinimumShare } from '../minimum-share/minimum-share.js'
import type { OfferId } from '../offer.js'
import type { Project } from './project.js'
import type { SetAside } from './set-aside.js'
import type { LineLimit } from './term-amount.js'

/**
 * One grant of the plan.
 *
 * @property amount what it brings at the most; `null` while it cannot be computed, which is not nothing
 * @property sure what it brings at the least
 * @property upTo whether `amount` is a maximum that somebody decides, case by case
 * @property base the expense that was counted
 * @property last asked for when everybody else has answered
 * @property questions what is missing to know the amount, or whether the line holds at all
 */
export interface FundingLine {
  readonly offer: OfferId
  readonly name: string
  readonly term: FundingTerm
  readonly amount: Cents | null
  readonly sure: Cents
  readonly upTo: boolean
  readonly base: Cents | null
  readonly rate: number | null
  readonly limitedBy: LineLimit | null
  readonly status: 'available' | 'to-confirm'
  readonly last: boolean
  readonly confidence: Confidence
  readonly sources: readonly Source[]
  readonly questions: readonly string[]
  readonly text: Localized
}

/** A loan or a tax relief: no grant, and no part of any total. */
export interface OtherMoney {
  readonly offer: OfferId
  readonly name: string
  readonly status: 'available' | 'to-confirm'
  readonly text: Localized
}

/** What keeps the grants from being higher. */
export interface Binding {
  readonly kind: 'minimum-share' | 'offer-limit' | 'deficit' | 'cap' | 'base-cap' | 'nothing-else-known'
  readonly offer?: OfferId
  readonly text: Localized
}

/** A question, and what its answer is needed for: ids of offers, or `minimum-share`. */
export interface PlanQuestion {
  readonly about: string
  readonly text: Localized
  readonly for: readonly string[]
}

export interface PlanDoubt {
  readonly offer?: OfferId
  readonly text: Localized
}

/** Between the best that may come and what is left if only the sure does. */
export interface Span {
  readonly least: Cents
  readonly most: Cents
}

/**
 * How a project may be paid for. Plain data; money in cents.
 *
 * @property total the grants of the lines: what is sure, and the most; `unknown` lines are in neither
 * @property publicGrants the most together with the public grants that the project already had
 * @property ownerShare what the owner pays in the end: least if everything comes, `room` included; most if only what is sure
 * @property minimumShare what the law makes the owner pay; `share` has the rule and each exception
 * @property ceiling the highest total of public grants under that rule
 * @property withDerogation the same, if the prefect grants what is in the prefect's power: a possibility, apart
 * @property room what the ceilings leave for lines whose amount is not known
 * @property remains the owner's share less what the owner has put aside
 * @property setAside what is not in the plan, and why
 */
export interface FundingPlan {
  readonly format: 'funding-plan/1'
  readonly asOf: CivilDate
  readonly basis: 'sure' | 'with-to-confirm'
  readonly project: Project
  readonly lines: readonly FundingLine[]
  readonly total: { readonly sure: Cents; readonly most: Cents; readonly unknown: number }
  readonly publicGrants: Cents
  readonly ownerShare: Span
  readonly minimumShare: {
    readonly percent: number
    readonly amount: Cents
    readonly rule: Localized
    readonly exception?: string
    readonly share: MinimumShare
  }
  readonly ceiling: Cents
  readonly withDerogation?: {
    readonly percent: number
    readonly amount: Cents
    readonly ceiling: Cents
    readonly most: Cents
    readonly text: Localized
  }
  readonly room: Cents
  readonly binds: readonly Binding[]
  readonly remains: Span
  readonly loans: readonly OtherMoney[]
  readonly taxReliefs: readonly OtherMoney[]
  readonly setAside: readonly SetAside[]
  readonly questions: readonly PlanQuestion[]
  readonly doubts: readonly PlanDoubt[]
  readonly sources: readonly Source[]
}
