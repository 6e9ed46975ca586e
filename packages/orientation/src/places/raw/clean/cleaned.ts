import type { PlaceNoteCode } from '../../note.ts';

/** A cell set right, with what there is to tell of it. */
export interface Cleaned<T> {
  value: T;
  code?: PlaceNoteCode;
}
