import { BaseSequencer } from 'vitest/node'
import type { TestSpecification } from 'vitest/node'

/**
 * What takes long, in this order before the rest of its project, so that nobody waits for one of them in the end. The test that
 * measures how long somebody waits, in a project before this, has beside it what computes; what mostly waits comes behind that.
 */
const FIRST = [
	'convergence/fuzzEven',
	'convergence/fuzzOdd',
	'convergence/kept',
	'http/snapshotForms',
	'record/verify',
	'operation/captureCrash',
	'protocol/slowReader',
	'protocol/fuzz',
	'contract/postgresOutage',
	'operation/backup',
	'contract/redisBus',
	'http/permissions',
	'operation/moveToPostgres',
	'operation/automaticSnapshots',
	'protocol/sync',
	'operation/logs',
	'operation/sharedPrograms',
	'http/sharedDatabase',
].map((name) => `/${name}.test.ts`)

/** A process serves one project: whoever goes to and fro between them loads everything anew each time. */
const PROJECTS = ['measured', 'together', 'apart', 'postgres']

/** Vitest itself knows which file takes long only where it has run before. */
export class RunOrder extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		// oxlint-disable-next-line unicorn/no-array-sort -- it is the sequencer's
		const sorted = await super.sort(files)
		return sorted.toSorted(
			(a, b) =>
				PROJECTS.indexOf(a.project.name) - PROJECTS.indexOf(b.project.name) || placeOf(a) - placeOf(b),
		)
	}
}

function placeOf({ moduleId }: TestSpecification): number {
	const place = FIRST.findIndex((name) => moduleId.endsWith(name))
	return place < 0 ? FIRST.length : place
}
