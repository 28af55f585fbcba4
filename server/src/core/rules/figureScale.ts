/** 3.88亿元 here, 3.88万元 there: one thing, ten thousand times apart. */
import { figureAt } from '../claims/figureAt.ts';
import { powerOff } from '../claims/scaleSlip.ts';
import type { Claim } from '../model/claim.ts';
import type { Draft } from '../model/draft.ts';
import type { Figure } from '../model/figure.ts';
import type { Bilingual } from '../text/bilingual.ts';
import type { Fix, Rule, RuleFinding } from './rule.ts';

export const figureScale: Rule = {
  meta: {
    id: 'figure-scale',
    title: { zh: '疑似单位或小数点错位', en: 'A unit or a decimal point seems to have slipped' },
    doc: {
      zh: '同一主体、同一指标、同一时段写了两次，两个数相差恰好十倍、百倍、千倍、万倍或者亿倍的，多半是“亿”“万”写混，或者小数点错了位。两个数本来不同的，由“同一数据前后不一”报。',
      en: 'Where one subject, metric and period stands twice and the two numbers differ by exactly a power of ten, 亿 and 万 were mixed up or the decimal point is off. Numbers that differ otherwise are reported by figure-repeat.',
    },
    severity: 'warning',
    examples: {
      bad: [
        '1-8月，全市重点项目完成投资297.4亿元。\n1-8月全市重点项目完成投资<|297.4万元|>，与计划相比还有差距。\n',
        '1-8月，全市重点项目完成投资297.4亿元。\n1-8月全市重点项目完成投资<|29.74亿元|>，与计划相比还有差距。\n',
      ],
      good: [
        '1-8月，全市重点项目完成投资297.4亿元。\n1-8月全市重点项目完成投资2974000万元，与计划相比还有差距。\n',
        '1-8月，全市重点项目完成投资297.4亿元。\n1-7月全市重点项目完成投资257.4亿元。\n',
      ],
    },
  },
  check,
};

function* check(draft: Draft, claims: readonly Claim[]): Iterable<RuleFinding> {
  for (const claim of claims) {
    const slip = slipOf(draft, claim);
    if (slip) yield findingOf(slip, claim);
  }
}

/** Two values of one thing that are a power of ten apart. */
interface Slip {
  readonly first: Figure;
  readonly figure: Figure;
  readonly power: number;
}

/** The slip that a claim of two values shows; null where they agree or differ otherwise. */
export function slipOf(draft: Draft, { type, verdict, claimed, operands }: Claim): Slip | null {
  if (type !== 'repeat' || verdict !== 'violated') return null;
  const figure = figureAt(draft, claimed);
  const first = operands[0] ? figureAt(draft, operands[0]) : null;
  if (!figure || !first) return null;
  const power = powerOff(figure.quantity.value, first.quantity.value);
  return power === null ? null : { first, figure, power };
}

function findingOf({ first, figure, power }: Slip, claim: Claim): RuleFinding {
  const { start, end, text } = figure;
  const times: Bilingual = { zh: TIMES[Math.abs(power)] ?? '', en: `10^${Math.abs(power)}` };
  const severity = claim.isDoubtful ? 'hint' : 'information';
  return {
    start,
    end,
    message: {
      zh: `与前文的 ${first.text} 恰好相差${times.zh}，疑似“亿”“万”写混或小数点错位，文中为 ${text}`,
      en: `${times.en} apart from ${first.text} before: a unit or a decimal point may have slipped; the text says ${text}`,
    },
    related: [{ start: first.start, end: first.end, message: { zh: '前文', en: 'stated before' } }],
    fixes: fixesOf(first, figure),
    ...(claim.inferred && { severity }),
  };
}

const TIMES: Readonly<Record<number, string>> = {
  1: '十倍',
  2: '百倍',
  3: '千倍',
  4: '万倍',
  8: '亿倍',
};

/** As it stands before, which is one of the two that the writer may mean. */
function fixesOf(first: Figure, { start, end }: Figure): readonly Fix[] {
  const { text } = first;
  return [
    {
      title: { zh: `改为 ${text}`, en: `Change to ${text}` },
      edits: [{ start, end, newText: text }],
      safe: false,
    },
  ];
}
