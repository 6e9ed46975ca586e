import type { Vault } from '@balise/storage/vault';

/** What a screen of the desk asks of the desk. */
export type Wish =
  | { to: 'unlocked'; vault: Vault }
  | { to: 'rehearse' }
  | { to: 'list' }
  | { to: 'new' }
  | { to: 'open'; id: string }
  | { to: 'diagnose' }
  | { to: 'keeping' }
  | { to: 'lock' }
  | { to: 'save' }
  | { to: 'erase'; id: string }
  | { to: 'erase-all' };

export class DeskWishEvent extends Event {
  constructor(readonly wish: Wish) {
    super('desk', { bubbles: true, composed: true });
  }
}
