import { msg } from '@lit/localize';
import { isOwn } from '../screen.ts';
import type { Mail, MailWorld, Person } from '../world.ts';

/** The name that shows as the sender's. */
export function senderOf(mail: Mail): string {
  return isOwn(mail) ? msg('Moi') : mail.from;
}

/** Everyone it was sent to, by the names that show. */
export function receiversOf(mail: Mail): string {
  const others = mail.to.map(({ name, address }) => name || address);
  return (isOwn(mail) ? others : [msg('moi'), ...others]).join(', ');
}

export function dateOf({ date }: Mail): string {
  return date || msg('à l’instant');
}

/** Whom the box knows, to be proposed for an address: one line for each. */
export function knownPeople({ mails }: MailWorld): Person[] {
  const near = mails.filter(({ folder }) => folder === 'inbox' || folder === 'sent');
  const people = near.flatMap(({ from, address, to }) => [{ name: from, address }, ...to]);
  const byAddress = new Map(people.map((person) => [person.address, person]));
  byAddress.delete('');
  return [...byAddress.values()];
}
