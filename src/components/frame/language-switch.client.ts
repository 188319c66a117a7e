/** Links to the other languages take along what narrows the page and where it is read, as they are when they are used. */
for (const used of ['pointerdown', 'focusin', 'click'])
  addEventListener(used, ({ target }) => {
    const link = (target as Element).closest<HTMLAnchorElement>('header a[hreflang]');
    if (link) [link.search, link.hash] = [location.search, location.hash];
  });
