/** Reads YAML text to plain values with their places; the one file that knows the `yaml` package. */
import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  Scalar,
} from 'yaml';
import type { FileProblem } from '../core/text/fileProblem.ts';
import type { Span } from '../core/text/span.ts';
import {
  ALIAS_QUOTED,
  KEY_NO_WORD,
  repeatedKey,
  syntaxMessage,
  TOO_DEEP,
  TOO_LARGE,
} from './syntaxWording.ts';

/** A value at its place. */
export type Value = Span & (Words | List | Mapping | Nothing);

/** `words` as they are written, without quotes; `value` as YAML takes them. */
export interface Words {
  readonly kind: 'words';
  readonly words: string;
  readonly value: unknown;
}

export interface List {
  readonly kind: 'list';
  readonly items: readonly Value[];
}

export interface Mapping {
  readonly kind: 'mapping';
  readonly entries: readonly Entry[];
}

interface Nothing {
  readonly kind: 'nothing';
}

/** A key with its value; the span is the key's. */
export interface Entry extends Span {
  readonly key: string;
  readonly value: Value;
}

/** What a text says, as far as it can be read. */
export interface YamlReading {
  readonly root: Value;
  readonly problems: readonly FileProblem[];
  /** Whether nothing was lost: what stands there is YAML. */
  readonly isSound: boolean;
}

/** Reads `text`. Never throws, and takes well under a second for any text. */
export function readYaml(text: string): YamlReading {
  if (text.length > LARGEST) return unreadable({ start: 0, end: firstLineEnd(text) }, TOO_LARGE);
  const deep = deepPlace(text);
  if (deep) return unreadable(deep, TOO_DEEP);
  const document = parseDocument(text, { uniqueKeys: false, prettyErrors: false });
  const problems = syntaxProblems(text, document.errors);
  const isSound = problems.length === 0;
  const aliases = new Map<string, Scalar>();
  const root = toValue(document.contents, { text, problems, aliases, at: { start: 0, end: 0 } });
  return { root, problems, isSound };
}

/** UTF-16 units; a thousand names take half of it. */
const LARGEST = 65_536;

/** More than anything that people write; the parser calls itself for each level, and must not run out of stack. */
const DEEPEST = 64;

/** Where brackets, or signs of one line, nest deeper than that; by counting alone, as quotes do not matter here. */
function deepPlace(text: string): Span | null {
  let depth = 0;
  let signs = 0;
  for (const { 0: sign, index } of text.matchAll(/[\r\n[\]{}]|[-?:](?=[ \t])/g)) {
    if (/[\r\n]/.test(sign)) signs = 0;
    else if (/[-?:]/.test(sign)) signs++;
    else depth += /[[{]/.test(sign) ? 1 : -1;
    if (depth > DEEPEST || signs > DEEPEST) return { start: index, end: index + 1 };
  }
  return null;
}

function unreadable(place: Span, message: FileProblem['message']): YamlReading {
  const root: Value = { kind: 'nothing', ...place };
  return { root, problems: [{ ...place, message }], isSound: false };
}

function firstLineEnd(text: string): number {
  return /^[^\r\n]*/.exec(text)?.[0].length ?? 0;
}

/** One for each line, as a slip brings others in its wake. */
function syntaxProblems(
  text: string,
  errors: readonly { readonly code: string; readonly pos: readonly [number, number] }[],
): FileProblem[] {
  const problems: FileProblem[] = [];
  let known = -1;
  for (const { code, pos } of errors.slice(0, MOST_ERRORS)) {
    const place = visiblePlace(text, pos);
    const line = text.lastIndexOf('\n', place.start - 1) + 1;
    if (line === known) continue;
    known = line;
    problems.push({ ...place, message: syntaxMessage(code, lineAt(text, line)) });
  }
  return problems;
}

const MOST_ERRORS = 20;

function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? text.length : end);
}

/** At the end of the text, and on a line break, nothing would be seen: the last sign before it then. */
function visiblePlace(text: string, [from, to]: readonly [number, number]): Span {
  const words = /^[^\r\n]*/.exec(text.slice(from, to))?.[0] ?? '';
  if (words !== '') return { start: from, end: from + words.length };
  const end = text.slice(0, from).trimEnd().length;
  return { start: Math.max(end - 1, 0), end };
}

/** What values are made with; `at` is where one stands that has no place of its own. */
interface Making {
  readonly text: string;
  readonly problems: FileProblem[];
  /** Anchored words by their names, as far as they have come. */
  readonly aliases: Map<string, Scalar>;
  readonly at: Span;
}

/** Deep only as far as the text is: aliases are followed to words, never to what holds others. */
function toValue(node: unknown, making: Making): Value {
  const place = placeOf(node, making);
  if (isAlias(node)) {
    const target = making.aliases.get(node.source);
    if (target) return { ...wordsOf(target), ...place };
    making.problems.push({ ...place, message: ALIAS_QUOTED });
    return { kind: 'nothing', ...place };
  }
  if (isScalar(node)) {
    if (node.anchor) making.aliases.set(node.anchor, node);
    return { ...wordsOf(node), ...place };
  }
  if (isSeq(node)) {
    const items = node.items.map((item) => toValue(item, { ...making, at: place }));
    return { kind: 'list', items, ...place };
  }
  if (isMap(node)) return { kind: 'mapping', entries: entriesOf(node.items, making), ...place };
  return { kind: 'nothing', ...place };
}

function wordsOf({ value, source, type }: Scalar): Words | Nothing {
  if (value === null && type === Scalar.PLAIN) return { kind: 'nothing' };
  return { kind: 'words', words: typeof value === 'string' ? value : (source ?? ''), value };
}

/** Of two entries with one key the first counts. */
function entriesOf(
  items: readonly { readonly key: unknown; readonly value: unknown }[],
  making: Making,
): readonly Entry[] {
  const entries = new Map<string, Entry>();
  for (const { key: node, value } of items) {
    const place = placeOf(node, making);
    const key = toValue(node, making);
    if (key.kind !== 'words') {
      if (isCollection(node)) making.problems.push({ ...place, message: KEY_NO_WORD });
      continue;
    }
    const entry = { key: key.words, ...place, value: toValue(value, { ...making, at: place }) };
    if (!entries.has(key.words)) entries.set(key.words, entry);
    else making.problems.push({ ...place, message: repeatedKey(key.words) });
  }
  return [...entries.values()];
}

/** Without the line break that ends what has parts. */
function placeOf(node: unknown, { text, at }: Making): Span {
  const range = (node as Node | null)?.range;
  if (!range) return at;
  const [start, end] = range;
  return { start, end: isCollection(node) ? start + text.slice(start, end).trimEnd().length : end };
}
