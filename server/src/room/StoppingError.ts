/** Everything is being saved before the server goes: what came a moment too late was not begun, and may come again. */
export class StoppingError extends Error {
	constructor() {
		super('the server is stopping')
		this.name = 'StoppingError'
	}
}
