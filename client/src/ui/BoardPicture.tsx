import { useState } from 'react'
import { Mark } from './Mark'
import styles from './BoardPicture.module.css'

/** A board in small, on drawing paper; the paper alone when there is no picture of it yet. */
export function BoardPicture({ src }: { src: string }) {
	const [failed, setFailed] = useState<string>()
	return (
		<div className={styles.paper}>
			{failed === src || !src ? (
				<Mark size={40} />
			) : (
				<img
					className={styles.picture}
					src={src}
					alt=""
					loading="lazy"
					decoding="async"
					onError={() => setFailed(src)}
				/>
			)}
		</div>
	)
}
