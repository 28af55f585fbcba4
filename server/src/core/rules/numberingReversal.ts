/** 二、 after 三、. */

import type { Bilingual } from '../text/bilingual.ts';
import { type NumberingWords, numberingFindings } from './numberingFinding.ts';
import type { Rule } from './rule.ts';

export const numberingReversal: Rule = {
  meta: {
    id: 'numbering-reversal',
    title: { zh: '序号倒序', en: 'The numbers run backwards' },
    doc: {
      zh: '同级序号应由小到大依次编排（通行做法）。后一个序号小于前一个而又不是重新从一编起的，予以提示。大标题下面又用同样形式编的小列表（一、至四、之下再列一、二、三、，然后接五、）不报。',
      en: 'Markers of one level count upwards (practice). Reported where a number is smaller than the one before it and does not begin a new list. A list inside a list of the same form (一、 to 四、, below it 一、二、三、, then 五、) is left alone.',
    },
    severity: 'warning',
    examples: {
      bad: [
        '在全市项目建设推进会上的讲话\n一、肯定成绩\n三、狠抓落实\n<|二、|>正视问题\n四、加强领导\n',
        '一、肯定成绩\n二、正视问题\n三、明确任务\n<|二、|>狠抓落实\n',
        '要做到：一是抓开工；二是抓续建；<|一是|>抓签约；四是抓服务。',
      ],
      good: [
        '一、肯定成绩\n一是进度快。\n二是质量好。\n二、狠抓落实\n一是抓开工。\n二是抓服务。\n',
        '一、现状\n二、任务\n一、抓开工\n二、抓续建\n三、抓服务\n三、保障\n',
      ],
    },
  },
  check: (draft) => numberingFindings(draft, 'reversal', messageOf),
};

function messageOf({ written, expected, previous }: NumberingWords): Bilingual {
  return {
    zh: `“${written}”排在“${previous ?? ''}”之后，序号倒序，应为“${expected}”`,
    en: `“${written}” stands after “${previous ?? ''}”: the numbers run backwards, “${expected}” is due`,
  };
}
