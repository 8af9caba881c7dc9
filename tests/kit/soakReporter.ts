import type { Reporter, TestCase } from 'vitest/node'

const EVERY = 20

/** Progress of a run of many seeds: a line now and then, and each failure with all it says, as it happens. */
export default class SoakReporter implements Reporter {
	#done = 0
	#failed = 0
	readonly #began = performance.now()

	onTestCaseResult(test: TestCase): void {
		const result = test.result()
		if (result.state === 'skipped') return
		this.#done++
		if (result.state === 'failed') {
			this.#failed++
			for (const { message } of result.errors) process.stdout.write(`\n${test.name}\n${message}\n\n`)
		}
		if (this.#done % EVERY === 0) this.#say()
	}

	onTestRunEnd(_modules: unknown, unhandled: readonly { message: string }[]): void {
		for (const { message } of unhandled) process.stdout.write(`${message}\n`)
		this.#say()
	}

	#say(): void {
		const seconds = ((performance.now() - this.#began) / 1000).toFixed(0)
		process.stdout.write(`${seconds} s: ${this.#done} seeds done, ${this.#failed} failed\n`)
	}
}
