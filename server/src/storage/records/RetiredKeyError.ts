/** A snapshot, or what is added to one, was to be signed with a key that has a successor: another server changed it meanwhile. */
export class RetiredKeyError extends Error {
	constructor(keyId: string) {
		super(`the signing key ${keyId} was handed over: this server must be given the new one and started again`)
		this.name = 'RetiredKeyError'
	}
}
