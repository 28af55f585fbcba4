/** What the other drafts say of a figure's fact: its history, and where they differ for the same period. */
import Big from 'big.js';
import { type Interval, meet } from '../model/quantity.ts';
import type { FigureFact } from '../model/summary.ts';
import { fileNameOf } from '../text/addresses.ts';
import { factKey, type StatedFact } from './factIndex.ts';
import type { PlacedSummary } from './placedSummary.ts';

/** The newest first: by period, then by the date of the draft; what is undated comes last. Of one draft and period the first. */
export function factHistory(stated: readonly StatedFact[]): readonly StatedFact[] {
  const seen = new Set<string>();
  return [...stated]
    .sort(
      (a, b) =>
        compare(endOf(b.figure.period), endOf(a.figure.period)) ||
        compare(b.draft.summary.date ?? '', a.draft.summary.date ?? '') ||
        compare(a.draft.uri, b.draft.uri),
    )
    .filter(({ draft, figure }) => {
      const key = `${draft.uri}\n${figure.period}\n${figure.lo}\n${figure.hi}`;
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    });
}

/** A draft's own figures, as they are set against those of others. */
export interface OwnFacts {
  readonly uri: string;
  /** As `DraftSummary.title`. */
  readonly title: string | null;
  /** By fact and period. */
  readonly byPeriod: ReadonlyMap<string, readonly FigureFact[]>;
}

/** The figures `facts` of the draft at `uri`. */
export function ownFacts(
  uri: string,
  title: string | null,
  facts: readonly FigureFact[],
): OwnFacts {
  const byPeriod = new Map<string, FigureFact[]>();
  for (const fact of facts) {
    const key = periodKey(fact);
    const same = byPeriod.get(key);
    if (same) same.push(fact);
    else byPeriod.set(key, [fact]);
  }
  return { uri, title, byPeriod };
}

/**
 * Those of `stated` that cannot be true beside `fact` of the draft `own`: one written period, and values that do not meet.
 * Silent where a draft gives the fact two values itself, as its words then mean more than was read; where the drafts are of two
 * places, or do not say; and of what is only counted, as 八次 of 十二届八次全会 is too.
 */
export function contradictions(
  own: OwnFacts,
  fact: FigureFact,
  stated: readonly StatedFact[],
): readonly StatedFact[] {
  if (!DATED.test(fact.period) || !COMPARABLE.has(fact.role)) return [];
  if (fact.metric === '数量' && fact.projectName === null) return [];
  const disagrees = ({ figure }: StatedFact): boolean => !agree(figure, fact);
  const same = stated.filter(({ figure }) => figure.period === fact.period);
  if (!same.some(disagrees)) return [];
  if (!areOneValue(own.byPeriod.get(periodKey(fact)) ?? [])) return [];
  return byDraft(same).flatMap((facts) => {
    const others = facts.filter(disagrees);
    const [first] = others;
    if (!first || !(fact.projectName !== null || areOfOnePlace(own, first.draft))) return [];
    return areOneValue(facts.map(({ figure }) => figure)) ? others : [];
  });
}

/** Years that are written; 目前, 近年 and 1-7月 without a year may be any. */
const DATED = /^\d{4}(?:-\d{2}){0,2}(?:\/\d{4}(?:-\d{2}){0,2})?$/;

/** Plans are revised, and targets and rates of change are said of many bases. */
const COMPARABLE: ReadonlySet<FigureFact['role']> = new Set(['actual', 'count', 'ratio']);

function periodKey(fact: FigureFact): string {
  return `${fact.period}\n${factKey(fact)}`;
}

function byDraft(stated: readonly StatedFact[]): readonly (readonly StatedFact[])[] {
  const drafts = new Map<PlacedSummary, StatedFact[]>();
  for (const one of stated) {
    const known = drafts.get(one.draft);
    if (known) known.push(one);
    else drafts.set(one.draft, [one]);
  }
  return [...drafts.values()];
}

/** Whether some value lies in the intervals of all. */
function areOneValue(facts: readonly FigureFact[]): boolean {
  let common: Interval = { lo: null, hi: null };
  for (const fact of facts) {
    const next = intervalOf(fact);
    if (!meet(common, next)) return false;
    common = {
      lo: next.lo && common.lo?.gt(next.lo) !== true ? next.lo : common.lo,
      hi: next.hi && common.hi?.lt(next.hi) !== true ? next.hi : common.hi,
    };
  }
  return true;
}

function agree(a: FigureFact, b: FigureFact): boolean {
  return (a.lo === b.lo && a.hi === b.hi) || meet(intervalOf(a), intervalOf(b));
}

function intervalOf({ lo, hi }: FigureFact): Interval {
  return { lo: lo === null ? null : new Big(lo), hi: hi === null ? null : new Big(hi) };
}

/** 全市 is another one in another city's report, and so is 粮食产量. A draft without a title tells nothing of its place. */
function areOfOnePlace({ uri, title }: OwnFacts, other: PlacedSummary): boolean {
  const otherTitle = other.summary.title;
  if (title === null || otherTitle === null) return false;
  return placeOf(uri, title) === placeOf(other.uri, otherTitle);
}

/** By title or file name: 青禾县 of 青禾县2026年政府工作报告; empty where neither names one. */
function placeOf(uri: string, title: string): string {
  return placeIn(title) || placeIn(fileNameOf(uri));
}

function placeIn(title: string): string {
  return PLACE.exec(title)?.[1] ?? '';
}

const PLACE =
  /^(?:关于)?(?:\d{4}年)?(?!在?全)([\u4e00-\u9fff]{2,6}?[省市县区州旗盟]|广西|内蒙古|西藏|宁夏|新疆|香港|澳门)/;

/** The end of 2026-01/2026-08; what has no year sorts last. */
function endOf(period: string): string {
  const end = period.slice(period.indexOf('/') + 1);
  return /^\d{4}/.test(end) ? end : '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
