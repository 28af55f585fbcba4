/** Decides which runs name a project: a name has something of its own, or the sentence speaks of one thing being built. */
import { isMeasured } from './projectNamesContext.ts';
import * as evidence from './projectNamesEvidence.ts';
import { headedName, isWorkPart } from './projectNamesHeads.ts';
import type { Run, RunList } from './projectNamesRuns.ts';
import * as said from './projectNamesSaid.ts';
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
  const joined = judgeJoined(tokens, list);
  if (joined) return [joined, OTHER];
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
  if (list.ofProjects) return list.runs.some((run) => evidence.endsAsName(tokens, run));
  const isRoutes = list.working && list.runs.some((run) => evidence.hasRoute(tokens, run));
  if (list.shared !== 'tail' && !list.built && !isRoutes) return false;
  if (list.shared === 'work' || list.exhaustive) return true;
  const isSure = (run: Run): boolean => list.built || isFirm(tokens, run);
  return list.runs.some((run) => evidence.isProper(tokens, run) && isSure(run));
}

/** 城网建设与改造工程已…: a subject that 与 runs through, which names one thing. */
function judgeJoined(tokens: readonly Token[], list: RunList): Verdict | null {
  const [first, last, third] = list.runs;
  if (!first || !last || third || list.shared || tokens[first.to]?.kind !== 'join') return null;
  if (evidence.endsAsName(tokens, first) || evidence.isBarePlace(tokens, first)) return null;
  const isTold = list.builtAfter || said.isReported(tokens, list);
  if (!isTold || !said.isSubject(tokens, list)) return null;
  const whole = { from: first.from, to: last.to };
  if (judge(tokens, last, list, false).kind === 'name') return null;
  const isOne =
    tokens[last.to - 1]?.kind === 'tail'
      ? isReportedThing(tokens, whole, list)
      : tokens[last.to - 1]?.kind === 'facility' && evidence.isPlaced(tokens, whole);
  return isOne ? asName(whole) : null;
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

function judge(tokens: readonly Token[], whole: Run, around: RunList, isFirst: boolean): Verdict {
  const isQuoted = isPredicateQuoted(tokens, whole);
  const list = isQuoted ? { ...around, built: true, builtAfter: true } : around;
  const run = trimmed(tokens, isQuoted ? { from: whole.from, to: whole.to - 1 } : whole);
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

/** …生产线“满产满销”: the quote after the head says that it is at work. */
function isPredicateQuoted(tokens: readonly Token[], run: Run): boolean {
  const last = tokens[run.to - 1];
  return (
    last?.kind === 'quote' &&
    evidence.closes(tokens[run.to - 2]) &&
    /满产|投产|达产|量产|开工|开业|满负荷/.test(last.text)
  );
}

/** Without leading words that only rank, or 项目 itself: 重大, 标志性. */
function trimmed(tokens: readonly Token[], run: Run): Run {
  let from = run.from;
  const isAside = (token: Token | undefined): boolean =>
    RANKING.has(token?.text ?? '') || (token?.kind === 'tail' && run.to - from > 1);
  while (from < run.to && isAside(tokens[from])) from++;
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
  if (isCounted || !(isQuotedItem(tokens, item, list) || evidence.isProper(tokens, item))) {
    if (list.ofProjects && isLongHead(tokens, item)) return asName(item);
    return tokens[item.to - 1]?.kind === 'tail' ? CATEGORY : OTHER;
  }
  const isLoose = !evidence.endsAsName(tokens, item) && !evidence.isPlaced(tokens, item);
  if (list.shared === 'facility' && isLoose) return OTHER;
  return list.shared !== 'work' && evidence.isBarePlace(tokens, item) ? OTHER : asName(item);
}

/** “武黄”快速道路系统等项目: a quote with a head, even one in its middle where 项目 is shared. */
function isQuotedItem(tokens: readonly Token[], item: Run, list: RunList): boolean {
  if (item.to - item.from < 2 || !evidence.hasQuote(tokens, item)) return false;
  if (evidence.endsAsName(tokens, item)) return true;
  return list.shared === 'tail' && evidence.someOf(tokens, item, evidence.closes);
}

/** 客运中心 among projects is one of them. */
function isLongHead(tokens: readonly Token[], item: Run): boolean {
  const last = tokens[item.to - 1];
  const length = (last?.end ?? 0) - (tokens[item.from]?.start ?? 0);
  return evidence.closes(last) && length >= 4;
}

/** …项目, …工程. */
function judgeTailed(
  tokens: readonly Token[],
  run: Run,
  list: RunList,
  isCounted: boolean,
): Verdict {
  if (run.to - run.from === 1) return OTHER;
  if (isKind(tokens, run, list, isCounted)) return CATEGORY;
  if (isNamed(tokens, run)) return asName(run);
  const isAlone = list.runs.length === 1 && said.isSubject(tokens, list);
  return isAlone && isToldAsOne(tokens, run, list) ? asName(run) : CATEGORY;
}

/** Whether the words around make it a kind or a programme, unless something in it is surely one project's own. */
function isKind(tokens: readonly Token[], run: Run, list: RunList, isCounted: boolean): boolean {
  if (list.countedAfter || (isCounted && !evidence.hasQuote(tokens, run))) return true;
  const body = { from: run.from, to: run.to - 1 };
  const isSure = (token: Token): boolean => evidence.isOwn(token) || evidence.closes(token);
  if (evidence.someOf(tokens, body, isSure)) return false;
  if (list.described || list.ofOthers) return true;
  return list.carriedOut && isProgramme(tokens, run);
}

function isToldAsOne(tokens: readonly Token[], run: Run, list: RunList): boolean {
  if (list.built && isOneThing(tokens, run)) return true;
  return said.isReported(tokens, list) && isReportedThing(tokens, run, list);
}

/** 2008年城网改造工程已…, 钼金属项目实现…: reported on as one thing, and nothing in it makes it a kind. */
function isReportedThing(tokens: readonly Token[], run: Run, list: RunList): boolean {
  if (run.to - run.from < 3 || evidence.isVague(tokens, run)) return false;
  const isRare = (token: Token): boolean => token.kind === 'char' || evidence.isOwn(token);
  return said.isDated(tokens, list) || evidence.someOf(tokens, run, isRare);
}

/** 实施质量强基赋能工程 is a programme, unless a place, a quote or a work is in it. */
function isProgramme(tokens: readonly Token[], run: Run): boolean {
  return !evidence.isPlaced(tokens, run) && endsInWorks(tokens, run);
}

function isNamed(tokens: readonly Token[], run: Run): boolean {
  const body = { from: run.from, to: run.to - 1 };
  if (evidence.isProper(tokens, body)) return !evidence.isPlaceAndKind(tokens, body, true);
  return (
    (endsInWorks(tokens, run) || isMeasured(tokens, run.to)) && evidence.hasQuote(tokens, body)
  );
}

function endsInWorks(tokens: readonly Token[], run: Run): boolean {
  return tokens[run.to - 1]?.text.endsWith('工程') === true;
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
