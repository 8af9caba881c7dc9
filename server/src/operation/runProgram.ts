import { StartError } from '../errors.js'
import { OperationError } from './OperationError.js'

/** A program that does one thing: its lines on standard output, or the one sentence that says why not, and exit 1. */
export async function runProgram(main: () => Promise<string[]>): Promise<void> {
	try {
		for (const line of await main()) process.stdout.write(`${line}\n`)
	} catch (error) {
		if (!(error instanceof OperationError || error instanceof StartError)) throw error
		process.stderr.write(`${error.message}\n`)
		process.exitCode = 1
	}
}
