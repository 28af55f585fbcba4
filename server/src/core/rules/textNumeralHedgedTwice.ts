/** 约3万吨以上, 超过80多亿元: two words where one is meant. */
import type { Draft } from '../model/draft.ts';
import type { NumeralForm } from '../model/numeralForm.ts';
import type { Bilingual } from '../text/bilingual.ts';
import { formFindings } from './numeralFormFinding.ts';
import type { Rule, RuleFinding } from './rule.ts';

export const textNumeralHedgedTwice: Rule = {
  meta: {
    id: 'text-numeral-hedged-twice',
    title: { zh: '概数词叠用', en: 'A number hedged twice' },
    doc: {
      zh: '一个数只用一个概数词：有“约、近、大约”就不再用“左右、以上、多、余”；“超过、突破”不与“以上、多”叠用，“至少、不少于”不与“以上”叠用，“最多、不超过”不与“以下、以内”叠用（语法通则，见各类校对手册）；中间隔一个动词的（大约需要6个月左右，至少建成1个以上）提示。“近二十多年来”的“近”说的是时间，“低于12%左右的预期目标”是与一个概数比较，不报。',
      en: 'One number, one hedge: 约, 近, 大约 do not go with 左右, 以上, 多, 余; nor 超过, 突破 with 以上, 多; nor 至少 with 以上; nor 最多, 不超过 with 以下, 以内 (grammar, as in the handbooks of copy editing); where a verb stands between (大约需要6个月左右) it is a hint. The 近 of 近二十多年来 speaks of time, and 低于13%左右的目标 compares with a rough number: both are left alone.',
    },
    severity: 'warning',
    examples: {
      bad: [
        '年采集量<|约3.3万吨以上|>。',
        '人均增收<|近6000余元|>。',
        '年均投资<|超过80多亿元|>，带动<|至少500人以上|>就业。',
        '工期<|最多36个月以内|>。',
        '到会<|200多人左右|>。',
        '工程大约需要<|8个月左右|>。',
      ],
      good: [
        '年采集量约3.3万吨，人均增收6000余元，年均投资超过80亿元。',
        '近二十多年来，全县面貌一新。',
        '低于12%左右的预期目标，控制在3%以内。',
        '至少带动500人就业，5亿元以上项目12个。',
      ],
    },
  },
  check,
};

/** With a verb between the two words (大约需要6个月左右) speech does so, and a hint is enough. */
function* check(draft: Draft): Iterable<RuleFinding> {
  yield* formFindings(draft, 'hedged-twice', say);
  for (const finding of formFindings(draft, 'hedged-across', say))
    yield { ...finding, severity: 'hint' };
}

function say({ text, better }: NumeralForm): Bilingual {
  return {
    zh: `“${text}”概数词叠用，留一个即可：“${better.join('”或“')}”`,
    en: `${text} is hedged twice; one word will do: ${better.join(' or ')}`,
  };
}
