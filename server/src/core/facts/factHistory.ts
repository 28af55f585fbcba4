/** What the other drafts say of a figure's fact: its history, and where they differ for the same period. */
import Big from 'big.js';
import { meet } from '../model/quantity.ts';
import type { DraftSummary, FigureSummary } from '../model/summary.ts';
import { fileNameOf } from '../text/addresses.ts';
import { factKey, type PlacedSummary, type StatedFact } from './factIndex.ts';

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

/**
 * Those of `stated` that cannot be true beside `figure` of the draft `own`: one written period, and values that do not meet.
 * Silent where a draft gives the fact two values itself, as its words then mean more than was read; where the drafts are of two
 * places, or do not say; and of what is only counted, as 八次 of 十二届八次全会 is too.
 */
export function contradictions(
  own: PlacedSummary,
  figure: FigureSummary,
  stated: readonly StatedFact[],
): readonly StatedFact[] {
  if (!DATED.test(figure.period) || !COMPARABLE.has(figure.role)) return [];
  if (figure.metric === '数量' && figure.projectName === null) return [];
  const same = stated.filter((fact) => fact.figure.period === figure.period);
  if (same.length === 0 || !isStatedOnce(own.summary, figure)) return [];
  return same.filter(
    (fact) =>
      !agree(fact.figure, figure) &&
      (figure.projectName !== null || areOfOnePlace(own, fact.draft)) &&
      isStatedOnce(fact.draft.summary, fact.figure),
  );
}

/** Years that are written; 目前, 近年 and 1-7月 without a year may be any. */
const DATED = /^\d{4}(?:-\d{2}){0,2}(?:\/\d{4}(?:-\d{2}){0,2})?$/;

/** Plans are revised, and targets and rates of change are said of many bases. */
const COMPARABLE: ReadonlySet<FigureSummary['role']> = new Set(['actual', 'count', 'ratio']);

function isStatedOnce({ figures }: DraftSummary, figure: FigureSummary): boolean {
  const key = factKey(figure);
  return figures.every(
    (other) => other.period !== figure.period || factKey(other) !== key || agree(other, figure),
  );
}

function agree(a: FigureSummary, b: FigureSummary): boolean {
  return meet(intervalOf(a), intervalOf(b));
}

function intervalOf({ lo, hi }: FigureSummary): { lo: Big | null; hi: Big | null } {
  return { lo: lo === null ? null : new Big(lo), hi: hi === null ? null : new Big(hi) };
}

/** 全市 is another one in another city's report, and so is 粮食产量. A draft without a title tells nothing of its place. */
function areOfOnePlace(a: PlacedSummary, b: PlacedSummary): boolean {
  return a.summary.title !== null && b.summary.title !== null && placeOf(a) === placeOf(b);
}

/** By title or file name: 青禾县 of 青禾县2026年政府工作报告; empty where neither names one. */
function placeOf({ uri, summary }: PlacedSummary): string {
  return placeIn(summary.title ?? '') || placeIn(fileNameOf(uri));
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
