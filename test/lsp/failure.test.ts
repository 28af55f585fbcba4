/** A feature that fails: logged without a word of the draft, answered with nothing, and the server goes on. */
import { expect, test, vi } from 'vitest';
import type { DocumentSymbol } from 'vscode-languageserver-protocol/node';
import { startClient } from '../support/lspClient.ts';

vi.mock('../../server/src/features/hover.ts', () => ({
  hover: ({ text }: { text: string }) => {
    throw new TypeError(`cannot read ${text}`);
  },
}));

test('the others are served', async () => {
  const client = startClient();
  await client.initialize();
  await client.open('一、机密\n');
  const position = { line: 0, character: 0 };
  expect(await client.ask('textDocument/hover', { position })).toBeNull();
  const logged = await client.logged.find((message) => message.includes('hover'));
  expect(logged).toMatch(/^textDocument\/hover failed: TypeError\n\s+at /);
  expect(logged).not.toContain('机密');
  const symbols = await client.ask<DocumentSymbol[]>('textDocument/documentSymbol');
  expect(symbols).toHaveLength(1);
});
