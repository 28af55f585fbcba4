/**
 * A goal that is to catch up with the schedule is no less than what is due by then — 力争5月底完成41.7%，把序时进度赶上来: 41.7 ≥ 100·5÷12.
 */
import type { Claim } from '../model/claim.ts';
import type { Draft } from '../model/draft.ts';
import type { Figure } from '../model/figure.ts';
import type { Period } from '../model/period.ts';
import { periodsWithin } from './nearby.ts';
import { claimOf, type operand } from './reading.ts';
import { dueAt, elapsedBy, MONTHS } from './schedule.ts';
import { shown } from './working.ts';

/** The rates of a draft that are said to have reached, or to reach, the schedule. */
export function* readScheduleTargets({ text, figures, periods }: Draft): Iterable<Claim> {
  for (const figure of figures) {
    if (figure.quantity.dimension !== 'percent' || figure.role === 'change') continue;
    if (!REACHES.test(text.slice(figure.end, figure.end + MAX_WORDS))) continue;
    const period = periodsWithin(periods, figure.start - MAX_BACK, figure.start).findLast(
      ({ norm }) => elapsedBy(norm)[0]?.isWhole,
    );
    const claim = period && claimBy(figure, period);
    if (claim) yield claim;
  }
}

const MAX_WORDS = 24;
/** How far the time may stand before the rate, in characters. */
const MAX_BACK = 40;

/** ，把序时进度赶上来; ，赶上时间进度; ，达到序时进度要求. */
const REACHES =
  /^[，,](?:[^，。；！？\d]{0,8}把)?[^，。；！？\d]{0,6}(?:(?:时间|序时|时序|均衡)进度(?:赶|追|补)上|(?:赶上|追上|跟上|追平|达到)了?(?:时间|序时|时序|均衡)进度)/;

function claimBy(figure: Figure, period: Period): Claim | null {
  const elapsed = elapsedBy(period.norm)[0];
  if (!elapsed) return null;
  const due = dueAt(elapsed);
  return claimOf('progress', figure, [
    {
      operands: [operandOf(period)],
      computed: { lo: due, hi: null },
      value: due,
      working: `${elapsed.months.toFixed()}÷${MONTHS}=${shown(due, figure)}%`,
      certainty: 'likely',
    },
  ]);
}

function operandOf({ start, end }: Period): ReturnType<typeof operand> {
  return { role: 'time', start, end };
}
