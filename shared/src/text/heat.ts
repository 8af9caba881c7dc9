import { locales } from './language.js'
import { pluralIn } from './plural.js'

const plural = pluralIn(locales.en)

/** What people read on the heat map. */

export const heatText = {
	lead: 'Where approaches and environment rub, at a glance.',
	caption: (map: string) => `Heat map of ${map}`,
	filter: 'Show rows of',
	all: 'All kinds',
	order: 'Order of the rows',
	asOnTheMap: 'As on the map',
	worstFirst: 'Most trouble first',
	matters: 'What matters most and can be changed first',
	mattersHint: 'Cells that strain or block, ranked by how important and how changeable the team finds them.',
	mattersEmpty: 'No cell strains or blocks yet, so there is nothing to rank.',
	mattersUnrated: (count: number) =>
		`${plural(count, 'cell', 'cells')} that strain or block have no importance or changeability yet.`,
	rated: (importance: number, changeability: number) =>
		`Importance ${importance} of 5, changeability ${changeability} of 5`,
	notRated: 'Not rated yet',
	letter: {
		supports: 'S',
		workable: 'W',
		strains: 'T',
		blocks: 'B',
	},
	legend: 'What the letters mean',
	tally: (count: number, of: number) => `${count} of ${of} strain or block`,
	tallyHeading: 'In trouble',
}
