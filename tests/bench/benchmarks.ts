/** A part of a benchmark, by the first word of its figures' names. */
export type Parts = Record<string, () => void | Promise<void>>

export interface Benchmark {
	about: string
	/** Loaded when it is run: tldraw looks at its surroundings while it loads. */
	parts(): Promise<Parts>
}

export const benchmarks: Record<string, Benchmark> = {
	encoding: {
		about: 'bytes of a board at rest and on the wire, and how fast a document becomes records',
		parts: async () => (await import('./encoding/parts.js')).parts,
	},
	binding: {
		about: "time between a person's change, the documents, and another person's store",
		parts: async () => (await import('./binding/parts.js')).parts,
	},
	plan: {
		about: 'how long a plan of 2,000 cards takes to say what one change makes of it',
		parts: async () => (await import('./plan/parts.js')).parts,
	},
	server: {
		about:
			'the server beside its peers: what a change costs and how long it takes, joins, memory, and what abuse does',
		parts: async () => (await import('./server/parts.js')).parts,
	},
	snapshot: {
		about:
			'capturing, comparing and printing boards of 1,000 and 10,000 records, beside encoding and hashing them',
		parts: async () => ({ snapshot: (await import('./snapshot/snapshot.js')).snapshot }),
	},
	simulate: {
		about:
			'what is measured here in a minute, played for many boards on several servers: boards= nodes= people= changes= …',
		parts: async () => ({ simulate: (await import('./district/simulate.js')).simulate }),
	},
	canvas: {
		about:
			'a plan of 2,000 cards in a browser beside plain tldraw with as many notes: first paint and frames',
		parts: async () => (await import('./canvas/parts.js')).parts,
	},
	bundle: {
		about: 'what a browser loads to show a board, beside what it loads to show tldraw alone',
		parts: async () => ({ firstLoad: (await import('./canvas/bundle.js')).firstLoad }),
	},
	crash: {
		about: 'kills the server again and again while ten people write, and looks for what is lost',
		parts: async () => ({ kills: (await import('./crash/kills.js')).kills }),
	},
}
