import { WithPerson } from '../WithPerson'
import { SignIns } from './SignIns'

/** Where somebody is signed in. */
export function SessionsPage() {
	return <WithPerson>{(person) => <SignIns key={person.id} person={person} />}</WithPerson>
}
