import type { Dossier, Result, Visit } from '@balise/schema';
import { smallResult } from '../../schema/test/small-result.ts';

/** A follow-up with something in every field that a professional may write in or that a result may carry. */
export function followUp(part: Partial<Dossier> = {}): Dossier {
  return {
    format: 'balise-dossier',
    version: 1,
    code: 'CODE-7KQ2',
    nickname: 'NICKNAME',
    rehearsal: false,
    visits: [visit()],
    running: null,
    ...part,
  };
}

export function visit(result: Partial<Result> = {}, part: Partial<Visit> = {}): Visit {
  return {
    result: { ...smallResult(), observations: ['hesite-clavier', 'essaie-seul'], ...result },
    asked: ['d1-defiler'],
    common: 0,
    remarks: [{ item: null, remark: 'REMARK' }],
    place: 'PLACE',
    outcome: { went: 'non', obstacle: 'distance', remark: 'REMARK' },
    ...part,
  };
}
