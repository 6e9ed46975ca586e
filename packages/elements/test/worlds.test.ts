import { expect } from '@open-wc/testing';
import type { Bank, Texts } from '@balise/schema/codes';
import { act, begin, worded, type Action, type Play, type Task } from '@balise/simulators';
import type { ActEvent } from '@balise/simulators/view';
import { fetchedWorld, fetchTask } from '../src/task/worlds.ts';

const folder = '/question-banks/abc/';
let tasks: Task[];

before(async () => {
  const bank = (await (await fetch(`${folder}bank.json`)).json()) as Bank;
  const texts = (await (await fetch(`${folder}fr.json`)).json()) as Texts;
  tasks = bank.items
    .filter((item) => item.type === 'task')
    .map((item) => worded(item, texts.items[item.id]!.words));
  await Promise.all(tasks.map(fetchTask));
});

/** An action as text, whatever the order of its fields, without what is typed. */
const named = (action: Action) => {
  const { value: _, ...rest } = action;
  return JSON.stringify(Object.entries(rest).sort());
};

const STEPS = 12;

describe('worlds on screen', function () {
  this.timeout(60_000);

  it('each offers exactly the moves that its rules know, all along a walk', async () => {
    for (const task of tasks) {
      const { simulator, createView } = fetchedWorld(task.simulator)!;
      const view = createView();
      document.body.append(view);
      let play: Play<{ news: string }> = begin(simulator, task);
      const path = task.path as Action[];
      for (let step = 0; step <= path.length + STEPS; step++) {
        view.world = play.world;
        await view.updateComplete;
        const moves = simulator.moves(play.world, ['bonjour']);
        const controls = [
          ...view.shadowRoot!.querySelectorAll<HTMLElement>('[data-do], [data-fill], [data-gesture]'),
        ];
        const offered = controls.flatMap(({ dataset }) => {
          const carried = JSON.parse(dataset['do'] ?? dataset['fill'] ?? dataset['gesture']!) as
            Action | Action[];
          return [carried].flat();
        });
        const unique = (actions: Action[]) => [...new Set(actions.map(named))].sort();
        expect(unique(offered), `${task.id} after ${JSON.stringify(play.done)}`).to.deep.equal(unique(moves));
        play = act(simulator, play, path[step] ?? moves[(step * 7) % moves.length]!);
      }
      view.remove();
    }
  });

  it('the focus never falls off: it stays on what was pressed, or goes to the heading of what came', async () => {
    for (const task of tasks) {
      const { simulator, createView } = fetchedWorld(task.simulator)!;
      const view = createView();
      document.body.append(view);
      let play: Play<{ news: string }> = begin(simulator, task);
      view.addEventListener('act', (event) => (play = act(simulator, play, (event as ActEvent).action)));
      for (const action of task.path as Action[]) {
        view.world = play.world;
        await view.updateComplete;
        const control = [...view.shadowRoot!.querySelectorAll<HTMLElement>('[data-do], [data-fill]')].find(
          ({ dataset }) => named(JSON.parse(dataset['do'] ?? dataset['fill']!) as Action) === named(action),
        );
        // What only a hand can do has no control to press.
        if (!control) {
          play = act(simulator, play, action);
          continue;
        }
        control.focus();
        if (control.dataset['do']) control.click();
        else {
          (control as HTMLInputElement).value = action['value']!;
          control.dispatchEvent(new InputEvent('input', { bubbles: true }));
        }
        view.world = play.world;
        await view.updateComplete;
        expect(view.shadowRoot!.activeElement, `${task.id}, ${JSON.stringify(action)}`).not.to.equal(null);
      }
      view.remove();
    }
  });
});
