/** `hegao.yaml`: what is read from it, and what it is told where something is of no use. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exclusionsOf, noConfig } from '../../server/src/config/config.ts';
import { type ConfigReading, readConfig } from '../../server/src/config/readConfig.ts';
import { parseMarkup } from '../support/markup.ts';

const whole = `# 市政府办公室
rules:
  figure-same-value: off
  project-similar: error
exclude:
  - 归档/
  - "*.bak.txt"
  - 2024
speakingRate: 180
names:
  - 莲坪新能源汽车性能试验中心 = 试验中心, 莲坪中心
  - 北拒马河治理工程
`;

describe('a configuration says', () => {
  test('all that it can', () => {
    expect(readConfig(whole)).toEqual({
      config: {
        severities: { 'figure-same-value': 'off', 'project-similar': 'error' },
        exclude: ['归档/', '*.bak.txt', '2024'],
        speakingRate: 180,
        names: [
          { name: '莲坪新能源汽车性能试验中心', shorts: ['试验中心', '莲坪中心'] },
          { name: '北拒马河治理工程', shorts: [] },
        ],
        nameFile: undefined,
      },
      problems: [],
      isSound: true,
    });
  });

  test.each([
    ['nothing', ''],
    ['nothing but a comment', '# 以后再写\n'],
    ['keys that still lack their values', 'rules:\nexclude:\nspeakingRate:\nnames:\n'],
    ['a rule that still lacks its level', 'rules:\n  figure-share:\n'],
  ])('%s', (_, text) => {
    expect(readConfig(text)).toEqual({ config: noConfig, problems: [], isSound: true });
  });

  test.each([
    ['names: 台账/名称.txt', '台账/名称.txt'],
    ['names: ./台账//名称.txt', '台账/名称.txt'],
    ['names: 台账\\名称.txt', '台账/名称.txt'],
    ['names: 台账/../名称.txt', '名称.txt'],
  ])('where the list of names is: %s', (text, path) => {
    const { config, problems } = readConfig(text);
    expect(config.nameFile).toMatchObject({ path });
    expect(problems).toEqual([]);
    const { start, end } = config.nameFile ?? { start: 0, end: 0 };
    expect(text.slice(start, end)).toBe(text.slice('names: '.length));
  });

  test('the same in another notation of YAML, by reference, and behind a byte order mark', () => {
    const { config, problems } = readConfig(
      '\ufeff{"rules": {"figure-share": &l "off", \'figure-sum\': *l}, speakingRate: 2e2}\r\n',
    );
    expect(problems).toEqual([]);
    expect(config).toMatchObject({
      severities: { 'figure-share': 'off', 'figure-sum': 'off' },
      speakingRate: 200,
    });
  });
});

/** Each text with the marked place that is told of, and words of what is told. */
const slips: readonly (readonly [title: string, source: string, said: string])[] = [
  [
    'an unknown key, and the one that is meant',
    '<|rule|>:\n  figure-share: off\n',
    '相近的有 rules',
  ],
  ['an unknown key that is like no other', '<|行业|>: 农业\n', '可用的有 rules、exclude、'],
  ['an unknown rule, and those near it', 'rules:\n  <|figure-shar|>: off\n', 'figure-share'],
  ['a level that does not exist', 'rules:\n  figure-share: <|关|>\n', 'off、hint、information'],
  ['a level of another type', 'rules:\n  figure-share: <|false|>\n', 'off、hint'],
  ['a level with parts', 'rules:\n  <|figure-share|>:\n    - off\n', 'off、hint'],
  ['rules that are a list', '<|rules|>:\n  - figure-share\n', '规则: 级别'],
  ['patterns that are no list', 'exclude: <|归档/|>\n', '列表'],
  ['a pattern that is none', 'exclude:\n  - 归档/\n  - <|""|>\n', '路径模式'],
  ['a list in a list', '<|exclude|>:\n  - - 归档/\n', '路径模式'],
  ['a rate in words', 'speakingRate: <|两百|>\n', '60 到 400'],
  ['a rate that nobody speaks at', 'speakingRate: <|2000|>\n', '60 到 400'],
  ['a rate in quotes', 'speakingRate: <|"200"|>\n', '60 到 400'],
  ['names with keys', '<|names|>:\n  全称: 简称\n', '路径'],
  ['a name that is none', 'names:\n  - <|= 简称|>\n', '前面没有名称'],
  ['a short form of one character', 'names:\n  - <|试验中心 = 试|>\n', '只有一个字'],
  ['several names in one item', 'names:\n  - <||\n    甲工程\n    乙工程\n|>', '一项只写一个'],
  ['an absolute path', 'names: <|/home/writer/名称.txt|>\n', '这个文件夹里'],
  ['a drive', 'names: <|D:\\名称.txt|>\n', '这个文件夹里'],
  ['a home folder', 'names: <|~/名称.txt|>\n', '这个文件夹里'],
  ['an address', 'names: <|https://example.org/a.txt|>\n', '这个文件夹里'],
  ['a path that leaves the folder', 'names: <|台账/../../名称.txt|>\n', '这个文件夹里'],
  ['a path to a folder', 'names: <|台账/|>\n', '这个文件夹里'],
  ['a key twice', 'speakingRate: 180\n<|speakingRate|>: 220\n', '前面已有'],
  ['a rule twice', 'rules:\n  figure-sum: off\n  <|figure-sum|>: error\n', '前面已有'],
  ['a key that is a list', '? <|[rules]|>\n: 1\n', '一个词'],
  ['a text that is no mapping', '<|不核占比|>\n', '键: 值'],
  ['a list', '<|- figure-share|>\n', '键: 值'],
  ['a full-width colon', 'rules:\n  <|figure-share：off|>\n', '半角'],
  ['a full-width colon at the top', '<|speakingRate：200|>\n', '半角'],
  [
    'a full-width colon among half-width ones',
    'rules:\n  figure-sum: off\n  <|figure-share：off|>\n',
    '半角',
  ],
  ['a colon without a space', 'rules:\n  <|figure-share:off|>\n', '半角'],
  ['a tab', 'rules:\n<|\t|>figure-share: off\n', 'Tab'],
  ['a pattern that YAML takes for a reference', 'exclude:\n  - <|*.bak|>\n', '加引号'],
  ['a quote that is not closed', 'names: "名称.tx<|t|>\n', '引号'],
  ['a second document', 'speakingRate: 180\n<|---|>\nspeakingRate: 220\n', '一个文件只写一份'],
  ['a sign that words cannot begin with', 'names: <|@|>名称.txt\n', '加引号'],
];

describe('a configuration is told of', () => {
  test.each(slips)('%s', (_, source, said) => {
    const { text, spans } = parseMarkup(source);
    const { problems } = readConfig(text);
    expect(problems.map(({ start, end }) => text.slice(start, end))).toEqual(
      spans.map((span) => span.text),
    );
    expect(problems.map(({ start }) => start)).toEqual(spans.map(({ start }) => start));
    for (const { message } of problems) {
      expect(message.zh).toContain(said);
      expect(message.en).toMatch(/[a-z] [a-z]/);
    }
  });

  test('one slip, and the rest is used', () => {
    const { config } = readConfig(
      'rules:\n  figure-shar: off\n  figure-sum: off\nspeakingRate: x\n',
    );
    expect(config).toEqual({ ...noConfig, severities: { 'figure-sum': 'off' } });
  });

  test('of two entries the first counts', () => {
    expect(readConfig('speakingRate: 180\nspeakingRate: 220\n').config.speakingRate).toBe(180);
  });

  test('what is just being typed, which is not sound', () => {
    expect(readConfig('rules:\n  figure-share: off\nspeak\n').isSound).toBe(false);
    expect(readConfig('speakingRate: 2\n').isSound).toBe(true);
  });
});

describe('whatever the text, there is a configuration', () => {
  const isReading = ({ problems }: ConfigReading, text: string): void => {
    for (const { start, end } of problems) {
      expect(0 <= start && start <= end && end <= text.length).toBe(true);
    }
  };

  test.each([
    ['brackets in brackets', '['.repeat(60_000)],
    ['braces in braces', '{a: '.repeat(16_000)],
    ['lists in lists', '- '.repeat(30_000)],
    ['keys of keys', '? '.repeat(30_000)],
    ['more than anybody writes', 'a'.repeat(100_000)],
  ])('%s', (_, text) => {
    const reading = readConfig(text);
    isReading(reading, text);
    expect(reading).toMatchObject({ config: noConfig, isSound: false });
    expect(reading.problems).toHaveLength(1);
  });

  test('lists of lists by reference are not followed', () => {
    const levels = 'bcdefghij'.split('').map((name, i) => {
      const of = 'abcdefghij'.charAt(i);
      return `${name}: &${name} [*${of}, *${of}, *${of}, *${of}, *${of}, *${of}, *${of}, *${of}]`;
    });
    const text = `a: &a [x]\n${levels.join('\n')}\nexclude: *j\n`;
    expect(readConfig(text).config).toEqual(noConfig);
  });

  test('deep by indentation, as far as the size allows', () => {
    let text = '';
    for (let depth = 0; text.length < 60_000; depth++) text += `${' '.repeat(depth)}rules:\n`;
    isReading(readConfig(text), text);
  });

  test.each(['- ', '? '])('deep by indentation, and by “%s” over and over', (sign) => {
    let text = '';
    for (let depth = 0; text.length < 60_000; depth += 60)
      text += `${' '.repeat(2 * depth)}${sign.repeat(60)}\n`;
    const reading = readConfig(text);
    isReading(reading, text);
    expect(reading.problems.length).toBeLessThanOrEqual(100);
  });

  test('slips without end, of which a hundred are told', () => {
    const lines = Array.from({ length: 3000 }, (_, i) => `  figure-${i}: off\n`);
    expect(readConfig(`rules:\n${lines.join('')}`).problems).toHaveLength(100);
  });

  test('any words of it', () => {
    const parts = [
      'rules',
      'exclude',
      'names',
      ': ',
      ':',
      '：',
      '\n',
      '\r\n',
      '  ',
      '\t',
      '- ',
      '*a',
      '&a ',
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      '|',
      '>',
      '#',
      '!t ',
      '%',
      '---\n',
      '? ',
      ',',
      'off',
      'figure-share',
      '/..',
      '名',
      '\ufeff',
      '\0',
      '<<',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 40 }), (words) => {
        const text = words.join('');
        isReading(readConfig(text), text);
      }),
      { numRuns: 500 },
    );
  });
});

test('the list of names is no draft, whatever is in its name', () => {
  const { config } = readConfig('names: 汇报/名称 [*]!.txt\n');
  expect(exclusionsOf(config, ['归档/'])).toEqual(['归档/', '/汇报/名称\\ \\[\\*\\]\\!.txt']);
});
