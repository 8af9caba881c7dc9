import type {
	ApproachCode,
	AspectCode,
	Category,
	ChangeStatus,
	ClaimKind,
	Confidence,
	EvidenceStrength,
	Fit,
	Horizon,
	ImpedimentKind,
	ImpedimentStatus,
	LearnerGroup,
	NeedKind,
	Question,
	ResponseStatus,
	Risk,
	Rootedness,
	Stance,
	TieMeaning,
	Urgency,
	Visibility,
} from '../model/domain.js'
import type { CardKind } from '../model/cards.js'

/**
 * What people read for each code. Codes are stored; these are only shown. Here are those that stand on the canvas itself; the others
 * are read in forms, grids and views, and are not loaded before one of these is.
 */

export const approachLabels: Record<ApproachCode, string> = {
	personal_learning_plans: 'Personal learning plans',
	portfolio_demonstration: 'Portfolios and demonstrations',
	small_schools: 'Small schools',
	blended_learning: 'Blended learning',
	community_based_learning: 'Community-based learning',
	student_voice_responsibility: 'Student voice and responsibility',
	project_based_learning: 'Project-based learning',
	inquiry_learning: 'Inquiry learning',
	adaptive_computer_based: 'Adaptive, computer-based',
	dual_enrollment: 'Dual enrolment',
	anything_anywhere_anytime: 'Anything, anywhere, anytime',
	independent_study: 'Independent study',
	differentiation: 'Differentiation',
	other: 'Another approach',
}

export const aspectLabels: Record<AspectCode, string> = {
	scheduling: 'Scheduling',
	class_assignment: 'Assigning students to classes',
	grading: 'Grading',
	discipline: 'Discipline',
	class_rank: 'Class rank',
	teacher_evaluation: 'Teacher evaluation',
	building_layout: 'Building layout',
	classroom_furnishings: 'Classroom furnishings',
	library_media_centre: 'Library and media centre',
	open_spaces: 'Open spaces',
	technology: 'Technology',
	materials: 'Materials',
	expertise: 'Expertise',
	district_mandates: 'District mandates',
	state_mandates: 'State mandates',
}

export const categoryLabels: Record<Category, string> = {
	processes: 'Processes',
	space: 'Space',
	means: 'Means',
	mandates: 'Mandates',
}

/** How the question of fit is put to the rows of each category. */
export const categoryQuestions: Record<Category, string> = {
	processes: 'Is it in harmony with the approach?',
	space: 'Is it well suited to the approach?',
	means: 'Is there enough of it for the approach?',
	mandates: 'Is it in conflict with the approach?',
}

export const fitLabels: Record<Fit, string> = {
	supports: 'Supports',
	workable: 'Workable',
	strains: 'Strains',
	blocks: 'Blocks',
	unknown: 'Not yet known',
}

export const horizonLabels: Record<Horizon, string> = {
	now: 'Now, this term',
	this_year: 'This year',
	next_year: 'Next year',
	years_3_5: 'Years 3 to 5',
	not_planned: 'Not planned',
}

export const changeStatusLabels: Record<ChangeStatus, string> = {
	idea: 'Idea',
	proposed: 'Proposed',
	agreed: 'Agreed',
	testing: 'Testing',
	in_use: 'In use',
	routine: 'Routine',
	dropped: 'Dropped',
}

export const impedimentKindLabels: Record<ImpedimentKind, string> = {
	policy: 'Policy',
	procedure: 'Procedure',
	tradition: 'Tradition',
	contract: 'Contract',
	law: 'Law',
	space: 'Space',
	technology: 'Technology',
	materials: 'Materials',
	expertise: 'Expertise',
	time: 'Time',
	money: 'Money',
	belief: 'Belief',
	skill: 'Skill',
	communication: 'Communication',
}

export const impedimentStatusLabels: Record<ImpedimentStatus, string> = {
	raised: 'Raised',
	acknowledged: 'Acknowledged',
	working: 'Being worked on',
	escalated: 'Escalated',
	waived: 'Waived',
	accepted: 'Accepted',
	removed: 'Removed',
	returned: 'Returned',
}

export const visibilityLabels: Record<Visibility, string> = {
	leaders: 'Leaders only',
	team: 'Published to the team',
}

export const confidenceLabels: Record<Confidence, string> = {
	guess: 'A guess',
	some_evidence: 'Some evidence',
	checked: 'Checked',
}

export const stanceLabels: Record<Stance, string> = {
	candidate: 'Candidate',
	chosen: 'Chosen',
	piloting: 'Piloting',
	parked: 'Parked',
	rejected: 'Rejected',
}

export const evidenceStrengthLabels: Record<EvidenceStrength, string> = {
	none: 'None yet',
	local_story: 'Stories from here',
	local_data: 'Data from here',
	study: 'Studies',
}

export const responseStatusLabels: Record<ResponseStatus, string> = {
	not_started: 'Not started',
	exploring: 'Exploring',
	working_answer: 'Working answer',
	settled_for_now: 'Settled for now',
	reopened: 'Reopened',
}

export const claimKindLabels: Record<ClaimKind, string> = {
	evidence: 'Evidence',
	assumption: 'Assumption',
}

export const learnerGroupLabels: Record<LearnerGroup, string> = {
	language_learners: 'Language learners',
	weak_readers: 'Weak readers',
	insecure_learners: 'Insecure learners',
	little_background: 'Little background knowledge',
	short_attention: 'Short attention',
	low_independence: 'Low independence',
	advanced: 'Advanced learners',
	other: 'Another group',
}

export const riskLabels: Record<Risk, string> = {
	none: 'No risk seen',
	some: 'Some risk',
	high: 'High risk',
	unknown: 'Not yet known',
}

export const needKindLabels: Record<NeedKind, string> = {
	know: 'To know',
	understand: 'To understand',
	do: 'To be able to do',
}

export const urgencyLabels: Record<Urgency, string> = {
	before_start: 'Before we start',
	soon: 'Soon after',
	later: 'Later',
}

export const rootednessLabels: Record<Rootedness, string> = {
	own_classrooms: 'In their own classrooms',
	in_school: 'In the school',
	elsewhere: 'Elsewhere',
}

/** Read between the two: "A requires B". */
export const tieMeaningLabels: Record<TieMeaning, string> = {
	requires: 'requires',
	ripples_into: 'ripples into',
	conflicts_with: 'conflicts with',
	interim_for: 'is interim for',
	answers: 'answers',
	evidences: 'is evidence for',
	supersedes: 'supersedes',
}

/** The same read from the other end: "B is required by A". */
export const tieMeaningLabelsBack: Record<TieMeaning, string> = {
	requires: 'is required by',
	ripples_into: 'feels the ripple of',
	conflicts_with: 'conflicts with',
	interim_for: 'is bridged by',
	answers: 'is answered by',
	evidences: 'is backed by',
	supersedes: 'is superseded by',
}

export const cardKindLabels: Record<CardKind, string> = {
	change: 'Change',
	evidence: 'Evidence',
	support_need: 'Support need',
	provider: 'Provider',
	decision: 'Decision',
	response: 'Response',
	learner_check: 'Learner group check',
}

/** In a word or two. */
export const questionLabels: Record<Question, string> = {
	purpose: 'Why, and why now',
	curriculum_match: 'Match with the curriculum',
	who_and_when: 'Who, and when',
	served_badly: 'Whom it might serve badly',
	coexistence: 'Old and new side by side',
	teacher_support: 'What teachers need',
	teacher_help: 'Who helps teachers',
	leadership: 'The leader’s part',
	families: 'Families',
	environment: 'What has to change',
}

/** As the team is asked. */
export const questionWordings: Record<Question, string> = {
	purpose:
		'Why personalise, and why now? What would a visitor see in some months that is not there today, and why is that better?',
	curriculum_match:
		'How well does it go with the curriculum: prescribed, a framework with choice, or the student’s own?',
	who_and_when:
		'Who gets it, and when? Which ages, which subjects, all day or some classes, and how do we know?',
	served_badly:
		'Whom might it serve badly: language learners, weak readers, insecure learners, those with little background, short attention or low independence, the advanced?',
	coexistence: 'How will old and new live side by side, for three to five years?',
	teacher_support: 'What supports will teachers need?',
	teacher_help: 'Who will help teachers learn the new practice, and for how long?',
	leadership:
		'What is the leader’s part: coaching, sharing leadership, meeting discouragement and resistance, modelling it?',
	families:
		'Where are families? Why it is done, what to expect, what good work looks like, what they can do, and honest answers.',
	environment: 'Which parts of our environment must change?',
}
