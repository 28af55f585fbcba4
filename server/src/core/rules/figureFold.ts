/** 成本下降了两倍: a thing can become n times as much, not n times less. */
import { falls } from '../lexicon/changes.ts';
import type { Draft } from '../model/draft.ts';
import type { Figure } from '../model/figure.ts';
import type { Fix, Rule, RuleFinding } from './rule.ts';

export const figureFold: Rule = {
  meta: {
    id: 'figure-fold',
    title: { zh: '减少不能用倍', en: 'Nothing becomes n times less' },
    doc: {
      zh: '“倍”只用于增加。“减少、下降、缩短几倍”说不通：减少一倍就是减到零。应写“减少到几分之一”“减少百分之几”（GB/T 15835 的用法，见各类校对手册）。“倍差缩小0.2倍”一类不足一倍的差数，以及“降到原来的几倍”“是原来的几倍”，不报。',
      en: '倍 (times) is for what grows. 减少n倍 makes no sense: once less is nothing left. Write 减少到几分之一 or a percentage. Differences of less than one time (倍差缩小0.2倍) and levels (降到几倍, 是几倍) are left alone.',
    },
    severity: 'warning',
    examples: {
      bad: [
        '流程再造以后，办理时限缩短<|3倍|>。',
        '每吨成本下降了<|一倍|>。',
        '与上年同期相比，安全事故减少<|两倍|>。',
        '不合格产品减少了<|近2倍|>。',
        '单位能耗降低<|1.5倍|>，处于同行业先进水平。',
      ],
      good: [
        '办理时限缩短到原来的三分之一。',
        '每吨成本下降了50%。',
        '项目数量增加两倍。',
        '城乡居民收入倍差缩小到1.83倍，比上年缩小0.05倍。',
        '今年的降幅是去年的2倍。',
        '库存减少，产量增长2倍。',
      ],
    },
  },
  check,
};

function* check({ figures }: Draft): Iterable<RuleFinding> {
  for (const figure of figures) {
    const verb = fallBefore(figure);
    if (verb === null || figure.quantity.value.lt(1)) continue;
    const { start, end, text } = figure;
    yield {
      start,
      end,
      message: {
        zh: `“${verb}${text}”说不通：倍只用于增加，应写“${verb.replace(/了$/, '')}到几分之一”或者百分比`,
        en: `“${verb}${text}”: nothing becomes n times less; write a fraction or a percentage`,
      },
      fixes: fixesOf(figure, verb),
    };
  }
}

/** The word of decrease right before 3倍, with its 了; null where none is, or where it leads to a level: 缩小到. */
function fallBefore({ quantity, lead, text }: Figure): string | null {
  if (quantity.dimension !== 'multiple' || text.endsWith('番')) return null;
  const words = lead.trim();
  if (!falls.test(words) || /[到至为达]$/.test(words)) return null;
  return VERB.exec(words)?.[0] ?? null;
}

const VERB = /(?:减少|下降|降低|回落|缩小|缩减|缩短|收窄|下跌|压缩|压减|少|降|减|跌)了?$/;

/** 减少了3倍 → 减少到原来的1/3; 一倍 leaves nothing, so that 一半 must be meant. */
function fixesOf({ start, end, quantity, digits }: Figure, verb: string): readonly Fix[] {
  const times = Number(quantity.value);
  if (quantity.approximation !== 'exact' || !Number.isInteger(times) || times > 9) return [];
  const han = '一二三四五六七八九'[times - 1] ?? '';
  const fraction = digits.script === 'han' ? `${han}分之一` : `1/${times}`;
  const newText = times === 1 ? '一半' : `到原来的${fraction}`;
  const particle = verb.endsWith('了') && times > 1 ? 1 : 0;
  const written = `${verb.replace(/了$/, '')}${newText}`;
  return [
    {
      title: { zh: `改为“${written}”`, en: `Change to ${written}` },
      edits: [{ start: start - particle, end, newText }],
      safe: false,
    },
  ];
}
