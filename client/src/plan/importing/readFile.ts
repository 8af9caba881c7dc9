import { LIMITS } from '@groundwork/shared/protocol/limits'
import { bringText } from '@groundwork/shared/text/importing'
import { MEGABYTES } from './preview'
import { textOfFile } from './textOfFile'

export type ReadFile = { text: string; file: string } | { fault: string }

/** The one file among those that somebody chose or let go, or why it cannot be taken. */
export async function readFile([file, ...others]: readonly File[]): Promise<ReadFile> {
	if (!file) return { fault: bringText.unreadable }
	if (others.length > 0) return { fault: bringText.several }
	if (file.size > LIMITS.importBytes) return { fault: bringText.tooLarge(MEGABYTES) }
	try {
		const text = textOfFile(new Uint8Array(await file.arrayBuffer()))
		return text === undefined ? { fault: bringText.notText } : { text, file: file.name }
	} catch {
		return { fault: bringText.unreadable }
	}
}
