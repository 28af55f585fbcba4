/** `hegao facts`: markers, figures, projects and claims as recognised. */
import { analyse } from '../core/analysis.ts';
import { openConfigs } from './configFiles.ts';
import { complain, eachSource } from './eachSource.ts';
import { factsValue } from './format/factsJson.ts';
import { factsText } from './format/factsText.ts';
import { jsonFrame } from './format/json.ts';
import { nameFiles } from './nameFiles.ts';
import { palette } from './palette.ts';
import type { Terminal } from './terminal.ts';
import type { Call } from './usage.ts';

/** Lists the facts of every text; 0, or 2 where an input could not be used. */
export async function facts(call: Call, terminal: Terminal): Promise<number> {
  const configs = openConfigs(call, terminal);
  if (!configs) return 2;
  const colors = palette(call.color ?? terminal.color);
  const frame = jsonFrame();
  const isJson = call.format === 'json';
  const namesFor = nameFiles(configs);
  const complete = await eachSource(call, terminal, configs, ({ path, text }) => {
    const { names, problems } = namesFor(path);
    for (const problem of problems) complain(terminal, problem, call.tongue);
    const analysis = analyse(text, { names });
    return isJson
      ? frame.file(factsValue(path, analysis))
      : factsText(path, analysis, call.tongue, colors);
  });
  if (isJson) await terminal.out(frame.end());
  return complete ? 0 : 2;
}
