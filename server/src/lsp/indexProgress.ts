/** Shows the writer that drafts are being read, where it takes a while; the writer can stop it. */
import {
  type CancellationToken,
  CancellationTokenSource,
  type Connection,
} from 'vscode-languageserver';
import type { Bilingual } from '../core/text/bilingual.ts';
import type { Client } from './client.ts';
import type { Report } from './folderIndex.ts';

/** One reading as the writer sees it. */
export interface IndexProgress {
  /** Cancelled by the writer, or with `stop`. */
  readonly token: CancellationToken;
  readonly report: Report;
  done(): void;
}

/** Begins to be shown with the first report of more than a few drafts. */
export async function indexProgress(
  { connection, client }: { readonly connection: Connection; readonly client: Client },
  stop: CancellationToken,
): Promise<IndexProgress> {
  const source = new CancellationTokenSource();
  if (stop.isCancellationRequested) source.cancel();
  const stopping = stop.onCancellationRequested(() => source.cancel());
  let shown: Awaited<ReturnType<Connection['window']['createWorkDoneProgress']>> | null | undefined;
  let last = 0;
  let isOver = false;
  const show = async (): Promise<void> => {
    shown = null;
    const progress = await connection.window.createWorkDoneProgress();
    progress.begin(TITLE[client.tongue], 0, '', true);
    progress.token.onCancellationRequested(() => source.cancel());
    if (isOver) progress.done();
    else shown = progress;
  };
  return {
    token: source.token,
    report: (done, total) => {
      if (!client.can.showProgress || total < FEW) return;
      if (shown === undefined) void show().catch(() => undefined);
      const percent = Math.floor((100 * done) / total);
      if (percent === last) return;
      last = percent;
      shown?.report(percent, `${done}/${total}`);
    },
    done: () => {
      stopping.dispose();
      isOver = true;
      shown?.done();
    },
  };
}

/** Fewer are read before anybody would see it. */
const FEW = 20;

const TITLE: Bilingual = {
  zh: '核稿：读取文件夹里的稿子',
  en: 'hegao: reading the drafts of the folder',
};
