/** The one list of commands. */
import { commands, type Disposable, type ExtensionContext } from 'vscode';
import { showRuleCommand } from '../commandIds.ts';
import type { DraftService } from '../draftService.ts';
import { carryThrough, changeFigure } from './carryThrough.ts';
import { copyWithoutComments, removeComments } from './comments.ts';
import { markAsDraft } from './markAsDraft.ts';
import { restartServer } from './restartServer.ts';
import { registerSectionCommands } from './sections.ts';
import { showIgnored } from './showIgnored.ts';
import { showOutput } from './showOutput.ts';
import { showRule } from './showRule.ts';
import { tableOfContents } from './tableOfContents.ts';
import { unmarkDraft } from './unmarkDraft.ts';

/** Registers every command that package.json contributes. */
export function registerCommands(context: ExtensionContext, service: DraftService): Disposable[] {
  return [
    commands.registerCommand('hegao.markAsDraft', markAsDraft),
    commands.registerCommand('hegao.unmarkDraft', unmarkDraft),
    commands.registerCommand('hegao.changeFigure', changeFigure),
    commands.registerCommand('hegao.carryThrough', carryThrough),
    commands.registerCommand('hegao.tableOfContents', tableOfContents),
    ...registerSectionCommands(),
    commands.registerCommand('hegao.removeComments', removeComments),
    commands.registerCommand('hegao.copyWithoutComments', copyWithoutComments),
    commands.registerCommand('hegao.showIgnored', showIgnored),
    commands.registerCommand(showRuleCommand, (rule?: unknown) => showRule(context, rule)),
    commands.registerCommand('hegao.showOutput', () => showOutput(service)),
    commands.registerCommand('hegao.restartServer', () => restartServer(service)),
  ];
}
