import { msg } from '@lit/localize';
import type { Failure } from './journey-controller.ts';

export { untilFree } from '@balise/storage/until-free';

/** Another tab is the one that writes: what is said here until it is gone. */
export function elsewhere(): Failure {
  return {
    code: 'other-tab',
    title: msg('Ce parcours est ouvert ailleurs.'),
    message: msg(
      'Continuez dans l’autre onglet ou l’autre fenêtre. Si vous ne la retrouvez pas, vous pouvez continuer ici : vos réponses vous suivent.',
    ),
    retry: msg('Continuer ici'),
    address: '',
    sentences: [],
  };
}
