/**
 * How wide letters are, in shares of the size of the text. Nobody measures here: these are the widths of DejaVu Sans Condensed,
 * the letters of the server's pictures, in steps of 0.04 and rounded up. Those of the fonts a browser has instead are narrower.
 */
const WIDTHS: readonly (readonly [width: number, letters: string])[] = [
	[0.28, " ',.IJijl"],
	[0.32, '-/:;\\f|'],
	[0.36, '!()[]t'],
	[0.4, 'r'],
	[0.44, '"'],
	[0.48, '*?_`sz'],
	[0.52, 'FLck'],
	[0.56, 'PTYaeovxy'],
	[0.6, '$0123456789EKSbdghnpqu{}'],
	[0.64, 'ABCRVXZ'],
	[0.68, 'HNU'],
	[0.72, '&DGOQ'],
	[0.76, '#+<=>^w~'],
	[0.8, 'M'],
	[0.88, 'm%'],
	[0.92, '@W…—'],
]

const KNOWN: ReadonlyMap<string, number> = new Map(
	WIDTHS.flatMap(([width, letters]) => Array.from(letters, (letter) => [letter, width] as const)),
)

/** How much wider bold letters are, on average. */
const BOLD = 1.13

/** Signs that take a whole square, and those that take no room of their own. */
const SQUARE =
	/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\u{1f000}-\u{3ffff}]/u
const MARK = /\p{Mark}|\p{Default_Ignorable_Code_Point}/u
const GREEK = 0.64
const OTHER = 0.74

function widthOfSign(sign: string): number {
	const known = KNOWN.get(sign)
	if (known !== undefined) return known
	if (MARK.test(sign)) return 0
	if (SQUARE.test(sign)) return 1.05
	// An accent takes no room: the letter beneath it does.
	return KNOWN.get(sign.normalize('NFD')[0]!) ?? (/\p{Script=Greek}/u.test(sign) ? GREEK : OTHER)
}

const remembered = new Map<string, number>()
/** A board speaks one or two scripts; a hostile one all of them. */
const MOST_REMEMBERED = 4000

function letterWidth(sign: string): number {
	let width = remembered.get(sign)
	if (width === undefined) {
		width = widthOfSign(sign)
		if (remembered.size < MOST_REMEMBERED) remembered.set(sign, width)
	}
	return width
}

/** Of a line of text. */
export function textWidth(text: string, size: number, bold = false): number {
	let width = 0
	for (const sign of text) width += letterWidth(sign)
	return width * size * (bold ? BOLD : 1)
}

/** Between two of these a line may break without a space. */
export const isSquare = (sign: string): boolean => SQUARE.test(sign)

/** Whether all of it is letters that were measured: of others the width is a guess, and they are clipped. */
export const isMeasured = (text: string): boolean => /^[\u0020-\u017f\u2010-\u2026]*$/.test(text)
