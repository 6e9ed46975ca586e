/** Characters that the disk has room for, more or less, where a test is to fill it. */
export const ROOM = 1_000_000;
