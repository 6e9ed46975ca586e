import { html, type TemplateResult } from 'lit';
import { icon, type IconName } from '../../view/icons.ts';
import { does } from '../../view/world-view.ts';
import type { Place, ProcedureAction } from '../actions.ts';

/** Arrows along the reading; the one that leads on stands after its words. */
const TURNS: readonly IconName[] = ['back', 'forward'];

/** Something to press, with a drawing beside its words. `main` is also what Enter does in a form. */
export function button(
  action: ProcedureAction,
  drawing: IconName,
  words: unknown,
  look: '' | 'main' | 'bare' | 'link-like' = '',
): TemplateResult {
  return html`<button
    type=${look === 'main' ? 'submit' : 'button'}
    class="tool ${look}"
    data-do=${does<ProcedureAction>(action)}
  >
    <span class="drawing ${TURNS.includes(drawing) ? `turns ${drawing}` : ''}">${icon(drawing)}</span>
    ${words}
  </button>`;
}

export function goes(place: Place): ProcedureAction {
  return { type: 'go', place };
}
