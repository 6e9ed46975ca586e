import { expect, waitUntil } from '@open-wc/testing';
import { render, type LitElement, type TemplateResult } from 'lit';
import type * as Axe from 'axe-core';
import preview from '../../.storybook/preview.ts';
import { speak } from '../../packages/elements/src/localization.ts';
import * as browser from '../browser.stories.ts';
import * as context from '../context.stories.ts';
import * as desk from '../desk.stories.ts';
import * as diagnostic from '../diagnostic.stories.ts';
import * as gestures from '../gestures.stories.ts';
import * as kiosk from '../kiosk.stories.ts';
import * as mail from '../mail.stories.ts';
import * as phone from '../phone.stories.ts';
import * as orientation from '../orientation.stories.ts';
import * as pause from '../pause.stories.ts';
import * as places from '../places.stories.ts';
import * as problems from '../problems.stories.ts';
import * as procedure from '../procedure.stories.ts';
import * as profile from '../profile.stories.ts';
import * as question from '../question.stories.ts';
import * as reader from '../reader.stories.ts';
import * as result from '../result.stories.ts';
import * as welcome from '../welcome.stories.ts';

// A script of the old kind: it has no export, and leaves itself on the page.
await import('axe-core/axe.min.js' as string);
const { axe } = globalThis as unknown as { axe: typeof Axe };

/** What of a story this test composes: as Storybook does, without loading it. */
interface Annotations {
  title?: string;
  args?: object;
  globals?: Record<string, string>;
  render?: (args: object, context: object) => TemplateResult;
  play?: (context: { canvasElement: HTMLElement }) => Promise<void>;
  decorators?: Decorator[];
}

type Decorator = (story: () => TemplateResult, context: object) => TemplateResult;

type StoriesFile = { default: Annotations } & Record<string, Annotations>;

const FILES = [
  welcome,
  context,
  question,
  pause,
  places,
  profile,
  orientation,
  result,
  reader,
  problems,
  desk,
  diagnostic,
  kiosk,
  mail,
  browser,
  procedure,
  gestures,
  phone,
] as unknown as StoriesFile[];

const canvas = document.createElement('div');
const errors: unknown[] = [];

addEventListener('error', ({ error }) => errors.push(error));
addEventListener('unhandledrejection', ({ reason }) => errors.push(reason));

/** Draws a story on an empty page and waits until nothing moves any more. */
async function draw(meta: Annotations, story: Annotations, name: string): Promise<void> {
  const args = { ...meta.args, ...story.args };
  const globals = { ...preview.initialGlobals, ...story.globals } as Record<string, string>;
  const given = { args, globals, title: meta.title, name };
  await speak(globals['language']!);
  document.title = `${meta.title}: ${name}`;
  const decorators = [...(story.decorators ?? []), ...(preview.decorators as unknown as Decorator[])];
  const drawn = decorators.reduce<() => TemplateResult>(
    (inner, decorate) => () => decorate(inner, given),
    () => (story.render ?? meta.render)!(args, given),
  );
  render(drawn(), canvas);
  await story.play?.({ canvasElement: canvas });
  await waitUntil(isStill, 'the story never stands still', { timeout: 10_000 });
}

/** The page and, one after the other, all open roots in it. */
function rootsIn(root: ParentNode): ParentNode[] {
  return [
    root,
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? rootsIn(shadowRoot) : [])),
  ];
}

function inside<E extends Element>(selector: string): E[] {
  return rootsIn(canvas).flatMap((root) => [...root.querySelectorAll<E>(selector)]);
}

function isStill(): boolean {
  return (
    inside<LitElement>('*').every((element) => !element.isUpdatePending) &&
    inside<HTMLImageElement>('img').every((image) => image.complete) &&
    inside('.late').length === 0 &&
    inside('fieldset .cards, fieldset .order, fieldset .field, fieldset .drawing').length ===
      inside('fieldset:not(:has(.tick))').length &&
    rootsIn(canvas).every((root) => ((root as ShadowRoot).getAnimations?.() ?? []).length === 0)
  );
}

describe('stories', function () {
  this.timeout(20_000);

  before(() => document.body.append(canvas));
  after(() => canvas.remove());
  beforeEach(() => {
    render(null, canvas);
    errors.length = 0;
  });

  for (const { default: meta, ...stories } of FILES)
    for (const [name, story] of Object.entries(stories))
      it(`${meta.title}: ${name} is drawn and is accessible`, async () => {
        await draw(meta, story, name);

        const drawn = inside<HTMLElement>('p, li, h3, legend, summary').map(({ innerText }) => innerText);
        expect(drawn.join('').trim(), 'words').not.to.equal('');
        const broken = inside<HTMLImageElement>('img').filter((image) => image.naturalWidth === 0);
        expect(
          broken.map(({ src }) => src),
          'drawings that did not arrive',
        ).to.deep.equal([]);

        const { violations } = await axe.run(document, { resultTypes: ['violations'] });
        const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
        expect(told, 'axe').to.deep.equal([]);
        expect(errors, 'errors').to.deep.equal([]);
      });
});
