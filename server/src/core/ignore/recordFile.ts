/**
 * The file in which a workspace keeps its records of findings to be ignored: JSON that people may read, review, and
 * correct by hand.
 */
import type { Bilingual } from '../text/bilingual.ts';
import { type IgnoreRecord, isSameFinding } from './record.ts';

/** The file's name, in the folder whose drafts it is for. */
export const recordFileName = '.hegao-ignored.json';

/** What a file tells. */
export interface RecordFile {
  readonly records: readonly IgnoreRecord[];
  /** What cannot be used, in the user's words; the rest is used. */
  readonly problems: readonly Bilingual[];
  /** Whether records can be added without losing anything that stands there. */
  readonly isSound: boolean;
}

/** Reads the file's text. Never throws. */
export function readRecordFile(text: string): RecordFile {
  if (text.trim() === '') return { records: [], problems: [], isSound: true };
  const whole = parsed(text);
  if ('problem' in whole) return unusable(whole.problem);
  const { value } = whole;
  if (!isObject(value) || !Array.isArray(value.ignored)) return unusable(NO_LIST);
  if (value.version !== undefined && value.version !== VERSION) return unusable(NEWER);
  const records: IgnoreRecord[] = [];
  const problems: Bilingual[] = [];
  for (const [index, member] of value.ignored.entries()) {
    const record = recordIn(member);
    if (record) records.push(record);
    else problems.push(incomplete(index + 1));
  }
  return { records, problems, isSound: true };
}

/**
 * The file's text with `record` added at its end; where the finding is recorded already, only a new reason is put in.
 * All else that the file holds is kept. `text` is empty where there is no file; null where it is not sound.
 */
export function withRecord(text: string, record: IgnoreRecord): string | null {
  if (!readRecordFile(text).isSound) return null;
  const whole = parsed(text.trim() === '' ? '{}' : text);
  const value = 'value' in whole && isObject(whole.value) ? whole.value : {};
  const ignored: readonly unknown[] = Array.isArray(value.ignored) ? value.ignored : [];
  const known = ignored.findIndex((member) => {
    const other = recordIn(member);
    return other !== null && isSameFinding(other, record);
  });
  const { rule, places, reason } = record;
  const members =
    known < 0
      ? [...ignored, { rule, places, reason }]
      : ignored.map((member, index) =>
          index === known && isObject(member) && reason !== '' ? { ...member, reason } : member,
        );
  return `${JSON.stringify({ version: VERSION, ...value, ignored: members }, null, 2)}\n`;
}

const VERSION = 1;

function recordIn(member: unknown): IgnoreRecord | null {
  if (!isObject(member)) return null;
  const { rule, places, reason } = member;
  if (typeof rule !== 'string' || !Array.isArray(places) || places.length === 0) return null;
  const words = places.filter((place) => typeof place === 'string');
  if (words.length < places.length) return null;
  return { rule, places: words, reason: typeof reason === 'string' ? reason : '' };
}

function parsed(text: string): { readonly value: unknown } | { readonly problem: Bilingual } {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    return { value };
  } catch (error) {
    return { problem: notJson(text, error instanceof Error ? error.message : '') };
  }
}

/** The engine's message tells the place, if at all, as an offset; at the text's end where it tells none. */
function notJson(text: string, message: string): Bilingual {
  const offset = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
  const line = text.slice(0, offset).trimEnd().split('\n').length;
  return {
    zh: `第 ${line} 行前后不是合法的 JSON，记下的忽略都没有生效`,
    en: `not valid JSON around line ${line}; nothing that is recorded there takes effect`,
  };
}

const NO_LIST: Bilingual = {
  zh: '缺少 ignored 列表，记下的忽略都没有生效',
  en: 'the list “ignored” is missing; nothing that is recorded there takes effect',
};

const NEWER: Bilingual = {
  zh: '是更新版本的核稿写的，请升级；记下的忽略都没有生效',
  en: 'written by a newer version of hegao; nothing that is recorded there takes effect',
};

function incomplete(ordinal: number): Bilingual {
  return {
    zh: `ignored 第 ${ordinal} 条不完整，要有 rule 和 places；这一条没有生效`,
    en: `entry ${ordinal} of “ignored” is incomplete: it needs rule and places; it has no effect`,
  };
}

function unusable(problem: Bilingual): RecordFile {
  return { records: [], problems: [problem], isSound: false };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
