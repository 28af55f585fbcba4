/** 二、 after 二、. */
import type { NumberingBreak } from '../model/numbering.ts';
import type { Bilingual } from '../text/bilingual.ts';
import { type NumberingWords, numberingFindings } from './numberingFinding.ts';
import type { Rule } from './rule.ts';

export const numberingRepeat: Rule = {
  meta: {
    id: 'numbering-repeat',
    title: { zh: '序号重复', en: 'A number stands twice' },
    doc: {
      zh: '同一上级标题之下，同级序号不应重复（通行做法）。换了上级标题重新从一编起不报；“一是…，一是…”并举两事不报。前后两个序号已经限定只能是哪一个时，给出改法。',
      en: 'Below one heading no number stands twice (practice). Lists that begin again at one below another heading are left alone, and so is 一是…，一是…, which sets two things side by side. Where the neighbours leave one number only, it is offered.',
    },
    severity: 'warning',
    examples: {
      bad: [
        '在全市项目建设推进会上的讲话\n一、肯定成绩\n二、正视问题\n<|二、|>狠抓落实\n',
        '一、肯定成绩\n二、正视问题\n<|四、|>狠抓落实\n四、加强领导\n',
        '要做到：第一，抓开工。第二，抓续建。<|第二，|>抓签约。第四，抓服务。',
      ],
      good: [
        '一、肯定成绩\n（一）进度快\n（二）质量好\n二、狠抓落实\n（一）抓开工\n（二）抓服务\n',
        '会议办了两件事：一是通过了预算，一是选举了代表。',
      ],
    },
  },
  check: (draft) => numberingFindings(draft, 'repeat', messageOf),
};

function messageOf(
  { written, expected, previous }: NumberingWords,
  { isCertain }: NumberingBreak,
): Bilingual {
  if (previous === null) {
    return {
      zh: `“${written}”重复，这里应为“${expected}”`,
      en: `“${written}” stands twice; “${expected}” belongs here`,
    };
  }
  const should = isCertain ? '应为' : '似应为';
  return {
    zh: `“${written}”重复，“${previous}”之后${should}“${expected}”`,
    en: `“${written}” stands twice; “${expected}” ${isCertain ? 'belongs' : 'seems to belong'} after “${previous}”`,
  };
}
