export * from './open-store.ts';
export * from './memory.ts';
export * from './store.ts';
export { DATABASE, deviceStore } from './device-store.ts';
