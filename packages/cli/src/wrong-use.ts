import type fr from './fr.json';

/** The command was called in a way it does not know: told with the usage, exit code 2. */
export class WrongUse extends Error {
  constructor(
    readonly reason: keyof typeof fr.wrongUse,
    readonly values: Record<string, string> = {},
  ) {
    super(reason);
  }
}
