/** What a checker easily cries wolf at: each sentence is right, and nothing may be said of its figures and lists. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/src/core/analysis.ts';
import { variants } from '../support/variants.ts';

/** What the figure and list rules say of `source`, as `rule text`; hints included. */
function said(source: string): readonly string[] {
  return analyse(source)
    .findings.filter(({ rule }) => /^(?:figure|list)-/.test(rule))
    .map(({ rule, start, end }) => `${rule} ${source.slice(start, end)}`);
}

describe('nothing is said of', () => {
  it.each([
    [
      'a range of months, which is no subtraction and no date',
      '1-5月，全市完成投资318.6亿元；1-5月，工业项目完成投资126.4亿元。',
    ],
    ['a range of months as a duration', '同样一件事，快的2个月办完，慢的要3-5个月。'],
    [
      '其中 a subset: 26个 and 7个 are not added, nor set against 412项',
      '全市安排项目412项。1-5月，完成率低于50%的项目有26个，其中低于30%的有7个。',
    ],
    [
      'two thresholds of one rate, which measure nothing',
      '完成率低于50%的项目有26个，完成率低于30%的有7个。',
    ],
    [
      'one amount as what one project has done and as the total of another',
      '云谷数据中心项目总投资42亿元，1-5月完成投资24亿元。新能源试验场项目总投资24亿元，目前已完成投资18亿元。',
    ],
    [
      'one amount as what is done in one paragraph and as a total in the next',
      '新能源试验场项目总投资24亿元，目前已完成投资18亿元。\n沙河治理工程总投资18亿元，1-5月完成投资9亿元。',
    ],
    [
      'one amount as yearly sales and as a total investment',
      '建成后年可实现销售收入36亿元。\n北环快速路项目总投资36亿元。',
    ],
    [
      'one amount as an investment and, with a bound, as a gap',
      '环湖绿道项目已完成投资60亿元。\n28个项目存在资金缺口，总缺口超过60亿元。',
    ],
    [
      'one amount as tax with a bound and as an investment',
      '达产后可实现税收3亿元以上。\n*县的一个产业园项目，1-5月计划完成投资6亿元，但实际仅完成3亿元。',
    ],
    [
      'a quotient two paragraphs away that meets a share by chance',
      '1-5月完成投资318.6亿元，占全市固定资产投资总量的57.1%。\n云谷数据中心项目总投资42亿元，1-5月完成投资24亿元。',
    ],
    [
      'a share of all that the city invested, behind the total of one project',
      '云谷数据中心项目总投资42亿元，1-5月完成投资24亿元，占全市投资总量的7.1%。',
    ],
    [
      'progress in kind, which is not what was spent',
      '沙河治理工程总投资18亿元，1-5月完成投资9亿元，目前河道疏浚、堤防加固等工程已完成70%。',
    ],
    [
      'a share of everything that was done, not of the own plan',
      '全市计划投资764.2亿元，1-5月完成投资318.6亿元。产业类项目380个，总投资2216.4亿元，当年计划投资268.5亿元。1-5月完成投资186.4亿元，占全部完成投资的58.5%。',
    ],
    [
      'two phases side by side, which are no number',
      '像云谷数据中心二期三期等项目，建设进度较快。云谷数据中心二期三期项目总投资42亿元。',
    ],
    [
      'the first phase, which is no count',
      '国际康养城项目总投资96亿元，一期工程年底前投用，新增床位1200张。',
    ],
    ['项 and 个, two words for one unit', '今年安排省市重点项目412项，其中产业类项目380个。'],
    [
      'two （二） below two parents',
      '二、存在问题\n（一）进度偏慢\n个别项目滞后。\n（二）要素偏紧\n用地不足。\n三、下步工作\n（一）抓进度\n倒排工期。\n（二）强要素\n统筹指标。',
    ],
    [
      'four groups of 一是 that begin anew',
      '（一）进度偏慢\n一是开工慢。\n二是推进慢。\n（二）要素偏紧\n一是用地紧。\n二是资金紧。\n（三）抓进度\n一是抓开工。\n二是抓推进。\n（四）强要素\n一是保用地。\n二是保资金。',
    ],
    [
      '（一） behind （二）, below a new heading',
      '二、存在问题\n（一）进度偏慢\n个别项目滞后。\n（二）要素偏紧\n用地不足。\n三、下步工作\n（一）抓进度\n倒排工期。',
    ],
    [
      'numbers that a paywall counts its characters with',
      '要抓好要素保障，设立重……（未完，全文共6812字，当前只显示2954字，请阅读下面提示信息）',
    ],
    [
      'numerals that count nothing',
      '这组数据说明，下一阶段要进一步统一思想，逐一过堂，办好一批相关实事，两地联动，避免一些项目、一个项目各吹各的号。',
    ],
    ['百 in a name', '百望云计算中心项目总投资42亿元，已完成投资24亿元，千山公园同步建设。'],
    [
      'subsets of several conditions, which may overlap and are not compared',
      '1-5月，26个项目进度低于50%。18个项目因用地问题受阻，34个项目存在资金缺口。',
    ],
    [
      'bounds against exact values',
      '达产后税收3亿元以上，目前已缴纳税收3.4亿元。资金缺口超过60亿元，其中县级缺口62亿元。',
    ],
    [
      'a plan that is a small part of its total',
      '58个灾后重建项目总投资846.5亿元，当年计划投资31.5亿元。',
    ],
    ['a rate of 100%', '目前，全市重点项目开工率100%。'],
    [
      'the dots and letters of an address',
      '详见 http://www.example.cn/list.1.html，共收录24个项目。',
    ],
    [
      'a quotient at the edge of a threshold',
      '1-5月，完成率低于60%的项目有26个，其中低于40%的有7个。*县的一个产业园项目计划完成投资5亿元，实际仅完成2亿元。',
    ],
    [
      'two deadlines of two projects',
      '国际康养城一期工程年底前投用。北环快速路项目总投资36亿元，预计明年年底前通车。',
    ],
  ])('%s', (_, source) => {
    for (const variant of variants(source)) expect(said(variant)).toEqual([]);
  });
});

it('still says something where a figure is wrong', () => {
  expect(said('1-5月完成投资318.6亿元，占计划投资764.2亿元的47.1%。')).toEqual([
    'figure-share 47.1%',
  ]);
});
