/** The drafts of the folder that nobody has open: their sections and figures are known, as they are on disk. */
import { equal, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findings, open, rangeOf, ruleOf, uriOf, write } from './support.ts';

const august = '望川县八月经济运行汇报.txt';
const july = '七月/望川县七月经济运行汇报.hegao';
const safety = '安全生产会议讲话.txt';
const list = 'hegao-names.txt';

const stated = (value: string): string =>
  `望川县七月经济运行汇报\n（2026年8月2日）\n2026年1—6月，全县固定资产投资${value}亿元。\n`;

describe('drafts that are not open', () => {
  let document: vscode.TextDocument;

  before(async () => {
    await write(list, '锦屏之星\n');
    await write(july, stated('312.3'));
    await write(
      safety,
      '安全生产会议讲话\n三、守住矿山底线\n“锦屏之星”2026年1—6月完成投资2.3亿元。\n',
    );
    await write(
      august,
      '望川县八月经济运行汇报\n2026年1—6月，全县固定资产投资321.3亿元。\n锦屏之星2026年1—6月完成投资3.2亿元。\n',
    );
    ({ document } = await open(august));
  });

  after(async () => {
    await closeAll();
    for (const name of [august, '七月', safety, list]) {
      await vscode.workspace.fs.delete(uriOf(name), { recursive: true });
    }
  });

  /** Resolves when the finding on the figure points to exactly this figure of another draft. */
  async function pointsTo(own: string, other: string): Promise<vscode.Location> {
    const isThere = (found: vscode.Diagnostic): boolean =>
      ruleOf(found) === 'figure-elsewhere' &&
      document.getText(found.range) === own &&
      found.relatedInformation?.map(({ message }) => message).join() === other;
    const found = await findings(document, (all) => all.some(isThere));
    const [place] = found.find(isThere)?.relatedInformation ?? [];
    ok(place);
    return place.location;
  }

  async function hoverOn(text: string): Promise<string> {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      rangeOf(document, text).start,
    );
    return hovers
      .flatMap(({ contents }) => contents)
      .map((content) => (typeof content === 'string' ? content : content.value))
      .join('\n');
  }

  it('are held against the one that is: a finding leads to the figure of the other', async () => {
    const { uri, range } = await pointsTo('321.3亿元', '312.3亿元');
    equal(uri.toString(), uriOf(july).toString());
    equal(range.start.line, 2);
  });

  it('say more on hover', async () => {
    await pointsTo('321.3亿元', '312.3亿元');
    const text = await hoverOn('321.3亿元');
    ok(/望川县七月经济运行汇报 2026-08-02.*312\.3亿元/.test(text), text);
  });

  it('have the names of the list', async () => {
    const { uri } = await pointsTo('3.2亿元', '2.3亿元');
    equal(uri.toString(), uriOf(safety).toString());
  });

  it('have sections that are found', async () => {
    await pointsTo('3.2亿元', '2.3亿元');
    const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      '矿山底线',
    );
    const [section] = found;
    equal(section?.name, '三、守住矿山底线');
    equal(section.containerName, '安全生产会议讲话');
    equal(section.location.uri.toString(), uriOf(safety).toString());
  });

  it('are read again when they change on disk', async () => {
    await write(july, stated('312.9'));
    await pointsTo('321.3亿元', '312.9亿元');
    const text = await hoverOn('321.3亿元');
    ok(text.includes('312.9亿元') && !text.includes('312.3亿元'), text);
  });

  it('and say nothing any more when they are gone', async () => {
    await pointsTo('321.3亿元', '312.9亿元');
    await vscode.workspace.fs.delete(uriOf(july));
    await findings(document, (all) =>
      all.every((found) => document.getText(found.range) !== '321.3亿元'),
    );
  });
});
