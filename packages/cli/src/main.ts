import { fill } from '@balise/schema/problem-words';
import { readArguments, type Arguments, type OptionKinds } from './arguments.ts';
import { check, checkOptions } from './check/check.ts';
import { places, placesOptions } from './places/places.ts';
import { simulate, simulateOptions } from './simulate/simulate.ts';
import { summary, summaryOptions } from './summary/summary.ts';
import { WORDS, type Words } from './words.ts';
import { WrongUse } from './wrong-use.ts';

/** A command gives its exit code: 0 done, 1 the input is at fault. */
type Command = (args: Arguments, words: Words) => number | Promise<number>;

const COMMANDS = new Map<string, { run: Command; options: OptionKinds }>([
  ['check', { run: check, options: checkOptions }],
  ['places', { run: places, options: placesOptions }],
  ['simulate', { run: simulate, options: simulateOptions }],
  ['summary', { run: summary, options: summaryOptions }],
]);

async function main(all: readonly string[]): Promise<number> {
  const [name, ...rest] = all;
  const lang = languageAsked(all);
  const words = (Object.hasOwn(WORDS, lang) ? WORDS[lang] : WORDS['fr'])!;
  try {
    if (words.lang !== lang) throw new WrongUse('unknownLanguage', { lang });
    if (name === '--help' || name === '-h') {
      console.log(words.own.usage.join('\n'));
      return 0;
    }
    if (name === undefined) throw new WrongUse('noCommand');
    const command = COMMANDS.get(name);
    if (!command) throw new WrongUse('unknownCommand', { command: name });
    return await command.run(readArguments(rest, { ...command.options, lang: 'value' }), words);
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    const { usage, wrongUse } = words.own;
    console.error([fill(wrongUse[error.reason], error.values), '', ...usage].join('\n'));
    return 2;
  }
}

/** Looked for before anything is judged, so that every fault of use is told in the language asked for. */
function languageAsked(args: readonly string[]): string {
  const asked = args.flatMap((arg, i) => {
    if (arg === '--lang') return args[i + 1] ?? [];
    return arg.startsWith('--lang=') ? arg.slice('--lang='.length) : [];
  });
  return asked.at(-1) ?? 'fr';
}

process.exitCode = await main(process.argv.slice(2));
