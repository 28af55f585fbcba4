/** `hegao` and the names that a team has agreed on, in files of the folders around a draft. */
import { expect, it } from 'vitest';
import { useCommandLine } from './support/commandLine.ts';

const { run, write } = useCommandLine();

it('check tells of a name that the list has otherwise, and takes the list for no draft', async () => {
  write('汇报/a.txt', '北巨马河治理工程开工建设。\n');
  write('hegao-names.txt', '北拒马河治理工程\n');
  const { stdout } = await run(['check', '--format', 'json', '.']);
  expect(JSON.parse(stdout).files).toMatchObject([
    { path: '汇报/a.txt', findings: [{ rule: 'project-similar', severity: 'information' }] },
  ]);
});

it('facts knows the names of the list, in the nearest folders', async () => {
  write('a.txt', '大家谈到三个一百行动。\n');
  write('汇报/b.txt', '大家谈到百日行动和三个一百行动。\n');
  write('hegao-names.txt', '三个一百行动 = 一百行动\n');
  write('汇报/hegao-names.txt', '百日行动\n');
  const { stdout } = await run(['facts', '--format', 'json', 'a.txt', '汇报/b.txt']);
  const files: { projects: { name: string }[] }[] = JSON.parse(stdout).files;
  expect(files.map(({ projects }) => projects.map(({ name }) => name))).toEqual([
    ['三个一百行动'],
    ['百日行动', '三个一百行动'],
  ]);
});
