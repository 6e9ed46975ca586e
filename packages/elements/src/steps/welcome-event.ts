/** What the welcome asks for; the diagnostic carries it out. */
export type WelcomeWish = 'start' | 'resume' | 'restart' | 'kept' | 'keep-nothing' | 'erase';

export class WelcomeEvent extends Event {
  constructor(readonly wish: WelcomeWish) {
    super('wish');
  }
}
