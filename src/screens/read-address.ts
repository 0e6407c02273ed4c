/**
 * The door of the address: nobody knows who wrote a link. Its names are looked up and compared, never drawn; one that
 * does not fit is as good as not given. What opens a hand-over has a door of its own (cases/handover/read.ts).
 */
import * as v from 'valibot'
import { type Following, readFollowing, type Where } from '../addresses.ts'

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(200))

/** What an address of the follow screen asks for. */
export function followingIn(address: Where): Following {
  const given = Object.entries(readFollowing(address))
  return Object.fromEntries(given.filter(([, value]) => v.is(name, value)))
}

/** The case that an address of its screen names; no case has an empty name. */
export function caseIn(search: string): string {
  const id = new URLSearchParams(search).get('id')
  return v.is(name, id) ? id : ''
}
