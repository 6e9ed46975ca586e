import { LitElement } from 'lit';
import { updateWhenLocaleChanges } from '@lit/localize';

/** What every element of the kit is: drawn again when the interface's language changes. */
export class LocalizedElement extends LitElement {
  constructor() {
    super();
    updateWhenLocaleChanges(this);
  }
}
