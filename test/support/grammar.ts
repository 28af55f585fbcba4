/** Reads a text with the TextMate grammar of a draft, by the very libraries that VS Code uses. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';
import type { MarkedSpan } from './markup.ts';

/** The grammar that is shipped. */
export async function loadGrammar(): Promise<IGrammar> {
  const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  await loadWASM(readFileSync(wasm));
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: async () =>
      parseRawGrammar(readFileSync(grammarFile, 'utf8'), grammarFile.pathname),
  });
  const grammar = await registry.loadGrammar('text.speech-draft');
  if (!grammar) throw new Error('the grammar was not loaded');
  return grammar;
}

const grammarFile = new URL('../../syntaxes/speech-draft.tmLanguage.json', import.meta.url);

/** Short names of the scopes, for marks in test texts. */
const labels: Readonly<Record<string, string>> = {
  marker: 'markup.heading.marker.speech-draft',
  item: 'keyword.other.marker.speech-draft',
  heading: 'entity.name.section.speech-draft',
  topic: 'markup.bold.topic.speech-draft',
  figure: 'constant.numeric.speech-draft',
  unit: 'keyword.other.unit.speech-draft',
  period: 'variable.other.constant.period.speech-draft',
  quote: 'string.quoted.double.speech-draft',
  title: 'string.quoted.other.speech-draft',
  placeholder: 'invalid.deprecated.placeholder.speech-draft',
  noise: 'comment.line.noise.speech-draft',
  ignore: 'comment.block.ignore.speech-draft',
  address: 'comment.line.address.speech-draft',
};

/** Every stretch of `text` that has one of the scopes above, outer ones first. */
export function scopedSpans(grammar: IGrammar, text: string): readonly MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  let stack = INITIAL;
  let start = 0;
  for (const line of text.split('\n')) {
    const result = grammar.tokenizeLine(line, stack);
    stack = result.ruleStack;
    for (const label of Object.keys(labels)) spans.push(...runs(result.tokens, label, line, start));
    start += line.length + 1;
  }
  return spans.sort((a, b) => a.start - b.start || b.end - a.end || a.label.localeCompare(b.label));
}

type Token = ReturnType<IGrammar['tokenizeLine']>['tokens'][number];

/** Neighbouring tokens of one scope, joined. */
function* runs(
  tokens: readonly Token[],
  label: string,
  line: string,
  offset: number,
): Iterable<MarkedSpan> {
  let start = -1;
  for (const token of [...tokens, null]) {
    const isInside = token?.scopes.includes(labels[label] ?? '') ?? false;
    if (isInside && start < 0) start = token?.startIndex ?? 0;
    if (isInside || start < 0) continue;
    const end = token?.startIndex ?? line.length;
    yield { start: offset + start, end: offset + end, text: line.slice(start, end), label };
    start = -1;
  }
}
