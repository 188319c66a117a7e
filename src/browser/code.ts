import { renderSVG } from 'uqr';

/** An address as a QR code, 200 pixels wide, which can take the focus. The label says what it is to those who do not see it. */
export function codeOf(address: string, label: string): SVGElement {
  const code = document.importNode(
    new DOMParser().parseFromString(renderSVG(address, { ecc: 'M' }), 'image/svg+xml').documentElement,
    true,
  ) as unknown as SVGElement;
  const seen = { role: 'img', 'aria-label': label, class: 'shrink-0 bg-white p-2', width: '200', height: '200', tabindex: '-1' };
  for (const [name, value] of Object.entries(seen)) code.setAttribute(name, value);
  return code;
}
