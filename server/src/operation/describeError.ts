/** An error as a log may have it. Node and others hang requests, headers and raw packets on theirs: those are left behind. */
export interface DescribedError {
	type: string
	code?: string
	message?: string
	stack?: string[]
	cause?: DescribedError
}

/** A parser's message quotes what it could not read, which may be anybody's words. */
const quotesItsInput = (error: Error): boolean => error instanceof SyntaxError

const DEEPEST_CAUSE = 3

export function describeError(error: unknown, depth = 0): DescribedError | undefined {
	if (error === undefined || error === null) return undefined
	if (!(error instanceof Error)) return { type: typeof error }
	const { code } = error as NodeJS.ErrnoException
	const cause = depth < DEEPEST_CAUSE ? describeError(error.cause, depth + 1) : undefined
	return {
		type: error.name,
		...(typeof code === 'string' && { code }),
		...(!quotesItsInput(error) && { message: error.message }),
		stack: framesOf(error),
		...(cause && { cause }),
	}
}

/** Where an error came from, without the message that V8 puts before it. */
export const framesOf = ({ stack = '' }: Error): string[] =>
	stack
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line.startsWith('at '))
