import { personColor } from '../sync/personColor'
import { initials, inkOn } from './personLook'
import styles from './Avatar.module.css'

interface AvatarProps {
	id: string
	name: string
	colour?: string | undefined
	size?: number
}

/** Initials on a colour; the name itself always stands in words beside or around it. */
export function Avatar({ id, name, colour = personColor(id), size = 28 }: AvatarProps) {
	return (
		<span
			className={styles.avatar}
			style={{ width: size, height: size, fontSize: size * 0.39, background: colour, color: inkOn(colour) }}
			aria-hidden="true"
		>
			{initials(name)}
		</span>
	)
}
