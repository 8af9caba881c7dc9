import { viewHints, viewLabels, viewText } from '@groundwork/shared/text/views'
import { useEffect } from 'react'
import { Link } from 'wouter'
import { Icon } from '../ui/Icon'
import type { IconName } from '../ui/Icon'
import { Menu, useCloseMenu } from '../ui/Menu'
import { useViewInAddress, viewHref } from './address'
import { fetchViewsWhenIdle } from './fetchViews'
import { VIEWS } from './views'
import type { ViewName } from './views'
import styles from './ViewSwitcher.module.css'

interface Entry {
	name: ViewName | 'canvas'
	icon: IconName
	often: boolean
}

const CANVAS: Entry = { name: 'canvas', icon: 'canvas', often: true }

/** Canvas and views, as links: those used most in the bar where there is room, all of them in a menu. */
export function ViewSwitcher({ boardId }: { boardId: string }) {
	const open = useViewInAddress() ?? 'canvas'
	useEffect(() => fetchViewsWhenIdle(), [])
	const entries = [CANVAS, ...VIEWS]
	const current = entries.find(({ name }) => name === open) ?? CANVAS
	return (
		<nav aria-label={viewText.nav} className={styles.switcher}>
			<ul className={styles.tabs}>
				{entries
					.filter(({ often }) => often)
					.map((entry) => (
						<li key={entry.name}>
							<ViewLink entry={entry} open={entry.name === open} boardId={boardId} />
						</li>
					))}
			</ul>
			<Menu
				label={viewText.current(viewLabels[current.name])}
				face={
					<span className={styles.face} data-open={!current.often}>
						<span className={current.often ? styles.sign : undefined}>
							<Icon name={current.icon} size={18} />
						</span>
						<span className={current.often ? styles.stands : styles.word}>{viewLabels[current.name]}</span>
						{current.often ? <span className={styles.moreWord}>{viewText.more}</span> : null}
						<Icon name="chevron" size={16} />
					</span>
				}
			>
				<ul className={styles.list}>
					{entries.map((entry) => (
						<li key={entry.name}>
							<MenuLink entry={entry} open={entry.name === open} boardId={boardId} />
						</li>
					))}
				</ul>
			</Menu>
		</nav>
	)
}

interface LinkProps {
	entry: Entry
	open: boolean
	boardId: string
}

function ViewLink({ entry: { name, icon }, open, boardId }: LinkProps) {
	return (
		<Link href={viewHref(boardId, name)} className={styles.tab} aria-current={open ? 'page' : undefined}>
			<Icon name={icon} size={18} />
			{viewLabels[name]}
		</Link>
	)
}

function MenuLink({ entry: { name, icon }, open, boardId }: LinkProps) {
	const close = useCloseMenu()
	return (
		<Link
			href={viewHref(boardId, name)}
			className={styles.item}
			aria-current={open ? 'page' : undefined}
			onClick={close}
		>
			<Icon name={icon} />
			<span>
				<span className={styles.itemLabel}>{viewLabels[name]}</span>
				<span className={styles.itemHint}>{viewHints[name]}</span>
			</span>
		</Link>
	)
}
