/** Endless words of totals, parts and lists: what is read stays in proportion to the text, and nothing throws. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../server/src/core/analysis.ts';

const LENGTH = 8_000;

/** What opens, divides, adds up, counts or orders, without an end. */
const units: readonly string[] = [
  '其中',
  '其中5个，',
  '其中新建15个、续建22个，',
  '（含3个）5个',
  '在5亿元收入中，',
  '按行业分，工业5亿元，',
  '从构成看，占5%；',
  '两项合计15个，',
  '国税、地税合计5.1亿元，',
  '前三类5个，',
  '16处工程全部竣工，',
  '一产5.1亿元，二产6.2亿元，三产7.3亿元；',
  '已改5个，未改6个，',
  '第一年5个，第二年6个，',
  '除农业外，其余五类',
  '连同昆明五家',
  '第一次第二次三次',
  '“三个翻番”。翻番。',
  '两件事：一手抓',
  '17个中有5个，',
  '86个项目已开工74个',
  '新增16家、总数达98家，',
  '拟建5个，签约4个，已开工3个，已完工2个，',
  '亿元以上5个，',
  '过亿元的5个，',
  '1-3月产值5亿元；3月产值2亿元，',
  '工业增加值5亿元，规模以上工业增加值3亿元，',
  '比重由5%到6%，非',
  '列入重点的13件，',
  '6个市、50个县，',
  '在五类中',
  '甲、乙、丙、',
];

describe('endless', () => {
  it.each(units)('%s', (unit) => {
    const text = `全县42个项目。${unit.repeat(LENGTH / unit.length)}共5个。`;
    const { claims, draft } = analyse(text);
    const things = draft.figures.length + draft.promises.length + text.length / 8;
    expect(claims.length).toBeLessThanOrEqual(8 * (things + 1));
    expect(claims.every(({ claimed }) => claimed.end <= text.length)).toBe(true);
  });

  it('items of a list', () => {
    const items = Array.from({ length: 300 }, (_, index) => `${index + 1}.工业类。共${index}个。`);
    const { claims, draft } = analyse(`全县42个项目。分类看：\n${items.join('\n')}\n`);
    expect(claims.length).toBeLessThanOrEqual(8 * (draft.figures.length + draft.markers.length));
  });

  it('short lists, one behind the other', () => {
    const list = '（一）工业类。共18个。\n（二）城建类。共16个。\n（三）民生类。共13个。\n';
    const { claims, draft } = analyse(`全县47个项目。分类看：\n${list.repeat(150)}`);
    expect(claims.length).toBeLessThanOrEqual(8 * (draft.figures.length + draft.markers.length));
  });
});
