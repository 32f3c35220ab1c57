/** A backer of an aid; the API gives no SIREN. */
export interface AidBacker {
  readonly id: number | null
  readonly name: string
  readonly logo: string | null
}

/** A type of aid with the group that holds it. */
export interface AidTypeDetail {
  readonly id: number | null
  readonly name: string
  readonly group: { readonly id: number | null; readonly name: string } | null
}

/**
 * One aid as the API of aides-territoires.beta.gouv.fr writes it, under its own names. `null` says that nothing is known.
 * Texts called rich are HTML. Choices are written with their French labels, see {@link aidTerms}; a choice that no list
 * knows stays as it was written.
 *
 * @property id number in their database; null for an aid that they do not have yet
 * @property slug at most 255 characters
 * @property url path on their site, without the host
 * @property name at most 255 characters
 * @property name_initial the name that the owner gave it
 * @property short_title at most 64 characters
 * @property financers names of those who pay
 * @property instructors names of those who examine the applications
 * @property programs names of the programmes that hold it
 * @property description rich text
 * @property eligibility rich text: the conditions in prose
 * @property perimeter the name of the territory, and only that
 * @property perimeter_scale label of its scale
 * @property perimeter_id number in their database, which no other base knows
 * @property mobilization_steps labels
 * @property origin_url at most 700 characters
 * @property application_url at most 700 characters
 * @property categories `Theme / Category`; see {@link splitCategory}
 * @property targeted_audiences labels
 * @property aid_types labels
 * @property destinations labels
 * @property start_date ISO day, the first on which one may apply
 * @property predeposit_date ISO day
 * @property submission_deadline ISO day, the last on which one may apply
 * @property subvention_rate_lower_bound percent, 0 to 100; empty when the rate is fixed
 * @property subvention_rate_upper_bound percent, 0 to 100
 * @property subvention_comment at most 255 characters
 * @property loan_amount euros
 * @property recoverable_advance_amount euros
 * @property recurrence label
 * @property project_examples rich text
 * @property date_created ISO 8601 instant or day
 * @property date_updated ISO 8601 instant or day
 * @property european_aid `sectorial` or `organizational`
 */
export interface Aid {
  readonly id: number | null
  readonly slug: string | null
  readonly url: string | null
  readonly name: string
  readonly name_initial: string | null
  readonly short_title: string | null
  readonly financers: readonly string[]
  readonly financers_full: readonly AidBacker[]
  readonly instructors: readonly string[]
  readonly instructors_full: readonly AidBacker[]
  readonly programs: readonly string[]
  readonly description: string | null
  readonly eligibility: string | null
  readonly perimeter: string | null
  readonly perimeter_scale: string | null
  readonly perimeter_id: number | null
  readonly mobilization_steps: readonly string[]
  readonly origin_url: string | null
  readonly application_url: string | null
  readonly categories: readonly string[]
  readonly is_call_for_project: boolean | null
  readonly is_charged: boolean | null
  readonly targeted_audiences: readonly string[]
  readonly aid_types: readonly string[]
  readonly aid_types_full: readonly AidTypeDetail[]
  readonly destinations: readonly string[]
  readonly start_date: string | null
  readonly predeposit_date: string | null
  readonly submission_deadline: string | null
  readonly subvention_rate_lower_bound: number | null
  readonly subvention_rate_upper_bound: number | null
  readonly subvention_comment: string | null
  readonly loan_amount: number | null
  readonly recoverable_advance_amount: number | null
  readonly contact: string | null
  readonly recurrence: string | null
  readonly project_examples: string | null
  readonly import_data_url: string | null
  readonly import_data_mention: string | null
  readonly import_share_licence: string | null
  readonly date_created: string | null
  readonly date_updated: string | null
  readonly project_references: readonly string[]
  readonly european_aid: string | null
  readonly is_live: boolean | null
}

/** An aid of which nothing is known but its name. */
export function bareAid(name: string): Aid {
  return {
    id: null,
    slug: null,
    url: null,
    name,
    name_initial: null,
    short_title: null,
    financers: [],
    financers_full: [],
    instructors: [],
    instructors_full: [],
    programs: [],
    description: null,
    eligibility: null,
    perimeter: null,
    perimeter_scale: null,
    perimeter_id: null,
    mobilization_steps: [],
    origin_url: null,
    application_url: null,
    categories: [],
    is_call_for_project: null,
    is_charged: null,
    targeted_audiences: [],
    aid_types: [],
    aid_types_full: [],
    destinations: [],
    start_date: null,
    predeposit_date: null,
    submission_deadline: null,
    subvention_rate_lower_bound: null,
    subvention_rate_upper_bound: null,
    subvention_comment: null,
    loan_amount: null,
    recoverable_advance_amount: null,
    contact: null,
    recurrence: null,
    project_examples: null,
    import_data_url: null,
    import_data_mention: null,
    import_share_licence: null,
    date_created: null,
    date_updated: null,
    project_references: [],
    european_aid: null,
    is_live: null,
  }
}
