import { neverWaivableText } from '@groundwork/shared/text/impediments'

/** Why an impediment whose rule serves this purpose cannot be waived; nothing where it can. */
export const neverWaivable = (rulePurpose: unknown): string | undefined =>
	typeof rulePurpose === 'string' && Object.hasOwn(neverWaivableText, rulePurpose)
		? neverWaivableText[rulePurpose as keyof typeof neverWaivableText]
		: undefined
