/** What the breakdowns of a paragraph claim: that the parts add up to their whole, or are no more than it. */
import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import { breakdownsOf } from './breakdowns.ts';
import { partsOfWholes } from './partWhole.ts';
import { sumsOf } from './sum.ts';

/** The sums and parts below 其中, a bracket, 按…分 and their kin. */
export function* readBreakdowns(figures: readonly LocalFigure[]): Iterable<Claim> {
  const breakdowns = breakdownsOf(figures);
  yield* sumsOf(figures, breakdowns);
  yield* partsOfWholes(figures, breakdowns);
}
