export { decode, type Encoding } from './decode.ts';
export { readRows, readTable } from './read-raw.ts';
