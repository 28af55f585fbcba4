/** Goes through the texts of a call, and says of each that cannot be used why. */
import type { Tongue } from '../core/text/bilingual.ts';
import type { ConfigFiles } from './configFiles.ts';
import { printable } from './printable.ts';
import type { Unusable } from './problems.ts';
import { readSources, type Source } from './sources.ts';
import type { Terminal } from './terminal.ts';
import type { Call } from './usage.ts';

/** Writes out what `show` makes of each text in turn; answers whether every input could be used. */
export async function eachSource(
  { paths, tongue }: Call,
  terminal: Terminal,
  configs: ConfigFiles,
  show: (source: Source) => string | Promise<string>,
): Promise<boolean> {
  let complete = true;
  for await (const source of readSources(paths, configs.excludes)) {
    if (terminal.isClosed()) break;
    if ('reason' in source) {
      complain(terminal, source, tongue);
      complete = false;
    } else await terminal.out(await show(source));
  }
  return complete;
}

/** Says in one line which input could not be used, and why. */
export function complain(terminal: Terminal, { path, reason }: Unusable, tongue: Tongue): void {
  const separator = tongue === 'zh' ? '：' : ': ';
  terminal.complain(`${printable(path)}${separator}${reason[tongue]}`);
}
