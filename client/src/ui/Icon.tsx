const PATHS = {
	back: 'M12.5 4.5 7 10l5.5 5.5',
	more: 'M4.5 10h.01M10 10h.01M15.5 10h.01',
	share: 'M10 12.5V3.5M6.5 6.5 10 3l3.5 3.5M4.5 10.5v6h11v-6',
	freeze: 'M4 6.5h12v10H4zM6.5 6.5v-1a3.5 3.5 0 0 1 7 0v1M10 10.5v2.5',
	snapshots: 'M3.5 7.5 10 4l6.5 3.5L10 11zM3.5 11 10 14.5 16.5 11',
	history: 'M3.5 10a6.5 6.5 0 1 0 2-4.7L3.5 7.2M3.5 3.5v3.7h3.7M10 6.5V10l2.5 2',
	bin: 'M4 6h12M8 6V3.5h4V6M5.5 6l.7 10.5h7.6L14.5 6M8.5 9v4.5M11.5 9v4.5',
	people:
		'M7.5 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM2 16.5c.4-3 2.6-4.5 5.5-4.5s5.1 1.5 5.5 4.5M13 4a3 3 0 0 1 0 5.3M15 12.5c1.7.6 2.7 2 3 4',
	comments:
		'M10 3.5c4.3 0 7.5 2.5 7.5 6s-3.2 6-7.5 6c-.8 0-1.5-.1-2.2-.2L4 17l.7-3.3C3.3 12.6 2.5 11.2 2.5 9.5c0-3.5 3.2-6 7.5-6Z',
	close: 'M5 5l10 10M15 5 5 15',
	plus: 'M10 4v12M4 10h12',
	check: 'M4 10.5 8 14.5 16 5.5',
	copy: 'M7 7h9.5v9.5H7zM4 13H3.5V3.5H13V4',
	download: 'M10 3.5v9M6.5 9.5 10 13l3.5-3.5M4 16.5h12',
	pencil: 'M4 16l.7-3.3L13.5 4a1.6 1.6 0 0 1 2.4 2.4l-8.7 8.9z',
	info: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM10 9v5M10 6.3v.1',
	warning: 'M10 3 18 16.5H2zM10 8v4M10 14.3v.1',
	offline:
		'M3 3l14 14M5.2 8.5a8 8 0 0 1 2.5-1.5M10.5 6.3a8 8 0 0 1 4.5 2M7.5 11.7a4 4 0 0 1 3.6-.9M10 15.3v.1',
} as const

export type IconName = keyof typeof PATHS

/** A sign beside words; never a label by itself. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
	return (
		<svg
			width={size}
			height={size}
			viewBox="0 0 20 20"
			fill="none"
			stroke="currentColor"
			strokeWidth={name === 'more' ? 2.6 : 1.6}
			strokeLinecap="round"
			strokeLinejoin="round"
			aria-hidden="true"
			style={{ flex: 'none', display: 'block' }}
		>
			<path d={PATHS[name]} />
		</svg>
	)
}
