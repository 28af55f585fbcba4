/** The section `hegao` of the client's settings: whatever it holds, there are settings to work with. */
import { rules } from '../core/rules/registry.ts';
import {
  isSeverityLevel,
  type SeverityLevel,
  severityLevels,
} from '../core/rules/severityLevels.ts';
import type { Bilingual } from '../core/text/bilingual.ts';
import { isSpeakingRate, speakingRates } from '../core/text/speakingRate.ts';
import { memberOf } from './client.ts';

/** The settings that the server uses. */
export interface Settings {
  /** By rule id. */
  readonly severities: Readonly<Record<string, SeverityLevel>>;
  /** Characters a minute. */
  readonly speakingRate: number;
  /** Whether the folder's drafts that are not open are read, too. */
  readonly indexes: boolean;
  /** Whether a lens above each heading tells its length. */
  readonly showsLengths: boolean;
  /** Whether a hint behind each announced count tells how many items there are. */
  readonly showsCounts: boolean;
  /** What is no draft of the folder, in the notation of .gitignore. */
  readonly exclude: readonly string[];
}

/** Settings, and what was wrong with what the user wrote. */
export interface SettingsReading {
  readonly settings: Settings;
  readonly complaints: readonly Bilingual[];
}

/** The name of the section. */
export const settingsSection = 'hegao';

/** Reads the section's value; wrong parts fall back to their defaults one by one, null and undefined silently. */
export function readSettings(value: unknown): SettingsReading {
  const complaints: Bilingual[] = [];
  if (isGiven(value) && !isRecord(value)) complaints.push(wrong('hegao', OBJECT));
  const rate = memberOf(value, 'speakingRate');
  if (isGiven(rate) && !isSpeakingRate(rate)) complaints.push(wrong('hegao.speakingRate', RATE));
  const severities = readSeverities(memberOf(value, 'rules'), complaints);
  return {
    settings: {
      severities,
      speakingRate: isSpeakingRate(rate) ? rate : speakingRates.usual,
      showsLengths: readSwitch(value, ['codeLens', 'sections'], { usual: true, complaints }),
      showsCounts: readSwitch(value, ['inlayHints', 'promises'], { usual: false, complaints }),
      ...readIndexing(memberOf(value, 'workspace'), complaints),
    },
    complaints,
  };
}

/** The switch `hegao.group.name`; `usual` where it is not set, or set to no truth value. */
function readSwitch(
  value: unknown,
  [group, name]: readonly [group: string, name: string],
  { usual, complaints }: { readonly usual: boolean; readonly complaints: Bilingual[] },
): boolean {
  const written = memberOf(memberOf(value, group), name);
  if (typeof written === 'boolean') return written;
  if (isGiven(written)) complaints.push(wrong(`hegao.${group}.${name}`, BOOLEAN));
  return usual;
}

function readIndexing(
  value: unknown,
  complaints: Bilingual[],
): Pick<Settings, 'indexes' | 'exclude'> {
  const index = memberOf(value, 'index');
  const exclude = memberOf(value, 'exclude');
  if (isGiven(index) && typeof index !== 'boolean')
    complaints.push(wrong('hegao.workspace.index', BOOLEAN));
  const isList = Array.isArray(exclude) && exclude.every((one) => typeof one === 'string');
  if (isGiven(exclude) && !isList) complaints.push(wrong('hegao.workspace.exclude', PATTERNS));
  return { indexes: index !== false, exclude: isList ? exclude : [] };
}

function readSeverities(value: unknown, complaints: Bilingual[]): Settings['severities'] {
  if (!isGiven(value)) return {};
  if (!isRecord(value)) {
    complaints.push(wrong('hegao.rules', OBJECT));
    return {};
  }
  const severities: Record<string, SeverityLevel> = {};
  for (const [id, severity] of Object.entries(value)) {
    const name = `hegao.rules["${id}"]`;
    if (!rules.some((rule) => rule.meta.id === id)) complaints.push(unknownRule(name));
    else if (isSeverityLevel(severity)) severities[id] = severity;
    else if (isGiven(severity)) complaints.push(wrong(name, SEVERITY));
  }
  return severities;
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const OBJECT: Bilingual = { zh: '应为对象', en: 'must be an object' };
const BOOLEAN: Bilingual = { zh: '应为 true 或 false', en: 'must be true or false' };
const PATTERNS: Bilingual = {
  zh: '应为路径模式的列表，如 ["归档/"]',
  en: 'must be a list of patterns, such as ["archive/"]',
};
const RATE: Bilingual = {
  zh: `应为 ${speakingRates.least} 到 ${speakingRates.most} 之间的数，现按 ${speakingRates.usual}`,
  en: `must be a number from ${speakingRates.least} to ${speakingRates.most}; ${speakingRates.usual} is used`,
};
const SEVERITY: Bilingual = {
  zh: `应为 ${severityLevels.join('、')} 之一，现按默认级别`,
  en: `must be one of ${severityLevels.join(', ')}; the default is used`,
};

function wrong(name: string, expected: Bilingual): Bilingual {
  return {
    zh: `核稿：设置 ${name} ${expected.zh}。`,
    en: `hegao: the setting ${name} ${expected.en}.`,
  };
}

function unknownRule(name: string): Bilingual {
  return {
    zh: `核稿：设置 ${name} 不起作用，没有这条规则。`,
    en: `hegao: the setting ${name} has no effect; there is no such rule.`,
  };
}
