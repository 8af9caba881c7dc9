import { parseAssetId, parseBoardId } from '@groundwork/shared/model/ids'

const REFERENCE = /^asset:([^/]+)\/([^/]+)$/

/** The image that an asset's record refers to, as `board/id`. */
export function imageReference(record: unknown): string | undefined {
	const { typeName, props } = record as { typeName?: unknown; props?: { src?: unknown } }
	if (typeName !== 'asset' || typeof props?.src !== 'string') return undefined
	const [, board, asset] = REFERENCE.exec(props.src) ?? []
	return parseBoardId(board) && parseAssetId(asset) ? `${board}/${asset}` : undefined
}

/** The images that records refer to, in the order of their names and each once. */
export function assetsOf(records: Iterable<unknown>): string[] {
	const found = new Set<string>()
	for (const record of records) {
		const reference = imageReference(record)
		if (reference !== undefined) found.add(reference)
	}
	return [...found].toSorted()
}
