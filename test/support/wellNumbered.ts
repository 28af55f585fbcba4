/** Drafts whose headings are nested and numbered as the standard has it. */
import fc from 'fast-check';
import { hanNumber } from '../../server/src/core/text/hanNumerals.ts';

/** A heading with those below it. */
interface Heading {
  readonly below: readonly Heading[];
}

/** The headings of a draft, a line each, two blanks deeper for each level. */
export const wellNumbered: fc.Arbitrary<readonly string[]> = fc
  .letrec<{ readonly headings: readonly Heading[]; readonly heading: Heading }>((tie) => ({
    headings: fc.array(tie('heading'), { maxLength: 4, depthIdentifier: 'level' }),
    heading: fc.record({
      below: fc.oneof({ maxDepth: 4, depthIdentifier: 'level' }, fc.constant([]), tie('headings')),
    }),
  }))
  .headings.map((headings) => written(headings, 0));

function written(headings: readonly Heading[], level: number): readonly string[] {
  return headings.flatMap(({ below }, index) => [
    `${'  '.repeat(level)}${markers[level]?.(index + 1)}抓好落实`,
    ...written(below, level + 1),
  ]);
}

const markers: readonly ((ordinal: number) => string)[] = [
  (ordinal) => `${hanNumber(ordinal)}、`,
  (ordinal) => `（${hanNumber(ordinal)}）`,
  (ordinal) => `${ordinal}.`,
  (ordinal) => `（${ordinal}）`,
  (ordinal) => String.fromCharCode('①'.charCodeAt(0) + ordinal - 1),
];
