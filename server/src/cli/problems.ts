/** Why an input cannot be used, in the user's words. */
import type { Bilingual } from '../core/text/bilingual.ts';

/** An input that cannot be used. */
export interface Unusable {
  readonly path: string;
  readonly reason: Bilingual;
}

/** What the file system's `error` means for `path`. */
export function unreadable(path: string, error: unknown): Unusable {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return { path, reason: fileSystemReasons[code] ?? otherReason(error) };
}

/** Why a file's content is not read at all. */
export const unsuitableReasons = {
  tooLarge: { zh: '文件太大（上限 64 MB）', en: 'too large (64 MB at most)' },
  special: { zh: '不是普通文件', en: 'not a regular file' },
} as const satisfies Record<string, Bilingual>;

/** Why a corrected text is not written. */
export const unwritableReasons = {
  unfaithful: {
    zh: '有无法按原编码写回的字节，未修改',
    en: 'holds bytes that its encoding cannot write back; left as it is',
  },
  changed: {
    zh: '处理期间被别的程序改动，未修改',
    en: 'changed while it was checked; left as it is',
  },
  standardInput: {
    zh: '标准输入不能用 --fix 修改',
    en: 'standard input cannot be changed by --fix',
  },
} as const satisfies Record<string, Bilingual>;

const denied: Bilingual = { zh: '没有权限', en: 'permission denied' };

const fileSystemReasons: Readonly<Record<string, Bilingual>> = {
  ENOENT: { zh: '找不到这个文件或文件夹', en: 'no such file or folder' },
  ENOTDIR: { zh: '找不到这个文件或文件夹', en: 'no such file or folder' },
  EACCES: denied,
  EPERM: denied,
  ELOOP: { zh: '链接绕成了圈', en: 'its links form a loop' },
  ENAMETOOLONG: { zh: '路径太长', en: 'the path is too long' },
  EROFS: { zh: '所在磁盘是只读的', en: 'its disk is read-only' },
  ENOSPC: { zh: '磁盘已满', en: 'the disk is full' },
  EBUSY: { zh: '正被别的程序占用', en: 'in use by another program' },
};

function otherReason(error: unknown): Bilingual {
  const detail = error instanceof Error ? error.message : String(error);
  return { zh: `无法处理（${detail}）`, en: `cannot be used (${detail})` };
}
