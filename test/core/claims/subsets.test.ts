/** Some of what was counted, without 其中. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['part-le-whole'], source, tellings);

describe('some of a whole', () => {
  it.each<[string, string, string[]]>([
    ['中有', '21个乡镇中还有<|6个|>没有通车。', ['holds 6个≤21个']],
    ['中有, too many', '21个乡镇中还有<|26个|>没有通车。', ['violated 26个＞21个']],
    [
      'in a bracket too',
      '21个村（含社区<|4个|>）中有<|26个|>没有通车。',
      ['holds 4个≤21个', 'violated 26个＞21个'],
    ],
    [
      'one after the other',
      '62种产品中<|48种|>增产，<|35种|>增速过一成。',
      ['holds 48种≤62种', 'holds 35种≤62种?'],
    ],
    [
      'named ones of a set',
      '十大产业中，农副产品深加工、新能源与节能环保、生物医药、新型建材等<|7类|>增长。',
      ['holds 7类≤十大?'],
    ],
    [
      'more named ones than the set has',
      '十大产业中，农副产品深加工、新能源与节能环保、生物医药、新型建材等<|14类|>增长。',
      ['violated 14类＞十大?'],
    ],
    ['begun', '64个重大项目已开工<|71个|>。', ['violated 71个＞64个']],
    ['new ones in a total', '新增龙头企业<|16家|>、总数达到98家。', ['holds 16家≤98家']],
    [
      'more new ones than there are',
      '新增龙头企业<|116家|>、总数达到98家。',
      ['violated 116家＞98家'],
    ],
    [
      'new ones, the total in the next clause',
      '净增企业<|32家|>，总量达到410家。',
      ['holds 32家≤410家'],
    ],
    ['some that did something', '取得成果3600项，有<|412项|>获得奖励。', ['holds 412项≤3600项']],
    [
      'said again at the head of the next sentence',
      '从类型看，68个县中，<|38个|>是农业县，增长快。<|71个|>县增速加快。',
      ['holds 38个≤68个', 'violated 71个＞68个?'],
    ],
    [
      'put on a list',
      '共交办181件，其中来电63件、来信118件；列入重点的<|13件|>。',
      ['holds 13件≤181件'],
    ],
    ['full-width digits', '２１个乡镇中还有<|２６个|>没有通车。', ['violated ２６个＞２１个']],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('says nothing of', () => {
  it.each([
    [
      'named ones in the middle of work',
      '在推进十大工程工作中，检查了食品、纺织、建材等14类企业。',
    ],
    ['named ones of another kind', '十大产业中，食品、纺织、建材等14家企业上市。'],
    ['what places began', '5个县已开工12个。'],
    ['what some places have', '5个县中平均每县12个项目。'],
    ['other units', '5个县中有12家企业。'],
    ['work in which something was done', '5个组在检查工作中发现12个问题。'],
    ['what else there is', '有学校5个，有医院12个。'],
    ['what is new beside another total', '新增企业16家，税收总量达到9亿元。'],
    ['a rate that says more', '21个乡镇中有6个没有通车，占28.6%。'],
  ])('%s', (_, source) => check(source));
});
