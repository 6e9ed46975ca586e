import { PLACE_BOUNDS } from '@balise/schema/place-bounds';
import type { Commune, Place, Places } from '@balise/schema/places';
import { isCommune, PlaceCheck, type Cells } from './check.ts';
import { note, type PlaceNote } from './note.ts';
import { refuse, type PlacesReading } from './reading.ts';

/** Takes rows one by one, keeps those that are places, and says what became of the others. */
export class Gathering {
  private readonly places: Place[] = [];
  private readonly notes: PlaceNote[] = [];
  private readonly ids = new Set<string>();
  private readonly checking = new PlaceCheck();
  private row = 0;

  get isFull(): boolean {
    return this.row > PLACE_BOUNDS.places;
  }

  /** `cells` is null for a row that is not even one. */
  take(cells: Cells | null): void {
    this.row++;
    const checked = cells && this.checking.check(cells);
    const said = cells?.('id');
    const id = typeof said === 'string' ? said.slice(0, PLACE_BOUNDS.id) : '';
    if (!checked) this.drop(id);
    else if ('fault' in checked) this.drop(id, checked.fault);
    else if (this.ids.has(id)) this.drop(id, 'id');
    else {
      this.ids.add(id);
      this.places.push(checked.place);
      for (const field of checked.dropped) this.notes.push(note(this.row, id, 'address-dropped', { field }));
    }
  }

  /** What has been read. `head` is the file's own account of itself. */
  reading(head: { note?: unknown; communes?: unknown } = {}): PlacesReading {
    if (this.isFull) return refuse({ code: 'too-many', most: PLACE_BOUNDS.places });
    if (!this.row) return refuse({ code: 'empty' });
    if (!this.places.length) return refuse({ code: 'not-places' });
    const places: Places = {
      places: this.places,
      communes: this.communes(head.communes),
      note: typeof head.note === 'string' ? head.note.slice(0, PLACE_BOUNDS.note) : '',
    };
    return { ok: true, places, notes: this.notes };
  }

  private communes(entries: unknown): readonly Commune[] {
    if (!Array.isArray(entries)) return [];
    return entries.slice(0, PLACE_BOUNDS.communes).filter((entry, i): entry is Commune => {
      const fit = isCommune(entry);
      if (!fit) this.notes.push(note(i + 1, '', 'bad-commune', { field: 'communes' }));
      return fit;
    });
  }

  private drop(id: string, field?: string): void {
    this.notes.push(note(this.row, id, 'bad-row', field === undefined ? {} : { field }));
  }
}
