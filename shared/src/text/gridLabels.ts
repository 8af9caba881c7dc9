import type {
	COHORTS,
	GRADES,
	LEADER_TASKS,
	LEADERS,
	MESSAGES,
	PAIRS,
	SUBJECTS,
	VISITS,
	YEARS,
} from '../model/shapes/grid.js'
import type { Audience } from '../model/domain.js'

/** What people read for the rows and columns of the questions' grids. */

export const audienceLabels: Record<Audience, string> = {
	families: 'Families',
	students: 'Students',
	teachers: 'Teachers',
	board_members: 'School board',
	community: 'Community',
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
