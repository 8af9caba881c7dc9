import { join } from 'node:path'

/** What the benchmark tells each server. */
export const options = {
	address: { port: Number(process.env.PORT), host: '127.0.0.1' },
	file: (name) => join(process.env.DATA_DIR, name),
}

/** The benchmark waits for this line. */
export const announce = () => process.stdout.write('listening\n')
