import type { Fit } from '../../model/domain.js'

export interface FitColours {
	/** For the icon and the word: at least 7:1 on `background`. */
	foreground: string
	background: string
	/** For the edge of a cell or chip: at least 3:1 on the page. */
	border: string
}

export interface FitLook {
	/** One sign for places that take plain text only. */
	glyph: string
	/** Path data in a 16 by 16 box, to be stroked with `foreground`, 2 wide, round caps and joins, no fill. */
	icon: string
	light: FitColours
	dark: FitColours
}

/** How a verdict looks, on the pages and on the canvas. Always icon and word together: colour alone says nothing. */
export const fitLooks: Record<Fit, FitLook> = {
	supports: {
		glyph: '✓',
		icon: 'M2.5 8.5 6 12 13.5 4',
		light: { foreground: '#124a2c', background: '#d9efdd', border: '#3f8a5b' },
		dark: { foreground: '#b6e8c4', background: '#163626', border: '#4e9a6b' },
	},
	workable: {
		glyph: '≈',
		icon: 'M2 6.5C4 4 6 4 8 6.5S12 9 14 6.5M2 11.5C4 9 6 9 8 11.5S12 14 14 11.5',
		light: { foreground: '#0f4363', background: '#d8e9f4', border: '#4483a8' },
		dark: { foreground: '#b4dcf2', background: '#16324a', border: '#5795ba' },
	},
	strains: {
		glyph: '△',
		icon: 'M8 2.5 14 13H2L8 2.5ZM8 7v2.5',
		light: { foreground: '#5c3b00', background: '#fbe6b8', border: '#a97a1c' },
		dark: { foreground: '#f5d68f', background: '#40300f', border: '#b48a35' },
	},
	blocks: {
		glyph: '✕',
		icon: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM4.5 8h7',
		light: { foreground: '#7d1a1f', background: '#f8d9d5', border: '#bd5750' },
		dark: { foreground: '#f6bcb6', background: '#481c1d', border: '#c5655e' },
	},
	unknown: {
		glyph: '?',
		icon: 'M5 5.5C5 3.5 6.3 2.5 8 2.5s3 1 3 2.7c0 2.3-3 2.4-3 4.6M8 13.2v.2',
		light: { foreground: '#454d57', background: '#edeff1', border: '#7e8893' },
		dark: { foreground: '#c9d0d8', background: '#2a3038', border: '#7e8a97' },
	},
}
