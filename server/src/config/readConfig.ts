/**
 * Reads a folder's configuration.
 *
 *     rules:
 *       figure-same-value: off
 *     exclude:
 *       - 归档/
 *     speakingRate: 180
 *     names: 台账/项目名称.txt
 */
import { type NameFile, readNameFile } from '../core/names/nameFile.ts';
import { rules } from '../core/rules/registry.ts';
import { isSeverityLevel, type SeverityLevel } from '../core/rules/severityLevels.ts';
import type { Bilingual } from '../core/text/bilingual.ts';
import type { FileProblem } from '../core/text/fileProblem.ts';
import type { Span } from '../core/text/span.ts';
import { isSpeakingRate } from '../core/text/speakingRate.ts';
import { type Config, noConfig } from './config.ts';
import { type ConfigKey, isConfigKey } from './configKeys.ts';
import {
  EMPTY_NAME,
  NAMES,
  NO_KEYS,
  ONE_NAME,
  outsideFolder,
  PATTERN,
  PATTERNS,
  RATE,
  RULES,
  unknownKey,
  unknownRule,
  wrongLevel,
} from './configWording.ts';
import { pathWithin } from './pathWithin.ts';
import { COLON, lacksColon } from './syntaxWording.ts';
import { type Entry, readYaml, type Value } from './yamlValue.ts';

/** What a file tells. */
export interface ConfigReading {
  readonly config: Config;
  /** What is of no use, in text order; the rest is used. */
  readonly problems: readonly FileProblem[];
  /** Whether it is YAML; what is just being typed often is not. */
  readonly isSound: boolean;
}

/** Reads the file's text. Never throws: whatever stands there, there is a configuration. */
export function readConfig(text: string): ConfigReading {
  const { root, problems: ofSyntax, isSound } = readYaml(text);
  const problems = [...ofSyntax];
  const lost = new Set(ofSyntax.map((problem) => lineOf(text, problem.start)));
  const complain: Complain = ({ start, end }, message) => {
    if (problems.length >= MOST_PROBLEMS) return;
    // A line that is no YAML has been complained of, and what it seems to say is not what was meant.
    if (lost.has(lineOf(text, start))) return;
    const worded = typeof message === 'function' ? message() : message;
    problems.push({ start, end, message: worded });
  };
  const config = configIn(root, complain);
  const inOrder = problems.sort((a, b) => a.start - b.start).slice(0, MOST_PROBLEMS);
  return { config, problems: inOrder, isSound };
}

/** Where the line begins that `offset` stands in. */
function lineOf(text: string, offset: number): number {
  const before = text.slice(0, offset);
  return Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
}

/** The message is only worded where there is room for it. */
type Complain = (place: Span, message: Bilingual | (() => Bilingual)) => void;

/** Nobody reads more. */
const MOST_PROBLEMS = 100;

function configIn(root: Value, complain: Complain): Config {
  let config = noConfig;
  if (root.kind === 'nothing') return config;
  if (root.kind !== 'mapping') {
    complain(root, seemsKeyed(root) ? COLON : NO_KEYS);
    return config;
  }
  for (const entry of root.entries) {
    if (!isConfigKey(entry.key)) complain(entry, () => unknownKey(entry.key));
    else if (entry.value.kind !== 'nothing')
      config = { ...config, ...readers[entry.key](entry, complain) };
  }
  return config;
}

/** Each key with what its value means for the configuration. */
const readers: Readonly<Record<ConfigKey, (entry: Entry, complain: Complain) => Partial<Config>>> =
  {
    rules: readRules,
    exclude: readPatterns,
    speakingRate: readRate,
    names: readNames,
  };

function readRules(entry: Entry, complain: Complain): Partial<Config> {
  const { value } = entry;
  if (value.kind !== 'mapping') {
    complain(valuePlace(entry), seemsKeyed(value) ? COLON : RULES);
    return {};
  }
  const severities: Record<string, SeverityLevel> = {};
  for (const rule of value.entries) {
    const level = rule.value.kind === 'words' ? rule.value.value : undefined;
    if (!ruleIds.includes(rule.key)) complain(rule, () => unknownRule(rule.key, ruleIds));
    else if (isSeverityLevel(level)) severities[rule.key] = level;
    else if (rule.value.kind !== 'nothing') complain(valuePlace(rule), wrongLevel(rule.key));
  }
  return { severities };
}

const ruleIds = rules.map(({ meta }) => meta.id);

function readPatterns(entry: Entry, complain: Complain): Partial<Config> {
  const { value } = entry;
  if (value.kind !== 'list') {
    complain(valuePlace(entry), PATTERNS);
    return {};
  }
  const exclude: string[] = [];
  for (const item of value.items) {
    if (item.kind === 'words' && item.words.trim() !== '') exclude.push(item.words);
    else complain(itemPlace(item, entry), PATTERN);
  }
  return { exclude };
}

function readRate(entry: Entry, complain: Complain): Partial<Config> {
  const rate = entry.value.kind === 'words' ? entry.value.value : undefined;
  if (isSpeakingRate(rate)) return { speakingRate: rate };
  complain(valuePlace(entry), RATE);
  return {};
}

/** A path, or a list of what would each be a line of such a file. */
function readNames(entry: Entry, complain: Complain): Partial<Config> {
  const { value } = entry;
  if (value.kind === 'list') {
    return { names: value.items.flatMap((item) => namesIn(item, entry, complain)) };
  }
  if (value.kind !== 'words') {
    complain(valuePlace(entry), NAMES);
    return {};
  }
  const { start, end, words } = value;
  const path = pathWithin(words);
  if (path !== null) return { nameFile: { path, start, end } };
  complain(value, outsideFolder(words));
  return {};
}

function namesIn(item: Value, entry: Entry, complain: Complain): NameFile['names'] {
  const place = itemPlace(item, entry);
  const line = item.kind === 'words' ? item.words.trim() : '';
  const { names, problems } = readNameFile(line);
  const [first] = problems;
  if (/[\r\n]/.test(line)) complain(place, ONE_NAME);
  else if (first) complain(place, first.message);
  else if (names.length === 0) complain(place, EMPTY_NAME);
  return names;
}

function seemsKeyed(value: Value): boolean {
  return value.kind === 'words' && lacksColon(value.words);
}

/** Of what has parts the key is marked, not all that it holds. */
function valuePlace({ start, end, value }: Entry): Span {
  return value.kind === 'words' ? value : { start, end };
}

function itemPlace(item: Value, entry: Entry): Span {
  const hasParts = item.kind === 'list' || item.kind === 'mapping';
  return hasParts || item.end === item.start ? valuePlace(entry) : item;
}
