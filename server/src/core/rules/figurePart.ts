/** 全市共有项目39个，其中新开工49个. */
import { claimFindings } from './claimFinding.ts';
import type { Rule } from './rule.ts';

export const figurePart: Rule = {
  meta: {
    id: 'figure-part',
    title: { zh: '部分大于整体', en: 'A part exceeds its whole' },
    doc: {
      zh: '“甲，其中乙”“甲（含乙）”，乙不应大于甲。同理：“21个乡镇中有6个”“64个项目已开工51个”“新增16家、总数达98家”；先后各道程序（签约、开工、完工，交办、核查、办结，下达、到位、支付）后面的不多于前面的；累计完成投资不大于总投资（作为提示）；3月份的不多于1-3月的；门槛高的个数不多于门槛低的；规模以上工业不大于工业。只比较同单位、同一句或相邻句里的数；均数、单产、增减额不比。',
      en: 'In “A, of which B” and “A (with B)” B is no more than A. So it is for 21个乡镇中有6个, 64个项目已开工51个 and 新增16家、总数达98家; for a later stage and an earlier one (签约, 开工, 完工; 交办, 核查, 办结; 下达, 到位, 支付), for what was invested and the total investment (as a hint), for March and 1-3月, for a higher bound and a lower one, for 规模以上工业 and 工业. Only numbers of one unit in one sentence or the next are compared; means, yields and amounts of change are not.',
    },
    severity: 'warning',
    examples: {
      bad: [
        '全市在建项目39个，其中今年新开工<|49个|>。',
        '商品房销售面积52.63万平方米，其中住宅<|543.4万平方米|>。',
        '21个乡镇中还有<|26个|>没有通车。',
        '已签约48个，已开工<|61个|>。',
        '已到位资金4.1亿元，已支付<|4.6亿元|>。',
        '5000万元以上项目82个，亿元以上项目<|94个|>。',
      ],
      good: [
        '全市在建项目39个，其中今年新开工4个。',
        '夏粮单产每公顷4582公斤，其中冬小麦4902公斤。',
        '城镇居民人均收入28322元，其中工资性收入18322元。',
        '全年开工742套，基本建成948套。',
      ],
    },
  },
  check: (draft, claims) => claimFindings(draft, claims, ['part-le-whole', 'nested']),
};
