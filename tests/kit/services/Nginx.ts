import { chownSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../freePort.js'
import { findProgram } from './findProgram.js'
import { Service } from './Service.js'
import { unprivileged } from './unprivileged.js'

/** An nginx of the tests' own, unprivileged, with one of our example files: only ports, paths and addresses are others. */
export class Nginx {
	readonly port: number
	readonly #folder: string
	readonly #service: Service

	/**
	 * @param example with `listen 443`, paths below `/etc/letsencrypt` and `/var/log`, and the servers 10.0.0.11 and up, each of which
	 *   becomes one of `servers`, as `host:port`.
	 */
	static async start(
		example: string,
		servers: readonly string[],
		{ key, cert }: { key: Buffer; cert: Buffer },
	): Promise<Nginx> {
		const [port, plain] = [await freePort(), await freePort()]
		const folder = mkdtempSync(join(tmpdir(), 'groundwork-nginx-'))
		let site = readFileSync(example, 'utf8')
			.replace('listen 443', `listen 127.0.0.1:${port}`)
			.replace('listen 80;', `listen 127.0.0.1:${plain};`)
			.replaceAll(/\/etc\/letsencrypt\/live\/[^/]+|\/var\/log\/nginx/g, folder)
		for (const [at, server] of servers.entries()) site = site.replaceAll(`10.0.0.${11 + at}:3000`, server)
		writeFileSync(join(folder, 'site.conf'), site)
		writeFileSync(join(folder, 'fullchain.pem'), cert)
		writeFileSync(join(folder, 'privkey.pem'), key)
		writeFileSync(join(folder, 'nginx.conf'), around(folder))
		const account = unprivileged()
		if (account) {
			for (const name of ['', 'site.conf', 'fullchain.pem', 'privkey.pem', 'nginx.conf'])
				chownSync(join(folder, name), account.uid, account.gid)
		}
		const nginx = new Nginx(port, folder, account)
		await nginx.#service.start()
		return nginx
	}

	private constructor(port: number, folder: string, account: ReturnType<typeof unprivileged>) {
		this.port = port
		this.#folder = folder
		this.#service = new Service({
			command: findProgram('nginx', 'nginx-light'),
			args: ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'],
			folder,
			ready: /start worker process \d/,
			account,
		})
	}

	/** The lines of its access log so far. */
	log(): string[] {
		return readFileSync(join(this.#folder, 'groundwork.log'), 'utf8').split('\n').slice(0, -1)
	}

	end(): Promise<void> {
		return this.#service.end('SIGTERM')
	}
}

/** What stands around the files of `sites-enabled`. */
const around = (folder: string) => `
	daemon off;
	worker_processes 1;
	pid ${folder}/pid;
	error_log stderr notice;
	events { worker_connections 256; }
	http {
		${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder}/${kind};`).join('\n')}
		include ${folder}/site.conf;
	}
`
