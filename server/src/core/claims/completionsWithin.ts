/**
 * What one source of a plan has completed — 计划24372万元（中央22750万元，配套1622万元），完成9121万元（中央8991万元，配套130万元），
 * 完成率37.4%，其中配套只到了8.0%: 130 ÷ 1622.
 */
import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import { announcementOf } from './announcement.ts';
import { figuresBefore } from './nearby.ts';
import { isComparable, isLevel } from './operands.ts';
import { quotientClaim } from './quotient.ts';

/** The completion rates of parts whose plan and whose completion stand in two brackets of their sentence. */
export function* readCompletionsWithin(figures: readonly LocalFigure[]): Iterable<Claim> {
  for (const [index, figure] of figures.entries()) {
    const name = nameOf(figure);
    if (name === null || !isBehindCompletion(figures, index)) continue;
    const own = figuresBefore(figures, index).filter(
      (other) => other.sentence === figure.sentence && other.bracket > 0 && isCalled(other, name),
    );
    const [plan, done, other] = own;
    if (!plan || !done || other || plan.bracket === done.bracket || !isComparable(plan, done))
      continue;
    const claim = quotientClaim('completion', figure, [
      { parts: [done], wholes: [plan], certainty: 'likely' },
    ]);
    if (claim) yield claim;
  }
}

/** 地方配套 of 其中地方配套只到了; null for other percentages. */
function nameOf({ lead, quantity, role }: LocalFigure): string | null {
  if (quantity.dimension !== 'percent' || role === 'change') return null;
  return WITHIN.exec(lead.trim())?.groups?.name ?? null;
}

const WITHIN =
  /^其中[：:]?(?<name>\p{Script=Han}{2,8}?)(?:资金)?(?:只|仅|才|已|也)*(?:完成率?|到位率?|到|兑现率?|达到?)了?(?:为)?$/u;

function isBehindCompletion(figures: readonly LocalFigure[], index: number): boolean {
  const [before, figure] = [figures[index - 1], figures[index]];
  if (!before || before.sentence !== figure?.sentence) return false;
  return announcementOf(figures, index - 1)?.kind === 'completion';
}

/** 配套 and 地方配套 are one source. */
function isCalled(figure: LocalFigure, name: string): boolean {
  const label = figure.lead.trim().replace(/^[、，,和及]+/, '');
  if (!isLevel(figure) || label.length < 2) return false;
  return name.endsWith(label) || label.endsWith(name) || label.startsWith(name);
}
