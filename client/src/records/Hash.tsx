import styles from './Hash.module.css'

const SHORT = 12

/** A fingerprint; short, it still carries the whole of it for whoever points at it. */
export function Hash({ hash, short }: { hash: string; short?: boolean }) {
	return (
		<code className={styles.hash} title={short ? hash : undefined}>
			{short ? `${hash.slice(0, SHORT)}…` : hash}
		</code>
	)
}
