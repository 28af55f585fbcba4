/** 三次产业结构2.7:18.0:79.3. */
import { claimFindings } from './claimFinding.ts';
import type { Rule } from './rule.ts';

export const figureRatio: Rule = {
  meta: {
    id: 'figure-ratio',
    title: { zh: '结构比、比值与数字不符', en: 'A structure or a ratio does not compute' },
    doc: {
      zh: '“三次产业结构为几比几比几”，每一项应等于该产业的数占总数的百分之几。三个产业的数须写在前面并且同一时期；“由……变为……”中的前一个结构是过去的，不核对。只差末位的只作提示，多半是为凑足一百。各项之和是否为一百，另见 figure-share-total。城乡收入比、性别比、生师比、医护比、“甲与乙之比”，两个数写在近旁的，相除应等于所写的比；写明折合计算的和高校的生师比不核对。',
      en: 'In “the structure of the three industries is x:y:z” each term has to be the percentage that the industry is of the whole. The three numbers have to be written before it and be of one time; in “from … to …” the first structure is of the past and left alone. What is off by one in the last place is a hint: balanced to a hundred. Whether the terms make a hundred is told by figure-share-total. A ratio of two numbers that stand close by (城乡收入比, 性别比, 生师比, 医护比, 甲与乙之比) has to be their quotient; weighted ones, as of students to teachers at universities, are left alone.',
    },
    severity: 'warning',
    examples: {
      bad: [
        '全市地区生产总值148.9亿元，其中第一产业12.3亿元，第二产业61.9亿元，第三产业74.7亿元，三次产业结构为<|8.3:46.1:45.6|>。',
        '一产完成3900万元，二产完成2.64亿元，三产完成11.59亿元，三次产业结构由去年同期的7:14:79变为<|5:18:77|>。',
        '完成固定资产投资14.62亿元，其中一产0.39亿元，二产2.64亿元，三产11.59亿元，三次产业投资结构为<|2.7:28.1:69.2|>。',
        '第一产业增加值20.4亿元，第二产业增加值60.1亿元，第三产业增加值39.5亿元，三次产业结构比为<|17.0∶60.1∶22.9|>。',
        '全年用电12.0亿千瓦时，其中第一产业1.2亿千瓦时，第二产业7.2亿千瓦时，第三产业3.6亿千瓦时，三次产业用电占比为<|10:30:60|>。',
        '小学在校生1728人，专任教师96人，生师比为<|81:1|>。',
        '城镇居民人均收入38610元，农村居民17950元，城乡居民收入比由上年的2.19缩小到<|2.51|>。',
      ],
      good: [
        '小学在校生1728人，专任教师96人，生师比为18:1。',
        '全市地区生产总值148.9亿元，其中第一产业12.3亿元，第二产业61.9亿元，第三产业74.7亿元，三次产业结构为8.3:41.6:50.1。',
        '一产完成3900万元，二产完成2.64亿元，三产完成11.59亿元，三次产业结构由去年同期的7:14:79变为2.7:18.0:79.3。',
        '三次产业结构由7:14:79优化为6:13:81。',
        '会议定于8:30:00开始，地点在一楼会议室。',
        '混凝土按1:2:3的比例拌和，第一产业增加值20.4亿元。',
      ],
    },
  },
  check: (draft, claims) => claimFindings(draft, claims, ['ratio']),
};
