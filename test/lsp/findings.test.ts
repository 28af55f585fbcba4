/** Findings pulled and sent, and the settings that they depend on. */
import { beforeEach, expect, test } from 'vitest';
import { type LspClient, pulling, startClient, uri } from '../support/lspClient.ts';

const gap = '一、甲\n三、乙\n';
const sound = '一、甲\n二、乙\n';

let client: LspClient;

beforeEach(() => {
  client = startClient();
});

test('pulled findings are unchanged until the text or the settings change', async () => {
  await client.initialize();
  await client.open(gap);
  const first = await client.pull();
  expect(first).toMatchObject({ kind: 'full', items: [{ code: 'numbering-gap' }] });
  const { resultId } = first;
  expect(await client.pull(resultId)).toEqual({ kind: 'unchanged', resultId });
  await client.change(2, [{ text: sound }]);
  expect(await client.pull(resultId)).toMatchObject({ kind: 'full', items: [] });
  await client.change(3, [{ text: gap }]);
  const third = await client.pull();
  await client.configure({ rules: { 'numbering-gap': 'hint' } });
  expect(await client.pull(third.resultId)).toMatchObject({
    kind: 'full',
    items: [{ severity: 4 }],
  });
});

test('a client that pulls is not sent findings, but told to ask again', async () => {
  await client.initialize();
  await client.open(gap);
  await client.configure({ rules: { 'numbering-gap': 'off' } });
  await client.refreshes.find();
  expect(await client.findings()).toEqual([]);
  expect(client.published.received).toEqual([]);
});

test('news of the settings is asked for where the client wants to be asked', async () => {
  await client.initialize();
  expect(await client.registered.find()).toBe('workspace/didChangeConfiguration');
});

test('each document has the settings of its folder', async () => {
  client.settings.set('file:///a.txt', { rules: { 'numbering-gap': 'off' } });
  client.settings.set('', { rules: { 'numbering-gap': 'error' } });
  await client.initialize();
  await client.open(gap, 'file:///a.txt');
  await client.open(gap, 'file:///b.txt');
  expect(await client.findings('file:///a.txt')).toEqual([]);
  expect((await client.findings('file:///b.txt'))[0]?.severity).toBe(1);
});

test('findings are sent after opening and changing, and cleared on closing', async () => {
  await client.initialize({ capabilities: {} });
  await client.open(gap);
  const first = await client.published.find();
  expect(first).toMatchObject({ uri, version: 1, diagnostics: [{ code: 'numbering-gap' }] });
  await client.change(2, [{ text: sound }]);
  const second = await client.published.find(({ version }) => version === 2);
  expect(second.diagnostics).toEqual([]);
  await client.change(3, [{ text: gap }]);
  await client.published.find(({ version }) => version === 3);
  await client.close();
  const last = await client.published.find(({ version }) => version === undefined);
  expect(last).toEqual({ uri, diagnostics: [] });
});

test('of changes that come together only the last is sent', async () => {
  await client.initialize({ capabilities: {} });
  await client.open(gap);
  for (let version = 2; version <= 9; version++) await client.change(version, [{ text: gap }]);
  await client.published.find(({ version }) => version === 9);
  expect(client.published.received.length).toBeLessThan(9);
});

test('a client without a configuration of its own sends its settings', async () => {
  await client.initialize({ capabilities: {} });
  await client.open(gap);
  await client.published.find(({ diagnostics }) => diagnostics.length > 0);
  await client.configure({ rules: { 'numbering-gap': 'off' } });
  await client.published.find(({ diagnostics }) => diagnostics.length === 0);
});

test('settings at the start hold until the client has others', async () => {
  await client.initialize({ initializationOptions: { rules: { 'numbering-gap': 'off' } } });
  await client.open(gap);
  expect(await client.findings()).toEqual([]);
  await client.configure({ rules: {} });
  expect(await client.findings()).toHaveLength(1);
});

test.each<[title: string, settings: unknown, message: string]>([
  ['no object', 5, '核稿：设置 hegao 应为对象。'],
  [
    'a rate that is text',
    { speakingRate: 'fast' },
    '核稿：设置 hegao.speakingRate 应为 60 到 400 之间的数，现按 200。',
  ],
  [
    'a rate beyond all speakers',
    { speakingRate: 1e9 },
    '核稿：设置 hegao.speakingRate 应为 60 到 400 之间的数，现按 200。',
  ],
  ['rules that are a list', { rules: [] }, '核稿：设置 hegao.rules 应为对象。'],
  [
    'a severity that is none',
    { rules: { 'numbering-gap': 3 } },
    '核稿：设置 hegao.rules["numbering-gap"] 应为 off、hint、information、warning、error 之一，现按默认级别。',
  ],
  [
    'a rule that is none',
    { rules: { nope: 'off' } },
    '核稿：设置 hegao.rules["nope"] 不起作用，没有这条规则。',
  ],
])(
  'a setting of the wrong type, %s: said once, and the default holds',
  async (_, settings, message) => {
    client.settings.set('', settings);
    await client.initialize();
    await client.open(gap);
    await client.open(gap, 'file:///b.txt');
    expect(await client.findings()).toMatchObject([{ severity: 2 }]);
    expect(await client.findings('file:///b.txt')).toHaveLength(1);
    expect(client.messages.received).toEqual([message]);
  },
);

test('in English, where the client speaks it', async () => {
  client.settings.set('', { speakingRate: true });
  await client.initialize({ locale: 'de' });
  await client.open(gap);
  await client.findings();
  expect(await client.messages.find()).toBe(
    'hegao: the setting hegao.speakingRate must be a number from 60 to 400; 200 is used.',
  );
});

test('the speaking rate is used', async () => {
  client.settings.set('', { speakingRate: 60 });
  await client.initialize({ capabilities: pulling });
  await client.open(`一、${'好'.repeat(118)}\n`);
  const hover = await client.ask('textDocument/hover', { position: { line: 0, character: 0 } });
  expect(JSON.stringify(hover)).toContain('120字 · 约讲2分钟');
});
