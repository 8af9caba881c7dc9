import { fileURLToPath } from 'node:url'
import { pino } from 'pino'
import { startServer } from './app.js'
import { readConfig } from './config.js'
import { StartError } from './errors.js'
import { catchConsole } from './operation/catchConsole.js'
import { createLogger } from './operation/logger.js'

/** The program: configuration in, one running server out. */

const clientDir = fileURLToPath(new URL('../../client/dist', import.meta.url))

try {
	const config = readConfig(process.env)
	// the log goes to standard error at once; standard output carries the one line below
	const logger = createLogger({
		level: config.logLevel,
		destination: pino.destination({ dest: 2, sync: true }),
	})
	catchConsole(logger)
	process.on('uncaughtException', (err) => {
		logger.fatal({ err }, 'the server fails')
		process.exit(1)
	})
	const server = await startServer({ ...config, clientDir, logger })
	process.stdout.write(`Groundwork is running at ${server.url}/\n`)

	let stopping = false
	const stop = () => {
		if (stopping) return
		stopping = true
		server.close().then(
			() => process.exit(0),
			(error: unknown) => {
				logger.fatal({ err: error }, 'not everything could be saved while stopping')
				process.exit(1)
			},
		)
	}
	process.on('SIGINT', stop)
	process.on('SIGTERM', stop)
} catch (error) {
	if (!(error instanceof StartError)) throw error
	process.stderr.write(`${error.message}\n`)
	process.exitCode = 1
}
