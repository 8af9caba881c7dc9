import type {
	Category,
	ChangeType,
	Control,
	CurriculumControl,
	Dose,
	Fit,
	Level,
	RespondsTo,
	RulePurpose,
	SourceKind,
	Varies,
	Waivable,
} from '../model/domain.js'

/** What people read for each code that is chosen in a form. */

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

export const levelLabels: Record<Level, string> = {
	classroom: 'Classroom',
	team: 'Team',
	school: 'School',
	district: 'District',
	state: 'State',
	federal: 'Federal',
	community: 'Community',
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
