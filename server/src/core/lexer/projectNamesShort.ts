/** The shorter name that a draft goes on with: 柳家屯二十四节气养生馆 becomes 二十四节气养生馆. */
import * as evidence from './projectNamesEvidence.ts';
import { readTokens, type Token } from './projectNamesTokens.ts';

/** A name without the place before it. */
interface ShortName {
  readonly text: string;
  /** Whether it is a name by itself; otherwise it is one only where a clause begins with it. */
  readonly isOwn: boolean;
}

/** The name without its place, where what is left still tells the facility; null where it has none. */
export function shortNameOf(name: string): ShortName | null {
  const tokens = readTokens(name, []);
  const last = tokens[tokens.length - 1];
  if (last?.kind !== 'facility') return null;
  const place = placeEnd(tokens);
  const from = place > 0 ? place : headStart(tokens);
  const text = tokens.slice(from).map((token) => token.text);
  if (from === 0 || text.length < 2 || text.join('').length < MIN_LENGTH) return null;
  const isOwn = place > 0 && evidence.isProper(tokens, { from, to: tokens.length - 1 });
  return { text: text.join(''), isOwn };
}

/** A shorter one would be the name of a kind. */
const MIN_LENGTH = 5;

/** The token after a village or county that the name begins with: 柳家屯…, 青岚县…; 0 where none is. */
function placeEnd(tokens: readonly Token[]): number {
  for (let i = 0; i <= PLACE_REACH && isNaming(tokens[i]); i++) {
    if (i > 0 && SUFFIXES.includes(tokens[i]?.text ?? ' ')) return i + 1;
  }
  return 0;
}

const PLACE_REACH = 4;
const SUFFIXES = '省市县区镇乡村屯';

/** The first token of a known word after the proper name that it begins with. */
function headStart(tokens: readonly Token[]): number {
  let at = 0;
  while (isNaming(tokens[at])) at++;
  return at;
}

function isNaming(token: Token | undefined): boolean {
  return token?.kind === 'char' || token?.kind === 'place';
}
