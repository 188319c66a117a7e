/** What is put on the clipboard: text, and where there is one, the same with links for programs that take them. */
export interface Copied {
  text: string;
  html?: string;
}

/** Puts text and HTML on the clipboard together. Returns whether the clipboard took them. */
export async function toClipboard({ text, html }: Copied): Promise<boolean> {
  try {
    if (!html) await navigator.clipboard.writeText(text);
    else {
      const part = (type: string, content: string) => new Blob([content], { type });
      await navigator.clipboard.write([
        new ClipboardItem({ 'text/plain': part('text/plain', text), 'text/html': part('text/html', html) }),
      ]);
    }
    return true;
  } catch {
    return copySelection(html ?? '', text);
  }
}

/** The older way, where the newer is missing or refused: what is rendered is selected and copied, which gives both forms too. */
function copySelection(html: string, text: string): boolean {
  const rendered = document.createElement('div');
  rendered.className = 'absolute whitespace-pre-wrap';
  if (html) rendered.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  else rendered.textContent = text;
  const focused = document.activeElement;
  const selection = getSelection();
  document.body.append(rendered);
  try {
    selection?.selectAllChildren(rendered);
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the way of browsers that know no ClipboardItem
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    rendered.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}
