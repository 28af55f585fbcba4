/** Counts that announce a list or look back on one, and counts that promise nothing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPromises } from '../../../server/src/core/lexer/promises.ts';
import { anyText, checkAnyText, checkLabels, checkMeanings } from '../../support/checkSpans.ts';
import { parseMarkup } from '../../support/markup.ts';

const read = (text: string) => readPromises(text, []);

/** The marks are the promises; each means `count noun direction`, and `firm` where only a list can be meant. */
function check(source: string, meanings: readonly string[] = []): void {
  checkMeanings(
    read,
    ({ count, noun, direction, isFirm }) => `${count} ${noun} ${direction}${isFirm ? ' firm' : ''}`,
    source,
    meanings,
  );
}

describe('a speaker announces', () => {
  it.each([
    ['opinions', '下面，我讲<|三点|>意见。', ['3 点 ahead firm']],
    ['opinions, and more in the sentence', '我讲<|三点|>意见，供大家参考。', ['3 点 ahead firm']],
    ['in Arabic digits', '我讲<|3点|>意见：', ['3 点 ahead firm']],
    ['demands', '这里，我提出<|十二条|>要求。', ['12 条 ahead firm']],
    ['sides', '我再强调<|四个方面|>：', ['4 个方面 ahead firm']],
    ['sentences', '最后，我再强调<|三句话|>。', ['3 句话 ahead firm']],
    ['at the very end of the line', '最后谈<|两点|>体会', ['2 点 ahead firm']],
  ])('%s', (_, source, meanings) => check(source, meanings));
});

describe('a sentence announces', () => {
  it.each([
    ['things to do, with a colon', '当前要抓好<|五件事|>：', ['5 件事 ahead']],
    ['relations', '推进工作要把握好<|三个|>关系。', ['3 个 ahead']],
    ['tasks', '突出抓好<|六项|>重点工作。', ['6 项 ahead']],
    ['sides to work on', '要在<|三个方面|>下功夫。', ['3 个方面 ahead']],
    ['quoted slogans', '做到“<|五个|>坚持”：', ['5 个 ahead']],
    ['leaps', '力争实现<|三大|>突破。', ['3 大 ahead']],
    ['full-width digits', '主要有<|３点|>意见：', ['3 点 ahead']],
    ['twenty', '出台<|二十条|>措施：', ['20 条 ahead']],
  ])('%s', (_, source, meanings) => check(source, meanings));
});

describe('a sentence looks back', () => {
  it.each([
    ['以上', '以上<|三点|>，请抓好落实。', ['3 点 back firm']],
    ['上述', '针对上述<|4个|>问题，要逐项整改。', ['4 个 back firm']],
  ])('%s', (_, source, meanings) => check(source, meanings));
});

describe('only the head of a paragraph looks back', () => {
  it.each([
    ['there', '面对<|四个|back>回落，要稳住信心。'],
    ['nowhere else', '各地要坚定信心，面对四个回落，要稳住阵脚。'],
  ])('%s', (_, source) => checkLabels(read, ({ direction }) => direction, source));
});

describe('no list is promised', () => {
  it.each([
    ['by an uncertain number', '下面，我讲几点意见。'],
    ['by an ordinal', '关于第三点，再说明一下。'],
    ['by an approximation', '要抓好约五项工作：近五个方面：超过三个方面：'],
    ['by a time', '用三个月：'],
    ['by percentage points', '提高两个百分点。'],
    ['by a single one', '重点抓好一个方面。'],
    ['by a decimal', '得5.3点：'],
    ['by a set phrase', '坚决做到两个维护：'],
    ['by a congress', '党的十九大：'],
    ['by more than anybody would list', '共有35条意见：'],
    ['by an age', '60岁以上三个问题，'],
    ['by a clause that goes on', '主要有两个问题，必须正视。'],
    ['by a sentence that ends in ；', '我讲三点意见；'],
    ['by a count with more behind it', '共有三点多意见：'],
    ['by part of a list', '前三项工作：'],
  ])('%s', (_, source) => check(source));
});

describe('where the list may begin', () => {
  it.each([
    ['behind the colon', '要抓好<|五件事：|>一是抓开工。'],
    [
      'behind the full stop, though clauses stand between',
      '我讲<|三点意见，供大家参考。|>一、抓开工。',
    ],
    ['at the line’s end', '我谈<|两点体会|>'],
  ])('%s', (_, source) => {
    const { text, spans } = parseMarkup(source);
    expect(read(text).map(({ start, reach }) => ({ start, end: reach }))).toEqual(
      spans.map(({ start, end }) => ({ start, end })),
    );
  });

  it('is the promise itself when it looks back', () => {
    const [promise] = read('以上三点，请抓好落实。');
    expect(promise?.reach).toBe(promise?.start);
  });
});

it('is not looked for in noise', () => {
  const { text, spans } = parseMarkup('<|（讲三点意见：）|>我讲四点意见：');
  expect(readPromises(text, spans).map(({ count }) => count)).toEqual([4]);
});

describe('any text', () => {
  const fragments =
    '我讲,三,四个,方面,点,意见,以上,上述,：,。,，,；,两个维护,条,5,十,工作,问题,几,第,强调,件事,“,”, '.split(
      ',',
    );

  it('gives promises in order', () => checkAnyText(read, fragments));

  it('never lets a list begin before its promise or outside the text', () => {
    fc.assert(
      fc.property(anyText(fragments), (text) => {
        for (const { start, end, direction, reach } of read(text)) {
          expect(reach).toBeGreaterThanOrEqual(direction === 'ahead' ? end : start);
          expect(reach).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
