/** What is wrong with a file as YAML, in the words of somebody who does not know YAML. */
import type { Bilingual } from '../core/text/bilingual.ts';

/** What the parser's `code` means, for an error on `line`. */
export function syntaxMessage(code: string, line: string): Bilingual {
  return lacksColon(line) ? COLON : (messages[code] ?? otherError(code));
}

/** Whether these words look like a key with its value, but for the sign between them: figure-share：off, figure-share:off. */
export function lacksColon(words: string): boolean {
  return /^\s*(?:- )?[\w-]+(?:\s*：|:(?=[^\s:/\\]))/.test(words);
}

/** The sign that keys end in. */
export const COLON: Bilingual = {
  zh: '冒号要用半角的“:”，后面空一格',
  en: 'A key ends in a half-width colon and a space',
};

/** For words that begin with `*`, which YAML takes for a reference. */
export const ALIAS_QUOTED: Bilingual = {
  zh: '以“*”开头的要加引号，如 "*.txt"',
  en: 'Words that begin with * need quotes: "*.txt"',
};

/** For a key that is a list, or the like. */
export const KEY_NO_WORD: Bilingual = {
  zh: '冒号前面应是一个词，这一项不起作用',
  en: 'A key is one word; this entry has no effect',
};

/** For what nobody writes by hand. */
export const TOO_LARGE: Bilingual = {
  zh: '文件太大（上限 6 万字），没有读',
  en: 'The file is too large (65,536 characters at most) and is not read',
};

/** For brackets in brackets without end. */
export const TOO_DEEP: Bilingual = {
  zh: '嵌套太深，没有读这个文件',
  en: 'Nested too deeply; the file is not read',
};

/** For a key that stands there a second time. */
export function repeatedKey(key: string): Bilingual {
  return {
    zh: `${key} 前面已有，这里不起作用`,
    en: `${key} stands above already; it has no effect here`,
  };
}

const QUOTES: Bilingual = {
  zh: '以这个符号开头的要加引号',
  en: 'Words that begin with this sign need quotes',
};

const NESTED: Bilingual = {
  zh: '缩进对不齐，或者一行里写了两个冒号；文字里有冒号的要加引号',
  en: 'The indentation does not line up, or there are two colons in a line; words with a colon need quotes',
};

const messages: Readonly<Record<string, Bilingual>> = {
  TAB_AS_INDENT: { zh: '缩进要用空格，不能用 Tab', en: 'Indent with spaces, not with tabs' },
  BAD_INDENT: {
    zh: '缩进对不齐，或者括号没有写完',
    en: 'The indentation does not line up, or a bracket is not closed',
  },
  MISSING_CHAR: {
    zh: '这里缺冒号、引号或括号',
    en: 'A colon, a quote or a bracket is missing here',
  },
  UNEXPECTED_TOKEN: {
    zh: '这里的符号放得不对；列表每项另起一行，写作“- 项”',
    en: 'This sign is out of place; each item of a list stands on a line of its own, as “- item”',
  },
  BAD_SCALAR_START: QUOTES,
  BLOCK_AS_IMPLICIT_KEY: NESTED,
  MULTILINE_IMPLICIT_KEY: NESTED,
  MULTIPLE_DOCS: {
    zh: '一个文件只写一份，“---”以下不起作用',
    en: 'A file holds one document; what stands below --- has no effect',
  },
  BAD_DQ_ESCAPE: {
    zh: '双引号里的“\\”有特殊作用，可改用单引号',
    en: 'A backslash is special in double quotes; use single ones',
  },
};

function otherError(code: string): Bilingual {
  return { zh: `不是合法的 YAML（${code}）`, en: `Not valid YAML (${code})` };
}
