import type { Fit } from '@groundwork/shared/model/domain'

export interface Tone {
	/** For a letter or a word: at least 7:1 on `background`. */
	foreground: string
	background: string
	/** For an edge: at least 3:1 on the page. */
	border: string
}

/** How verdicts look on paper, and on a page that is light; as on the board itself. Never without a letter or a word. */
export const lightTones: Record<Fit, Tone> = {
	supports: { foreground: '#124a2c', background: '#d9efdd', border: '#3f8a5b' },
	workable: { foreground: '#0f4363', background: '#d8e9f4', border: '#4483a8' },
	strains: { foreground: '#5c3b00', background: '#fbe6b8', border: '#a97a1c' },
	blocks: { foreground: '#7d1a1f', background: '#f8d9d5', border: '#bd5750' },
	unknown: { foreground: '#454d57', background: '#edeff1', border: '#7e8893' },
}

export const darkTones: Record<Fit, Tone> = {
	supports: { foreground: '#b6e8c4', background: '#163626', border: '#4e9a6b' },
	workable: { foreground: '#b4dcf2', background: '#16324a', border: '#5795ba' },
	strains: { foreground: '#f5d68f', background: '#40300f', border: '#b48a35' },
	blocks: { foreground: '#f6bcb6', background: '#481c1d', border: '#c5655e' },
	unknown: { foreground: '#c9d0d8', background: '#2a3038', border: '#7e8a97' },
}
