/** `hegao outline`: the section tree. */
import { analyse } from '../core/analysis.ts';
import { openConfigs } from './configFiles.ts';
import { eachSource } from './eachSource.ts';
import { jsonFrame } from './format/json.ts';
import { outlineText, outlineValue } from './format/outline.ts';
import { palette } from './palette.ts';
import type { Terminal } from './terminal.ts';
import type { Call } from './usage.ts';

/** Prints the section tree of every text; 0, or 2 where an input could not be used. */
export async function outline(call: Call, terminal: Terminal): Promise<number> {
  const configs = openConfigs(call, terminal);
  if (!configs) return 2;
  const colors = palette(call.color ?? terminal.color);
  const frame = jsonFrame();
  const isJson = call.format === 'json';
  const complete = await eachSource(call, terminal, configs, ({ path, text }) => {
    const { draft } = analyse(text);
    return isJson ? frame.file(outlineValue(path, draft)) : outlineText(path, draft, colors);
  });
  if (isJson) await terminal.out(frame.end());
  return complete ? 0 : 2;
}
