import { FITS } from '@groundwork/shared/model/domain'
import { fitLooks } from '@groundwork/shared/plan/drawing/fitLooks'

const tones = (scheme: 'light' | 'dark') =>
	FITS.map((fit) => {
		const { foreground, background, border } = fitLooks[fit][scheme]
		return `--${fit}:${foreground};--${fit}-on:${background};--${fit}-edge:${border};`
	}).join('')

const fits = FITS.map(
	(fit) => `
.fit-${fit}{color:var(--${fit});background:var(--${fit}-on);border-color:var(--${fit}-edge)}
.cell-${fit} rect{fill:var(--${fit}-on);stroke:var(--${fit}-edge)}
.cell-${fit} text{fill:var(--${fit})}`,
).join('')

const LIGHT = `--paper:#fff;--sunken:#f3f5f4;--ink:#17211f;--soft:#465350;--rule:#d5dcd8;--record:#4d2b6f;--wash:#f4eff9;--link:#1d4ed0;${tones('light')}`
const DARK = `--paper:#121817;--sunken:#1a2221;--ink:#eaf0ed;--soft:#b9c5c0;--rule:#36423f;--record:#d4b8f2;--wash:#2b2138;--link:#8fb0ff;${tones('dark')}`

/** Of the page: light and dark, on a phone and on paper. */
export const STYLE = `
:root{color-scheme:light dark;${LIGHT}}
@media screen and (prefers-color-scheme:dark){:root{${DARK}}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:62rem;padding:0 1.25rem 3rem;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','DejaVu Sans',sans-serif;overflow-wrap:anywhere;border-top:.5rem solid var(--record)}
h1{font-size:clamp(1.7rem,5vw,2.5rem);line-height:1.2;margin:.2em 0;text-wrap:balance}
h2{font-size:1.5rem;color:var(--record);border-top:2px solid var(--record);padding-top:.6rem;margin:3rem 0 .8rem}
h3{font-size:1.15rem;margin:2rem 0 .5rem}
h4{font-size:1rem;margin:1.4rem 0 .35rem}
p{margin:.5rem 0;white-space:pre-line;max-width:48rem}
a{color:var(--link);text-underline-offset:.15em}
a:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.cover{padding-top:2.2rem}
.kicker{color:var(--record);font-weight:700;font-size:.9rem}
.name{color:var(--record);font-size:1.25rem;margin:0 0 1rem}
.purpose{background:var(--wash);border-inline-start:4px solid var(--record);padding:.9rem 1.1rem;font-size:1.1rem;max-width:none;margin:0 0 1.2rem}
.note{color:var(--soft);font-size:.9rem}
nav h2{border:0;font-size:1.15rem;color:var(--ink);margin:1.6rem 0 .3rem}
nav ol{columns:18rem;margin:0;padding-inline-start:1.5rem}
nav a{display:inline-block;padding:.15rem 0;min-height:1.5rem}
dl{margin:.4rem 0 1rem;border-top:1px solid var(--rule)}
dl div{display:grid;grid-template-columns:minmax(9rem,27%) 1fr;gap:0 1rem;padding:.3rem 0;border-bottom:1px solid var(--rule)}
dt{color:var(--soft);font-weight:600}
dd{margin:0;white-space:pre-line}
ul,ol{padding-inline-start:1.4rem;max-width:48rem}
li{white-space:pre-line;padding-block:.1rem}
table{border-collapse:collapse;width:100%;margin:1.2rem 0 1.6rem;font-size:.93rem}
caption{text-align:start;font-weight:700;color:var(--soft);padding:.3rem 0}
th,td{text-align:start;vertical-align:top;padding:.4rem .6rem;white-space:pre-line;border-bottom:1px solid var(--rule)}
th{overflow-wrap:normal;hyphens:auto}
thead th{background:var(--wash);border-bottom:2px solid var(--record)}
.fit{display:inline-block;font-weight:700;padding:0 .45rem;border:1px solid;border-radius:.3rem}
figure{margin:1.2rem 0;overflow-x:auto}
svg{display:block;width:100%;height:auto;font-size:13px}
svg text{fill:var(--ink)}
svg .head{font-weight:600}
svg .group{font-weight:700;fill:var(--soft)}
svg .cell text{text-anchor:middle;font-weight:700}
.cell-unknown rect{stroke-dasharray:3 3}
figcaption{color:var(--soft);font-weight:700;margin-top:.6rem}
.legend{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;font-weight:400;margin-top:.3rem;color:var(--ink)}
.sign-off p{display:flex;gap:1rem;margin:3rem 0 0;max-width:none}
.sign-off span{flex:1;border-top:1px solid var(--soft);font-size:.85rem;color:var(--soft);padding-top:.2rem}
footer{border-top:1px solid var(--rule);margin-top:3rem;color:var(--soft);font-size:.85rem}
${fits}
@media screen and (max-width:40rem){
body{padding-inline:1rem}
dl div{grid-template-columns:1fr}
table,tbody,tr,td,tbody th{display:block}
caption{display:block}
thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
tr{border:1px solid var(--rule);border-radius:.4rem;margin:.6rem 0;padding:.3rem 0}
tbody th{background:var(--wash)}
td,tbody th{border:0}
td::before{content:attr(data-head);display:block;color:var(--soft);font-size:.85rem;font-weight:600}
.sign-off p{flex-wrap:wrap}
.sign-off span{flex:1 0 40%}
}
@media print{
@page{margin:18mm 16mm}
body{max-width:none;padding:0;font-size:10pt;border:0}
h2,h3,h4,caption{break-after:avoid}
figure,.sign-off,dl div{break-inside:avoid}
thead{display:table-header-group}
tr{break-inside:avoid}
.fit,.cell rect,.purpose,thead th{print-color-adjust:exact;-webkit-print-color-adjust:exact}
nav{break-after:page}
a{color:inherit;text-decoration:none}
}
`
