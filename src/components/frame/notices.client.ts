import { noticesFor } from '../../model/notices.ts';
import type { Language } from '../../model/languages.ts';

/** Shows what somebody on the host has written into notices.json since the site was built. It comes late, so it moves nothing. */
const { lang } = document.documentElement;
const place = document.querySelector<HTMLElement>('[data-notices]');
const now = new Date();
const day = new Date(+now - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

void fetch(place?.dataset.notices ?? '', { cache: 'no-cache' })
  .then((response) => response.json())
  .then((file: unknown) => {
    const texts = noticesFor(file, lang as Language, day);
    if (!place || !texts.length) return;
    place.prepend(...texts.map((text) => Object.assign(document.createElement('p'), { textContent: text })));
    place.hidden = false;
    place.querySelector('button')?.addEventListener('click', () => (place.hidden = true));
  })
  // Nobody needs to know that there is none.
  .catch(() => undefined);
