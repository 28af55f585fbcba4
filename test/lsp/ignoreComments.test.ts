/** Comments 核稿忽略 that the server puts into a draft and takes out of it. */
import { beforeEach, expect, test } from 'vitest';
import type { CodeAction } from 'vscode-languageserver-protocol/node';
import {
  actionsFor,
  edited,
  openIn,
  rulesIn,
  share,
  startOn,
  titled,
  uri,
} from '../support/ignoring.ts';
import type { LspClient } from '../support/lspClient.ts';

let client: LspClient;

beforeEach(() => {
  client = startOn(new Map());
});

async function changed(title: string, text: string): Promise<string> {
  await openIn(client, {}, text);
  return edited(text, titled(await actionsFor(client, 'figure-share'), title));
}

test.each([
  ['is put at the end of the line', share, `${share}<!-- 核稿忽略 figure-share -->`],
  [
    'is put before blanks',
    `${share}  \n一、甲`,
    `${share}<!-- 核稿忽略 figure-share -->  \n一、甲`,
  ],
  [
    'that is there takes the rule in',
    `${share}<!-- 核稿忽略 figure-sum：略 -->`,
    `${share}<!-- 核稿忽略 figure-sum、figure-share：略 -->`,
  ],
])('one for the line %s, and the finding goes', async (_, text, wanted) => {
  expect(await changed('本行忽略', text)).toBe(wanted);
  await client.change(2, [{ text: wanted }], uri);
  expect(await rulesIn(client)).not.toContain('figure-share');
});

test.each([
  ['is put at the end', share, `${share}\n<!-- 核稿忽略全文 figure-share -->\n`],
  ['keeps the line breaks', `${share}\r\n`, `${share}\r\n<!-- 核稿忽略全文 figure-share -->\r\n`],
  [
    'that is there takes the rule in',
    `${share}\n<!-- 核稿忽略全文 figure-sum -->\n`,
    `${share}\n<!-- 核稿忽略全文 figure-sum、figure-share -->\n`,
  ],
])('one for the text %s, and the finding goes', async (_, text, wanted) => {
  expect(await changed('全文忽略', text)).toBe(wanted);
  await client.change(2, [{ text: wanted }], uri);
  expect(await rulesIn(client)).not.toContain('figure-share');
});

test('comments are taken out by one action, and nothing tells of them', async () => {
  const text = `<!-- 核稿忽略下一行 -->\n${share}\n甲  <!-- 核稿忽略 --> <!-- 核稿忽略：x -->\n<!-- 核稿忽略全文 -->`;
  await openIn(client, {}, text);
  const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
  const ask = (only?: string[]) =>
    client.ask<CodeAction[]>(
      'textDocument/codeAction',
      { range, context: { diagnostics: [], ...(only && { only }) } },
      uri,
    );
  const [action] = await ask(['source.removeComments.hegao']);
  expect(edited(text, action ?? expect.fail('no action'))).toBe(`${share}\n甲`);
  const titles = (await ask()).map(({ title }) => title);
  expect(titles).toContain('删去全部“核稿忽略”注释');
});

test('comments that are wrong are put right, not ignored', async () => {
  await openIn(client, {}, `${share}<!-- 核稿忽略 figure-shares -->`);
  const actions = await actionsFor(client, 'text-ignore-invalid');
  expect(actions.map(({ title }) => title)).toEqual(['改为 figure-share']);
});

test('two findings of a rule on one line bring its comments once', async () => {
  await openIn(client, {}, `${share}${share.replace('89.6', '90.6')}`);
  const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
  const actions = await client.ask<CodeAction[]>(
    'textDocument/codeAction',
    { range, context: { diagnostics: [] } },
    uri,
  );
  const titles = actions.map(({ title }) => title.slice(0, 5));
  expect(titles.filter((title) => title === '忽略这一处')).toHaveLength(4);
  expect(titles.filter((title) => title === '本行忽略“')).toHaveLength(1);
});
