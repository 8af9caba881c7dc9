/**
 * The vocabulary of a board as codes, each once. Labels live in `text`; codes are what is stored and compared.
 */

/** Forms of personalisation a team may consider: the columns of the map. */
export const APPROACHES = [
	'personal_learning_plans',
	'portfolio_demonstration',
	'small_schools',
	'blended_learning',
	'community_based_learning',
	'student_voice_responsibility',
	'project_based_learning',
	'inquiry_learning',
	'adaptive_computer_based',
	'dual_enrollment',
	'anything_anywhere_anytime',
	'independent_study',
	'differentiation',
	'other',
] as const
export type ApproachCode = (typeof APPROACHES)[number]

/** The four kinds of row; each puts the question of fit in its own words. */
export const CATEGORIES = ['processes', 'space', 'means', 'mandates'] as const
export type Category = (typeof CATEGORIES)[number]

/** Parts of a school's environment, by category and in the order of the map's rows. */
export const ASPECTS_BY_CATEGORY = {
	processes: ['scheduling', 'class_assignment', 'grading', 'discipline', 'class_rank', 'teacher_evaluation'],
	space: ['building_layout', 'classroom_furnishings', 'library_media_centre', 'open_spaces'],
	means: ['technology', 'materials', 'expertise'],
	mandates: ['district_mandates', 'state_mandates'],
} as const satisfies Record<Category, readonly string[]>

export type AspectCode = (typeof ASPECTS_BY_CATEGORY)[Category][number]

/** The fifteen aspects in row order. */
export const ASPECTS: readonly AspectCode[] = CATEGORIES.flatMap(
	(category): readonly AspectCode[] => ASPECTS_BY_CATEGORY[category],
)

export function categoryOf(aspect: AspectCode): Category {
	const found = CATEGORIES.find((category) =>
		(ASPECTS_BY_CATEGORY[category] as readonly string[]).includes(aspect),
	)
	if (!found) throw new Error(`${aspect} is in no category`)
	return found
}

/** The verdict where a row and a column meet. No neutral middle on purpose: `unknown` is the honest one. */
export const FITS = ['supports', 'workable', 'strains', 'blocks', 'unknown'] as const
export type Fit = (typeof FITS)[number]

export const HORIZONS = ['now', 'this_year', 'next_year', 'years_3_5', 'not_planned'] as const
export type Horizon = (typeof HORIZONS)[number]

export const CHANGE_STATUSES = [
	'idea',
	'proposed',
	'agreed',
	'testing',
	'in_use',
	'routine',
	'dropped',
] as const
export type ChangeStatus = (typeof CHANGE_STATUSES)[number]

export const IMPEDIMENT_KINDS = [
	'policy',
	'procedure',
	'tradition',
	'contract',
	'law',
	'space',
	'technology',
	'materials',
	'expertise',
	'time',
	'money',
	'belief',
	'skill',
	'communication',
] as const
export type ImpedimentKind = (typeof IMPEDIMENT_KINDS)[number]

/** Who can remove an impediment. */
export const LEVELS = ['classroom', 'team', 'school', 'district', 'state', 'federal', 'community'] as const
export type Level = (typeof LEVELS)[number]

export const IMPEDIMENT_STATUSES = [
	'raised',
	'acknowledged',
	'working',
	'escalated',
	'waived',
	'accepted',
	'removed',
	'returned',
] as const
export type ImpedimentStatus = (typeof IMPEDIMENT_STATUSES)[number]

/** Who sees an impediment: leaders alone, until one of them publishes it to the team. */
export const VISIBILITIES = ['leaders', 'team'] as const
export type Visibility = (typeof VISIBILITIES)[number]

export const SNAPSHOT_KINDS = ['working', 'exhibit', 'decision', 'submission', 'annual', 'hold'] as const
export type SnapshotKind = (typeof SNAPSHOT_KINDS)[number]

/** What a new board starts from. */
export const TEMPLATES = ['environment_map', 'blank'] as const
export type Template = (typeof TEMPLATES)[number]
