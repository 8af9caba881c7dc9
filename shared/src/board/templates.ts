/** What most shapes of a type are when they are created: a base says only how its shape differs from that. */
export interface ShapeTemplate {
	type: string
	props: Readonly<Record<string, unknown>>
}

/** What every shape is by default, whatever its type. */
export const SHAPE_DEFAULTS = {
	parentId: 'page:page',
	isLocked: false,
	opacity: 1,
	meta: {},
} as const

const STYLE = { color: 'black', size: 'm' } as const
const LABEL = { ...STYLE, labelColor: 'black', font: 'draw' } as const
/** The rich text of a shape whose text lies elsewhere, or that has none. */
export const NO_TEXT = { type: 'doc', content: [{ type: 'paragraph' }] } as const
const CARD = { w: 280, setAside: {}, aspect: '', approach: '' } as const
const CENTRED = { align: 'middle', verticalAlign: 'middle' } as const

/**
 * By number, as bases name them. What stands here is what documents mean: an entry never changes, new ones are added at the
 * end, and a document of an older program is read by the same table. `templates.test.ts` holds it to that.
 */
export const TEMPLATES: readonly ShapeTemplate[] = [
	{
		type: 'note',
		props: { ...LABEL, ...CENTRED, fontSizeAdjustment: 0, growY: 0, url: '', richText: NO_TEXT, scale: 1 },
	},
	{
		type: 'geo',
		props: {
			...LABEL,
			...CENTRED,
			geo: 'rectangle',
			w: 100,
			h: 100,
			dash: 'draw',
			fill: 'none',
			url: '',
			growY: 0,
			scale: 1,
			richText: NO_TEXT,
		},
	},
	{
		type: 'text',
		props: {
			...STYLE,
			font: 'draw',
			textAlign: 'start',
			w: 8,
			richText: NO_TEXT,
			scale: 1,
			autoSize: true,
		},
	},
	{
		type: 'draw',
		props: {
			...STYLE,
			fill: 'none',
			dash: 'draw',
			segments: [],
			isComplete: false,
			isClosed: false,
			isPen: false,
			scale: 1,
		},
	},
	{
		type: 'highlight',
		props: { ...STYLE, segments: [], isComplete: false, isPen: false, scale: 1 },
	},
	{
		type: 'arrow',
		props: {
			...LABEL,
			kind: 'arc',
			fill: 'none',
			dash: 'draw',
			arrowheadStart: 'none',
			arrowheadEnd: 'arrow',
			start: { x: 0, y: 0 },
			end: { x: 2, y: 0 },
			bend: 0,
			text: '',
			labelPosition: 0.5,
			scale: 1,
			elbowMidPoint: 0.5,
		},
	},
	{ type: 'line', props: { ...STYLE, dash: 'draw', spline: 'line', points: {}, scale: 1 } },
	{ type: 'frame', props: { w: 320, h: 180, name: '', color: 'black' } },
	{ type: 'group', props: {} },
	{
		type: 'image',
		props: {
			w: 100,
			h: 100,
			playing: true,
			url: '',
			assetId: null,
			crop: null,
			flipX: false,
			flipY: false,
			altText: '',
		},
	},
	{ type: 'map', props: { title: '', approaches: {}, aspects: {}, cells: {} } },
	{
		type: 'change',
		props: {
			w: 280,
			title: '',
			from: '',
			to: '',
			aspect: '',
			approach: '',
			owner: '',
			horizon: 'not_planned',
			status: 'idea',
		},
	},
	{
		type: 'impediment',
		props: {
			statement: '',
			kind: 'policy',
			level: 'school',
			severity: 3,
			status: 'raised',
			visibility: 'leaders',
			ties: {},
		},
	},
	{ type: 'map', props: { title: '', approaches: {}, aspects: {}, cells: {}, folded: {} } },
	{
		type: 'change',
		props: {
			...CARD,
			title: '',
			from: '',
			to: '',
			because: '',
			owner: '',
			horizon: 'not_planned',
			due: '',
			cohort: '',
			status: 'idea',
			couldFail: {},
			safeguard: '',
		},
	},
	{
		type: 'evidence',
		props: {
			...CARD,
			claim: '',
			kind: 'evidence',
			forWhom: '',
			conditions: '',
			strength: 'none',
			source: '',
		},
	},
	{ type: 'support_need', props: { ...CARD, need: '', kind: 'do', who: '', urgency: 'soon' } },
	{ type: 'provider', props: { ...CARD, name: '', offers: '', until: '', rooted: '' } },
	{
		type: 'decision',
		props: {
			...CARD,
			question: '',
			options: '',
			chosen: '',
			why: '',
			dissent: '',
			decidedBy: '',
			decidedOn: '',
			reviewOn: '',
		},
	},
	{
		type: 'response',
		props: {
			...CARD,
			question: '',
			wording: '',
			status: 'not_started',
			answer: '',
			confidence: '',
			gaps: '',
			reviewOn: '',
		},
	},
	{
		type: 'learner_check',
		props: { ...CARD, trouble: '', group: '', risk: 'unknown', safeguard: '', owner: '' },
	},
	{
		type: 'impediment',
		props: {
			statement: '',
			kind: 'policy',
			level: 'school',
			control: '',
			severity: 3,
			status: 'raised',
			owner: '',
			escalatedTo: '',
			due: '',
			reviewOn: '',
			response: '',
			waivable: 'unknown',
			rule: '',
			rulePurpose: '',
			visibility: 'leaders',
			ties: {},
			setAside: {},
		},
	},
	{ type: 'tie', props: {} },
	{ type: 'grid', props: { rows: {}, columns: {}, cells: {} } },
	{ type: 'grid', props: { rows: {}, columns: {}, cells: {}, begins: '' } },
]

const NUMBERS = new Map(TEMPLATES.map(({ type }, number) => [type, number]))

/** The newest template of a type. */
export const templateNumber = (type: string): number | undefined => NUMBERS.get(type)
