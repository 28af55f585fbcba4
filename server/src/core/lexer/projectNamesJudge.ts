/** Decides which runs name a project: a name has something of its own, or the sentence speaks of one thing being built. */
import { START } from './projectNamesContext.ts';
import * as evidence from './projectNamesEvidence.ts';
import { headedName, isWorkPart } from './projectNamesHeads.ts';
import type { Run, RunList } from './projectNamesRuns.ts';
import type { Token } from './projectNamesTokens.ts';

/** What a run is: a name, `[from, to)` in tokens; a kind or a number of projects; or nothing of the sort. */
type Verdict =
  | { readonly kind: 'name'; readonly from: number; readonly to: number }
  | { readonly kind: 'category' }
  | { readonly kind: 'other' };

const OTHER: Verdict = { kind: 'other' };
const CATEGORY: Verdict = { kind: 'category' };

/** The verdict on each run of a list; in a list, names vouch for what stands beside them. */
export function judgeList(tokens: readonly Token[], list: RunList): readonly Verdict[] {
  const alone = list.runs.map((run, index) => judge(tokens, run, list, index === 0));
  if (list.runs.length === 1 && !list.shared) return alone;
  if (list.shared && !isFirmList(tokens, list)) return alone.map(() => OTHER);
  const isVouched = list.shared
    ? vouchedByNames(tokens, alone)
    : vouchedByLast(tokens, list, alone[alone.length - 1] ?? OTHER);
  return alone.map((verdict, index) => {
    const run = list.runs[index];
    if (verdict.kind === 'name' || !run) return verdict;
    return isVouched(run) ? asName(trimmed(tokens, run)) : verdict;
  });
}

/** Whether some item of a list with a shared head is surely a name: 滑冰、雪地摩托等项目 has none. */
function isFirmList(tokens: readonly Token[], list: RunList): boolean {
  if (list.shared !== 'tail' && !list.built) return false;
  if (list.shared === 'work' || list.exhaustive) return true;
  return list.runs.some((run) => evidence.isProper(tokens, run) && isFirm(tokens, run));
}

function isFirm(tokens: readonly Token[], run: Run): boolean {
  if (evidence.someOf(tokens, run, evidence.isOwn)) return true;
  return evidence.endsAsName(tokens, run);
}

/** 县博物馆 in A、县博物馆等项目 is a name beside A; 国家医学中心 is a kind even there. */
function vouchedByNames(
  tokens: readonly Token[],
  verdicts: readonly Verdict[],
): (run: Run) => boolean {
  const isNamed = verdicts.some((verdict) => verdict.kind === 'name');
  return (run) =>
    isNamed && run.to - run.from > 1 && evidence.endsAsName(tokens, run) && isLocal(tokens, run);
}

function isLocal(tokens: readonly Token[], run: Run): boolean {
  if (tokens[run.to - 1]?.kind === 'tail') return true;
  if (/^[省市县区]/.test(tokens[run.from]?.text ?? '')) return true;
  return evidence.someOf(tokens, run, (token) => token.kind === 'char');
}

/** 京东商城、香颂电商旅游街及盛鹏大唐景象项目; 弥师路、锁平高速公路征地拆迁: the last item's head is all items'. */
function vouchedByLast(
  tokens: readonly Token[],
  list: RunList,
  last: Verdict,
): (run: Run) => boolean {
  if (last.kind !== 'name' || !evidence.endsAsName(tokens, last)) return () => false;
  const goesOn = isWorkPart(tokens[last.to]);
  const isShared = list.built || goesOn || tokens[last.to - 1]?.kind === 'tail';
  return (run) => isShared && evidence.isProper(tokens, run) && !evidence.isBarePlace(tokens, run);
}

function judge(tokens: readonly Token[], whole: Run, list: RunList, isFirst: boolean): Verdict {
  const run = trimmed(tokens, whole);
  const title = evidence.lastOf(tokens, run, (token) => token.kind === 'title');
  if (title >= 0) return judgeTitle(tokens, title);
  const isCounted = list.counted && isFirst;
  const tail = evidence.lastOf(tokens, run, (token) => token.kind === 'tail');
  const upToTail = { from: run.from, to: tail + 1 };
  if (list.shared) return judgeShared(tokens, tail >= 0 ? upToTail : run, list, isCounted);
  const last = tokens[run.to - 1]?.kind;
  if (tail >= 0 && last !== 'facility' && last !== 'work') {
    return judgeTailed(tokens, upToTail, list, isCounted);
  }
  const headed = isCounted ? null : headedName(tokens, run, list);
  return headed ? asName(headed) : OTHER;
}

/** Without leading words that only rank: 重大, 标志性. */
function trimmed(tokens: readonly Token[], run: Run): Run {
  let from = run.from;
  while (from < run.to && RANKING.has(tokens[from]?.text ?? '')) from++;
  return { from, to: run.to };
}

const RANKING: ReadonlySet<string> = new Set(
  '重大 重点 标志性 大型 先进 新的 级 类 性 相关 主要'.split(' '),
);

/** “千万工程” is a name; “五个一工程”奖 and “六个工程” are not. */
function judgeTitle(tokens: readonly Token[], at: number): Verdict {
  const inside = (tokens[at]?.text ?? '').slice(1, -3);
  const isSentence = inside.length > TITLE_LIMIT || /、|[一二三四五六七八九十百]大$/.test(inside);
  if (isSentence || evidence.isEmptyQuote(inside) || tokens[at + 1]?.text === '奖') return CATEGORY;
  return asName({ from: at, to: at + 1 });
}

const TITLE_LIMIT = 12;

/** An item of `A、B等项目`: anything of its own is a name, but not a place alone. */
function judgeShared(
  tokens: readonly Token[],
  item: Run,
  list: RunList,
  isCounted: boolean,
): Verdict {
  const isQuoted =
    item.to - item.from > 1 && evidence.hasQuote(tokens, item) && evidence.endsAsName(tokens, item);
  if (isCounted || !(isQuoted || evidence.isProper(tokens, item))) {
    return tokens[item.to - 1]?.kind === 'tail' ? CATEGORY : OTHER;
  }
  const isLoose = !evidence.endsAsName(tokens, item) && !evidence.isPlaced(tokens, item);
  if (list.shared === 'facility' && isLoose) return OTHER;
  return list.shared !== 'work' && evidence.isBarePlace(tokens, item) ? OTHER : asName(item);
}

/** …项目, …工程. */
function judgeTailed(
  tokens: readonly Token[],
  run: Run,
  list: RunList,
  isCounted: boolean,
): Verdict {
  if (run.to - run.from === 1) return OTHER;
  const body = { from: run.from, to: run.to - 1 };
  if (list.countedAfter || (isCounted && !evidence.hasQuote(tokens, run))) return CATEGORY;
  const isFirm = evidence.someOf(
    tokens,
    body,
    (token) => evidence.isOwn(token) || evidence.closes(token),
  );
  if (list.described && !isFirm) return CATEGORY;
  if (list.carriedOut && isProgramme(tokens, run, isFirm)) return CATEGORY;
  if (isNamed(tokens, run)) return asName(run);
  return startsAlone(tokens, run, list) && list.built && isOneThing(tokens, run)
    ? asName(run)
    : CATEGORY;
}

/** 实施质量强基赋能工程 is a programme, unless a place, a quote or a work is in it. */
function isProgramme(tokens: readonly Token[], run: Run, isFirm: boolean): boolean {
  return !isFirm && !evidence.isPlaced(tokens, run) && endsInWorks(tokens, run);
}

function isNamed(tokens: readonly Token[], run: Run): boolean {
  const body = { from: run.from, to: run.to - 1 };
  if (evidence.isProper(tokens, body)) return !evidence.isPlaceAndKind(tokens, body, true);
  return endsInWorks(tokens, run) && evidence.hasQuote(tokens, body);
}

function endsInWorks(tokens: readonly Token[], run: Run): boolean {
  return tokens[run.to - 1]?.text.endsWith('工程') === true;
}

function startsAlone(tokens: readonly Token[], run: Run, list: RunList): boolean {
  return START.has(tokens[run.from - 1]?.kind ?? 'sentence') && list.runs.length === 1;
}

/** 国际医疗基地项目总投资…: common words alone, but with a head of their own; 产业园区项目 is a kind. */
function isOneThing(tokens: readonly Token[], run: Run): boolean {
  if (evidence.hasRoute(tokens, run)) return true;
  const hasHead = evidence.closes(tokens[run.to - 2]) && run.to - run.from >= 4;
  return hasHead && !evidence.isVague(tokens, run);
}

function asName(run: Run): Verdict {
  return { kind: 'name', ...run };
}
