/**
 * Groups tokens into the runs that may be names, and runs into lists.
 *
 *     加快 ‹通苏嘉甬铁路› 、 ‹富芯集成电路一期› 等 项目 建设 …
 *     cut   run            list run               etc shared tail
 */
import {
  countOfProjects,
  isBuiltAfter,
  isBuiltBefore,
  isCountedAfter,
  isListOfOthers,
  isPushed,
  numberOf,
  type SharedKind,
  START,
  sharedHead,
  workingSentences,
} from './projectNamesContext.ts';
import type { Token } from './projectNamesTokens.ts';
import type { TokenKind } from './projectNamesWords.ts';

/** A stretch of tokens, `[from, to)`, that no ending word interrupts. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Runs that 、 or 和 put side by side, with what the words around them say of all of them. */
export interface RunList {
  readonly runs: readonly Run[];
  /** The head that the items share: 等7条公路, 等项目, 三个…项目. */
  readonly shared: SharedKind | null;
  /** Whether the sentence says before the list that its items are projects: 已开工的项目里，A、B等3个. */
  readonly ofProjects: boolean;
  /** Whether it is a list of other things than projects: A、B等重点领域. */
  readonly ofOthers: boolean;
  /** Whether a number after the list says that it is whole: A、B两个项目. */
  readonly exhaustive: boolean;
  /** Whether the sentence says that they are being built: 开工建设A、B; A、B建成投产; A总投资…. */
  readonly built: boolean;
  /** Whether a verb of making follows: A、B建成投产; A总投资…. */
  readonly builtAfter: boolean;
  /** Whether the sentence speaks of building anything. */
  readonly working: boolean;
  /** Whether 实施 stands right before, as before programmes: 实施文化惠民工程. */
  readonly carriedOut: boolean;
  /** Whether 的 stands right before: 开工的…项目; not 投资3亿元的…项目, which is one. */
  readonly described: boolean;
  /** Whether a number, 这些 or 等 stands right before: what follows is a kind. */
  readonly counted: boolean;
  /** Whether a number of them follows: 续建项目204个; 互认项目超过200项. */
  readonly countedAfter: boolean;
  /** The index of the token after the last run and what they share. */
  readonly end: number;
}

/** All lists in order; a run that stands alone is a list of one. */
export function readRunLists(tokens: readonly Token[]): readonly RunList[] {
  const lists: RunList[] = [];
  const working = workingSentences(tokens);
  for (let at = 0; at < tokens.length; ) {
    const first = readRun(tokens, at);
    if (first) {
      const list = listFrom(tokens, first, working[first.from] ?? false);
      lists.push(list);
      at = list.end;
    } else at = afterDuals(tokens, at);
  }
  return lists;
}

function afterDuals(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  while (tokens[next]?.kind === 'dual' || tokens[next]?.kind === 'to') next++;
  return next;
}

const MATERIAL: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'tail',
  'work',
  'facility',
  'short',
  'stage',
  'common',
  'filler',
  'place',
  'char',
  'code',
  'number',
  'quote',
  'title',
  'paren',
  'to',
  'dual',
]);

/** The run at `at`; verbs and marks that no name begins with are left out at its start. */
function readRun(tokens: readonly Token[], at: number): Run | null {
  let from = at;
  while (tokens[from]?.kind === 'dual' || tokens[from]?.kind === 'to') from++;
  let to = from;
  while (isMaterial(tokens, to, from)) to++;
  while (to > from && tokens[to - 1]?.kind === 'to') to--;
  return to > from ? { from, to } : null;
}

function isMaterial(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === 'paren') return at > from;
  return MATERIAL.has(token.kind) || (token.text === '的' && isRouteOf(tokens, at, from));
}

/** 宝鸡到成都的铁路: the 的 of a route is part of the name. */
function isRouteOf(tokens: readonly Token[], at: number, from: number): boolean {
  const next = tokens[at + 1]?.kind;
  if (next !== 'work' && next !== 'short') return false;
  for (let i = at - 1; i > from && i > at - 10; i--) if (tokens[i]?.kind === 'to') return true;
  return false;
}

function listFrom(tokens: readonly Token[], first: Run, working: boolean): RunList {
  const runs = [first];
  let end = first.to;
  for (let next = nextItem(tokens, end); next; next = nextItem(tokens, end)) {
    runs.push(next);
    end = next.to;
  }
  const isMany = runs.length > 1 || tokens[end]?.kind === 'etc';
  const shared = isMany
    ? (sharedHead(tokens, end) ?? countOfProjects(tokens, end, first.from))
    : null;
  const after = shared?.end ?? end;
  const isPushedOn = shared !== null && isPushed(tokens, first.from, after);
  const isListed = working && runs.length > 1 && isAfterListing(tokens, first.from);
  return {
    runs,
    shared: shared?.kind ?? null,
    ofProjects: shared?.ofProjects === true,
    ofOthers: !shared && isListOfOthers(tokens, end),
    exhaustive: tokens[end]?.kind === 'count' && numberOf(tokens[end]?.text ?? '') === runs.length,
    countedAfter: !shared && isCountedAfter(tokens, end),
    working,
    end: after,
    ...builtAround(tokens, first.from, after, isPushedOn || isListed),
    ...introduced(tokens, first.from),
  };
}

function builtAround(
  tokens: readonly Token[],
  from: number,
  after: number,
  told: boolean,
): Pick<RunList, 'built' | 'builtAfter'> {
  const before = tokens[from - 1];
  const isSubject = before?.text === '的' || START.has(before?.kind ?? 'sentence');
  const builtAfter = isBuiltAfter(tokens, after, isSubject);
  return { builtAfter, built: builtAfter || told || isBuiltBefore(tokens, from) };
}

/** What the tokens before a list make of it. */
function introduced(
  tokens: readonly Token[],
  from: number,
): Pick<RunList, 'counted' | 'carriedOut' | 'described'> {
  const before = tokens[from - 1];
  const isPriced = tokens[from - 2]?.text.endsWith('元') === true;
  return {
    counted: before?.kind === 'count' || before?.kind === 'etc',
    carriedOut: /实施好?$/.test(before?.text ?? ''),
    described: before?.text === '的' && !isPriced,
  };
}

/** The item after 、, 和 or 、以及. */
function nextItem(tokens: readonly Token[], at: number): Run | null {
  const kind = tokens[at]?.kind;
  if (kind !== 'list' && kind !== 'join') return null;
  const from = kind === 'list' && tokens[at + 1]?.kind === 'join' ? at + 2 : at + 1;
  const run = readRun(tokens, from);
  return run && run.from === from ? run : null;
}

/** 今年新开工4个，分别是A、B: what is listed is being built. */
function isAfterListing(tokens: readonly Token[], from: number): boolean {
  return LISTING.has(tokens[from - 1]?.text ?? '');
}

const LISTING: ReadonlySet<string> = new Set(['分别是', '分别为', '包括']);
