import { assetAnswer } from '@groundwork/shared/protocol/api'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import { imageText } from '@groundwork/shared/text/canvas'

export const IMAGE_TYPES: readonly string[] = ['image/png', 'image/jpeg', 'image/gif', 'image/webp']

/** An image that was not taken, with the sentence to say so. */
export class ImageRefused extends Error {}

const tooLarge = () => new ImageRefused(imageText.tooLarge(LIMITS.assetBytes / (1024 * 1024)))

/** What can be told without asking the server. */
export function checkImage(file: File): void {
	if (file.type === 'image/svg+xml' || /\.svgz?$/i.test(file.name)) throw new ImageRefused(imageText.svg)
	if (!IMAGE_TYPES.includes(file.type)) throw new ImageRefused(imageText.unsupported)
	if (file.size > LIMITS.assetBytes) throw tooLarge()
}

export async function uploadImage(
	boardId: string,
	file: File,
	signal?: AbortSignal,
): Promise<{ src: string }> {
	checkImage(file)
	let response: Response
	try {
		response = await fetch(`/api/boards/${boardId}/assets`, {
			method: 'POST',
			headers: { 'content-type': file.type },
			credentials: 'same-origin',
			body: file,
			signal: signal ?? null,
		})
	} catch (cause) {
		throw new ImageRefused(imageText.offline, { cause })
	}
	if (!response.ok) throw refusal(response.status)
	const answer = assetAnswer.safeParse(await response.json().catch(() => undefined))
	if (!answer.success) throw new ImageRefused(imageText.refused, { cause: answer.error })
	return { src: answer.data.src }
}

function refusal(status: number): ImageRefused {
	if (status === 413) return tooLarge()
	if (status === 415) return new ImageRefused(imageText.unsupported)
	if (status === 401) return new ImageRefused(imageText.signedOut)
	if (status === 403) return new ImageRefused(imageText.forbidden)
	if (status >= 502 && status <= 504) return new ImageRefused(imageText.offline)
	return new ImageRefused(imageText.refused)
}
