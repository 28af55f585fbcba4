/** Section markers of one line: their form, number, title and place, and what only looks like one. */
import { describe, expect, it } from 'vitest';
import { readMarkers } from '../../../server/src/core/lexer/markers.ts';
import { checkAnyText } from '../../support/checkSpans.ts';
import { expectSame } from '../../support/expectSame.ts';
import { parseMarkup } from '../../support/markup.ts';

const read = (text: string) => readMarkers(text, []);

/**
 * The marks are the markers, labelled `form#ordinal`, with `-heads` where one opens its line and `-runin` where text follows
 * its title there; marks labelled `title` are the titles that are not empty.
 */
function check(source: string): void {
  const { text, spans } = parseMarkup(source);
  expectSame(
    spans.map(({ start, text: words, label }) => `${start} ${words} ${label}`),
    read(text).flatMap(({ start, end, form, ordinal, heads, runIn, title }) => {
      const label = `${form}#${ordinal}${heads ? '-heads' : ''}${runIn ? '-runin' : ''}`;
      const marker = `${start} ${text.slice(start, end)} ${label}`;
      const words = text.slice(title.start, title.end);
      return words === '' ? [marker] : [marker, `${title.start} ${words} title`];
    }),
  );
}

describe('levels of GB/T 9704', () => {
  it.each([
    ['一、 with a title', '<|一、|cn-dot#1-heads><|提高认识，统一思想|title>'],
    [
      '一、 with text behind its title',
      '<|二、|cn-dot#2-heads-runin><|狠抓落实|title>。各县区要落细。',
    ],
    ['two-digit ordinals', '<|二十一、|cn-dot#21-heads><|附则|title>'],
    ['（一）', '<|（一）|cn-paren#1-heads-runin><|抓项目开工|title>。要倒排工期。'],
    ['(一) in half-width brackets', '<|(三)|cn-paren#3-heads><|抓项目投产|title>'],
    ['blanks in the brackets', '<|（ 一 ）|cn-paren#1-heads><|抓开工|title>'],
    ['1.', '<|1.|arabic-dot#1-heads><|抓开工|title>'],
    ['1. with a full-width point', '<|1．|arabic-dot#1-heads><|抓开工|title>'],
    ['1. before a blank', '<|12.|arabic-dot#12-heads> <|抓开工|title>'],
    ['1、', '<|1、|arabic-comma#1-heads><|抓开工|title>'],
    ['１、 full-width', '<|１、|arabic-comma#1-heads><|抓开工|title>'],
    ['（1）', '<|（1）|arabic-paren#1-heads><|抓开工|title>'],
    ['(１) of two widths', '<|(１)|arabic-paren#1-heads><|抓开工|title>'],
    ['1） with one bracket', '<|1）|arabic-paren#1-heads><|抓开工|title>'],
    ['①', '<|①|circled#1-heads><|抓开工|title>'],
    ['⑳', '<|⑳|circled#20-heads><|抓开工|title>'],
    ['a marker without a title', '<|三、|cn-dot#3-heads>'],
  ])('%s', (_, source) => check(source));
});

describe('chapters, articles and headings', () => {
  it.each([
    ['a chapter', '<|第一章|chapter#1-heads> <|总则|title>'],
    ['a chapter without a blank', '<|第二章|chapter#2-heads><|资金管理|title>'],
    ['a chapter in digits', '<|第1章|chapter#1-heads>：<|总则|title>'],
    ['a section', '<|第二节|chapter#2-heads> <|项目开工|title>'],
    ['a part', '<|第三部分|chapter#3-heads> <|工作安排|title>'],
    ['a chapter alone', '<|第一编|chapter#1-heads>'],
    ['an article', '<|第十一条|article#11-heads> <|项目单位应当按期开工|title>。'],
    ['a Markdown heading', '<|##|heading#0-heads> <|提高认识|title>'],
    [
      'a numbered Markdown heading goes by its number',
      '## <|一、|cn-dot#1-heads><|提高认识|title>',
    ],
    ['a heading is not numbered by 一是', '<|#|heading#0-heads> <|一是抓开工|title>'],
    [
      'a dashed line with a sentence',
      '<|——|dash#0-heads-runin><|产业结构更优|title>。服务业占比提高。',
    ],
  ])('%s', (_, source) => check(source));
});

describe('items that run in', () => {
  it.each([
    ['一是 at the line’s start', '<|一是|shi#1-heads-runin><|抓开工|title>。要快。'],
    [
      '一是 in a row',
      '要做到：<|一是|shi#1-runin><|抓开工|title>；<|二是|shi#2-runin><|抓投产|title>；<|三是|shi#3-runin><|抓达效|title>。',
    ],
    [
      '一是 behind commas',
      '在此基础上，<|一是|shi#1-runin><|抓开工|title>，<|二是|shi#2-runin><|抓投产|title>。',
    ],
    [
      '一要 behind commas',
      '<|一要|yao#1-heads-runin><|抓开工|title>，<|二要|yao#2-runin><|抓投产|title>，<|三要|yao#3-runin><|抓达效|title>。',
    ],
    [
      'a later 四是 needs no first',
      '<|四是|shi#4-heads-runin><|抓要素|title>。<|五是|shi#5-runin><|抓环境|title>。',
    ],
    ['第一， with its comma', '<|第一，|di#1-heads-runin><|抓开工|title>。要快。'],
    ['第一、 as it should not be written', '<|第一、|di#1-heads-runin><|抓开工|title>。'],
    ['第一是', '<|第一是|di#1-heads-runin><|抓开工|title>。<|第二是|di#2-runin><|抓投产|title>。'],
    [
      '首先, 其次, 再次, 最后',
      '<|首先|word#1-heads-runin>，<|抓开工|title>。<|其次|word#2-runin>，<|抓投产|title>。<|再次|word#3-runin>，<|抓达效|title>。<|最后|word#4-runin>，<|抓环境|title>。',
    ],
    ['其一', '<|其一|qi#1-heads-runin>，<|抓开工|title>。<|其二|qi#2-runin>，<|抓投产|title>。'],
    [
      'under a section on the same line',
      '<|（一）|cn-paren#1-heads-runin><|抓开工|title>。<|一是|shi#1-runin><|倒排工期|title>；<|二是|shi#2-runin><|挂图作战|title>。',
    ],
  ])('%s', (_, source) => check(source));
});

describe('runs inside a line', () => {
  it.each([
    [
      '（一） behind full stops',
      '具体是：<|（一）|cn-paren#1-runin><|倒排工期|title>。<|（二）|cn-paren#2><|挂图作战|title>。',
    ],
    [
      '（一） behind commas',
      '要抓开工，<|（一）|cn-paren#1-runin><|倒排工期|title>；<|（二）|cn-paren#2><|挂图作战|title>。',
    ],
    [
      '1. behind a colon',
      '抓开工：<|1.|arabic-dot#1-runin><|倒排工期|title>；<|2.|arabic-dot#2><|挂图作战|title>。',
    ],
    [
      '①',
      '<|①|circled#1-heads-runin><|抓开工|title>；<|②|circled#2-runin><|抓投产|title>；<|③|circled#3><|抓达效|title>。',
    ],
    ['a list of enclosures', '附件：<|1.|arabic-dot#1><|重点项目清单|title>'],
  ])('%s', (_, source) => check(source));
});

describe('what stands before a marker', () => {
  it.each([
    ['full-width blanks', '\u3000\u3000<|一、|cn-dot#1-heads><|提高认识|title>'],
    ['half-width blanks', '    <|一、|cn-dot#1-heads><|提高认识|title>'],
    ['blanks that do not break', '\u00a0\u00a0<|一、|cn-dot#1-heads><|提高认识|title>'],
    ['bold of Markdown', '**<|一、|cn-dot#1-heads><|提高认识|title>**'],
    ['a quotation of Markdown', '> <|一、|cn-dot#1-heads><|提高认识|title>'],
    ['a bullet', '• <|一是|shi#1-heads-runin><|抓开工|title>。'],
  ])('%s', (_, source) => check(source));
});

describe('a title', () => {
  it.each([
    ['goes without a mark that should not be there', '<|（一）|cn-paren#1-heads>、<|抓开工|title>'],
    ['goes without blanks at its end', '<|一、|cn-dot#1-heads><|提高认识|title>\u3000 '],
    ['of a headed line takes in ；', '<|一、|cn-dot#1-heads><|抓开工；抓投产|title>'],
    ['of an item ends at ；', '<|一是|shi#1-heads-runin><|抓开工|title>；还要抓投产。'],
    ['that begins with a year', '<|1.|arabic-dot#1-heads><|2024年工作回顾|title>'],
    ['that begins with a count', '<|1、|arabic-comma#1-heads><|10个项目|title>'],
    ['that begins with a Han count', '<|一、|cn-dot#1-heads><|三个重点|title>'],
    ['that begins with a higher count', '<|二、|cn-dot#2-heads><|五个方面的工作|title>'],
  ])('%s', (_, source) => check(source));
});

describe('numbers that belong to the sentence', () => {
  it.each([
    ['a decimal', '1.1亿元、6.5%'],
    ['a decimal at the line’s start', '1.5倍于去年。'],
    ['data in a row', '三个指标分别为1、2和3。'],
    ['divisions of industry', '一、二产业协调发展，一、二、三产业深度融合。'],
    ['quarters', '三、四季度要赶上。'],
    ['months', '1、2月份开工不足。'],
    ['the primary industry', '第一产业增加值20亿元。'],
    ['第一书记 and 第三方', '第一书记要带头。第三方评估要跟上。'],
    ['a saying', '一是一，二是二，不搞变通。'],
    ['一是 inside a word', '思想统一是关键，这一是大事。'],
    ['三要素', '一要素、二要件都要到位。'],
    ['adverbs', '再次强调，最后的胜利属于我们。'],
    ['其他 and 其中', '其他项目要跟上，其中一个已开工。'],
    ['an article spoken of', '第三条规定，项目单位应当按期开工。'],
    ['articles in a list', '第一条、第二条'],
    ['a year', '2024年8月15日'],
    ['a year in brackets', '（2024）5号文件'],
    ['a count', '3个项目已经开工。'],
    ['a hundred', '一百、两百'],
    ['一 with a mark that makes no marker', '一，抓开工。一：抓投产。'],
    ['a subtitle', '——在全市项目观摩会上的讲话'],
    ['seven #', '####### 提高认识'],
    ['a # without a blank', '#提高认识'],
    ['an unbroken row of 、', '项目、资金，1、2'],
    ['behind a comma, with no second', '坚持一要吃饭，二要建设。'],
  ])('%s', (_, source) => check(source));
});

describe('inside quotes', () => {
  it.each([
    ['一是 belongs to what is quoted', '他说：“一是抓开工，二是抓投产。”大家要照办。'],
    [
      'and the run goes on behind them',
      '<|一是|shi#1-heads-runin><|抓“三个一”，即“一是一批”|title>；<|二是|shi#2-runin><|抓投产|title>。',
    ],
    [
      'a quote that nobody closed quotes nothing',
      '要“快：<|一是|shi#1-runin><|抓开工|title>；<|二是|shi#2-runin><|抓投产|title>。',
    ],
  ])('%s', (_, source) => check(source));
});

describe('noise', () => {
  it('holds no markers', () => {
    const { text, spans } = parseMarkup('要快。<|……（一是省略12字）……|>二是抓投产。');
    expect(readMarkers(text, spans).map(({ ordinal }) => ordinal)).toEqual([2]);
  });

  it('at the line’s start lets the marker behind it open the line', () => {
    const { text, spans } = parseMarkup('<|……（省略12字）……|>三、狠抓落实');
    expect(readMarkers(text, spans).map(({ heads }) => heads)).toEqual([true]);
  });
});

describe('any text', () => {
  const fragments =
    '一,二,三,十,1,2,12,、,.,．,（,）,(,),①,②,第,章,条,部分,是,要,，,。,；,：,其,首先,最后,——,#,##, ,\u3000,“,”,*,>,抓开工,产业,月,２'.split(
      ',',
    );

  it('gives markers in order', () => checkAnyText(read, [...fragments, ',']));

  it('gives titles that stand behind their markers and before the next', () => {
    checkAnyText(
      (text) =>
        read(text).flatMap(({ start, end, title }) => [
          { start, end },
          ...(title.end > title.start ? [title] : []),
        ]),
      fragments,
    );
  });

  it.each(['一是', '“', '（一）', '#', '1、', '\u3000', '第一，'])(
    'survives %s without end',
    (unit) => {
      const text = unit.repeat(5_000);
      const found = read(`${text}。五是抓环境`);
      expect(found.every(({ end }) => end <= text.length + 6)).toBe(true);
    },
  );
});
