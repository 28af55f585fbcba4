/** 国税、地税、财政四家. */
import { listFindings } from './listFinding.ts';
import type { Rule } from './rule.ts';

export const listCount: Rule = {
  meta: {
    id: 'list-count',
    title: { zh: '列举的个数与所写的数不符', en: 'A list is longer or shorter than its count' },
    doc: {
      zh: '“甲、乙、丙三家”“甲、乙等十五个”“水库三座，分别是甲、乙、丙”：列出的个数应与所写的数相等；带“等”的不得多于所写的数。顿号和末项前的“和、及、与、以及”分开各项，括号、引号、书名号内的不分。“和”可能属于名称、列举从何处起算拿不准的，只要有一种读法相符就不报。回指前面几项的数（三类合计，除农业类外其余五类，连同某县五家，第一次、第二次）也要相符。数在前、冒号后列出的（“三关”：权力关、金钱关、人情关；七条经验：党建引领、规划先行……），引号里的名称在每一项里重出，或者各项都是四字、列满一句的，个数不符才报。“水厂三处、泵站五座”这样各有其数的不是列举。',
      en: 'In 甲、乙、丙三家, in 甲、乙等十五个 and in 三座，分别是甲、乙、丙 the list has as many items as the count says; one with 等 has no more. Items are set apart by 、 and, before the last one, by 和, 及, 与, 以及; brackets, quotes and 《》 protect what is inside. Where 和 may belong to a name or the start of the list is unclear, one reading that fits is enough. Counts that look back on what was told one by one (三类合计, 除农业类外其余五类, 连同某县五家, 第一次、第二次) are held against it too. A list behind a count and a colon is only reported where the quoted name comes back in each item (“三关”：权力关、金钱关、人情关) or where words of four characters fill the sentence (七条经验：党建引领、…). 水厂三处、泵站五座, where each item has its own number, is no list.',
    },
    severity: 'warning',
    examples: {
      bad: [
        '征管上，国税、地税、财政<|四家|>要形成合力。',
        '突出道路交通、矿山、消防、烟花爆竹<|三个|>领域，开展专项整治。',
        '东河、西河、南坪、北关等<|3个|>乡镇率先完成任务。',
        '从增幅看，东河、西河、南坪、北关、临江<|6县|>在一成以上。',
        '今年新建水库<|3座|>，分别是龙潭水库、青山水库、石门水库、白沙水库。',
        '围绕“补库、提速、纳统”<|四件|>事，逐月倒排。',
        '守住“<|四线|>”：红线、底线、防线。',
      ],
      good: [
        '征管上，国税、地税、财政三家要形成合力。',
        '东河、西河、南坪等15个乡镇率先完成任务。',
        '工业、建筑业、批发和零售业三个行业增势良好。',
        '在东江、西江两省的临海、临山、临河、临湖四个地区试点。',
        '新建水厂3处、泵站5座、水闸2座。',
        '新建学校、医院15所。',
        '龙潭电站二期（含大坝、厂房）、青山水库两个项目开工。',
        '今年新建水库3座，分别是龙潭水库、青山水库和石门水库。',
        '一季度省、市、县、乡四级联动，完成投资12亿元。',
        '住房、饮水、教育、医疗等保障标准提高三成。',
      ],
    },
  },
  check: (draft, claims) => listFindings(draft, claims, 'list-count'),
};
