import assert from 'node:assert/strict';
import type { MailAction } from '../src/mail/actions.ts';
import { mail } from '../src/mail/mail.ts';
import type { MailWorld } from '../src/mail/world.ts';

export const SONIA = 'sonia@chorale.fr';
export const PAUL = 'paul@chorale.fr';

/** A mail box with a letter to a group, one with a link, junk, and something sent. */
export const start = mail.begin({
  mails: [
    {
      id: 'concert',
      from: 'Sonia',
      address: SONIA,
      to: [
        { name: 'Paul', address: PAUL },
        { name: 'Sonia', address: SONIA },
      ],
      subject: 'Concert',
      body: 'Dimanche à 16 h',
      date: 'hier',
      files: [{ id: 'affiche', name: 'affiche.pdf' }],
    },
    {
      id: 'carte',
      from: 'Banque',
      address: 'cartes@banque-infos.com',
      subject: 'Votre carte',
      body: 'Confirmez-la ici :',
      link: {
        shows: 'banque.fr',
        address: 'banque-infos.com',
        title: 'Banque',
        asks: 'Numéro',
        thanks: 'Merci',
      },
      date: 'hier',
    },
    {
      id: 'promo',
      folder: 'junk',
      from: 'Promo',
      address: 'a@promo.com',
      subject: 'Été',
      body: '',
      date: '',
    },
    {
      id: 'merci',
      folder: 'sent',
      to: [{ name: 'Paul', address: PAUL }],
      subject: 'Merci',
      body: '',
      date: '1 mars',
    },
  ],
  device: [{ id: 'cv', name: 'cv.pdf' }],
});

/** The world after some actions, each of which must change it. */
export function done(world: MailWorld, ...actions: MailAction[]): MailWorld {
  return actions.reduce((now, action) => {
    const next = mail.reduce(now, action);
    assert.notEqual(next, now, `${action.type} changed nothing`);
    return next;
  }, world);
}

/** None of these can be done now. */
export function refused(world: MailWorld, ...actions: MailAction[]): void {
  for (const action of actions) assert.equal(mail.reduce(world, action), world, action.type);
}

export const folderOf = ({ mails }: MailWorld, id: string) => mails.find((one) => one.id === id)!.folder;
export const open = (id: string): MailAction => ({ type: 'open', mail: id });
export const write = (field: 'to' | 'cc' | 'subject' | 'body', value: string): MailAction => ({
  type: 'write',
  field,
  value,
});
