/**
 * The file in which a team keeps the names it has agreed on: plain text, one name a line.
 *
 *     # 重点项目名称，以发改委台账为准
 *     莲坪新能源汽车性能试验中心 = 试验中心, 莲坪中心
 *     北拒马河治理工程
 */
import type { Bilingual } from '../text/bilingual.ts';
import type { FileProblem } from '../text/fileProblem.ts';
import type { Span } from '../text/span.ts';
import type { AcceptedName } from './acceptedNames.ts';

/** The file's name, in the folder whose drafts it is for. */
export const nameFileName = 'hegao-names.txt';

/** What a file tells. */
export interface NameFile {
  readonly names: readonly AcceptedName[];
  /** What is of no use, in text order; the rest is used. */
  readonly problems: readonly FileProblem[];
}

/** Words of the file in their place. */
interface Words extends Span {
  readonly text: string;
}

/** A line that names something. */
interface Entry {
  readonly line: number;
  readonly name: Words;
  readonly shorts: readonly Words[];
}

/** Reads the file's text. Never throws. */
export function readNameFile(text: string): NameFile {
  const entries = entriesOf(text);
  const problems = [...entries.flatMap(emptiness), ...repetitions(entries)];
  return {
    names: entries.flatMap(acceptedName),
    problems: problems.sort((a, b) => a.start - b.start),
  };
}

/** The entry of one line, as a list of names in a configuration has them too; null for a blank one and for a comment. */
export function readNameLine(line: string): AcceptedName | null {
  const [entry] = entriesOf(line);
  return entry ? (acceptedName(entry)[0] ?? null) : null;
}

/** The file's text with `name` added at its end, on a line of its own; as it is where it has the name already. */
export function withName(text: string, name: string): string {
  if (readNameFile(text).names.some((known) => known.name === name)) return text;
  const lineBreak = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const isOpen = text !== '' && !/[\r\n]$/.test(text);
  return `${text}${isOpen ? lineBreak : ''}${name}${lineBreak}`;
}

function acceptedName({ name, shorts }: Entry): AcceptedName[] {
  if (name.text === '') return [];
  return [{ name: name.text, shorts: shorts.map(({ text }) => text).filter((one) => one !== '') }];
}

function entriesOf(text: string): readonly Entry[] {
  const entries: Entry[] = [];
  let start = text.startsWith('\ufeff') ? 1 : 0;
  for (const [line, content] of text
    .slice(start)
    .split(/\r\n|\r|\n/)
    .entries()) {
    const isComment = /^\s*[#＃]/.test(content);
    if (!isComment && content.trim() !== '') entries.push(entryOf(content, start, line + 1));
    start = lineEnd(text, start + content.length);
  }
  return entries;
}

/** Behind the line break at `at`. */
function lineEnd(text: string, at: number): number {
  return text.startsWith('\r\n', at) ? at + 2 : at + 1;
}

function entryOf(content: string, start: number, line: number): Entry {
  const sign = content.search(/[=＝]/);
  if (sign < 0) return { line, name: trimmed(content, start), shorts: [] };
  const shorts: Words[] = [];
  let at = start + sign + 1;
  for (const part of content.slice(sign + 1).split(/[,，、;；]/)) {
    shorts.push(trimmed(part, at));
    at += part.length + 1;
  }
  return { line, name: trimmed(content.slice(0, sign), start), shorts };
}

function trimmed(words: string, at: number): Words {
  const text = words.trim();
  const start = at + (words.length - words.trimStart().length);
  return { text, start, end: start + text.length };
}

/** What stands before = and between the commas has to be something, and more than one character. */
function emptiness({ name, shorts }: Entry): readonly FileProblem[] {
  const place = name.text === '' ? { start: name.start, end: name.end + 1 } : name;
  const found: FileProblem[] = [];
  if (name.text === '') found.push({ ...spanOf(place), message: NO_NAME });
  for (const words of [name, ...shorts]) {
    if ([...words.text].length === 1) found.push({ ...spanOf(words), message: TOO_SHORT });
    if (words !== name && words.text === '') {
      found.push({ start: Math.max(words.start - 1, 0), end: words.end, message: NO_SHORT });
    }
  }
  return found;
}

/** The same words twice: the first place has them. */
function repetitions(entries: readonly Entry[]): readonly FileProblem[] {
  const lines = new Map<string, number>();
  const found: FileProblem[] = [];
  const visit = (words: Words, line: number): void => {
    const first = lines.get(words.text);
    if (words.text === '') return;
    if (first === undefined) lines.set(words.text, line);
    else found.push({ ...spanOf(words), message: repeated(words.text, first) });
  };
  for (const { name, line } of entries) visit(name, line);
  for (const { shorts, line } of entries) for (const short of shorts) visit(short, line);
  return found;
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

const NO_NAME: Bilingual = {
  zh: '“=”前面没有名称，这一行不起作用',
  en: 'No name stands before =; the line has no effect',
};

const NO_SHORT: Bilingual = {
  zh: '这里缺一个简称，多了“=”或逗号',
  en: 'A short form is missing here, or there is one = or comma too many',
};

const TOO_SHORT: Bilingual = {
  zh: '只有一个字，容易认错，不起作用',
  en: 'One character is found in too many words; it has no effect',
};

function repeated(words: string, line: number): Bilingual {
  return {
    zh: `“${words}”已见第 ${line} 行，这里不起作用`,
    en: `${words} stands on line ${line} already; it has no effect here`,
  };
}
