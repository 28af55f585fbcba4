/** The regular expressions that stand in a source file. */
import { readFileSync } from 'node:fs';
import { parse } from 'acorn';
import { full } from 'acorn-walk';
import { transformSync } from 'esbuild';

/** Pattern and flags of each regular expression literal in a TypeScript file. */
export function regexesIn(file: URL): readonly RegExp[] {
  const { code } = transformSync(readFileSync(file, 'utf8'), { loader: 'ts', target: 'esnext' });
  const found: RegExp[] = [];
  full(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), (node) => {
    if (node.type === 'Literal' && 'regex' in node && node.value instanceof RegExp)
      found.push(node.value);
  });
  return found;
}
