/** What people read before they delete a board. */
export const deletionText = {
	heading: 'Delete this board?',
	body: (title: string) =>
		`“${title}” is gone for everybody at once: nobody can open it, and its invitation links stop working.`,
	kept: 'Nothing is erased. You and everybody else who leads it now find it under “Deleted boards” below your boards, and can bring it back at any time.',
	submit: 'Delete the board',
	submitting: 'Deleting…',
}
