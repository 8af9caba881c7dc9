import type {
	ApproachCode,
	AspectCode,
	Category,
	ChangeStatus,
	Fit,
	Horizon,
	ImpedimentKind,
	ImpedimentStatus,
	Level,
	SnapshotKind,
	Template,
	Visibility,
} from '../model/domain.js'
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

export const templateLabels: Record<Template, string> = {
	environment_map: 'Environment map',
	blank: 'Blank board',
}
