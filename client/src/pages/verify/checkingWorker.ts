// before all schemas
// oxlint-disable-next-line import/no-unassigned-import
import '@groundwork/shared/record/plainSchemas'
import { check } from './checking'
import type { CheckAsked, CheckTold } from './checkFile'

/** Checks one file, away from the page, which goes on answering meanwhile. */

addEventListener('message', ({ data: { file, known } }: MessageEvent<CheckAsked>) => {
	void answer(file, known).then((told) => postMessage(told))
})

async function answer(file: File, known: readonly string[] | null): Promise<CheckTold> {
	try {
		return { checked: check(new Uint8Array(await file.arrayBuffer()), known) }
	} catch {
		// moved meanwhile, too large for this device, or nested deeper than a program can follow
		return { failed: true }
	}
}
