import { handedOver } from '../../search/state.ts';

/**
 * Puts the ticket that the address hands over into its box; it does not stay in the address.
 * @param typed what was typed before the script arrived: it is the newer
 * @returns whether there is a ticket to read
 */
export function takeHandedTicket(box: HTMLTextAreaElement, typed: string): boolean {
  const handed = handedOver(location.hash, 't', box.maxLength);
  if (handed !== undefined) {
    box.value = typed || handed;
    history.replaceState(null, '', location.pathname + location.search);
  }
  return Boolean(typed || handed);
}
