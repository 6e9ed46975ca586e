/**
 * Asks for the whole screen. To be called on a press, without which no browser grants it; a kiosk works
 * without, so that a refusal is no news.
 */
export function fillScreen(): void {
  const page = document.documentElement;
  if (!document.fullscreenElement) page.requestFullscreen?.({ navigationUI: 'hide' }).catch(() => {});
}

/** Keeps the screen lit where the browser grants it. It takes it back whenever the page is hidden. */
export class StayLit {
  #lock: WakeLockSentinel | null = null;

  begin(): void {
    document.addEventListener('visibilitychange', this.#ask);
    void this.#ask();
  }

  end(): void {
    document.removeEventListener('visibilitychange', this.#ask);
    this.#lock?.release().catch(() => {});
    this.#lock = null;
  }

  #ask = async (): Promise<void> => {
    if (document.visibilityState !== 'visible' || this.#lock?.released === false) return;
    try {
      this.#lock = await navigator.wakeLock.request('screen');
    } catch {
      // Refused, or not known here: the screen does as it is set.
    }
  };
}
