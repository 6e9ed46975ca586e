/** Somebody has practised enough. */
export class LeaveEvent extends Event {
  constructor() {
    super('leave');
  }
}
