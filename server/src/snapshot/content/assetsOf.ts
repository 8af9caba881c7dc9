import { parseAssetId, parseBoardId } from '@groundwork/shared/model/ids'

const REFERENCE = /^asset:([^/]+)\/([^/]+)$/

/** The images that records refer to, as `board/id`, in the order of their names and each once. */
export function assetsOf(records: Iterable<unknown>): string[] {
	const found = new Set<string>()
	for (const record of records) {
		const { typeName, props } = record as { typeName?: unknown; props?: { src?: unknown } }
		if (typeName !== 'asset' || typeof props?.src !== 'string') continue
		const [, board, asset] = REFERENCE.exec(props.src) ?? []
		if (parseBoardId(board) && parseAssetId(asset)) found.add(`${board}/${asset}`)
	}
	return [...found].toSorted()
}
