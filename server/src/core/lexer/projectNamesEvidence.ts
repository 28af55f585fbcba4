/** What a stretch of tokens holds that makes it a name rather than a kind of project. */
import { emptyQuotes, vagueWords } from '../lexicon/projectWords.ts';
import type { Run } from './projectNamesRuns.ts';
import type { Token } from './projectNamesTokens.ts';
import type { TokenKind } from './projectNamesWords.ts';

/** Whether it holds something of its own: two characters of no known word, a place, a code, a route. */
export function isProper(tokens: readonly Token[], run: Run): boolean {
  if (someOf(tokens, run, (token) => token.kind === 'place' || token.kind === 'code')) return true;
  return hasUnknownWord(tokens, run) || (hasRoute(tokens, run) && run.to - run.from > 2);
}

/** Whether two characters side by side, one of them of no known word, make a word of their own. */
function hasUnknownWord(tokens: readonly Token[], run: Run): boolean {
  let stretch = 0;
  let unknown = 0;
  for (let i = run.from; i < run.to; i++) {
    const kind = tokens[i]?.kind ?? 'gap';
    stretch = ONE_CHARACTER.has(kind) ? stretch + 1 : 0;
    if (stretch === 0) unknown = 0;
    if (kind === 'char') unknown++;
    if (stretch >= 2 && unknown >= 1) return true;
  }
  return false;
}

const ONE_CHARACTER: ReadonlySet<TokenKind> = new Set<TokenKind>(['char', 'filler', 'short']);

/** Whether it holds three characters of no known word in a row: 赛力斯超级工厂. */
export function isStrange(tokens: readonly Token[], run: Run): boolean {
  let stretch = 0;
  for (let i = run.from; i < run.to && stretch < 3; i++) {
    stretch = tokens[i]?.kind === 'char' ? stretch + 1 : 0;
  }
  return stretch === 3;
}

/** Whether it holds a place, a code, a quote, or a character that places end with: 柳河…. */
export function isPlaced(tokens: readonly Token[], run: Run): boolean {
  return someOf(
    tokens,
    run,
    (token) => isOwn(token) || (token.kind === 'char' && PLACE_ENDS.includes(token.text)),
  );
}

const PLACE_ENDS = '江河湖海溪山州县市镇乡村屯岛湾港路桥渠陵岭沟峡川源引';

/** Whether the token by itself belongs to one project only. */
export function isOwn(token: Token): boolean {
  return token.kind === 'place' || token.kind === 'code' || token.kind === 'quote';
}

/** Whether it holds a quote that names: “双基”工程, not “一把手”工程. */
export function hasQuote(tokens: readonly Token[], run: Run): boolean {
  return someOf(
    tokens,
    run,
    (token) => token.kind === 'quote' && !isEmptyQuote(token.text.slice(1, -1)),
  );
}

/** Whether the words in quotes name nothing: 一把手, 六个, 四个十大. */
export function isEmptyQuote(inside: string): boolean {
  return inside === '' || emptyQuotes.has(inside) || SET.test(inside);
}

const SET = /^[一二两三四五六七八九十百\d]{1,4}(?:个|项|大(?![一二两三四五六七八九十]))/;

/** Whether it leads from one place to another: A至B段, A到B的铁路, 大中线（大池至溪口）. */
export function hasRoute(tokens: readonly Token[], run: Run): boolean {
  const hasEnds =
    someOf(tokens, run, (token) => token.kind === 'to') &&
    someOf(tokens, run, (token) => token.kind === 'work' || token.kind === 'short');
  return hasEnds || someOf(tokens, run, isRouteInBrackets);
}

function isRouteInBrackets(token: Token): boolean {
  return token.kind === 'paren' && /[至到—-]/.test(token.text);
}

/** Whether it is a place and no more: 长江, 共和盆地. */
export function isBarePlace(tokens: readonly Token[], run: Run): boolean {
  if (run.to - run.from === 1 && tokens[run.from]?.kind === 'place') return true;
  const last = tokens[run.to - 1];
  if (!last) return false;
  const length = last.end - (tokens[run.from]?.start ?? 0);
  const isSuffix = !closes(last) && /[省市县区河江湖海州]$/.test(last.text);
  return (length <= 4 && isSuffix) || REGION.test(last.text);
}

const REGION = /(?:流域|山脉|盆地|平原|草原|沙漠|半岛|地区)$/;

/** Whether it is a place and a kind, which is no name: 河北省重点项目. With `vague` words in it, whatever else it holds. */
export function isPlaceAndKind(tokens: readonly Token[], run: Run, vague: boolean): boolean {
  if (vague && isVague(tokens, run)) return !hasQuote(tokens, run);
  return !someOf(tokens, run, (token) => !isPlaceLike(token));
}

function isPlaceLike(token: Token): boolean {
  const isSuffix = token.kind === 'char' && '省市县区'.includes(token.text);
  return token.kind === 'place' || token.kind === 'filler' || isSuffix;
}

/** Whether it holds a word that makes it a kind: 重点, 民生, 招商. */
export function isVague(tokens: readonly Token[], run: Run): boolean {
  return someOf(tokens, run, (token) => VAGUE.has(token.text));
}

const VAGUE: ReadonlySet<string> = new Set(vagueWords);

/** Whether a name can end with the token even without 项目. */
export function closes(token: Token | undefined): boolean {
  return token !== undefined && CLOSING.has(token.kind);
}

const CLOSING: ReadonlySet<TokenKind> = new Set<TokenKind>(['work', 'facility', 'short', 'stage']);

/** Whether the stretch ends as names do, brackets aside. */
export function endsAsName(tokens: readonly Token[], run: Run): boolean {
  const last = tokens[run.to - 1]?.kind === 'paren' ? tokens[run.to - 2] : tokens[run.to - 1];
  return last?.kind === 'tail' || closes(last);
}

/** The index of the last token of the stretch of which `is` holds; -1 where none is. */
export function lastOf(tokens: readonly Token[], run: Run, is: (token: Token) => boolean): number {
  for (let i = run.to - 1; i >= run.from; i--) {
    const token = tokens[i];
    if (token && is(token)) return i;
  }
  return -1;
}

/** Whether `is` holds of some token of the stretch. */
export function someOf(tokens: readonly Token[], run: Run, is: (token: Token) => boolean): boolean {
  return lastOf(tokens, run, is) >= 0;
}
