/** The claims of counted lists, their verdicts and corrections. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../server/src/core/analysis.ts';
import { readListCounts } from '../../../server/src/core/claims/listCount.ts';
import { readParagraph } from '../../../server/src/core/lexer/paragraphFacts.ts';
import type { Claim } from '../../../server/src/core/model/claim.ts';
import { checkLabels } from '../../support/checkSpans.ts';

const claimsOf = (text: string): readonly Claim[] => [...readListCounts(readParagraph(text))];

/** The marks cover the counts that are claimed, labelled with the verdict. */
function check(source: string): void {
  checkLabels(
    (text) => claimsOf(text).map((claim) => ({ ...claim.claimed, verdict: claim.verdict })),
    ({ verdict }) => verdict,
    source,
  );
}

describe('a list behind a colon', () => {
  it.each([
    ['whose items bear the quoted noun', '要过好“<|四关|violated>”：思想关、作风关、纪律关。'],
    ['rightly', '要过好“<|三关|holds>”：思想关、作风关、纪律关。'],
    [
      'whose items bear the quoted words',
      '做到“<|五个|violated>到位”：认识到位、措施到位、责任到位、督导到位。',
    ],
    ['of set words', '得出<|六条|violated>经验：政府引导、市场运作、群众参与、科技支撑。'],
    [
      'of set words, one too many',
      '坚持<|三项|violated>原则：政府引导、市场运作、群众参与、科技支撑。',
    ],
  ])('%s', (_, source) => check(source));

  it.each([
    ['that goes on in more clauses', '要过好“四关”：思想关、作风关、纪律关，还有人情关。'],
    ['that is open', '要过好“<|四关|holds>”：思想关、作风关、纪律关等。'],
    ['of other names', '要过好“四关”：思想、作风、纪律。'],
    ['of pairs of words', '坚持六项原则：公开公平、公正规范、自愿互利。'],
    ['of words of other lengths', '得出四条经验：政府引导、市场运作、群众广泛参与。'],
    [
      'with 和, which may belong to a name',
      '做到“<|四个|holds>到位”：认识到位、组织和措施到位、责任到位。',
    ],
  ])('not reported: one %s', (_, source) => check(source));
});

describe('a list told in another way', () => {
  it.each([
    [
      'names that end with numbers of their own',
      '市企业100强和县企业100强、服务业50强、研发投入30家、专利50家等<|五张|holds>榜单。',
    ],
    [
      'names that end with numbers, one too many',
      '市企业100强和县企业100强、服务业50强、研发投入30家、专利50家等<|四张|violated>榜单。',
    ],
    [
      'stretches, each with a name',
      '现有规模企业<|3家|holds>，宏达物流年产量约6万吨，年产值1.2亿元；福顺米业年产量约3万吨；仓丰粮油年产量约5万吨。',
    ],
    [
      'stretches, one more than three',
      '现有规模企业<|3家|violated>，宏达物流年产量约6万吨；福顺米业年产量约3万吨；仓丰粮油年产量约5万吨；钟兴收储年产量约4万吨。',
    ],
    [
      'stretches, of which the last is of all',
      '现有规模企业3家，宏达物流年产量约6万吨；福顺米业年产量约3万吨；仓丰粮油年产量约5万吨；全镇年产量约14万吨。',
    ],
    [
      'stretches, fewer than counted',
      '现有规模企业4家，宏达物流年产量约6万吨；福顺米业年产量约3万吨；仓丰粮油年产量约5万吨。',
    ],
    ['levels', '<|三级|holds>书记一起抓，县、乡、村层层压实责任。'],
    ['levels, one too many', '<|三级|violated>书记一起抓，市、县、乡、村层层压实责任。'],
    ['levels, one too few', '<|二级|violated>书记一起抓，县、乡、村层层压实责任。'],
    [
      'years told one by one',
      '后<|三年|holds>增收明显。2019年增加12亿元，2020年增加15亿元，2021年增加18亿元。',
    ],
    [
      'years told one by one, one more',
      '后<|二年|violated>增收明显。一九八三年增加十二亿元，一九八四年增加十五亿元，一九八五年增加十八亿元。',
    ],
    [
      'years, of which some may be left out',
      '后四年增收明显。2019年增加12亿元，2020年增加15亿元，2021年增加18亿元。',
    ],
    ['years of another span', '后三年增收明显。2019年增加12亿元，2021年增加18亿元。'],
    ['levels of a longer chain', '五级书记抓落实，县、乡、村层层压实责任。'],
    ['levels counted again', '三级书记一起抓，县、乡<|两级|holds>具体负责。'],
    [
      'sentences that tell how each stands',
      '推动“<|三个|holds>工程”取得成效。路网工程全面完工，通车120公里。水网工程扎实推进，完成投资3亿元。电网改造积极推进，惠及2万户。',
    ],
    [
      'sentences, one too few',
      '推动“<|四个|violated>工程”取得成效。路网工程全面完工，通车120公里。水网工程扎实推进，完成投资3亿元。电网改造积极推进，惠及2万户。',
    ],
    [
      'sentences behind something else that is quoted',
      '落实“四个工程”部署。路网工程全面完工，通车120公里。水网工程扎实推进，完成投资3亿元。电网改造积极推进，惠及2万户。',
    ],
    [
      'sentences of which one tells of something else',
      '推动“四个工程”取得成效。路网工程全面完工，通车120公里。水网工程扎实推进，完成投资3亿元。去年以来，群众满意度达98%。',
    ],
  ])('%s', (_, source) => check(source));
});

describe('a closed list', () => {
  it.each([
    ['as long as its count', '国税、地税、财政<|三家|holds>要形成合力。'],
    ['shorter', '国税、地税、财政<|四家|violated>要形成合力。'],
    ['longer', '住房、饮水、教育、医疗<|三本|violated>台账按月更新。'],
    ['of two places', '东河、西河<|3县|violated>超过一成。'],
    ['in quotes', '围绕“补库、提速、纳统”<|四件|violated>事，逐月倒排。'],
    ['with 和 between like names', '东河、西河、南坪和北关<|三县|violated>超过一成。'],
    ['with a verb that leads to it', '突出道路交通、矿山、消防<|四个|violated>领域。'],
    ['behind its count', '新建水库<|3座|violated>，分别是龙潭、青山、石门、白沙。'],
    ['that ends too early', '新建水库<|3座|violated>，分别是龙潭、青山。'],
    ['of the first places', '位列前<|4位|violated>的东河、西河、南坪、北关、临江占七成。'],
  ])('%s', (_, source) => check(source));
});

describe('an open list', () => {
  it.each([
    ['names no more than the count', '东河、西河等<|15个|holds>乡镇领先。'],
    ['may name them all', '东河、西河、南坪等<|三个|holds>乡镇领先。'],
    ['names more', '东河、西河、南坪、北关等<|3个|violated>乡镇领先。'],
    ['names more whatever 和 joins', '东河、西河、南坪和北关等<|2个|violated>乡镇领先。'],
  ])('%s', (_, source) => check(source));
});

describe('one reading that fits is enough', () => {
  it.each([
    ['和 in a name', '工业、建筑业、批发和零售业<|三个|holds>行业增势良好。'],
    ['和 between names', '工业、建筑业、商业和农业<|四个|holds>行业增势良好。'],
    [
      'a list that begins inside an item',
      '在东江、西江两省的临海、临山、临河<|三个|holds>地区试点。',
    ],
  ])('%s', (_, source) => {
    expect(claimsOf(source.replace(/<\||\|holds>/g, '')).at(-1)?.verdict).toBe('holds');
  });
});

describe('nothing is claimed', () => {
  it.each([
    ['of an amount', '检查学校、医院、商场4家，发现隐患12处。'],
    ['of an amount far from the list', '新建学校、医院15所。'],
    ['of documents by several authors', '落实市委、市政府三个文件。'],
    ['of those nobody counts', '县本级、各乡镇三家。'],
    ['where verbs are listed', '优化、提升、巩固产业链两条。'],
    ['where the list is of something else', '教育、卫生、文化的两个短板。'],
  ])('%s', (_, source) => check(source));
});

describe('the correction is in the script of the count', () => {
  it.each([
    ['国税、地税、财政四家要形成合力。', '三家'],
    ['东河、西河3县超过一成。', '2县'],
    ['东河、西河三县超过一成。', '两县'],
    ['东河、西河、南坪、北关等3个乡镇领先。', '4个'],
  ])('%s', (text, correction) => {
    expect(claimsOf(text).map((claim) => claim.correction)).toEqual([correction]);
  });
});

describe('the working', () => {
  it.each([
    ['国税、地税、财政三家要形成合力。', '3=3'],
    ['东河、西河等15个乡镇领先。', '2≤15'],
  ])('%s', (text, working) => {
    expect(claimsOf(text).map((claim) => claim.working)).toEqual([working]);
  });
});

describe('what stands in clauses of its own', () => {
  it('makes the claim an inferred one', () => {
    const text = '分部门看，国税局完成3亿元；地税局完成2亿元。两个部门合计完成5亿元。';
    expect(claimsOf(text).map(({ verdict, inferred }) => [verdict, inferred])).toEqual([
      ['holds', true],
    ]);
  });

  it.each([
    [
      'all but one',
      '分类看，农业类完成5亿元；工业类完成9亿元；城建类完成3亿元；民生类完成2亿元。除农业类外，其余<|三类|holds>进度滞后。',
    ],
    [
      'all but one, miscounted',
      '分类看，农业类完成5亿元；工业类完成9亿元；城建类完成3亿元；民生类完成2亿元。除农业类外，其余<|两类|violated>进度滞后。',
    ],
    [
      'names that end alike, in the sentence before',
      '东税局完成3亿元；西税局完成4亿元；北税局完成5亿元。<|两个|violated>部门中只有一个下降。',
    ],
    [
      'names that end with the measure',
      '工业类、商贸类、金融类、服务类利润分别为1.5亿元、6.4亿元、0.1亿元和3.4亿元，<|三类|violated>合计11.4亿元。',
    ],
    [
      'one more than were listed',
      '东河、西河、南坪、北关<|4县|holds>到位80亿元，连同临江<|五县|holds>合计占九成。',
    ],
    ['what is numbered', '在<|两次|holds>观摩中，第一次位居第11位，第二次位居第6位。'],
    [
      'what is numbered, one too many',
      '在<|两次|violated>观摩中，第一次位居第11位，第二次位居第6位，第三次位居第3位。',
    ],
    ['instalments', '分<|四年|violated>补助90万元，第一年40万元，第二年30万元，第三年20万元。'],
    [
      'sentences that end with the noun',
      '实现“<|三个|holds>翻番”。产值实现翻番。达到86亿元。税收实现翻番。利润实现翻番。',
    ],
    [
      'sentences that end with the noun, one too few',
      '实现“<|三个|violated>翻番”。产值实现翻番。达到86亿元。税收实现翻番。',
    ],
    [
      'what both hands do',
      '抓好<|三件|violated>事：一手抓防返贫，逐户监测；一手抓产业，扩大种植。',
    ],
    [
      'stretches behind a comma',
      '现有企业<|3家|holds>，东粮公司年产7万吨；西粮公司年产2万吨；北粮公司年产6万吨。',
    ],
    [
      'sums in sentences of their own',
      '交通类下达12676万元。民生类下达2437万元。<|两类|holds>合计下达15113万元。',
    ],
    [
      'another number of parts adds up',
      '交通类下达12676万元。民生类下达2437万元。生态类下达4307万元。<|两类|violated>合计下达19420万元。',
    ],
  ])('%s', (_, source) =>
    checkLabels(
      (text) =>
        analyse(text)
          .claims.filter(({ type }) => type === 'list-count')
          .map(({ claimed, verdict }) => ({ ...claimed, verdict })),
      ({ verdict }) => verdict,
      source,
    ),
  );

  it.each([
    ['steps of which some are named', '实现“三步走”战略的第一步、第二步目标。'],
    ['years that are not numbered', '三年建成，第一年开工。'],
    ['stretches that are fewer', '现有企业4家，东粮公司年产7万吨；西粮公司年产2万吨。'],
    [
      'a count of something else',
      '分行业看，工业增收2.9亿元；建筑业增收0.9亿元；商业增收0.6亿元。两税合计30亿元。',
    ],
    ['quoted nouns that nothing repeats', '实现“三个翻番”。全年完成投资86亿元。'],
    ['more names in between', '东河、西河2县到位80亿元。连同临江五县合计占九成。'],
  ])('does not count %s', (_, text) => {
    expect(
      analyse(text).claims.filter(
        ({ type, verdict }) => type === 'list-count' && verdict === 'violated',
      ),
    ).toEqual([]);
  });

  it('is too short for the count that a colon follows', () => {
    const text = '进展较好的有四类：旅游类完成4亿元；工业类完成9亿元；农业类完成3亿元。';
    expect(claimsOf(text).map(({ verdict, inferred }) => [verdict, inferred])).toEqual([
      ['violated', true],
    ]);
  });
});
