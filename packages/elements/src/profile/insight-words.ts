import { msg, str } from '@lit/localize';
import { own, type Texts } from '@balise/schema/codes';
import type { Insight } from '@balise/session/insight';
import { domainName, promptOf } from './words.ts';

/** Below, on the scale of abilities, what the other domains add to a domain cannot be seen in its level. */
const PULL = 0.15;

/** For each domain, what its level rests on. */
export function levelLines({ domains }: Insight, texts: Texts): { domain: string; words: string }[] {
  return domains.map(({ id, answers, own, theta }) => ({
    domain: domainName(texts, id),
    words: answers.length
      ? [...answerWords(answers, texts), ...pullWords(theta - own)].join(' ')
      : msg('Aucune question posée dans ce domaine : rien ne peut en être dit.'),
  }));
}

function answerWords(answers: Insight['domains'][number]['answers'], texts: Texts): string[] {
  const name = (level: number) => texts.levels[level] ?? String(level);
  const right = answers.filter(({ score }) => score === 1).map(({ level }) => level);
  const others = answers.filter(({ score }) => score !== 1).map(({ level }) => level);
  const partial = answers.filter(({ score }) => score !== null && score > 0 && score < 1).length;
  const easiest = name(Math.min(...others));
  const all = answers.length;
  return [
    right.length
      ? msg(
          str`Questions réussies : ${right.length} sur ${all}, jusqu’au niveau « ${name(Math.max(...right))} ».`,
        )
      : msg(str`Questions réussies : aucune sur ${all}. La plus facile est du niveau « ${easiest} ».`),
    ...(right.length && others.length
      ? [msg(str`À partir du niveau « ${easiest} », elles ne le sont pas toutes.`)]
      : []),
    ...(partial ? [msg(str`Réussies en partie : ${partial}.`)] : []),
  ];
}

function pullWords(pull: number): string[] {
  if (pull > PULL) return [msg('Les réponses dans les autres domaines relèvent le niveau estimé.')];
  if (pull < -PULL) return [msg('Les réponses dans les autres domaines abaissent le niveau estimé.')];
  return [];
}

/** What was done in the simulated worlds, in the bank's words; a mistake without words is left out. */
export function mistakeLines({ mistakes }: Insight, texts: Texts): string[] {
  return mistakes.flatMap(({ item, mistake }) => own(own(texts.items, item)?.mistakes ?? {}, mistake) ?? []);
}

/** The questions in the order asked, each with why it came, where that can be told. */
export function questionLines(insight: Insight, texts: Texts): { prompt: string; why: string | null }[] {
  return insight.asked.map((asked) => {
    const of = insight.domains.find(({ answers }) => answers.some(({ item }) => item === asked.item));
    return {
      prompt: promptOf(texts, asked.item),
      why: whyWords(asked, domainName(texts, of?.id ?? '')),
    };
  });
}

function whyWords({ because, chance }: Insight['asked'][number], domain: string): string | null {
  const inTen = Math.min(9, Math.max(1, Math.round(10 * (chance ?? 0))));
  return (
    because &&
    {
      easy: msg('Pour commencer, une question facile.'),
      owed: msg(str`Il manquait encore une réponse dans le domaine « ${domain} ».`),
      gain: msg(str`La plus utile à ce moment-là. Chances de réussir : environ ${inTen} sur 10.`),
    }[because]
  );
}

/** Why no other question came. Where the person ended the test, the profile says so itself. */
export function stopWords(stop: Insight['stop']): string | null {
  return (
    stop &&
    {
      cap: msg('Le parcours s’arrête ici parce que le nombre de questions prévu est atteint.'),
      certain: msg('Le parcours s’arrête ici parce que les réponses suffisent pour estimer les niveaux.'),
      empty: msg('Le parcours s’arrête ici parce qu’il ne reste plus de question à poser.'),
      time: msg('Le parcours s’arrête ici parce que le temps prévu est écoulé.'),
    }[stop]
  );
}
