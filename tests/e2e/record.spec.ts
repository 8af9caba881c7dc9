import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from './support/test'

const verifier = fileURLToPath(new URL('../../server/dist/verify.js', import.meta.url))

/** Exit code and everything the offline verifier says. */
async function verify(file: string): Promise<{ code: number; words: string }> {
	try {
		const { stdout } = await promisify(execFile)(process.execPath, [verifier, file], { env: {} })
		return { code: 0, words: stdout }
	} catch (error) {
		const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
		return { code, words: stdout + stderr }
	}
}

test('a leader freezes the board; the record opens read-only, is exported, and is verified offline', async ({
	person,
}, info) => {
	const ada = await person('Ada')
	await ada.nameHerself()
	const board = await ada.makeBoard('For the record', ['blended_learning', 'dual_enrollment'])
	const ben = await person('Ben')
	await ben.join(await ada.invite('member'))
	await ada.judgeByKey('grading', 'blended_learning', 'blocks')
	await ben.judgeByKey('technology', 'dual_enrollment', 'supports')
	await ada.pinImpediment('grading', 'blended_learning', 'Leaders discuss this first', false)
	await ben.sees('grading', 'blended_learning', 'blocks')

	await ada.freeze('decision', 'What the team agreed before the board meeting.')
	await ada.page.keyboard.press('Escape')
	await ada.judgeByKey('grading', 'blended_learning', 'workable')
	await ada.freeze('working', 'After the meeting.')
	await ada.page.keyboard.press('Escape')

	// An outsider with a viewer's link sees both, opens the first, and it is as it was, without what was for leaders only.
	const vera = await person('Vera')
	await vera.join(await ada.invite('viewer'))
	await vera.page.goto(new URL(`/b/${board}/snapshots`, vera.page.url()).href)
	const list = vera.page.getByRole('region', { name: 'All of them' })
	await expect(list.getByRole('link', { name: /Open snapshot/ })).toHaveCount(2)
	await list.getByRole('link', { name: 'Open snapshot 1' }).click()
	await expect(vera.page.getByTestId('read-only-canvas')).toBeVisible()
	await expect(vera.page.getByText('This is a record.')).toBeVisible()
	await vera.sees('grading', 'blended_learning', 'blocks')
	await vera.cell('grading', 'blended_learning').focus()
	await vera.page.keyboard.press('1')
	await vera.sees('grading', 'blended_learning', 'blocks')
	await expect(vera.page.getByTestId('impediment-pin')).toHaveCount(0)

	await vera.page.getByRole('button', { name: 'Export snapshot 1' }).click()
	const download = vera.page.waitForEvent('download')
	await vera.page.getByRole('link', { name: 'Record (JSON): download' }).click()
	const file = info.outputPath('snapshot.json')
	await (await download).saveAs(file)
	const text = await readFile(file, 'utf8')
	expect(text).not.toContain('Leaders discuss this first')
	const { code, words } = await verify(file)
	expect(words).toContain('Verified: snapshot 1')
	expect(code).toBe(0)

	const forged = info.outputPath('forged.json')
	await writeFile(forged, text.replace('"blocks"', '"supports"'))
	expect(await verify(forged)).toMatchObject({ code: 1 })
})
