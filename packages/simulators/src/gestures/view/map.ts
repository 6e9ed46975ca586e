import { html, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { icon } from '../../view/icons.ts';
import { does } from '../../view/world-view.ts';
import type { GesturesAction } from '../actions.ts';
import { isReadable, pinches } from '../surfaces/map.ts';
import type { MapWorld } from '../world.ts';

/** A timetable as wide as the screen; a row can be touched once it is large enough for a finger. */
export function mapScreen(world: MapWorld, lang: string): TemplateResult {
  const { title, columns, rows, tapped } = world;
  return html`<div class="stage">
    <div class="phone">
      <div class="bar">
        ${icon('bus')}
        <h3 data-heading tabindex="-1" lang=${lang}>${title}</h3>
      </div>
      <div
        class="plan"
        tabindex="0"
        role="region"
        aria-label=${title}
        lang=${lang}
        data-gesture=${JSON.stringify(pinches(world))}
      >
        <table>
          <thead>
            <tr>
              ${columns.map((name) => html`<th scope="col">${name}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              ({ id, cells: [first, ...others] }) =>
                html`<tr class=${id === tapped ? 'tapped' : ''}>
                  <th scope="row">
                    ${
                      isReadable(world)
                        ? html`<button
                            aria-pressed=${id === tapped}
                            data-do=${does<GesturesAction>({ type: 'tap', row: id })}
                          >
                            ${first}
                          </button>`
                        : first
                    }
                  </th>
                  ${others.map((cell) => html`<td>${cell}</td>`)}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </div>
  </div>`;
}

export function tappedWords({ rows, tapped }: MapWorld): string {
  const first = rows.find(({ id }) => id === tapped)?.cells[0];
  return msg(str`Choisi : ${first}`);
}
