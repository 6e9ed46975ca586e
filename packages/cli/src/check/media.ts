import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BankFolder } from '../bank-folder.ts';

/** The drawings the questions name, with their weight, or undefined where there is no such file. */
export function mediaFiles({
  path,
  bank,
}: BankFolder): { rank: number; media: string; bytes: number | undefined }[] {
  return bank.items.flatMap(({ media }, rank) => {
    if (media === undefined) return [];
    const found = statSync(join(dirname(path), media), { throwIfNoEntry: false });
    return [{ rank, media, bytes: found?.isFile() ? found.size : undefined }];
  });
}
