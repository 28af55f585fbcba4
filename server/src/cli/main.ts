/** One call of the program, from its arguments to its exit status. */
import { version } from '../../../package.json';
import type { Tongue } from '../core/text/bilingual.ts';
import { check } from './check.ts';
import { facts } from './facts.ts';
import { help } from './help.ts';
import { languageServer } from './languageServer.ts';
import { outline } from './outline.ts';
import type { Terminal } from './terminal.ts';
import { type Call, type Command, readCall, tongueOf, UsageError } from './usage.ts';

/**
 * Carries out one call. Answers its exit status: 0 nothing at or above `warning`, 1 something was found,
 * 2 the call or an input could not be used.
 */
export async function main(argv: readonly string[], terminal: Terminal): Promise<number> {
  const call = read(argv, terminal, tongueOf(argv));
  if (!call) return 2;
  if (call.help) return print(terminal, help[call.tongue]);
  if (call.version) return print(terminal, `hegao ${version}\n`);
  return call.command ? carriers[call.command](call, terminal) : 2;
}

const carriers: Readonly<Record<Command, (call: Call, terminal: Terminal) => Promise<number>>> = {
  check,
  facts,
  outline,
  lsp: languageServer,
};

function read(argv: readonly string[], terminal: Terminal, tongue: Tongue): Call | undefined {
  try {
    return readCall(argv);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.complain(error.reason[tongue]);
    return undefined;
  }
}

async function print(terminal: Terminal, text: string): Promise<number> {
  await terminal.out(text);
  return 0;
}
