/** The words around figures: lead, trail, run, and the places by number. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Phrase, readPhrases } from '../../../server/src/core/lexer/phrases.ts';
import { anyText } from '../../support/checkSpans.ts';
import { parseMarkup } from '../../support/markup.ts';

/** The phrases of the marked figures. */
function phrasesOf(source: string): readonly Phrase[] {
  const { text, spans } = parseMarkup(source);
  return readPhrases(text, spans);
}

describe('the words before and after a figure', () => {
  it.each<[string, string, string[]]>([
    [
      'end with its clause',
      '上半年完成投资<|57亿元|>，占计划的<|46%|>左右，进度良好。',
      ['上半年完成投资|', '占计划的|左右'],
    ],
    ['end with the figure beside it', '搬迁<|140户|>共<|583人|>入住。', ['搬迁|共', '共|入住']],
    [
      'end with half-width marks too',
      '完成投资<|57亿元|>,占计划的<|46%|>;进度良好.',
      ['完成投资|', '占计划的|'],
    ],
    ['end with a bracket', '学校<|86所|>（小学<|52所|>）招生', ['学校|', '小学|']],
    ['end with a colon', '收入结构：工资性<|42.3%|>', ['工资性|']],
    ['begin with the text', '<|86所|>学校', ['|学校']],
    ['may be none', '<|86所|><|52人|>', ['|', '|']],
    ['keep a comma within a figure', '产值<|35,522|>万元，增长<|9%|>', ['产值|万元', '增长|']],
    ['keep a decimal point', '产值<|35.5亿元|>。', ['产值|']],
  ])('%s', (_, source, expected) =>
    expect(phrasesOf(source).map(({ lead, trail }) => `${lead}|${trail}`)).toEqual(expected),
  );
});

describe('the clauses between a figure and the one before it', () => {
  it.each<[string, string, string[]]>([
    ['none', '完成投资<|57亿元|>，占<|46%|>', ['', '，']],
    ['back to the start of the sentence', '进度良好。从产业看，工业<|57亿元|>', ['从产业看，']],
    [
      'back to the figure before',
      '工业<|57亿元|>，势头向好，其中制造业<|46亿元|>',
      ['', '，势头向好，'],
    ],
    ['over a semicolon', '工业<|57亿元|>；农业方面，完成<|12亿元|>', ['', '；农业方面，']],
  ])('%s', (_, source, expected) =>
    expect(phrasesOf(source).map(({ run }) => run)).toEqual(expected),
  );
});

describe('the place of a figure', () => {
  it.each<[string, string, string[]]>([
    ['clauses', '甲<|1个|>，乙<|2个|>、丙<|3个|>', ['0.0.0', '0.0.1', '0.0.1']],
    ['segments', '甲<|1个|>；乙<|2个|>', ['0.0.0', '0.1.1']],
    ['sentences', '甲<|1个|>。乙<|2个|>！丙<|3个|>？', ['0.0.0', '1.1.1', '2.2.2']],
    ['brackets are clauses', '甲<|1个|>（乙<|2个|>）丙<|3个|>', ['0.0.0', '0.0.1', '0.0.2']],
  ])('%s', (_, source, expected) =>
    expect(
      phrasesOf(source).map(({ sentence, segment, clause }) => `${sentence}.${segment}.${clause}`),
    ).toEqual(expected),
  );
});

describe('the innermost open bracket', () => {
  it.each<[string, string, number[]]>([
    ['outside', '甲<|1个|>，乙<|2个|>', [0, 0]],
    ['inside, and outside again', '甲<|1个|>（乙<|2个|>）丙<|3个|>', [0, 4, 0]],
    ['half-width', '甲<|1个|>(乙<|2个|>)', [0, 4]],
    ['one in another', '甲（乙<|1个|>（丙<|2个|>）丁<|3个|>）', [2, 6, 2]],
    ['never closed: up to the sentence’s end', '甲（乙<|1个|>。丙<|2个|>', [2, 0]],
    ['closed though never opened', '甲）乙<|1个|>（丙<|2个|>', [0, 6]],
  ])('%s', (_, source, expected) =>
    expect(phrasesOf(source).map(({ bracket }) => bracket)).toEqual(expected),
  );
});

it('puts lead, figure and trail side by side in any text', () => {
  fc.assert(
    fc.property(
      anyText(['完成', '，', '（', '）', '。', '；', '57亿元']),
      fc.nat(200),
      fc.nat(20),
      (text, at, length) => {
        const start = Math.min(at, text.length);
        const end = Math.min(start + length, text.length);
        const [phrase] = readPhrases(text, [{ start, end }]);
        expect(text.slice(phrase?.leadStart, start)).toBe(phrase?.lead);
        expect(text.slice(phrase?.runStart, phrase?.leadStart)).toBe(phrase?.run);
        expect(text.startsWith(phrase?.trail ?? '', end)).toBe(true);
      },
    ),
  );
});
