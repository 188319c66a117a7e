import Admins from './Admins.astro';
import Cannot from './Cannot.astro';
import Cite from './Cite.astro';
import For from './For.astro';
import Link from './Link.astro';
import Step from './Step.astro';
import Success from './Success.astro';
import Which from './Which.astro';

/** The tags a writer may use, and the link of Markdown. */
export const mdxComponents = { Admins, Cannot, Cite, For, Step, Success, Which, a: Link };
