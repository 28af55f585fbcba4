/** 讲三点意见 with two listed. */
import type { Claim } from '../model/claim.ts';
import type { Draft } from '../model/draft.ts';
import { countFixes } from './listFinding.ts';
import type { Rule, RuleFinding } from './rule.ts';

export const listPromise: Rule = {
  meta: {
    id: 'list-promise',
    title: { zh: '预告的条数与列出的不符', en: 'The list is longer or shorter than announced' },
    doc: {
      zh: '“讲三点意见”“抓好四件事”“以上三个问题”等预告或回指的数目，应与紧接着（或刚刚）列出的同级序号的个数一致（讲话稿写作的通行做法）。列举中某一项说“在五类中”的，也看共有几项。“几点”“若干”不核；列举中间有截断、末项以“同时”“此外”带出的，不作判断。',
      en: 'A count that announces a list or looks back on one (讲三点意见, 以上三个问题) equals the number of items listed next to it (practice of speech writing). So does 在五类中 said by one of the items. 几点 and 若干 are not checked; nothing is said where the list is cut off or its last item may go unnumbered (同时, 此外).',
    },
    severity: 'warning',
    examples: {
      bad: [
        '下面，我讲<|三点|>意见。\n一、提高认识\n二、狠抓落实\n',
        '归纳起来，主要有<|四个方面|>的问题：一是进度慢；二是资金缺；三是责任虚。\n',
        '一是前期不实。二是资金不足。三是责任不清。以上<|两个|>问题，请有关单位对号入座。\n',
      ],
      good: [
        '下面，我讲三点意见。\n一、提高认识\n二、狠抓落实\n三、加强领导\n',
        '下面，我再讲几点意见。\n一、提高认识\n二、狠抓落实\n',
        '全市共有5个项目入选。\n一、基本情况\n二、主要做法\n',
      ],
    },
  },
  *check(draft, claims) {
    for (const claim of claims) {
      if (claim.type === 'count-promise' && claim.verdict === 'violated')
        yield findingOf(draft, claim);
    }
  },
};

function findingOf(draft: Draft, claim: Claim): RuleFinding {
  const written = draft.text.slice(claim.claimed.start, claim.claimed.end);
  return {
    ...claim.claimed,
    message: {
      zh: `预告“${written}”，列出 ${claim.operands.length} 项`,
      en: `“${written}” announced, ${claim.operands.length} listed`,
    },
    related: claim.operands.map(({ start, end }, index) => ({
      start,
      end,
      message: { zh: `第 ${index + 1} 项`, en: `item ${index + 1}` },
    })),
    fixes: countFixes(claim),
    ...(claim.inferred && { severity: 'information' }),
  };
}
