export { BaliseDiagnostic } from './diagnostic/diagnostic.ts';
export { BaliseQuestion } from './question/question.ts';
export { BaliseProfile, type Voice } from './profile/profile.ts';
export { BaliseOrientation } from './orientation/orientation.ts';
export { BaliseDossiers } from './dossiers/dossiers.ts';
export { BaliseKiosk } from './kiosk/kiosk.ts';
export { BaliseReader } from './reader/reader.ts';
export * from './events.ts';
