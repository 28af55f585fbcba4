/** Reads the arguments of one call; whatever cannot be used becomes a UsageError with one clear line. */
import { parseArgs } from 'node:util';
import { rules } from '../core/rules/registry.ts';
import type { Severity } from '../core/rules/rule.ts';
import {
  isSeverityLevel,
  type SeverityLevel,
  severityLevels,
} from '../core/rules/severityLevels.ts';
import type { Bilingual, Tongue } from '../core/text/bilingual.ts';
import { closest } from '../core/text/closest.ts';

/** The commands, in the order in which the help lists them. */
export const commands = ['check', 'facts', 'outline', 'lsp'] as const;
export type Command = (typeof commands)[number];

/** How results are written. */
export const formats = ['text', 'json'] as const;
export type Format = (typeof formats)[number];

/** One call, as its arguments have it. */
export interface Call {
  /** Undefined for a bare `--help` or `--version`. */
  readonly command: Command | undefined;
  readonly paths: readonly string[];
  readonly format: Format;
  readonly tongue: Tongue;
  /** What the arguments say of colour; undefined leaves it to the terminal. */
  readonly color: boolean | undefined;
  /** The highest severity that still gives status 0. */
  readonly maxSeverityOk: Severity;
  readonly fix: boolean;
  /** Whether ignored findings are listed as well. */
  readonly showIgnored: boolean;
  readonly severities: Readonly<Record<string, SeverityLevel>>;
  /** The file to go by instead of those around the drafts. */
  readonly config: string | undefined;
  readonly help: boolean;
  readonly version: boolean;
}

/** A call that cannot be carried out. */
export class UsageError extends Error {
  readonly reason: Bilingual;
  constructor(reason: Bilingual) {
    super(reason.en);
    this.reason = reason;
  }
}

/** The call that `argv`, without the program's name, asks for; throws UsageError. */
export function readCall(argv: readonly string[]): Call {
  const { tokens } = parseArgs({
    args: [...argv],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const positionals = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const given = tokens.flatMap((token) => (token.kind === 'option' ? [checked(token)] : []));
  const has = (name: OptionName) => given.some((option) => option.name === name);
  const last = <T extends string>(name: OptionName, allowed: readonly T[], otherwise: T): T =>
    given
      .filter((option) => option.name === name)
      .map((option) => oneOf(option, allowed))
      .pop() ?? otherwise;
  const bare = has('help') || has('version');
  const command = commandOf(positionals[0], bare);
  for (const option of given) if (command) requireFits(option.name, command);
  const paths = positionals.slice(1);
  if (command && !bare) requirePaths(command, paths, has('stdio'));
  return {
    command,
    paths,
    format: last('format', formats, 'text'),
    tongue: last('lang', ['zh', 'en'], 'zh'),
    color: given.reduce<boolean | undefined>(colorAfter, undefined),
    maxSeverityOk: last('max-severity-ok', ['hint', 'information', 'warning'], 'information'),
    fix: has('fix'),
    showIgnored: has('show-ignored'),
    severities: Object.fromEntries(given.filter(({ name }) => name === 'rule').map(ruleSetting)),
    config: given.filter(({ name }) => name === 'config').at(-1)?.value,
    help: has('help'),
    version: has('version'),
  };
}

/** The tongue that `argv` asks for, even where the rest of it cannot be used. */
export function tongueOf(argv: readonly string[]): Tongue {
  const { values } = parseArgs({ args: [...argv], options, strict: false, allowPositionals: true });
  return values.lang === 'en' ? 'en' : 'zh';
}

const options = {
  format: { type: 'string' },
  lang: { type: 'string' },
  color: { type: 'boolean' },
  'no-color': { type: 'boolean' },
  'max-severity-ok': { type: 'string' },
  fix: { type: 'boolean' },
  'show-ignored': { type: 'boolean' },
  rule: { type: 'string', multiple: true },
  config: { type: 'string' },
  stdio: { type: 'boolean' },
  // Editors' language clients pass their process id along; the server watches it.
  clientProcessId: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const;
type OptionName = keyof typeof options;

/** Options that not all commands have. */
const owners: Partial<Record<OptionName, readonly Command[]>> = {
  'max-severity-ok': ['check'],
  fix: ['check'],
  'show-ignored': ['check'],
  rule: ['check'],
  config: ['check', 'facts', 'outline'],
  stdio: ['lsp'],
  clientProcessId: ['lsp'],
};

interface Given {
  readonly name: OptionName;
  readonly value: string;
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(options, name);
}

function checked(token: { name: string; rawName: string; value: string | undefined }): Given {
  const { name, rawName, value } = token;
  if (!isOption(name)) throw unknownOption(rawName);
  const wantsValue = options[name].type === 'string';
  if (wantsValue && !value)
    throw new UsageError({
      zh: `选项 ${rawName} 后面缺少值`,
      en: `option ${rawName} needs a value`,
    });
  if (!wantsValue && value !== undefined)
    throw new UsageError({ zh: `选项 ${rawName} 不带值`, en: `option ${rawName} takes no value` });
  return { name, value: value ?? '' };
}

function unknownOption(rawName: string): UsageError {
  const near = closest(
    rawName,
    Object.keys(options).map((name) => `--${name}`),
  );
  return new UsageError({
    zh: `没有选项 ${rawName}${near.length > 0 ? `，是否指 ${near.join('、')}？` : '，用 --help 查看全部选项'}`,
    en: `unknown option ${rawName}${near.length > 0 ? `; did you mean ${near.join(', ')}?` : '; see --help'}`,
  });
}

function commandOf(name: string | undefined, bare: boolean): Command | undefined {
  const command = commands.find((candidate) => candidate === name);
  if (command || (name === undefined && bare)) return command;
  const list = { zh: commands.join('、'), en: commands.join(', ') };
  throw new UsageError(
    name === undefined
      ? {
          zh: `请给出命令：${list.zh}；用 --help 查看用法`,
          en: `a command is missing: ${list.en}; see --help`,
        }
      : {
          zh: `没有命令 ${name}，可用的有 ${list.zh}`,
          en: `unknown command ${name}; there are ${list.en}`,
        },
  );
}

function requireFits(name: OptionName, command: Command): void {
  const own = owners[name];
  if (!own || own.includes(command)) return;
  throw new UsageError({
    zh: `选项 --${name} 只用于 ${own.join('、')}`,
    en: `option --${name} belongs to ${own.join(', ')} alone`,
  });
}

function requirePaths(command: Command, paths: readonly string[], stdio: boolean): void {
  if (command !== 'lsp') {
    if (paths.length > 0) return;
    throw new UsageError({
      zh: `请给出要处理的文件或文件夹，- 表示标准输入：hegao ${command} 文件…`,
      en: `name the files or folders, or - for standard input: hegao ${command} FILE…`,
    });
  }
  if (paths.length > 0 || !stdio)
    throw new UsageError({
      zh: '请写 hegao lsp --stdio，不带其他参数',
      en: 'call it as hegao lsp --stdio, with nothing else',
    });
}

function oneOf<T extends string>({ name, value }: Given, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found) return found;
  throw new UsageError({
    zh: `选项 --${name} 不支持 ${value}，可用的有 ${allowed.join('、')}`,
    en: `option --${name} does not support ${value}; use ${allowed.join(', ')}`,
  });
}

function colorAfter(before: boolean | undefined, { name }: Given): boolean | undefined {
  if (name === 'color') return true;
  return name === 'no-color' ? false : before;
}

/** `figure-share=off` as an entry of the severities. */
function ruleSetting({ value }: Given): readonly [string, SeverityLevel] {
  const [id = '', level, ...rest] = value.split('=');
  if (!rules.some(({ meta }) => meta.id === id)) throw unknownRule(id);
  if (isSeverityLevel(level) && rest.length === 0) return [id, level];
  throw new UsageError({
    zh: `选项 --rule 应写作 ${id}=${severityLevels.join('|')}`,
    en: `option --rule is written ${id}=${severityLevels.join('|')}`,
  });
}

function unknownRule(id: string): UsageError {
  const near = closest(
    id,
    rules.map(({ meta }) => meta.id),
  );
  return new UsageError({
    zh: `没有规则 ${id}${near.length > 0 ? `，相近的有 ${near.join('、')}` : ''}`,
    en: `unknown rule ${id}${near.length > 0 ? `; close to it are ${near.join(', ')}` : ''}`,
  });
}
