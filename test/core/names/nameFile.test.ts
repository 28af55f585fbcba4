/** The team's list of names: what is read, what is wrong, what is added. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNameFile, readNameLine, withName } from '../../../server/src/core/names/nameFile.ts';
import { parseMarkup } from '../../support/markup.ts';

const file = `# 重点项目名称

莲坪新能源汽车性能试验中心 = 试验中心，莲坪中心
  云溪水库工程
＃ 以台账为准
`;

it('one name a line, short forms behind =, comments and blank lines left out', () => {
  for (const text of [
    file,
    file.replaceAll('\n', '\r\n'),
    file.replaceAll('\n', '\r'),
    `\ufeff${file}`,
  ]) {
    expect(readNameFile(text)).toEqual({
      names: [
        { name: '莲坪新能源汽车性能试验中心', shorts: ['试验中心', '莲坪中心'] },
        { name: '云溪水库工程', shorts: [] },
      ],
      problems: [],
    });
  }
});

describe('what does nothing is said', () => {
  it.each([
    ['a name twice', '云溪水库工程\n<|云溪水库工程|>\n', '已见第 1 行'],
    ['a short form that is another name', '云溪水库工程 = <|墅溪大桥|>\n墅溪大桥\n', '已见第 2 行'],
    ['no name', '<|=|> 试验中心\n', '“=”前面没有名称'],
    ['no short form', '云溪水库工程 =<| |>\n', '缺一个简称'],
    ['one character', '云溪水库工程 = <|库|>\n', '只有一个字'],
  ])('%s', (_, source, message) => {
    for (const variant of [source, source.replaceAll('\n', '\r\n')]) {
      const { text, spans } = parseMarkup(variant);
      const { problems } = readNameFile(text);
      expect(problems).toHaveLength(1);
      expect(problems[0]?.message.zh).toContain(message);
      if (message !== '缺一个简称') expect(problems[0]).toMatchObject({ start: spans[0]?.start });
    }
  });
});

it('adds a name once, on a line of its own, with the line breaks of the file', () => {
  expect(withName('', '云溪水库工程')).toBe('云溪水库工程\n');
  expect(withName('墅溪大桥', '云溪水库工程')).toBe('墅溪大桥\n云溪水库工程\n');
  expect(withName('墅溪大桥\r\n', '云溪水库工程')).toBe('墅溪大桥\r\n云溪水库工程\r\n');
  expect(withName('云溪水库工程 = 水库\n', '云溪水库工程')).toBe('云溪水库工程 = 水库\n');
});

it('reads one line as a configuration has it', () => {
  expect(readNameLine('云溪水库工程=云溪库')).toEqual({ name: '云溪水库工程', shorts: ['云溪库'] });
  expect(readNameLine('# 说明')).toBeNull();
});

it('any text is read, and each problem lies in it', () => {
  const part = fc.constantFrom(
    '云溪水库',
    '=',
    '＝',
    ',',
    '、',
    '#',
    ' ',
    '\n',
    '\r\n',
    '\ufeff',
    '😀',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      for (const { start, end } of readNameFile(text).problems) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(start).toBeLessThanOrEqual(end);
      }
    }),
  );
});
