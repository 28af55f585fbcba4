/** 粮食、油料、蔬菜产量分别增长3%、4%. */
import { listFindings } from './listFinding.ts';
import type { Rule } from './rule.ts';

export const listAligned: Rule = {
  meta: {
    id: 'list-aligned',
    title: {
      zh: '“分别”前后的个数对不上',
      en: '分别 hands out more or fewer values than it names things',
    },
    doc: {
      zh: '“甲、乙、丙分别为几、几、几”：前面列出几项，后面就应有几个数；“依次为”“依次是”同。“一、二、三产业”是三项，“2至6月份”是五项；项目写在前面小句里的（出口几亿元、进口几亿元，分别增长几和几）到本句内去找。“和”可能属于名称的，有一种读法相符就不报；只有顿号分隔、同类并列而个数不等的才报。',
      en: 'What 分别 names and the values behind it are equally many; so for 依次为 and 依次是. 一、二、三产业 are three, 2至6月份 are five; things named in the clauses before are looked for in the sentence. Where 和 may belong to a name one reading that fits is enough; only like things set apart by 、 alone are reported when the numbers differ.',
    },
    severity: 'warning',
    examples: {
      bad: [
        '粮食、油料、蔬菜产量<|分别|>增长3.1%、4.2%。',
        '甲县、乙县、丙县税收<|分别|>完成2.3亿元、1.9亿元、1.4亿元和0.8亿元。',
        '履约率、开工率、到位率<|分别为|>98.8%和90%。',
        '东部、中部、西部、东北地区投资<|分别|>增长3%、4%、5%。',
        '钢材、水泥、玻璃产量<|分别是|>52万吨、47万吨。',
        '东河、西河、南坪三个站点的客流<|依次为|>3.2万人、2.4万人。',
      ],
      good: [
        '粮食、油料、蔬菜产量分别增长3.1%、4.2%和5%。',
        '第二、第三产业比重分别回落2.1个和1.6个百分点。',
        '一、二、三产业分别拉动增长0.9个、2.0个、6.3个百分点。',
        '批发和零售业实现738亿元，住宿和餐饮业实现64亿元，同比分别增长15.8%和14.4%。',
        '2至6月份，月工业产值分别为52.8亿元、77.4亿元、85.8亿元、88.6亿元和96.6亿元。',
        '城镇和农村人均住房面积分别比上年增加0.8平方米和1.5平方米。',
        '三次产业分别增长4%、6%和8%。',
        '粮食、油料面积和产量分别增长3%、4%。',
        '同比减少26起、43人，分别下降3.9%和14.1%。',
        '各县区分别召开3次和4次会议。',
      ],
    },
  },
  check: (draft, claims) => listFindings(draft, claims, 'aligned-list'),
};
