/** 安排资金126763万元（中央46000万元，贷款80736万元）. */
import { claimFindings } from './claimFinding.ts';
import type { Rule } from './rule.ts';

export const figureSum: Rule = {
  meta: {
    id: 'figure-sum',
    title: { zh: '分项合计与总数不符', en: 'The parts do not add up' },
    doc: {
      zh: '总数后面的各分项应加得起来：括号里的构成、“两项合计”前面的各项必须相加等于总数；“其中”后面的各项可以不列全，所以只有同一串分项的另一列（如户数）恰好加得起来，才报；各项之和与总数相差不多、看起来已经列全的，只作提示。分项非此即彼或以“其余”收尾、明显列全的（已改和未改，新建和续建，男和女），也必须相加等于总数。带“等”“主要”的列举不报。收支同理：收入−支出应等于结余，写了年初（上年）结余的再加上它；只写一般公共预算收入和支出、没有总计的不核对。',
      en: 'The parts of a total add up to it. In a bracket, and before 两项合计, they must. Behind 其中 there may be more parts than are listed, so it is reported only where another column of the same list (households beside persons) does add up; a list that looks complete, its sum not far from the total, is a hint. Classes that leave nothing out (已改 and 未改, 新建 and 续建, 男 and 女, what ends with 其余) must add up too. Lists left open by 等 or 主要 are left alone. Accounts likewise: income less expense has to give the balance, with what was left of the year before where that is written; budget income and expense without their totals are left alone.',
    },
    severity: 'warning',
    examples: {
      bad: [
        '安排计划投资<|126763万元|>（中央资金46000万元，银行贷款80736万元）。',
        '集中安置1089户，分散安置98户，两项合计<|1287户|>。',
        '养老保险基金收入9.42亿元，支出8.15亿元，当年结余<|1.72亿元|>。',
        '搬迁1930户<|7727人|>，其中建档立卡户1883户7512人，同步搬迁户47户251人。',
        '排查隐患<|318个|>，已整改297个，未整改31个。',
      ],
      good: [
        '安排计划投资126763万元（中央资金46000万元，银行贷款80763万元）。',
        '集中安置1089户，分散安置98户，两项合计1187户。',
        '养老保险基金收入9.42亿元，支出8.15亿元，当年结余1.27亿元，累计结余7.3亿元。',
        '全年到位资金64.7亿元，其中省外资金21.9亿元，港澳台资金8.1亿元。',
        '安排资金500万元（含中央资金120万元、省级资金80万元）。',
        '全市共发生信访事项181件，其中来电63件、来信118件。',
        '项目42个，已开工30个，未完工25个。',
      ],
    },
  },
  check: (draft, claims) => claimFindings(draft, claims, ['sum', 'budget-balance']),
};
