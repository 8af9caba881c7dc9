import type { CardProps } from '@groundwork/shared/model/shapes/card'
import type { Plan } from '@groundwork/shared/plan/Plan'
import { importChanges } from '@groundwork/shared/plan/importChanges'
import { repeatedChanges } from '@groundwork/shared/plan/repeatedChanges'
import type { Repeats } from '@groundwork/shared/plan/repeatedChanges'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import { bringText } from '@groundwork/shared/text/importing'

export const MEGABYTES = LIMITS.importBytes / (1024 * 1024)

interface Line {
	line: number
	/** Names it in the draft, as long as it stays where and as it is. */
	key: string
}

export interface ChangeLine extends Line {
	props: Partial<CardProps<'change'>>
	repeats?: Repeats
}

export interface ProblemLine extends Line {
	problem: string
	/** As it stands there. */
	text: string
}

export interface Preview {
	lines: readonly (ChangeLine | ProblemLine)[]
	notices: readonly string[]
}

export const isProblem = (line: ChangeLine | ProblemLine): line is ProblemLine => 'problem' in line

/** What would become of each line of a table, on the board as it is now. */
export function previewOf(text: string, plan: Plan): Preview {
	if (text.trim() === '') return { lines: [], notices: [] }
	if (text.length > LIMITS.importBytes) return { lines: [], notices: [bringText.tooLarge(MEGABYTES)] }
	const { lines, notices } = importChanges(text, plan)
	const repeated = repeatedChanges(
		lines.filter((line) => 'props' in line),
		plan,
	)
	const texts = text.split('\n')
	return {
		notices,
		lines: lines.map((one) => {
			const written = texts[one.line - 1] ?? ''
			const key = `${one.line} ${written}`
			if ('problem' in one) return { ...one, key, text: written }
			const repeats = repeated.get(one.line)
			return { ...one, key, ...(repeats && { repeats }) }
		}),
	}
}

/** Those that are added: what is there already only where somebody wants it anyway. */
export const chosenOf = ({ lines }: Preview, anyway: ReadonlySet<string>): ChangeLine[] =>
	lines.filter(
		(line): line is ChangeLine => !isProblem(line) && (line.repeats === undefined || anyway.has(line.key)),
	)
