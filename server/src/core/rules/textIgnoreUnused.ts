/** A comment that keeps no finding away. */
import type { IgnoreComment, NamedRule } from '../ignore/comment.ts';
import { type CommentRemover, commentRemover } from '../ignore/removal.ts';
import type { AppliedComment } from '../ignore/suppress.ts';
import type { CommentReview, Fix, Rule, RuleFinding } from './rule.ts';

export const textIgnoreUnused: Rule = {
  meta: {
    id: 'text-ignore-unused',
    title: { zh: '忽略注释没有用处', en: 'An ignore comment ignores nothing' },
    doc: {
      zh: '注释 <!-- 核稿忽略 --> 管到的地方没有它要忽略的问题：数改好了，或者注释放错了行。留着它，日后真错了也看不见。规则在设置里关着的不算。',
      en: 'There is nothing to ignore where a comment <!-- 核稿忽略 --> reaches: the figure was put right, or the comment stands on another line. If it stays, it will hide an error to come. Rules that are switched off in the settings do not count.',
    },
    severity: 'hint',
    examples: {
      bad: [
        '全市完成投资575.7亿元，占计划投资723.3亿元的79.6%。<|<!-- 核稿忽略 figure-share -->|>',
        '<|<!-- 核稿忽略下一行：口径不同 -->|>\n一、肯定成绩\n二、正视差距\n',
        '全市完成投资575.7亿元，占计划投资723.3亿元的89.6%。<!-- 核稿忽略 figure-share、<|figure-sum|> -->',
      ],
      good: [
        '全市完成投资575.7亿元，占计划投资723.3亿元的89.6%。<!-- 核稿忽略 figure-share -->',
        '<!-- 核稿忽略下一行 -->\n全市完成投资575.7亿元，占计划投资723.3亿元的89.6%。\n',
      ],
    },
  },
  *checkComments({ draft, comments, ruleIds, off }) {
    const remove = commentRemover(draft);
    const byStart = new Map(draft.comments.map((comment) => [comment.start, comment]));
    for (const applied of comments) {
      if (!isUnderstood(applied, ruleIds)) continue;
      const { rules } = applied.comment;
      const idle = rules.filter(({ id }) => !applied.used.has(id) && !off.has(id));
      const isIdle = applied.used.size === 0 && idle.length === rules.length;
      const partner = byStart.get(applied.comment.partner?.start ?? -1);
      if (isIdle) yield wholeFinding(applied.comment, partner, remove);
      else for (const rule of idle) yield nameFinding(rules, rule);
    }
  },
};

/** What is not understood, or has no end, is told by text-ignore-invalid. */
function isUnderstood({ comment }: AppliedComment, ruleIds: CommentReview['ruleIds']): boolean {
  const { form, isClosed, partner, rules } = comment;
  if (!isClosed || form === null || form === 'end') return false;
  if (form === 'start' && !partner) return false;
  return rules.every(({ id }) => ruleIds.includes(id));
}

/** A 开始 goes with its 结束. */
function wholeFinding(
  comment: IgnoreComment,
  partner: IgnoreComment | undefined,
  remove: CommentRemover,
): RuleFinding {
  const { start, end } = comment;
  const going = partner ? [comment, partner] : [comment];
  return {
    start,
    end,
    message: { zh: '这条注释没有可忽略的问题', en: 'There is nothing for this comment to ignore' },
    fixes: [
      {
        title: { zh: '删去这条注释', en: 'Delete the comment' },
        edits: remove(going).map((span) => ({ ...span, newText: '' })),
        safe: false,
      },
    ],
  };
}

function nameFinding(rules: readonly NamedRule[], { start, end, id }: NamedRule): RuleFinding {
  return {
    start,
    end,
    message: {
      zh: `这里没有 ${id} 的问题可忽略`,
      en: `There is no finding of ${id} to ignore here`,
    },
    fixes: [withoutName(rules, start)],
  };
}

/** The name goes with the separator before it, the first with the one behind it. */
function withoutName(rules: readonly NamedRule[], start: number): Fix {
  const index = rules.findIndex((rule) => rule.start === start);
  const [before, own, behind] = [rules[index - 1], rules[index], rules[index + 1]];
  const from = before?.end ?? start;
  const to = before ? own?.end : behind?.start;
  return {
    title: { zh: '删去这个规则名', en: 'Delete the name of the rule' },
    edits: [{ start: from, end: to ?? from, newText: '' }],
    safe: false,
  };
}
