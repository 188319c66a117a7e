import Link from '../article/Link.astro';
import Criteria from './Criteria.astro';
import DeskTool from './DeskTool.astro';
import Fact from './Fact.astro';
import Facts from './Facts.astro';
import Heading from './Heading.astro';
import HelpDesk from './HelpDesk.astro';
import SourceKinds from './SourceKinds.astro';
import Tested from './Tested.astro';
import When from './When.astro';

/** The tags a writer may use in a page of prose, and the link and heading of Markdown. */
export const proseComponents = { Criteria, DeskTool, Fact, Facts, HelpDesk, SourceKinds, Tested, When, a: Link, h2: Heading };
