import { createServer } from 'node:net'

/**
 * Below the ports that systems give to outgoing connections (Linux from 32768, others from 49152): a server that is killed and comes
 * back must find its port again, and a client that tries to reach it meanwhile must not get that very port as its own, and itself.
 */
const LOWEST = 20_000
const HIGHEST = 32_000

/** A port of 127.0.0.1 that nobody listens on. */
export async function freePort(): Promise<number> {
	const port = LOWEST + Math.floor(Math.random() * (HIGHEST - LOWEST))
	return (await isFree(port)) ? port : freePort()
}

function isFree(port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const probe = createServer()
		probe.once('error', () => resolve(false))
		probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
	})
}
