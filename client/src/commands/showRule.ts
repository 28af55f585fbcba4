/** Opens the shipped rule page at a rule, as a reader sees it. */
import { commands, type ExtensionContext } from 'vscode';
import { rulePage } from '../ruleLinks.ts';

/** `rule` is a rule's id; without one the page opens at its top. Links may pass anything, so it is looked at. */
export async function showRule(context: ExtensionContext, rule: unknown): Promise<void> {
  const fragment = typeof rule === 'string' && /^[a-z0-9-]+$/.test(rule) ? rule : '';
  await commands.executeCommand('markdown.showPreview', rulePage(context).with({ fragment }));
}
