/** A checkbox with its label. */
export function checkboxFor(value: string, label: string, checked: boolean): HTMLElement {
  const input = document.createElement('input');
  input.type = 'checkbox';
  input.value = value;
  input.checked = checked;
  input.className = 'size-5 shrink-0 accent-accent';
  const line = document.createElement('label');
  line.className = 'flex min-h-11 items-center gap-3';
  line.append(input, label);
  return line;
}
