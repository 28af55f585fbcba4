/**
 * One name with one time, its number stated twice, however the sentence is built around it:
 *
 *     1-11月，全市外贸进出口总额273.6亿元。…全市1-11月完成外贸进出口总额273.6亿元
 *     └ time  └ scope └ name
 */
import type { Claim } from '../model/claim.ts';
import type { Draft } from '../model/draft.ts';
import type { Figure } from '../model/figure.ts';
import { isAmount } from './changes.ts';
import { isLevel } from './operands.ts';
import { type Certainty, claimOf } from './reading.ts';
import { again } from './repeatReading.ts';

/** The numbers of a draft that stand behind the name and the time of an earlier one. */
export function* readRepeatedNames({ figures }: Draft): Iterable<Claim> {
  const last = new Map<string, Named>();
  for (const figure of figures) {
    const named = namedBy(figure);
    if (!named) continue;
    const first = last.get(named.key);
    last.set(named.key, named);
    if (!first || isOfOneSegment(first.figure, figure)) continue;
    const reading = again(first.figure, figure, certaintyOf(first, named));
    const claim = claimOf('repeat', figure, [reading]);
    if (claim) yield claim;
  }
}

/** A level with the place whose it is, where the words name one. */
interface Named {
  readonly figure: Figure;
  readonly key: string;
  readonly scope: string;
}

function namedBy(figure: Figure): Named | null {
  const { quantity, role, period, lead, bracket } = figure;
  if (!isLevel(figure) || isAmount(figure) || bracket > 0 || quantity.dimension === 'duration')
    return null;
  if (!/^(?:\d{4}|\?)/.test(period) || period.endsWith('?')) return null;
  const words = /[\p{Script=Han}A-Za-z]{3,30}$/u.exec(lead.trim())?.[0] ?? '';
  const scope = SCOPE.exec(words)?.[0] ?? '';
  const name = words.slice(scope.length).replace(VERBS, '');
  if (name.length < (scope === '' ? MIN_NAME : MIN_SCOPED) || OTHERS.test(name)) return null;
  const kind = role === 'plan' || role === 'expected' ? 'plan' : '';
  return { figure, scope, key: `${name} ${period} ${kind} ${quantity.unit}` };
}

const SCOPE =
  /^(?:全[市省县区州国镇乡村]|我[市省县区州国镇乡村]|[\p{Script=Han}]{2}[市省县区州镇乡])/u;
const VERBS = /完成|实现|达到?|共|已|仅|为$/g;
const MIN_NAME = 5;
const MIN_SCOPED = 3;

/** What else may have been counted: 新增, 其他; and what the name of another number only begins. */
const OTHERS = /[、和与及]|新增|净增|其[他余中]|剩余|同比|同期|比|较|分别|平均|预计|当月|[增减]$/;

/** 全市 said both times, or not said again; two places are two numbers. */
function certaintyOf(first: Named, second: Named): Certainty {
  const [a, b] = [first.figure, second.figure];
  if (first.scope === '' || first.scope !== second.scope) return 'guess';
  return a.inherited || b.inherited ? 'guess' : 'likely';
}

function isOfOneSegment(a: Figure, b: Figure): boolean {
  return a.paragraph === b.paragraph && a.segment === b.segment;
}
