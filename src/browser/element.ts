/**
 * Makes an element. What a person typed goes in as text, never as markup.
 * @param attributes attributes and text; undefined ones are left out
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string | undefined> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/**
 * A condition that can be taken off.
 * @param name what pressing it does, for screen readers
 */
export function chip(label: string, name: string, takeOff: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 'min-h-11 rounded-full edged px-4', 'aria-label': name }, `${label} ×`);
  button.addEventListener('click', takeOff);
  return button;
}
