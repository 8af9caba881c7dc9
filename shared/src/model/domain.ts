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

/** What a row may be beneath: traditions are the ones teams forget. */
export const SOURCE_KINDS = ['policy', 'procedure', 'tradition', 'contract', 'law'] as const
export type SourceKind = (typeof SOURCE_KINDS)[number]

/** What is to happen to a row for the sake of a column. */
export const CHANGE_TYPES = [
	'keep',
	'adapt',
	'replace',
	'stop',
	'start',
	'seek_waiver',
	'work_around',
] as const
export type ChangeType = (typeof CHANGE_TYPES)[number]

/** How sure the team is of what it wrote. */
export const CONFIDENCES = ['guess', 'some_evidence', 'checked'] as const
export type Confidence = (typeof CONFIDENCES)[number]

/** Where the team stands towards an approach. */
export const STANCES = ['candidate', 'chosen', 'piloting', 'parked', 'rejected'] as const
export type Stance = (typeof STANCES)[number]

/** What speaks for an approach or a claim. */
export const EVIDENCE_STRENGTHS = ['none', 'local_story', 'local_data', 'study'] as const
export type EvidenceStrength = (typeof EVIDENCE_STRENGTHS)[number]

/** What of a learner an approach responds to. */
export const RESPONDS_TO = ['needs', 'interests', 'aspirations', 'culture'] as const
export type RespondsTo = (typeof RESPONDS_TO)[number]

/** What differs from learner to learner. */
export const VARIES = ['pace', 'support', 'content', 'product', 'place'] as const
export type Varies = (typeof VARIES)[number]

/** Who decides what is learned: from 0, prescribed, over 2, a framework with choice, to 4, the student. */
export const CURRICULUM_CONTROLS = ['0', '1', '2', '3', '4'] as const
export type CurriculumControl = (typeof CURRICULUM_CONTROLS)[number]

/** How much of the day. */
export const DOSES = ['none', 'a_unit', 'some_classes', 'most_classes', 'all_day'] as const
export type Dose = (typeof DOSES)[number]

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

/** What the team itself can do about an impediment. */
export const CONTROLS = ['decide', 'influence', 'escalate', 'outside'] as const
export type Control = (typeof CONTROLS)[number]

export const WAIVABLES = ['yes', 'no', 'unknown'] as const
export type Waivable = (typeof WAIVABLES)[number]

/** What the rule behind an impediment protects. The first three are never waivable. */
export const RULE_PURPOSES = ['health', 'safety', 'civil_rights', 'other'] as const
export type RulePurpose = (typeof RULE_PURPOSES)[number]
export const NEVER_WAIVABLE: readonly RulePurpose[] = ['health', 'safety', 'civil_rights']

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

/** What has been removed or waived stands in nobody's way any more. */
export const isStanding = (status: ImpedimentStatus): boolean => status !== 'removed' && status !== 'waived'

/** Who sees an impediment: leaders alone, until one of them publishes it to the team. */
export const VISIBILITIES = ['leaders', 'team'] as const
export type Visibility = (typeof VISIBILITIES)[number]

export const SNAPSHOT_KINDS = ['working', 'exhibit', 'decision', 'submission', 'annual', 'hold'] as const
export type SnapshotKind = (typeof SNAPSHOT_KINDS)[number]

/** Why the server takes a snapshot by itself: by the clock, when several people have finished working, before it restores one. */
export const SNAPSHOT_CAUSES = ['schedule', 'session', 'restore'] as const
export type SnapshotCause = (typeof SNAPSHOT_CAUSES)[number]

/** How long a snapshot must be kept, counted from its capture. */
export const RETENTION_CLASSES = [
	'unscheduled',
	'one_year',
	'three_years',
	'seven_years',
	'permanent',
] as const
export type RetentionClass = (typeof RETENTION_CLASSES)[number]

/** The files a snapshot can be taken along as, by how their names end. */
export const EXPORT_FORMS = ['pdf', 'html', 'csv.zip', 'svg', 'png', 'json', 'zip'] as const
export type ExportForm = (typeof EXPORT_FORMS)[number]
/** Those that are made; the file that proves a snapshot is as it was stored. */
export type MadeForm = Exclude<ExportForm, 'json'>

/** Without what only leaders see, or with it. */
export const EXPORT_COPIES = ['redacted', 'full'] as const
export type ExportCopy = (typeof EXPORT_COPIES)[number]

export const RESPONSE_STATUSES = [
	'not_started',
	'exploring',
	'working_answer',
	'settled_for_now',
	'reopened',
] as const
export type ResponseStatus = (typeof RESPONSE_STATUSES)[number]

/** Whether a claim is backed by something, or held for true until it is. */
export const CLAIM_KINDS = ['evidence', 'assumption'] as const
export type ClaimKind = (typeof CLAIM_KINDS)[number]

/** Learners whom an approach may serve badly. Groups only, never a named student. */
export const LEARNER_GROUPS = [
	'language_learners',
	'weak_readers',
	'insecure_learners',
	'little_background',
	'short_attention',
	'low_independence',
	'advanced',
	'other',
] as const
export type LearnerGroup = (typeof LEARNER_GROUPS)[number]

export const RISKS = ['none', 'some', 'high', 'unknown'] as const
export type Risk = (typeof RISKS)[number]

/** What kind of thing teachers need: a fact, an insight, a skill. */
export const NEED_KINDS = ['know', 'understand', 'do'] as const
export type NeedKind = (typeof NEED_KINDS)[number]

export const URGENCIES = ['before_start', 'soon', 'later'] as const
export type Urgency = (typeof URGENCIES)[number]

/** Whether help takes place in the teachers' own classrooms. */
export const ROOTEDNESS = ['own_classrooms', 'in_school', 'elsewhere'] as const
export type Rootedness = (typeof ROOTEDNESS)[number]

/** Who is told what about the change. */
export const AUDIENCES = ['families', 'students', 'teachers', 'board_members', 'community'] as const
export type Audience = (typeof AUDIENCES)[number]

/** What a tie between two cards or cells says of the first. */
export const TIE_MEANINGS = [
	'requires',
	'ripples_into',
	'conflicts_with',
	'interim_for',
	'answers',
	'evidences',
	'supersedes',
] as const
export type TieMeaning = (typeof TIE_MEANINGS)[number]

/** The ten questions, in order. */
export const QUESTIONS = [
	'purpose',
	'curriculum_match',
	'who_and_when',
	'served_badly',
	'coexistence',
	'teacher_support',
	'teacher_help',
	'leadership',
	'families',
	'environment',
] as const
export type Question = (typeof QUESTIONS)[number]

/** The map, whose home is the tenth question; nothing; or the board of one of the other nine. */
export const TEMPLATES = [
	'environment_map',
	'blank',
	'purpose',
	'curriculum_match',
	'who_and_when',
	'served_badly',
	'coexistence',
	'teacher_support',
	'teacher_help',
	'leadership',
	'families',
] as const satisfies readonly (Question | 'environment_map' | 'blank')[]
export type Template = (typeof TEMPLATES)[number]
