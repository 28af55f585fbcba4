/** <!-- 核稿忽略 figure-shares -->, a 开始 without its 结束. */
import { formWords, type IgnoreComment, type NamedRule } from '../ignore/comment.ts';
import { closest } from '../text/closest.ts';
import type { CommentReview, Fix, Rule, RuleFinding } from './rule.ts';

export const textIgnoreInvalid: Rule = {
  meta: {
    id: 'text-ignore-invalid',
    title: { zh: '忽略注释写得不对', en: 'An ignore comment is not understood' },
    doc: {
      zh: '注释 <!-- 核稿忽略 --> 写错了就不起作用，或者管得比想的宽：规则名不存在，“核稿忽略”后面的写法不存在，缺少 -->，“开始”没有“结束”（一直忽略到文末）或“结束”没有“开始”。理由写在冒号后面。',
      en: 'A comment <!-- 核稿忽略 --> that is miswritten does nothing, or reaches further than was meant: it names a rule that does not exist, the word behind 核稿忽略 is no form, --> is missing, a 开始 has no 结束 (everything to the end is ignored) or a 结束 no 开始. A reason stands behind a colon.',
    },
    severity: 'warning',
    examples: {
      bad: [
        '全市完成投资3.5亿元。<!-- 核稿忽略 <|figure-shares|>：口径不同 -->',
        '全市完成投资3.5亿元。<!-- 核稿忽略 <|口径不同|> -->',
        '<!-- <|核稿忽略下行|> -->\n全市完成投资3.5亿元。',
        '<|<!-- 核稿忽略开始 -->|>\n1-7月全市完成投资575.7亿元，占年度计划投资723.3亿元的89.6%。',
      ],
      good: [
        '全市完成投资575.7亿元，占计划投资723.3亿元的89.6%。<!-- 核稿忽略 figure-share：口径不同 -->',
        '<!-- 核稿意见：此处数字请发改委再核 -->',
      ],
    },
  },
  *checkComments({ comments, ruleIds }) {
    for (const { comment } of comments) {
      const broken = formFinding(comment);
      if (broken) yield broken;
      for (const rule of comment.rules) {
        if (!ruleIds.includes(rule.id)) yield unknownRule(comment, rule, ruleIds);
      }
    }
  },
};

/** What is wrong with the comment as a whole. */
function formFinding(comment: IgnoreComment): RuleFinding | null {
  const { form, head, start, end, isClosed, partner } = comment;
  if (!isClosed) return { start, end, message: UNCLOSED };
  if (form === null) return { start: head.start, end: head.end, message: UNKNOWN_FORM };
  if (form === 'start' && !partner) return { start, end, message: NO_END };
  if (form === 'end' && !partner) return { start, end, message: NO_START };
  return null;
}

const UNCLOSED = {
  zh: '注释缺少 -->，不起作用，这一行后面的字也不核了',
  en: 'The comment lacks its -->: it has no effect, and what follows on the line is not checked',
};

const FORMS = [...formWords.keys()].filter((word) => formWords.get(word) !== 'line');

const UNKNOWN_FORM = {
  zh: `没有这种写法，可以写：核稿忽略、${FORMS.map((word) => `核稿忽略${word}`).join('、')}；理由写在冒号后面`,
  en: `No such form; there are 核稿忽略, ${FORMS.map((word) => `核稿忽略${word}`).join(', ')}; a reason stands behind a colon`,
};

const NO_END = {
  zh: '后面没有“核稿忽略结束”，一直忽略到文末',
  en: 'No 核稿忽略结束 follows: everything to the end is ignored',
};

const NO_START = {
  zh: '前面没有对应的“核稿忽略开始”',
  en: 'No 核稿忽略开始 goes before it',
};

/** A word in Han characters is a reason that lacks its colon. */
function unknownRule(
  comment: IgnoreComment,
  { start, end, id }: NamedRule,
  ruleIds: CommentReview['ruleIds'],
): RuleFinding {
  const place = { start, end };
  if (/\p{Script=Han}/u.test(id)) {
    return {
      ...place,
      message: {
        zh: `没有规则“${id}”；如果是理由，请写在冒号后面`,
        en: `There is no rule “${id}”; a reason stands behind a colon`,
      },
      fixes: comment.rules[0]?.start === start ? [withColon(comment, start)] : [],
    };
  }
  const near = closest(id, ruleIds);
  return {
    ...place,
    message: {
      zh: `没有规则 ${id}${near.length > 0 ? `，相近的有 ${near.join('、')}` : ''}`,
      en: `There is no rule ${id}${near.length > 0 ? `; close to it are ${near.join(', ')}` : ''}`,
    },
    fixes: near.map((name) => ({
      title: { zh: `改为 ${name}`, en: `Change to ${name}` },
      edits: [{ ...place, newText: name }],
      safe: false,
    })),
  };
}

function withColon({ head }: IgnoreComment, start: number): Fix {
  return {
    title: { zh: '加上冒号，作为理由', en: 'Put a colon, as it is a reason' },
    edits: [{ start: head.end, end: start, newText: '：' }],
    safe: false,
  };
}
