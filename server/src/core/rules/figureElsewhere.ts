/** 1—6月完成投资513.2亿元 here, 512.3亿元 in another draft of the folder. */
import { contradictions, factHistory, ownFacts } from '../facts/factHistory.ts';
import { factKey, type StatedFact } from '../facts/factIndex.ts';
import { draftName } from '../facts/placedSummary.ts';
import { titleOf } from '../model/draftTitle.ts';
import { statingFigures } from '../model/summary.ts';
import type { Bilingual } from '../text/bilingual.ts';
import type { PlaceElsewhere, Rule } from './rule.ts';

export const figureElsewhere: Rule = {
  meta: {
    id: 'figure-elsewhere',
    title: {
      zh: '与其他稿件的数据不一',
      en: 'A figure differs from another draft',
    },
    doc: {
      zh: '文件夹里其他稿件对同一主体、同一指标、同一时段给出了另一个数，列出对方的数和位置供核对（通行做法）。哪一份对、是不是后来订正过，由起草人判断，所以只作为信息。主体、指标或年份有一样没有写明的不比；约数、舍入到不同位数的算一致；计划数、目标数、增速不比；除项目的数字外，两份稿件的标题（或文件名）写明同属一地才比；一份稿件里自己就有两个数的不比。命令行逐份检查，不报此项。',
      en: 'Another draft of the folder gives another value for the same subject, metric and period; its figure and place are shown (practice). Which of the two is right, or newer, is for the writer to say: so it is never more than information. Figures that do not name subject, metric and year are not compared; approximations and other roundings agree; plans, targets and rates of change are left out; unless they are of a project, both drafts have to be of one place by their titles or file names; a draft that gives two values itself is left alone. The command line reads each draft by itself and does not report it.',
    },
    severity: 'information',
    examples: {
      others: [
        '青禾县7月经济运行汇报\n2026年1—6月，全县固定资产投资512.3亿元，增长8.1%。\n莲坪新能源汽车检测中心项目2026年1—6月完成投资3.2亿元。\n',
      ],
      bad: [
        '青禾县8月经济运行汇报\n2026年1—6月，全县固定资产投资<|521.3亿元|>。\n',
        '莲坪新能源汽车检测中心项目2026年1—6月完成投资<|2.3亿元|>。\n',
      ],
      good: [
        '青禾县8月经济运行汇报\n2026年1—6月，全县固定资产投资超过500亿元。\n',
        '青禾县8月经济运行汇报\n2026年1—7月，全县固定资产投资575.7亿元。\n',
        '青禾县8月经济运行汇报\n2026年1—6月，全县计划完成固定资产投资600亿元，增长9.5%。\n',
        '望川县8月经济运行汇报\n2026年1—6月，全县固定资产投资93.2亿元。\n',
        '莲坪新能源汽车检测中心项目2026年1—8月完成投资4.6亿元。\n',
      ],
    },
  },
  *check(draft, _claims, { otherFacts }) {
    if (!otherFacts) return;
    const stating = statingFigures(draft);
    const facts = stating.map(({ fact }) => fact);
    const own = ownFacts(otherFacts.uri, titleOf(draft), facts);
    const known = new Map<string, readonly StatedFact[]>();
    for (const { figure, fact } of stating) {
      // A draft that says the same a thousand times is compared with the others once.
      const key = JSON.stringify([factKey(fact), fact.period, fact.lo, fact.hi]);
      const others =
        known.get(key) ?? factHistory(contradictions(own, fact, otherFacts.statedOf(fact)));
      known.set(key, others);
      const [first] = others;
      if (!first) continue;
      yield {
        start: figure.start,
        end: figure.end,
        message: differs(first),
        elsewhere: places(others),
      };
    }
  },
};

const MAX_PLACES = 5;

function places(others: readonly StatedFact[]): readonly PlaceElsewhere[] {
  return others
    .slice(0, MAX_PLACES)
    .map(({ draft: { uri }, figure: { range, text } }) => ({ uri, range, text }));
}

function differs({ draft, figure }: StatedFact): Bilingual {
  const name = draftName(draft);
  return {
    zh: `与《${name}》里的 ${figure.text} 不同，两处指标、主体和时间一样`,
    en: `differs from ${figure.text} in “${name}”, of the same metric, subject and period`,
  };
}
