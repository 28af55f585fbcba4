/** Ids of commands that more than one file names. */

/** Opens the rule page; its argument is the rule's id. */
export const showRuleCommand = 'hegao.showRule';
