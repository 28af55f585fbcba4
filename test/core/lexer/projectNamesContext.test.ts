/** Project names by what the sentence says around them: pushed on, priced, founded, reported, shared. */
import { describe, expect, it } from 'vitest';
import { markedMentions as marked } from './projectNamesMarked.ts';

describe('a list with a head of its own', () => {
  it.each([
    ['加快…建设', '加快<|青屏至墅头|name>、<|岚桥至锁口|name>等铁路建设。'],
    [
      'routes in a sentence about building',
      '新增<|青屏至墅头|name>、<|岚桥至锁口|name>等公路，开工两座车站。',
    ],
    ['companies whose projects are built', '推动<|锁岚微电子|name>、<|墅恒新材|name>等项目建设。'],
    ['one name before 等项目', '开工<|墅北灌区|name>等项目。'],
    ['a chemical works pushed to completion', '推动<|岚屏醇氢一体化|name>等项目建成投产。'],
    ['new infrastructure that is built', '<|锁岚人工智能应用中心|name>等新型基础设施建成投运。'],
    [
      'a quote with a head inside',
      '<|岚桥高铁青屏至墅头段|name>、<|“岚墅青屏”快速道路系统|name>等重大项目加快推进。',
    ],
    [
      'projects counted after their names',
      '已开工的项目里，<|客运中心|name>等2个尚未封顶，<|墅岚电工基地|name>等近十个缓慢。',
    ],
  ])('%s', (_, source) => expect(marked(source)).toBe(source));

  it.each([
    ['fields', '布局脑机工程、生物制造等重点领域。'],
    ['places', '青屏、墅头、岚桥等地新的工业基地需要人才。'],
    ['platforms that are pushed on', '统筹推进墅岚自贸试验区、青屏“两园”等平台建设。'],
    ['resorts', '培育建设墅岚山、青屏岭等世界级旅游景区。'],
    ['factories that are chosen', '墅岚仪表等3家企业入选全国名单。'],
    ['kinds', '推进供水能力提升、生态修复等项目建设。'],
  ])('names none among %s', (_, source) => expect(marked(source)).toBe(source));
});

describe('one thing by what is said of it', () => {
  it.each([
    ['its price', '<|急救调度中心|name>，总投资2.4亿，占地面积3万平方米。'],
    ['its price, with a stage', '<|污水处理厂二期|name>，总投资1.3亿元。'],
    ['what has been invested', '<|墅头村云溪山庄|name>，投资约300万元。'],
    ['what has been invested, more or less', '<|墅头村云溪山庄|name>，投资300余万元。'],
    ['a price before it', '重点推动投资4亿元的<|墅东物流项目|name>。'],
    ['a quote and a price', '由墅岚公司开发的<|“桃源里”乡村旅游项目|name>总投资3亿元。'],
    ['that it alone is so', '国内唯一的<|大飞机地面强度试验平台|name>投入运行。'],
    ['who built it', '外国专家帮助建设的<|国营墅溪农场|name>已有三十年。'],
    ['that it is at work', '挂牌督办的<|锁墅源批发市场|name>已清退商户80户。'],
    ['how far the year’s works have come', '2009年<|城区管网改造工程|name>已完成杆塔基础。'],
    ['how far it has come', '<|东西山绿化工程|name>累计完成造林3万亩。'],
    ['a predicate in quotes', '<|墅岚基板新产线|name>“满产满销”。'],
    ['that there is one', '镇内有<|墅家屯二十四味养生馆|name>1处。'],
  ])('%s', (_, source) => expect(marked(source)).toBe(source));

  it.each([
    ['a kind with a price', '基础设施项目总投资40亿元，产业园区总投资9亿元。'],
    ['kinds on which a report is made', '农田水利工程已完成，重点项目已开工。'],
    ['an office that is at work', '墅岚县人民医院已接诊5000人次。'],
    ['a class of reservoirs', '镇内有小型水库1座。'],
    ['works that are not yet', '依法清理在建和拟建项目。'],
    ['sites that are one of a kind in name only', '迈上更加宽广的康庄大道。'],
  ])('not %s', (_, source) => expect(marked(source)).toBe(source));
});

describe('what is founded', () => {
  it.each([
    ['a base', '村里挂牌成立<|北墅参种植实验基地|name>和<|北墅参技术工作站|name>。'],
    ['a base that is approved', '规模最大的<|墅溪沙漠基地岚屏分基地|name>获批。'],
    ['a centre that is unveiled', '<|青屏锁岚算力中心|name>揭牌投运。'],
    ['a park of which there is one', '实施<|大运河国家文化公园|name>提质行动。'],
  ])('%s', (_, source) => expect(marked(source)).toBe(source));

  it.each([
    ['a school of long ago', '墅岚县第三中学成立于1958年。'],
    ['a rank', '墅岚工业园区获批国家级经开区。'],
    ['an office', '设立墅岚技术转移中心。'],
    ['a park of no place', '推进国家文化公园建设。'],
  ])('not %s', (_, source) => expect(marked(source)).toBe(source));
});

describe('names with 和 or 与 inside', () => {
  it.each([
    ['a facility', '<|墅溪脑与智能科学中心|name>建成投用。'],
    ['works', '2009年<|管网建设与改造工程|name>已完成土方。'],
    ['two names that stand side by side', '<|墅溪博物馆|name>与<|青屏文化馆项目|name>建成开馆。'],
  ])('%s', (_, source) => expect(marked(source)).toBe(source));
});

describe('where a name begins', () => {
  it.each([
    ['after 项目 itself', '在建项目<|墅头村温室大棚项目|name>进展顺利。'],
    ['after 实施好', '实施好<|林屏湿地连通|name>、<|墅溪绿廊工程|name>。'],
    ['at a quantity of ions', '推动<|年产10万吨锂离子电池负极材料项目|name>开工。'],
    ['after 做深做细, which leaves nothing', '做深做细项目前期工作。'],
  ])('%s', (_, source) => expect(marked(source)).toBe(source));
});
