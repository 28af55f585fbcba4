/** The manifest against what it names: words in both tongues, commands, sample drafts, patterns. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const text = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const json = <T>(path: string): T => JSON.parse(text(path));

interface Manifest {
  readonly contributes: {
    readonly languages: readonly [{ filenamePatterns: readonly string[]; firstLine: string }];
    readonly commands: readonly { command: string }[];
  };
}

type Words = Readonly<Record<string, string>>;

const manifest = json<Manifest>('package.json');
const [language] = manifest.contributes.languages;
const patterns = language.filenamePatterns.map(globOf);

const sources = readdirSync(new URL('client/src', root), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => text(`client/src/${name}`))
  .join('\n');

test.each(['package.nls.json', 'package.nls.zh-cn.json'])(
  '%s has every key of the manifest and no other',
  (file) => {
    const used = [...JSON.stringify(manifest).matchAll(/%([\w.-]+)%/g)].map((match) => match[1]);
    expect(Object.keys(json<Words>(file)).sort()).toEqual([...new Set(used)].sort());
  },
);

test('every message of the client has its Chinese, and none is left over', () => {
  const shown = [...sources.matchAll(/l10n\.t\(\s*'([^']+)'/g)].map((match) => match[1]);
  const bundle = json<Words>('l10n/bundle.l10n.zh-cn.json');
  expect(Object.keys(bundle).sort()).toEqual([...new Set(shown)].sort());
  for (const translation of Object.values(bundle)) expect(translation).toMatch(/[\u4e00-\u9fff]/);
});

test('contributed commands are the registered ones', () => {
  const registered = [
    ...sources.matchAll(
      /'(hegao\.(?:mark|unmark|show|restart|remove|copy|change|carry|move|demote|promote|renumber|table)\w+)'/g,
    ),
  ].map((match) => match[1]);
  const contributed = manifest.contributes.commands.map(
    ({ command }: { command: string }) => command,
  );
  expect(contributed.sort()).toEqual([...new Set(registered)].sort());
});

test('every sample draft is opened as a draft', () => {
  const drafts = readdirSync(new URL('samples', root)).filter((name) => name !== 'README.md');
  expect(drafts.filter((name) => !patterns.some((pattern) => pattern.test(name)))).toEqual([]);
});

test.each(['README.md', '学习总结.md', 'notes.txt', '会议通知.txt', '讲话.docx'])(
  '%s is not a draft by its name',
  (name) => {
    expect(patterns.some((pattern) => pattern.test(name))).toBe(false);
  },
);

test.each([
  ['在全市重点项目建设推进会上的讲话', true],
  ['　　标题：在县委农村工作会议上的讲话', true],
  ['在开工仪式上的致辞', true],
  ['今天，我们在这里召开大会，学习在全会上的讲话', false],
])('first line %s', (line, isDraft) => {
  expect(new RegExp(language.firstLine).test(line)).toBe(isDraft);
});

test('a word is a figure with its unit, a Latin word or a run of Han', () => {
  const pattern = new RegExp(
    json<{ wordPattern: string }>('language-configuration.json').wordPattern,
    'g',
  );
  expect('完成投资575.7亿元，占79.6%；建成5G基站35,522个。'.match(pattern)).toEqual([
    '完成投资',
    '575.7亿元',
    '占',
    '79.6%',
    '建成',
    '5',
    'G',
    '基站',
    '35,522个',
  ]);
});

function globOf(pattern: string): RegExp {
  return new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '.*')}$`);
}
