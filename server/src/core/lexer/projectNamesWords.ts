/** The words that tell where names of projects begin and end, looked up by the longest that fits. */
import { commonWords } from '../lexicon/projectCommonWords.ts';
import { everydayWords } from '../lexicon/projectEverydayWords.ts';
import { places } from '../lexicon/projectPlaces.ts';
import * as lexicon from '../lexicon/projectWords.ts';

/** What a token is to a project's name. */
export type TokenKind =
  /** Ends a sentence, ends a clause, sets off an item of a list. */
  | 'sentence'
  | 'clause'
  | 'list'
  | 'join'
  | 'etc'
  /** Noise: text may be missing here. */
  | 'gap'
  /** 7个, 一批, 这些: what follows is counted, not named. */
  | 'count'
  /** Words no name runs across; verbs of making; verbs that may stand inside a name. */
  | 'cut'
  | 'build'
  | 'dual'
  /** Words a name may end with. */
  | 'tail'
  | 'work'
  | 'facility'
  | 'short'
  | 'stage'
  /** What names are made of; a `code` belongs to one work: G236, 退耕还林. */
  | 'common'
  | 'filler'
  | 'place'
  | 'char'
  | 'code'
  | 'number'
  | 'quote'
  | 'title'
  | 'paren'
  | 'to';

/** The length of the longest known word at `at`; 0 where none begins. */
export function longestWord(text: string, at: number): number {
  const byNext = LENGTHS.get(text.charCodeAt(at));
  if (!byNext) return 0;
  const longer = byNext.get(text.charCodeAt(at + 1));
  if (longer) {
    for (const length of longer) {
      if (at + length <= text.length && WORDS.has(text.slice(at, at + length))) return length;
    }
  }
  return byNext.has(ALONE) ? 1 : 0;
}

/** What a known word is; a character of none is a `char`. */
export function kindOf(word: string): TokenKind {
  return WORDS.get(word) ?? 'char';
}

/** Every known word; of two meanings the later one here counts. */
const WORDS: ReadonlyMap<string, TokenKind> = new Map([
  ...kinds(everydayWords, () => 'common'),
  ...kinds(commonWords, (word) => (word.length === 1 ? 'filler' : 'common')),
  ...kinds(lexicon.workParts, () => 'common'),
  ...kinds(lexicon.cutWords, () => 'cut'),
  ...kinds(lexicon.dualVerbs, () => 'dual'),
  ...kinds(lexicon.buildVerbs, () => 'build'),
  ...kinds(lexicon.quantifiers, () => 'count'),
  ...kinds(lexicon.shortHeads, () => 'short'),
  ...kinds(lexicon.facilityHeads, () => 'facility'),
  ...kinds(lexicon.workHeads, () => 'work'),
  ...kinds(lexicon.stages, () => 'stage'),
  ...kinds(lexicon.tails, () => 'tail'),
  ...kinds(lexicon.tailCompounds, () => 'common'),
  ...kinds(places, () => 'place'),
  ...kinds(lexicon.nationalWorks, () => 'code'),
  ...kinds(['和', '及', '与', '以及', '暨'], () => 'join'),
  ...kinds(['等', '等等'], () => 'etc'),
  ...kinds(['至', '到'], () => 'to'),
]);

/** Stands for the second code unit of a word that has one alone. */
const ALONE = -1;

/** The lengths of the words of two characters and more, the longest first, by their first two code units. */
const LENGTHS: ReadonlyMap<number, ReadonlyMap<number, readonly number[]>> = lengthsByStart(
  WORDS.keys(),
);

function* kinds(
  words: readonly string[],
  kind: (word: string) => TokenKind,
): Iterable<[string, TokenKind]> {
  for (const word of words) yield [word, kind(word)];
}

function lengthsByStart(words: Iterable<string>): typeof LENGTHS {
  const lengths = new Map<number, Map<number, number[]>>();
  for (const word of words) {
    const byNext = lengths.get(word.charCodeAt(0)) ?? new Map<number, number[]>();
    lengths.set(word.charCodeAt(0), byNext);
    const next = word.length > 1 ? word.charCodeAt(1) : ALONE;
    const known = byNext.get(next) ?? [];
    if (!known.includes(word.length)) known.push(word.length);
    byNext.set(
      next,
      known.sort((a, b) => b - a),
    );
  }
  return lengths;
}
