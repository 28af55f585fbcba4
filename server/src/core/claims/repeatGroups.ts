/**
 * What a counted group is said to have done, told twice:
 *
 *     州直项目58个，完成114.8亿元，为年计划的64%。…州直58个项目年计划156.7亿元，完成92.0亿元，完成率58.8%
 *     └ group        └ the same verb, the same kind of rate
 */
import type { Claim } from '../model/claim.ts';
import type { Figure } from '../model/figure.ts';
import { isRate, rateKindOf } from './namedRates.ts';
import { isComparable, isLevel } from './operands.ts';
import { claimOf } from './reading.ts';
import { again } from './repeatReading.ts';

/** The repeats among what the two mentions of one group, at `first` and `second` in `figures`, lead to. */
export function* repeatsOfGroup(
  figures: readonly Figure[],
  first: number,
  second: number,
): Iterable<Claim> {
  const [a, b] = [said(figures, first), said(figures, second)];
  for (const at of b) {
    const figure = figures[at];
    const other = a.flatMap((one) => (isSameSaid(figures, one, at) ? (figures[one] ?? []) : []))[0];
    if (!figure || !other) continue;
    const claim = claimOf('repeat', figure, [again(other, figure, 'likely')]);
    if (claim) yield claim;
  }
}

/** The figures behind a group's count, up to the end of its segment. */
function said(figures: readonly Figure[], count: number): readonly number[] {
  const group = figures[count];
  const behind: number[] = [];
  for (let at = count + 1; at < count + MAX_SAID; at++) {
    const figure = figures[at];
    if (!group || figure?.paragraph !== group.paragraph || figure.segment !== group.segment) break;
    if (figure.bracket === group.bracket) behind.push(at);
  }
  return behind;
}

const MAX_SAID = 8;

/** 完成 and 完成, both in money; two completion rates. */
function isSameSaid(figures: readonly Figure[], one: number, other: number): boolean {
  const [a, b] = [figures[one], figures[other]];
  if (!a || !b || !isComparable(a, b) || a.period !== b.period) return false;
  if (isRate(a) && isRate(b)) {
    const kind = rateKindOf(figures, one);
    return kind === 'completion' && rateKindOf(figures, other) === kind;
  }
  const verb = a.lead.trim();
  return (
    isLevel(a) &&
    isLevel(b) &&
    /^(?:累计)?(?:完成|到位|实现)(?:投资|资金)?$/.test(verb) &&
    verb === b.lead.trim()
  );
}
