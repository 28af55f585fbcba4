/** Bounds beside the exact numbers that they bound. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['bound'], source, tellings);

describe('a bound and what was reached', () => {
  it.each<[string, string, string[]]>([
    ['next to it', '总里程<|突破8000公里|>、达8184公里。', ['holds 8184>8000']],
    ['short of it', '收入<|突破100亿元|>，达到98.6亿元。', ['violated 98.6<100']],
    ['short of it by little', '增速<|超过10%|>，达到9.8%。', ['violated 9.8<10']],
    ['before it', '总装机达到0.98亿千瓦，首次<|突破1亿千瓦|>。', ['violated 0.98<1?']],
    ['more than a bound from above', '新增贷款<|不足20亿元|>，为23.4亿元。', ['violated 23.4>20']],
    ['in all', '接待游客<|超过300万人次|>，共计286万人次。', ['violated 286<300']],
    ['only', '村级覆盖率<|不足八成|>，仅为76%。', ['holds 76<80']],
    [
      'what was spent',
      '会议经费控制在<|50万元以内|>，全年实际支出52.6万元。',
      ['violated 52.6>50'],
    ],
    ['its name again', '空气优良天数<|不低于300天|>，优良天数为285天。', ['violated 285<300?']],
    ['in brackets', '专项资金<|近600万元|>（596.4万元）。', ['holds 596.4<600?']],
    [
      'a level it fell to',
      '粉尘浓度控制在每立方米<|35毫克以内|>，降至每立方米38毫克。',
      ['violated 38>35'],
    ],
    [
      'for each of a list',
      '五个片区落地率均<|超过30%|>，分别为51%、40%、38%、32%和30%。',
      ['holds 30=30'],
    ],
    [
      'not for one of them',
      '五个片区落地率均<|超过30%|>，分别为51%、40%、38%、32%和27%。',
      ['violated 27<30'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('a rough percentage and an exact one', () => {
  it.each<[string, string, string[]]>([
    [
      'of one name',
      '行业增长面<|超八成|>。32个行业中27个正增长，增长面84.4%。',
      ['holds 84.4>80?'],
    ],
    [
      'of one name, not within',
      '行业增长面<|超八成|>。32个行业中24个正增长，增长面75.0%。',
      ['violated 75<80?'],
    ],
    ['of the change before it', '支出下降41.7%，降幅<|过半|>。', ['violated 41.7<50']],
    [
      'of two levels',
      '总投入4500万元，已完成2300余万元，已<|超过一半|>。',
      ['holds 2300÷4500=51.11%?'],
    ],
    [
      'of two counts',
      '39个行业中，利润增加的只有9个，增长面<|不足四分之一|>。',
      ['holds 9÷39=23.08%?'],
    ],
    [
      'of a topic',
      '交通7项，占6.40%；工业9项，占37.69%。交通类连<|一成|>都不到。',
      ['holds 6.4<10?'],
    ],
    ['of a task', '完成任务9289万元的67%，提前9天实现任务<|过半|>。', ['holds 67>50?']],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('says nothing of', () => {
  it.each([
    ['an aim', '力争收入突破100亿元，达到98.6亿元。'],
    ['a bound that sorts', '投资超过5亿元的项目32个，为4.8亿元。'],
    ['a bound of the change', '成本减少超过50亿元，为30亿元。'],
    ['another measure', '总算力突破7000台、增长34.6%，智能算力达2000台。'],
    ['another thing of the same kind', '抽调骨干近30人，实现就业50人。'],
    ['a group of its own', '贷款增长27.3%，大型银行贷款增幅超过40%。'],
    ['rates of others', '城镇失业率低于5%，新增就业3万人。农村失业率6.2%。'],
    ['a ceiling that was set', '失业率控制在5%以内。去年失业率5.2%。'],
    ['what should be', '播种面积要稳定在60万亩以上，目前只有57.8万亩。'],
    ['a level it rose to', '原来不足60家，增至73家。'],
    ['a part of the same kind', '贷款余额突破300亿元，工业贷款余额为98亿元。'],
    ['another time in brackets', '收入超过100亿元（上年98亿元）。'],
    ['another year', '去年收入98亿元，今年突破100亿元。'],
  ])('%s', (_, source) => check(source));
});
