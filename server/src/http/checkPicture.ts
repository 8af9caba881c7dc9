import { LIMITS } from '@groundwork/shared/protocol/limits'
import { fileTypeFromBuffer } from 'file-type'
import { imageSize } from 'image-size'
import { ApiError } from '../errors.js'

/** Told by content, never by name or header. No SVG: it is a document that runs scripts. Each with image-size's name for it. */
const TYPES = new Map([
	['image/png', 'png'],
	['image/jpeg', 'jpg'],
	['image/gif', 'gif'],
	['image/webp', 'webp'],
	['image/avif', 'avif'],
])

/**
 * A picture says how large it is before its pixels, behind 64 KiB of EXIF and at most a colour profile for print (some 550 KiB).
 * The library looks for it sign by sign: in 20 MiB of nothing for seconds, and nobody else is served meanwhile.
 */
const HEAD_BYTES = 640 * 1024

const MEGAPIXEL = 1024 * 1024

/**
 * Its media type.
 *
 * @throws ApiError for what is no picture a board can show, or would fill the memory of everybody who looks at it: a file of a
 * few kilobytes can unpack to gigabytes.
 */
export async function checkPicture(content: Uint8Array): Promise<string> {
	const mimeType = (await fileTypeFromBuffer(content))?.mime ?? ''
	const size = sizeOf(content.subarray(0, HEAD_BYTES))
	if (!size || size.type !== TYPES.get(mimeType)) throw new ApiError('unsupported_image')
	if (size.width * size.height > LIMITS.imagePixels) {
		throw new ApiError('too_large', ({ refused }) =>
			refused.refusedText.picturePixels(LIMITS.imagePixels / MEGAPIXEL),
		)
	}
	return mimeType
}

function sizeOf(head: Uint8Array): { width: number; height: number; type: string | undefined } | null {
	try {
		const { width, height, type } = imageSize(head)
		return width > 0 && height > 0 ? { width, height, type } : null
	} catch {
		// whatever the library trips over, the picture does not say how large it is
		return null
	}
}
