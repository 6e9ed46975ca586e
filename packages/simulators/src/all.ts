import type { SimulatorName } from '@balise/schema/codes';
import { browser } from './browser/browser.ts';
import { gestures } from './gestures/gestures.ts';
import { mail } from './mail/mail.ts';
import { phone } from './phone/phone.ts';
import { procedure } from './procedure/procedure.ts';
import type { Action, Simulator } from './simulator.ts';

/** Every world's rules without its view: for checks and tests. Typed by name where one is used alone. */
export const SIMULATORS = { mail, browser, procedure, phone, gestures } as unknown as Record<
  SimulatorName,
  Simulator<{ news: string }, Action>
>;
