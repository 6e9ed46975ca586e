export * from './open-store.ts';
export * from './memory.ts';
export * from './store.ts';
export { PATIENCE_MS, inTime } from './in-time.ts';
export { DATABASE, deviceStore } from './device-store.ts';
