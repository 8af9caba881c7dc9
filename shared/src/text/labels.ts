import type {
	ApproachCode,
	AspectCode,
	Audience,
	Category,
	ChangeStatus,
	ChangeType,
	ClaimKind,
	Confidence,
	Control,
	CurriculumControl,
	Dose,
	EvidenceStrength,
	Fit,
	Horizon,
	ImpedimentKind,
	ImpedimentStatus,
	LearnerGroup,
	Level,
	NeedKind,
	Question,
	RespondsTo,
	ResponseStatus,
	Risk,
	Rootedness,
	RulePurpose,
	SnapshotKind,
	SourceKind,
	Stance,
	Template,
	TieMeaning,
	Urgency,
	Varies,
	Visibility,
	Waivable,
} from '../model/domain.js'
import type { CardKind } from '../model/cards.js'
import type {
	COHORTS,
	GRADES,
	LEADERS,
	LEADER_TASKS,
	MESSAGES,
	PAIRS,
	SUBJECTS,
	VISITS,
	YEARS,
} from '../model/shapes/grid.js'
import type { Role } from '../model/roles.js'

/** What people read for each code. Codes are stored; these are only shown. */

export const roleLabels: Record<Role, string> = {
	leader: 'Leader',
	member: 'Member',
	commenter: 'Commenter',
	viewer: 'Viewer',
}

/** What each role can do, in a sentence for whoever hands it out. */
export const roleExplanations: Record<Role, string> = {
	leader: 'Edits the board, raises impediments, invites people and freezes the board for the record.',
	member: 'Edits the board. Sees the impediments leaders have published, but cannot change them.',
	commenter: 'Reads the board and may comment on it.',
	viewer: 'Reads the board.',
}

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

/** What each verdict means for the rows of each category. */
export const fitMeanings: Record<Category, Record<Fit, string>> = {
	processes: {
		supports: 'works with it',
		workable: 'small tweaks',
		strains: 'pulls against it',
		blocks: 'must change first',
		unknown: 'still to look at',
	},
	space: {
		supports: 'well suited',
		workable: 'usable as is',
		strains: 'awkward',
		blocks: 'prevents it',
		unknown: 'still to look at',
	},
	means: {
		supports: 'more than enough',
		workable: 'enough to start',
		strains: 'short',
		blocks: 'missing',
		unknown: 'still to look at',
	},
	mandates: {
		supports: 'encourages it',
		workable: 'silent or allows it',
		strains: 'limits it',
		blocks: 'forbids it',
		unknown: 'still to look at',
	},
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

export const levelLabels: Record<Level, string> = {
	classroom: 'Classroom',
	team: 'Team',
	school: 'School',
	district: 'District',
	state: 'State',
	federal: 'Federal',
	community: 'Community',
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

export const snapshotKindLabels: Record<SnapshotKind, string> = {
	working: 'Working copy',
	exhibit: 'Exhibit',
	decision: 'Decision',
	submission: 'Submission',
	annual: 'Annual record',
	hold: 'Hold',
}

export const sourceKindLabels: Record<SourceKind, string> = {
	policy: 'Policy',
	procedure: 'Procedure',
	tradition: 'Tradition',
	contract: 'Contract',
	law: 'Law',
}

export const changeTypeLabels: Record<ChangeType, string> = {
	keep: 'Keep',
	adapt: 'Adapt',
	replace: 'Replace',
	stop: 'Stop',
	start: 'Start',
	seek_waiver: 'Seek a waiver',
	work_around: 'Work around',
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

export const respondsToLabels: Record<RespondsTo, string> = {
	needs: 'Needs',
	interests: 'Interests',
	aspirations: 'Aspirations',
	culture: 'Culture',
}

export const variesLabels: Record<Varies, string> = {
	pace: 'Pace',
	support: 'Support',
	content: 'Content',
	product: 'Product',
	place: 'Place',
}

export const curriculumControlLabels: Record<CurriculumControl, string> = {
	'0': 'Prescribed',
	'1': 'Mostly prescribed',
	'2': 'A framework with choice',
	'3': 'Mostly the student’s own',
	'4': 'The student decides',
}

export const doseLabels: Record<Dose, string> = {
	none: 'Not at all',
	a_unit: 'A unit',
	some_classes: 'Some classes',
	most_classes: 'Most classes',
	all_day: 'All day',
}

export const controlLabels: Record<Control, string> = {
	decide: 'We decide',
	influence: 'We can influence it',
	escalate: 'We can escalate it',
	outside: 'Outside our reach',
}

export const waivableLabels: Record<Waivable, string> = {
	yes: 'Waivable',
	no: 'Not waivable',
	unknown: 'Not known whether waivable',
}

export const rulePurposeLabels: Record<RulePurpose, string> = {
	health: 'Health',
	safety: 'Safety',
	civil_rights: 'Civil rights',
	other: 'Something else',
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

export const audienceLabels: Record<Audience, string> = {
	families: 'Families',
	students: 'Students',
	teachers: 'Teachers',
	board_members: 'School board',
	community: 'Community',
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

export const gradeLabels: Record<(typeof GRADES)[number], string> = {
	k: 'Kindergarten',
	'1': 'Grade 1',
	'2': 'Grade 2',
	'3': 'Grade 3',
	'4': 'Grade 4',
	'5': 'Grade 5',
	'6': 'Grade 6',
	'7': 'Grade 7',
	'8': 'Grade 8',
	'9': 'Grade 9',
	'10': 'Grade 10',
	'11': 'Grade 11',
	'12': 'Grade 12',
}

export const subjectLabels: Record<(typeof SUBJECTS)[number], string> = {
	language_arts: 'Language arts',
	mathematics: 'Mathematics',
	science: 'Science',
	social_studies: 'Social studies',
	world_languages: 'World languages',
	arts: 'Arts',
	physical_education: 'Physical education',
	career_technical: 'Career and technical',
}

export const cohortLabels: Record<(typeof COHORTS)[number], string> = {
	volunteers: 'Volunteers',
	half_a_grade: 'Half a grade',
	one_department: 'One department',
	everyone: 'Everyone',
}

export const yearLabels: Record<(typeof YEARS)[number], string> = {
	'1': 'Year 1',
	'2': 'Year 2',
	'3': 'Year 3',
	'4': 'Year 4',
	'5': 'Year 5',
}

export const leaderLabels: Record<(typeof LEADERS)[number], string> = {
	principal: 'Principal',
	assistant_head: 'Assistant head',
	teacher_leader: 'Teacher leader',
	coach: 'Coach',
}

export const leaderTaskLabels: Record<(typeof LEADER_TASKS)[number], string> = {
	coaching: 'Coaching',
	sharing: 'Sharing leadership',
	discouragement: 'When people lose heart',
	resistance: 'When people resist',
	modelling: 'Modelling it',
}

export const messageLabels: Record<(typeof MESSAGES)[number], string> = {
	why: 'Why we do it',
	expect: 'What to expect',
	good_work: 'What good work looks like',
	can_do: 'What they can do',
	concern: 'Their concern',
	reply: 'Our honest reply',
	principle: 'The principle we keep',
}

export const visitLabels: Record<(typeof VISITS)[number], string> = {
	visit_1: 'First thing a visitor sees',
	visit_2: 'Second thing',
	visit_3: 'Third thing',
}

export const pairLabels: Record<(typeof PAIRS)[number], string> = {
	now: 'Today',
	soon: 'In some months',
	because: 'Better because',
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

export const templateLabels: Record<Template, string> = {
	...questionLabels,
	environment_map: 'Environment map',
	blank: 'Blank board',
}
