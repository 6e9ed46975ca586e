import { logEntrySchema, type LogEntry } from '@balise/schema';
import type { Store } from '@balise/storage';

/**
 * What a disk does to a log: it goes through JSON, each write is kept whole or not at all, and
 * takes a while. `text` is what is on the disk.
 */
export class TestStore implements Store {
  readonly place = 'device';
  text = '';
  saves = 0;
  result: string | null = null;
  /** Writes are refused. */
  isFull = false;
  /** Erasing is refused. */
  isStuck = false;
  /** Nothing is written any more, nor answered: the tab is gone. */
  isDead = false;
  /** Held writes wait until they are let go. */
  private gate: Promise<void> = Promise.resolve();

  /** Holds everything back until the function it gives is called. */
  hold(): () => void {
    let release = () => {};
    this.gate = new Promise((resolve) => (release = resolve));
    return release;
  }

  async readLog(): Promise<unknown> {
    await this.gate;
    return this.text === '' ? undefined : this.entries;
  }

  async saveLog(log: readonly LogEntry[]): Promise<void> {
    const text = JSON.stringify(log.map((entry) => logEntrySchema.parse(entry)));
    await this.work(this.isFull);
    this.text = text;
    this.saves++;
  }

  async eraseLog(): Promise<void> {
    await this.work(this.isStuck);
    this.text = '';
  }

  readResult = async () => this.result;
  keepResult = async (json: string) => void (this.result = json);

  async eraseResult(): Promise<void> {
    await this.work(this.isStuck);
    this.result = null;
  }

  close() {}

  get entries(): LogEntry[] {
    return this.text === '' ? [] : JSON.parse(this.text);
  }

  private async work(isRefused: boolean): Promise<void> {
    await this.gate;
    if (this.isDead) await new Promise(() => {});
    if (isRefused) throw new DOMException('no room', 'QuotaExceededError');
  }
}

/** All that is on its way to the store or back has arrived. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
