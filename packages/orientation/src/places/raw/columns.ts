import table from './columns.json' with { type: 'json' };
import { fold } from './fold.ts';

/** A column of the national schema, by its name there in version 1.0.2. */
export type Column = keyof typeof table;

const BY_NAME = new Map<string, Column>(
  Object.entries(table).flatMap(([column, names]) => names.map((name) => [fold(name), column as Column])),
);

/** Which column a heading stands for, whatever its case, accents or dialect. */
export function columnOf(heading: string): Column | undefined {
  return BY_NAME.get(fold(heading.slice(0, 100)));
}

/** What a file must have to be of use to anybody: each entry by one of its columns at least. */
const NEEDED: readonly (readonly Column[])[] = [['nom'], ['commune', 'code_postal', 'adresse'], ['services']];

/** The first of the columns that are needed and missing. */
export function missingColumns(found: ReadonlySet<Column>): Column[] {
  return NEEDED.filter((some) => !some.some((column) => found.has(column))).map(([first]) => first!);
}
