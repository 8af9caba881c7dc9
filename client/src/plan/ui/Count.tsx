import styles from './Count.module.css'

/** How many there are, beside the heading of a group. */
export const Count = ({ of }: { of: number }) => <span className={styles.count}>{of}</span>
