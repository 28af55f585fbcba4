/** One subject, one metric, one period, two values that do not meet. */
import type { Claim } from '../model/claim.ts';
import type { Draft } from '../model/draft.ts';
import type { Figure } from '../model/figure.ts';
import { meet } from '../model/quantity.ts';
import { isLevel } from './operands.ts';
import { operand } from './reading.ts';
import { rewritten } from './working.ts';

/** Each figure that states again what an earlier one stated, against the last one that did. */
export function* readStatedTwice({ figures, projects }: Draft): Iterable<Claim> {
  const last = new Map<string, Figure>();
  const named = new Set(projects.map(({ name }) => name));
  for (const figure of figures) {
    const key = keyOf(figure, named);
    if (key === null) continue;
    const earlier = last.get(key);
    last.set(key, figure);
    if (earlier && !isOfOneSentence(earlier, figure)) yield claimOf(earlier, figure);
  }
}

function isOfOneSentence(a: Figure, b: Figure): boolean {
  return a.paragraph === b.paragraph && a.sentence === b.sentence;
}

/** What a figure states, or null where the text leaves a part of it open. What a project costs in all has no period. */
function keyOf(figure: Figure, projects: ReadonlySet<string>): string | null {
  const { subject, metric, period, role, quantity, inherited } = figure;
  if (!isLevel(figure) || inherited || subject === '' || metric === '') return null;
  if (period === '' && !(metric === '总投资' && projects.has(subject))) return null;
  if (role === 'count' || period === 'now' || period === 'recent') return null;
  return [subject, metric, period, role, quantity.unit].join('\n');
}

function claimOf(earlier: Figure, figure: Figure): Claim {
  const agrees = meet(earlier.quantity, figure.quantity);
  const correction = rewritten(figure, earlier.quantity.value);
  return {
    type: 'repeat',
    claimed: { start: figure.start, end: figure.end },
    operands: [operand('first', earlier)],
    verdict: agrees ? 'holds' : 'violated',
    working: `${earlier.text} ${agrees ? '=' : '≠'} ${figure.text}`,
    inferred: false,
    ...(correction === undefined ? {} : { correction }),
  };
}
