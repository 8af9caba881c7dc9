import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { benchmarks } from './benchmarks.js'
import { missed } from './figures.js'
import { actAsBrowser } from './host.js'

actAsBrowser()

const [name = '', part] = (process.argv[2] ?? '').split('.')
const benchmark = Object.hasOwn(benchmarks, name) ? benchmarks[name] : undefined
const parts = benchmark ? await benchmark.parts() : {}

if (name === '') list(console.log)
else if (part === undefined && benchmark) process.exitCode = runEach(Object.keys(parts))
else if (part !== undefined && Object.hasOwn(parts, part)) process.exitCode = await runHere(parts[part]!)
else {
	console.error(`There is no benchmark ${process.argv[2]}. There are these:`)
	list(console.error)
	process.exitCode = 1
}

function list(print: (line: string) => void): void {
	for (const [each, { about }] of Object.entries(benchmarks)) print(`${each.padEnd(10)} ${about}`)
}

/** Each part in a process of its own: what one leaves in the heap, or makes of the compiled code, is not the next one's time. */
function runEach(names: string[]): number {
	const codes = names.map((each) => {
		const program = [...process.execArgv, fileURLToPath(import.meta.url), `${name}.${each}`]
		const args = [...program, ...process.argv.slice(3)]
		return spawnSync(process.execPath, args, { stdio: 'inherit' }).status
	})
	return codes.every((code) => code === 0) ? 0 : 1
}

async function runHere(run: () => void | Promise<void>): Promise<number> {
	const began = performance.now()
	await run()
	console.error(`${name}.${part} took ${((performance.now() - began) / 1000).toFixed(1)} s`)
	return missed() > 0 ? 1 : 0
}
