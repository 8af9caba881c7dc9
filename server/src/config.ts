import { randomBytes } from 'node:crypto'
import { accessSync, constants, mkdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { StartError } from './errors.js'
import { writeOnce } from './writeOnce.js'

/** Everything the deployment decides, checked. Nothing else reads the environment. */
export interface Config {
	port: number
	host: string
	/** Absolute; exists and can be written. */
	dataDir: string
	/** Where people reach the server, without a trailing slash; null when it is simply where it listens. */
	publicUrl: string | null
	sessionSecret: string
	/** Of the PostgreSQL that several servers share; null: all is in a database of its own in the data folder. */
	databaseUrl: string | null
	/** Of the Redis by which such servers hear each other sooner. */
	redisUrl: string | null
	tldrawLicenseKey: string | null
	logLevel: LogLevel
	/** Whether to believe the X-Forwarded-* headers of a reverse proxy. */
	trustProxy: boolean
	/** Opens `/metrics` to whoever sends it; null: to this machine alone. */
	metricsToken: string | null
	automaticSnapshots: { everyMs: number }
}

const DATA_DIR = './data'

/** In the data folder: everything but the secrets. */
export const DATABASE_FILE = 'groundwork.db'

/** In the data folder, where `SESSION_SECRET` is not set. */
export const SECRET_FILE = 'session-secret'

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

/** Signing secrets shorter than the hash they key are guessable (RFC 7518, 3.2: at least 256 bits for HS256). */
const SECRET_LENGTH = 32

const RANDOM = `should be at least ${SECRET_LENGTH} random characters, or be left out`
const PORT_NUMBER = 'should be a whole number from 0 to 65535, for example 3000'
const HOURS = 'should be a number of hours, for example 24, or 0 for no snapshots by the clock'
const ADDRESS = 'should be the full address people use, without a path, for example https://plan.example.org'

const DATABASE =
	'should be the address of a PostgreSQL database, for example postgres://groundwork:password@db.example.org/groundwork, or be left out'
const REDIS = 'should be the address of a Redis, for example redis://cache.example.org, or be left out'

const environment = z.object({
	PORT: z.coerce
		.number(PORT_NUMBER)
		.int(PORT_NUMBER)
		.min(0, PORT_NUMBER)
		.max(65_535, PORT_NUMBER)
		.default(3000),
	HOST: z.string().default('127.0.0.1'),
	DATA_DIR: z.string().default(DATA_DIR),
	PUBLIC_URL: z
		.url({ protocol: /^https?$/, error: ADDRESS, abort: true })
		.refine((url) => new URL(url).href === `${new URL(url).origin}/`, ADDRESS)
		.transform((url) => new URL(url).origin)
		.optional(),
	SESSION_SECRET: z.string().min(SECRET_LENGTH, RANDOM).optional(),
	TLDRAW_LICENSE_KEY: z.string().optional(),
	LOG_LEVEL: z.enum(LOG_LEVELS, `should be one of ${LOG_LEVELS.join(', ')}`).default('info'),
	TRUST_PROXY: z.enum(['true', 'false', '1', '0'], 'should be true or false').default('false'),
	SNAPSHOT_EVERY_HOURS: z.coerce
		.number(HOURS)
		.min(0, HOURS)
		.max(24 * 365, HOURS)
		.default(24),
	METRICS_TOKEN: z.string().min(SECRET_LENGTH, RANDOM).optional(),
	DATABASE_URL: z
		.string()
		.regex(/^postgres(ql)?:\/\/./, DATABASE)
		.optional(),
	REDIS_URL: z
		.string()
		.regex(/^rediss?:\/\/./, REDIS)
		.refine(isAddress, REDIS)
		.optional(),
})

/** A sign of a password that is not escaped makes another address of it, or none. */
function isAddress(url: string): boolean {
	try {
		return decodeURIComponent(new URL(url).href) !== ''
	} catch {
		return false
	}
}

/**
 * Reads the environment once, makes the data folder, and makes and keeps a session secret when none is given.
 *
 * @throws StartError with one sentence that names the variable and what it should be.
 */
export function readConfig(env: Record<string, string | undefined>): Config {
	const values = checked(environment, env)
	if (values.REDIS_URL && !values.DATABASE_URL) {
		throw new StartError(
			'REDIS_URL is for servers that share one database: set DATABASE_URL as well, or leave REDIS_URL out.',
		)
	}
	const dataDir = openDataDir(values.DATA_DIR)
	return {
		port: values.PORT,
		host: values.HOST,
		dataDir,
		publicUrl: values.PUBLIC_URL ?? null,
		databaseUrl: values.DATABASE_URL ?? null,
		redisUrl: values.REDIS_URL ?? null,
		sessionSecret: values.SESSION_SECRET ?? keptSecret(dataDir),
		tldrawLicenseKey: values.TLDRAW_LICENSE_KEY ?? null,
		logLevel: values.LOG_LEVEL,
		trustProxy: values.TRUST_PROXY === 'true' || values.TRUST_PROXY === '1',
		metricsToken: values.METRICS_TOKEN ?? null,
		automaticSnapshots: { everyMs: values.SNAPSHOT_EVERY_HOURS * 60 * 60 * 1000 },
	}
}

/** The database that several servers share, for programs beside them; null where there is none. */
export const readDatabaseUrl = (env: Record<string, string | undefined>): string | null =>
	checked(environment.pick({ DATABASE_URL: true }), env).DATABASE_URL ?? null

/** The session secret that is given, for programs beside servers; null where it is in the data folder. */
export const readSessionSecret = (env: Record<string, string | undefined>): string | null =>
	checked(environment.pick({ SESSION_SECRET: true }), env).SESSION_SECRET ?? null

function checked<Schema extends z.ZodType>(
	schema: Schema,
	env: Record<string, string | undefined>,
): z.infer<Schema> {
	// a variable set to nothing is a variable not set: `PORT= npm start` means the default
	const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
	const parsed = schema.safeParse(set)
	if (parsed.success) return parsed.data
	const issue = parsed.error.issues[0]
	throw new StartError(`${String(issue?.path[0])} ${issue?.message}`)
}

/** The absolute path of the data folder, for programs that work on what a server left there; nothing is made. */
export const readDataDir = (env: Record<string, string | undefined>): string =>
	resolve(env['DATA_DIR'] || DATA_DIR)

/** The absolute path of a folder that exists and can be written. */
export function openDataDir(dir: string): string {
	const path = resolve(dir)
	try {
		mkdirSync(path, { recursive: true, mode: 0o700 })
		accessSync(path, constants.W_OK)
	} catch (error) {
		const why = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : ''
		throw new StartError(
			`DATA_DIR should be a folder this program may write to, and ${path} is not one${why}.`,
		)
	}
	return path
}

/** The secret in the data folder, made at the first start, readable by its owner alone. */
export function keptSecret(dataDir: string): string {
	const file = join(dataDir, SECRET_FILE)
	writeOnce(file, randomBytes(32).toString('base64url'))
	const secret = readFileSync(file, 'utf8').trim()
	if (secret.length < SECRET_LENGTH) {
		throw new StartError(`${file} is damaged: delete it, and everybody signs in again.`)
	}
	return secret
}
