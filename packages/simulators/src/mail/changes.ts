import type { Draft, Folder, Mail, MailWorld } from './world.ts';

/** A change, after which what was told and offered before is no longer. */
export function after(world: MailWorld, change: Partial<MailWorld>): MailWorld {
  return { ...world, undo: null, news: '', ...change };
}

export function withMail({ mails }: MailWorld, id: string, change: Partial<Mail>): Mail[] {
  return mails.map((mail) => (mail.id === id ? { ...mail, ...change } : mail));
}

/** Puts a mail in another folder, and comes back to the list. */
export function moved(world: MailWorld, { id, folder }: Mail, to: Folder, news: string): MailWorld {
  const mails = withMail(world, id, { folder: to });
  return after(world, { mails, open: '', details: false, undo: { mail: id, folder, draft: null }, news });
}

export function undone(world: MailWorld): MailWorld {
  const { undo } = world;
  if (!undo) return world;
  if (undo.draft) return after(world, { draft: undo.draft });
  return after(world, { mails: withMail(world, undo.mail, { folder: undo.folder }), news: 'undone' });
}

export function drafted(world: MailWorld, draft: Partial<Draft>): MailWorld {
  const blank: Draft = { kind: 'new', about: '', to: '', cc: '', subject: '', body: '', files: [] };
  return after(world, { draft: { ...blank, ...draft } });
}
