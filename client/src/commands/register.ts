/** The one list of commands. */
import { commands, type Disposable, type ExtensionContext } from 'vscode';
import { showRuleCommand } from '../commandIds.ts';
import type { DraftService } from '../draftService.ts';
import { markAsDraft } from './markAsDraft.ts';
import { restartServer } from './restartServer.ts';
import { showOutput } from './showOutput.ts';
import { showRule } from './showRule.ts';
import { unmarkDraft } from './unmarkDraft.ts';

/** Registers every command that package.json contributes. */
export function registerCommands(context: ExtensionContext, service: DraftService): Disposable[] {
  return [
    commands.registerCommand('hegao.markAsDraft', markAsDraft),
    commands.registerCommand('hegao.unmarkDraft', unmarkDraft),
    commands.registerCommand(showRuleCommand, (rule?: unknown) => showRule(context, rule)),
    commands.registerCommand('hegao.showOutput', () => showOutput(service)),
    commands.registerCommand('hegao.restartServer', () => restartServer(service)),
  ];
}
