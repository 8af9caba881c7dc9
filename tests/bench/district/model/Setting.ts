/** What is played. */
export interface Setting {
	/** Open at once. */
	boards: number
	nodes: number
	/** On each board. */
	people: number
	/** Of each person, a minute. */
	changes: number
	/** Movements of each person's pointer, a second. */
	pointers: number
	/** Layers of a board that are open, each with a socket of each person. */
	layers: number
	/** Of PostgreSQL's machine. */
	cores: number
	/** Of each node, in MB. */
	memory: number
	/** How long changes are made. */
	seconds: number
}

export const DISTRICT: Setting = {
	boards: 600,
	nodes: 3,
	people: 5,
	changes: 6,
	pointers: 1,
	layers: 4,
	cores: 4,
	memory: 4000,
	seconds: 20,
}

/** @param args such as `boards=2000`. @throws with what there is, where one is not a number of ours. */
export function readSetting(args: readonly string[]): Setting {
	const setting = { ...DISTRICT }
	for (const arg of args) {
		const [name = '', value = ''] = arg.split('=')
		const number = Number(value)
		if (!(name in setting) || !(number > 0))
			throw new Error(
				`${arg} should be one of ${Object.keys(DISTRICT).join(', ')}, with a number, such as boards=2000`,
			)
		setting[name as keyof Setting] = number
	}
	return setting
}

/** Whether a board's people are on one server, by its id, or on any. */
export type Balance = 'byBoard' | 'anyhow'
