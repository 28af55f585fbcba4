/** 一、 followed by 三、, or a list that begins with 二、. */

import type { Draft } from '../model/draft.ts';
import { markerWith, type NumberingBreak } from '../model/numbering.ts';
import type { Bilingual } from '../text/bilingual.ts';
import { type NumberingWords, numberingFindings } from './numberingFinding.ts';
import type { Rule } from './rule.ts';

export const numberingGap: Rule = {
  meta: {
    id: 'numbering-gap',
    title: { zh: '序号不连续', en: 'A number is missing' },
    doc: {
      zh: '同级序号应从一开始依次编排（通行做法；各层序数依次用“一、”“（一）”“1.”“（1）”，见 GB/T 9704—2012 7.3.3）。跳过了序号，或者第一个序号不是一，即提示缺哪几个。各章连续编号（一、（一）（二）二、（三））不报；“同时”“此外”收尾不报。前后之间有截断的，降为提示信息；全文从中间开始的节选，第一个序号也只作提示信息。',
      en: 'Markers of one level count from one without gaps (practice; the forms 一、 （一） 1. （1） by GB/T 9704—2012 7.3.3). Reported where numbers are skipped or a list begins with another number than one, naming what is missing. Numbering that goes on from section to section is left alone. Beside a cut, and at the start of an excerpt, it is information only.',
    },
    severity: 'warning',
    examples: {
      bad: [
        '在全市项目建设推进会上的讲话\n一、肯定成绩\n二、正视问题\n<|四、|>狠抓落实\n',
        '一、提高认识\n（一）形势逼人\n（二）任务艰巨\n二、狠抓落实\n（一）抓开工\n<|（四）|>抓服务\n',
        '下半年抓好三件事：一是抓开工；<|三是|>抓续建；<|五是|>抓服务。',
      ],
      good: [
        '一、提高认识\n（一）形势逼人\n（二）任务艰巨\n二、狠抓落实\n（三）抓开工\n（四）抓服务\n',
        '一、提高认识\n一是形势逼人。二是任务艰巨。\n二、狠抓落实\n一是抓开工。二是抓服务。同时，要抓好安全生产。\n',
        '第一产业增加值12亿元，第三产业增加值30亿元。',
      ],
    },
  },
  check: (draft) =>
    numberingFindings(draft, 'gap', (words, found) => messageOf(draft, words, found)),
};

function messageOf(
  draft: Draft,
  { written, expected, previous }: NumberingWords,
  found: NumberingBreak,
): Bilingual {
  if (found.isCertain) {
    const place =
      previous === null
        ? { zh: '这里', en: 'this place' }
        : { zh: `“${previous}”之后`, en: `“${previous}”` };
    return {
      zh: `${place.zh}应为“${expected}”，文中为“${written}”`,
      en: `${expected} belongs after ${place.en}, not “${written}”`,
    };
  }
  const missing = missingOf(draft, found);
  if (previous === null) {
    return {
      zh: `序号从“${written}”开始，前面缺${missing.zh}`,
      en: `The list begins with “${written}”; missing: ${missing.en}`,
    };
  }
  return {
    zh: `“${previous}”之后是“${written}”，缺${missing.zh}`,
    en: `“${previous}” is followed by “${written}”; missing: ${missing.en}`,
  };
}

/** “二、”, or “二、”至“五、”. */
function missingOf(draft: Draft, { marker, expected }: NumberingBreak): Bilingual {
  const first = `“${markerWith(draft, marker, expected)}”`;
  const last = `“${markerWith(draft, marker, marker.ordinal - 1)}”`;
  return first === last
    ? { zh: first, en: first }
    : { zh: `${first}至${last}`, en: `${first} to ${last}` };
}
