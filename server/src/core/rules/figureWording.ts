/** 任务60座，建成54座，超额完成任务; 整改率100%，尚有2个正在整改. */
import type { Claim } from '../model/claim.ts';
import type { Draft } from '../model/draft.ts';
import type { Bilingual } from '../text/bilingual.ts';
import type { Rule, RuleFinding, Severity } from './rule.ts';

export const figureWording: Rule = {
  meta: {
    id: 'figure-wording',
    title: { zh: '说法与数字不符', en: 'The numbers do not bear out the words' },
    doc: {
      zh: '写“超额完成”的，实际数不应小于计划数；写“仅、只、未完成、欠收”的，不应大于计划数；写“比计划提前、推迟”的，实际月份应早于、晚于原定月份。“全部、100%”之后又写“尚有几个未……”的只作提示。控制类指标（能耗、失业率、工期）不核对。',
      en: 'Where a plan is said to be exceeded, no less was done than planned; where “only” so much was done, or it fell short, no more; what was early or late by plan has its month before or behind the planned one. “All” or 100% beside exceptions is a hint. Numbers of which less is better (energy use, unemployment, months of work) are left alone.',
    },
    severity: 'warning',
    examples: {
      bad: [
        '年初下达新建公厕任务40座，年底建成<|36座|>，超额完成了年度任务。',
        '河道整治计划25公里，实际只完成<|27.4公里|>。',
        '全年完成技改投资占年计划的<|91.5%|>，超额完成全年任务。',
        '原定8月底前交付的安置房，直到<|10月底|>才交付使用，比计划提前两个月。',
        '受理许可事项268件，按时办结率<|100%|>，其中6件超期办结。',
      ],
      good: [
        '年初计划改造老旧小区30个，实际改造34个，超额完成任务。',
        '新增充电桩560个，超额完成500个的年度目标。',
        '城镇调查失业率控制在4.9%，好于5.5%的预期目标，超额完成控制任务。',
        '计划工期18个月，实际只用15个月。',
        '已开工项目资金到位率100%，未开工的7个项目资金正在筹措。',
      ],
    },
  },
  check,
};

function* check({ text }: Draft, claims: readonly Claim[]): Iterable<RuleFinding> {
  for (const claim of claims) {
    const { verdict, claimed, operands, working, saying } = claim;
    if (saying === undefined || verdict !== 'violated') continue;
    const severity = severityOf(claim);
    const written = text.slice(claimed.start, claimed.end);
    yield {
      start: claimed.start,
      end: claimed.end,
      message: {
        zh: `${working}，与“${saying}”不符，文中为 ${written}`,
        en: `${working} does not bear out “${saying}”; the text says ${written}`,
      },
      related: operands.map(({ role, start, end }) => ({
        start,
        end,
        message: roleNames[role] ?? NUMBER,
      })),
      ...(severity && { severity }),
    };
  }
}

function severityOf({ inferred, isDoubtful }: Claim): Severity | undefined {
  if (isDoubtful) return 'hint';
  return inferred ? 'information' : undefined;
}

const NUMBER: Bilingual = { zh: '有关数字', en: 'operand' };

const roleNames: Readonly<Record<string, Bilingual>> = {
  plan: { zh: '计划', en: 'the plan' },
  part: { zh: '例外', en: 'the exceptions' },
  total: { zh: '总数', en: 'the total' },
  word: { zh: '所用的说法', en: 'the word' },
};
