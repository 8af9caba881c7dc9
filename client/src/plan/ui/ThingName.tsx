import styles from './ThingName.module.css'

interface ThingNameProps {
	name: string
	onOpen: () => void
}

/** What a thing in a list is called; pressed, it opens beside the list. */
export function ThingName({ name, onOpen }: ThingNameProps) {
	return (
		<button type="button" className={styles.name} onClick={onOpen}>
			{name}
		</button>
	)
}
