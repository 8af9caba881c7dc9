import { locales } from './language.js'
import { pluralIn } from './plural.js'

const plural = pluralIn(locales.en)

/** What people read around the list of findings. */
export const findingsText = {
	lead: 'What the plan still lacks, the weightier first. None of it is a wall: what you look at and leave as it is goes to the list below, with your reason.',
	leadReadOnly:
		'What the plan still lacks, the weightier first. What the team leaves as it is stands in the list below, with the reason.',
	none: 'Nothing to point out',
	noneHint: 'As it stands, the plan lacks nothing that can be seen from its records.',
	count: (count: number) => plural(count, 'finding', 'findings'),
	show: 'Show on the canvas',
	why: 'Why do you leave it as it is?',
	leave: 'Leave it as it is',
	setAside: (count: number) => `Left as it is (${count})`,
	because: (reason: string) => `Because: ${reason}`,
	takeBack: 'Count it again',
}
