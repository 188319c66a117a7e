import { asHtml, asMarkdown } from '../../desk/plan.ts';
import { toClipboard } from '../../browser/clipboard.ts';
import type { DeskView } from './desk-view.client.ts';

/**
 * Copies the reply in a form: text, markdown or rich. Says so; where copying is refused, the text stands there to be selected. A reply to
 * nobody is copied only when that was asked for a second time.
 */
export async function copyReply(view: DeskView, form: string): Promise<void> {
  const text = form === 'markdown' ? asMarkdown(view.reply.value) : view.reply.value;
  if (!text.trim()) view.say(view.word('desk.empty'));
  else if (view.asksForName()) return;
  else if (await toClipboard({ text, ...(form === 'rich' && { html: asHtml(text) }) })) view.say(view.word('desk.copied'));
  else view.say(view.word('desk.copyFailed'), text);
}
