/** What the words around a list of names say of it: what its items share, and whether they are being built. */
import { betweenWords, otherListNouns } from '../lexicon/projectWords.ts';
import type { Token } from './projectNamesTokens.ts';
import type { TokenKind } from './projectNamesWords.ts';

/** What the items of a list share: 项目; 水库; 基地. */
export type SharedKind = 'tail' | 'work' | 'facility';

/** For each token, whether its sentence speaks of building: 建成, 开工, 建设. */
export function workingSentences(tokens: readonly Token[]): readonly boolean[] {
  const working = new Array<boolean>(tokens.length).fill(false);
  for (let from = 0; from < tokens.length; ) {
    let to = from;
    let isWorking = false;
    while (to < tokens.length && !ENDS.has(tokens[to]?.kind ?? 'gap')) {
      isWorking ||= tokens[to]?.kind === 'build' || tokens[to]?.text === '建设';
      to++;
    }
    if (isWorking) working.fill(true, from, to);
    from = to + 1;
  }
  return working;
}

const ENDS: ReadonlySet<TokenKind> = new Set<TokenKind>(['gap', 'sentence']);

/** Marks after which a clause begins. */
export const START: ReadonlySet<TokenKind> = new Set<TokenKind>(['gap', 'sentence', 'clause']);

/** The head that a list shares; `end` is the token after it. */
interface Shared {
  readonly kind: SharedKind;
  readonly end: number;
  /** Whether the sentence says before the list that its items are projects: 已开工的项目里，…. */
  readonly ofProjects: boolean;
}

const SHARED_REACH = 12;

/** What follows 等 or a count, when it is a kind of project: 等一批重大水利工程; 两座百万千瓦级水电站. */
export function sharedHead(tokens: readonly Token[], at: number): Shared | null {
  const kind = tokens[at]?.kind;
  if ((kind !== 'etc' && kind !== 'count') || isListOfOthers(tokens, at)) return null;
  let found: Shared | null = null;
  for (let i = at + 1; i < at + SHARED_REACH; i++) {
    const token = tokens[i];
    if (!token) break;
    const shares = isBuiltSite(tokens, i) ? 'facility' : sharedKind(token);
    if (shares) found = { kind: shares, end: i + 1, ofProjects: false };
    if (shares === 'tail' || !(shares || SHARED_MATERIAL.has(token.kind))) break;
  }
  return found;
}

/** Whether the phrase after 等 ends with a noun of other things: 等企业, 等重点领域, 等地. */
export function isListOfOthers(tokens: readonly Token[], at: number): boolean {
  const kind = tokens[at]?.kind;
  if (kind !== 'etc' && kind !== 'count') return false;
  for (let i = at + 1; i < at + SHARED_REACH; i++) {
    const token = tokens[i];
    if (!token) return false;
    if (OTHER_NOUNS.has(token.text) || (i === at + 1 && token.text === '地')) return true;
    if (token.kind === 'tail' || !SHARED_PHRASE.has(token.kind)) return false;
  }
  return false;
}

function sharedKind(token: Token): SharedKind | null {
  return token.kind === 'tail' || token.kind === 'work' || token.kind === 'facility'
    ? token.kind
    : null;
}

/** 等重点区域加快建设, 等新型基础设施建成: what they count is built as facilities are. */
function isBuiltSite(tokens: readonly Token[], at: number): boolean {
  if (!SITES.has(tokens[at]?.text ?? '')) return false;
  return PUSHED.test(tokens[at + 1]?.text ?? '') || isBuiltAfter(tokens, at + 1, false);
}

const SITES: ReadonlySet<string> = new Set(['区域', '基础设施']);

/** 已开工的项目里，…基地等近十个进度缓慢: what is counted was named before. */
export function countOfProjects(tokens: readonly Token[], at: number, from: number): Shared | null {
  const count = tokens[at + 1]?.text === '近' ? at + 2 : at + 1;
  if (tokens[at]?.kind !== 'etc' || tokens[count]?.kind !== 'count') return null;
  for (let i = from - 1; i >= 0 && i > from - COUNTED_REACH; i--) {
    if (ENDS.has(tokens[i]?.kind ?? 'gap')) return null;
    if (tokens[i]?.kind === 'tail') return { kind: 'tail', end: count + 1, ofProjects: true };
  }
  return null;
}

/** 两个 → 2, 3个 → 3; 0 where it is not one digit. */
export function numberOf(count: string): number {
  const han = '零一二三四五六七八九十'.indexOf(count.charAt(0).replace('两', '二') || ' ');
  if (han > 0) return han;
  return /^\d(?!\d)/.test(count) ? Number(count[0]) : 0;
}

const COUNTED_REACH = 30;

const SHARED_MATERIAL: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'count',
  'common',
  'filler',
  'char',
  'dual',
  'number',
  'facility',
  'list',
  'join',
  'build',
]);
const SHARED_PHRASE: ReadonlySet<TokenKind> = new Set<TokenKind>([
  ...SHARED_MATERIAL,
  'work',
  'facility',
]);
const OTHER_NOUNS: ReadonlySet<string> = new Set(
  otherListNouns.filter((word) => word !== '产业' && word !== '资源'),
);

/** Whether a verb of making leads to the token at `from`: 开工建设…, 打造了…, 建设…. */
export function isBuiltBefore(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1]?.text === '了' ? tokens[from - 2] : tokens[from - 1];
  if (!before) return false;
  return before.kind === 'build' || before.text === '建设';
}

/** 加快A、B等铁路建设: what is pushed on is being built, but platforms are seldom things. */
export function isPushed(tokens: readonly Token[], from: number, after: number): boolean {
  if (tokens[after - 1]?.text === '平台') return false;
  return PUSHING.test(tokens[from - 1]?.text ?? '') && PUSHED.test(tokens[after]?.text ?? '');
}

const PUSHING = /(?:加快|推进|推动|提速|加速|抓好)$/;
const PUSHED = /^(?:建设|前期|前期工作|施工|改造)$/;

const BUILT_REACH = 5;

/** 已于6月底全面建成; ，总投资30亿元; ：总投入4500万元. */
export function isBuiltAfter(tokens: readonly Token[], at: number, isSubject: boolean): boolean {
  if (isSubject && isMeasured(tokens, at)) return true;
  for (let i = at; i < at + BUILT_REACH; i++) {
    const token = tokens[i];
    if (!token || START.has(token.kind) || token.kind === 'list') return false;
    if (token.kind === 'build' || (i > at && token.text === '建设')) return true;
    if (!BETWEEN.has(token.text) && token.kind !== 'number') return false;
  }
  return false;
}

/** ，总投资30亿元; 投资约500万元: what its building costs is said of one thing. */
export function isMeasured(tokens: readonly Token[], at: number): boolean {
  const measure = tokens[at]?.kind === 'clause' ? at + 1 : at;
  const token = tokens[measure];
  if (token?.kind !== 'cut') return false;
  if (token.text !== '投资') return MEASURES.test(token.text);
  const amount = tokens[measure + 1]?.text === '约' ? tokens[measure + 2] : tokens[measure + 1];
  return amount?.kind === 'cut' && /^\d/.test(amount.text);
}

const MEASURES = /^(?:总投资|计划投资|完成|概算|总投入|投资额)/;
const BETWEEN: ReadonlySet<string> = new Set(betweenWords);

/** Whether a number of them follows: 续建项目204个; 互认项目超过200项. */
export function isCountedAfter(tokens: readonly Token[], end: number): boolean {
  for (let i = end; i < end + 3; i++) {
    const token = tokens[i];
    if (token?.kind === 'count') return !['tail', 'work'].includes(tokens[i + 1]?.kind ?? '');
    if (token?.kind !== 'cut') return false;
  }
  return false;
}
