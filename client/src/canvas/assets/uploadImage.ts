import { imageText } from '@groundwork/shared/text/images'
import { patientFetch } from '../../patientFetch'
import { IMAGE_TYPES } from './imageTypes'
import { LIMITS } from '@groundwork/shared/protocol/limits'

/** An image that was not taken, with the sentence to say so. */
export class ImageRefused extends Error {}

const tooLarge = () => new ImageRefused(imageText.tooLarge(LIMITS.assetBytes / (1024 * 1024)))

/** What can be told without asking the server. */
export function checkImage(file: File): void {
	if (file.type === 'image/svg+xml' || /\.svgz?$/i.test(file.name)) throw new ImageRefused(imageText.svg)
	if (!IMAGE_TYPES.includes(file.type)) throw new ImageRefused(imageText.unsupported)
	if (file.size > LIMITS.assetBytes) throw tooLarge()
}

/** Once it is known how large it is. The server looks again. */
export function checkPixels(width: number, height: number): void {
	if (width * height > LIMITS.imagePixels)
		throw new ImageRefused(imageText.tooManyPixels(LIMITS.imagePixels / (1024 * 1024)))
}

export async function uploadImage(
	boardId: string,
	file: File,
	signal?: AbortSignal,
): Promise<{ src: string }> {
	checkImage(file)
	let response: Response
	try {
		// stored twice it harms nobody: one of the two is used
		response = await patientFetch(`/api/boards/${boardId}/assets`, {
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
	const answer: unknown = await response.json().catch((cause: unknown) => {
		throw new ImageRefused(imageText.refused, { cause })
	})
	if (!saysWhere(answer)) throw new ImageRefused(imageText.refused)
	return { src: answer.src }
}

/** By hand: a library for one field would weigh on every board, and zod probes for `eval`, which the page forbids. */
function saysWhere(answer: unknown): answer is { src: string } {
	return typeof answer === 'object' && answer !== null && 'src' in answer && typeof answer.src === 'string'
}

function refusal(status: number): ImageRefused {
	if (status === 413) return tooLarge()
	if (status === 415) return new ImageRefused(imageText.unsupported)
	if (status === 401) return new ImageRefused(imageText.signedOut)
	if (status === 403) return new ImageRefused(imageText.forbidden)
	if (status >= 502 && status <= 504) return new ImageRefused(imageText.offline)
	return new ImageRefused(imageText.refused)
}
