import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findProgram } from './services/findProgram.js'

/** A certificate for 127.0.0.1 that vouches for itself, with its key, and as a file for `NODE_EXTRA_CA_CERTS`. */
export function newCertificate() {
	const folder = mkdtempSync(join(tmpdir(), 'groundwork-certificate-'))
	const [key, file] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')]
	const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2']
	const name = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1']
	execFileSync(findProgram('openssl', 'openssl'), ['req', ...kind, ...name, '-keyout', key, '-out', file], {
		stdio: 'ignore',
	})
	return {
		key: readFileSync(key),
		cert: readFileSync(file),
		file,
		remove: () => rmSync(folder, { recursive: true }),
	}
}
