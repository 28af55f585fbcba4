/** Names that the team's list vouches for, in drafts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../server/src/core/analysis.ts';
import { acceptedNames } from '../../../server/src/core/names/acceptedNames.ts';

const names = acceptedNames([
  { name: '莲坪新能源汽车性能试验中心', shorts: ['莲试中心'] },
  { name: '云溪水库', shorts: [] },
  { name: '三个一百行动', shorts: [] },
]);

/** Each project as its name and what its mentions say. */
const told = (text: string): readonly (readonly string[])[] =>
  analyse(text, { names }).draft.projects.map(({ name, mentions }) => [
    name,
    ...mentions.map((mention) => `${mention.kind} ${mention.text}`),
  ]);

describe('a name of the list', () => {
  it.each([
    [
      'is a project whatever the sentence says',
      '大家谈到三个一百行动。',
      [['三个一百行动', 'name 三个一百行动']],
    ],
    [
      'gives its name to its short form',
      '莲试中心总投资3亿元。',
      [['莲坪新能源汽车性能试验中心', 'short 莲试中心']],
    ],
    [
      'is what 该项目 means',
      '莲试中心加快建设，该项目年底建成。',
      [['莲坪新能源汽车性能试验中心', 'short 莲试中心', 'anaphor 该项目']],
    ],
    [
      'goes by the list’s name where the draft adds 工程',
      '云溪水库工程开工。',
      [['云溪水库', 'name 云溪水库工程']],
    ],
    [
      'is not its own stage',
      '云溪水库二期工程开工。',
      [['云溪水库二期工程', 'name 云溪水库二期工程']],
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));

  it('has digits that are no figure', () => {
    const list = acceptedNames([{ name: '718攻坚行动', shorts: [] }]);
    expect(analyse('推进718攻坚行动。', { names: list }).draft.figures).toEqual([]);
  });
});

it('what was read before with another list is read again, and the same list changes nothing', () => {
  const word = fc.constantFrom(
    ...'云溪水库 莲试中心 三个一百行动 该项目 ， 。 二期 总投资3亿元 建成 项目'.split(' '),
    '\n',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (words) => {
      const text = words.join('');
      const fresh = analyse(text, { names }).draft.projects;
      expect(analyse(text, { names }, analyse(text)).draft.projects).toEqual(fresh);
      expect(analyse(text, { names }, analyse(text, { names })).draft.projects).toEqual(fresh);
      for (const { mentions } of fresh) {
        for (const { start, end, text: said } of mentions)
          expect(text.slice(start, end)).toBe(said);
      }
    }),
  );
});
