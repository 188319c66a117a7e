import Admins from './Admins.astro';
import Cannot from './Cannot.astro';
import Cite from './Cite.astro';
import For from './For.astro';
import Link from './Link.astro';
import Success from './Success.astro';
import Which from './Which.astro';

/** The tags a writer may use in any text, and the link of Markdown. An article has steps besides, which hold such texts. */
export const mdxComponents = { Admins, Cannot, Cite, For, Success, Which, a: Link };
