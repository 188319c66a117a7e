import { DESK_TOOLS, TESTED } from '../model/prose.ts';
import type { Tag } from './outline.ts';
import type { Content } from './read.ts';

/** The tags of ours a writer may use, with their attributes. <For> has the facets. */
const OWN: Record<string, string[]> = { Step: ['id'], For: [], Success: [], Cannot: [], Cite: ['s'], Admins: [], Which: [] };

/** The tags of a page of prose. */
export const PROSE_TAGS: Record<string, string[]> = {
  ...{
    SourceKinds: [],
    DeskTool: ['what'],
    HelpDesk: [],
    Facts: [],
    Fact: ['term'],
    Tested: ['what'],
    When: ['conformance'],
    Criteria: ['caption', 'since'],
  },
};

/** The words that an attribute may hold, with spaces between them, where not any do. */
const VALUES: Record<string, readonly string[]> = {
  ...{ what: [...TESTED, ...DESK_TOOLS], conformance: ['full', 'partial'], since: ['2.0', '2.1', '2.2'] },
};

/** HTML that says what a text is. It has no attributes. */
const HTML = ['b', 'br', 'code', 'em', 'i', 'kbd', 'rp', 'rt', 'ruby', 'strong', 'sub', 'sup'];

/**
 * What is wrong with a tag. Only what is named here may stand in a text: anything else could run or show what nobody has looked at.
 * @param tags those of ours that may stand there, with their attributes
 */
export function checkTag(tag: Tag, content: Content, tags = OWN): string[] {
  const { name, attributes, odd } = tag;
  const own = Object.hasOwn(tags, name) ? tags[name] : undefined;
  if (!own && !HTML.includes(name)) return [`unknown tag. Use one of: ${[...Object.keys(tags), ...HTML].join(', ')}`];
  const facets = content.facets.filter(({ fits }) => fits).map(({ id }) => id);
  const known = name === 'For' ? facets : (own ?? []);
  const instead = known.length
    ? `Write ${known.map((attribute) => `${attribute}="…"`).join(' or ')}`
    : 'Remove it: this tag has no attributes';
  const faults = [
    ...odd.map((attribute) => `${attribute} holds no plain text in quotes. ${instead}`),
    ...Object.keys(attributes)
      .filter((attribute) => !known.includes(attribute))
      .map((attribute) =>
        name === 'For' ? `${attribute} is not a facet. Use one of: ${facets.join(', ')}` : `${attribute} is not known here. ${instead}`,
      ),
  ];
  if (faults.length) return faults;
  if (name === 'Cite') return checkCite(attributes.s ?? '', content);
  if (name === 'For') return checkFor(attributes, content);
  return Object.entries(attributes).flatMap(([attribute, text]) => {
    const values = VALUES[attribute];
    const unknown = values && text.split(' ').find((value) => !values.includes(value));
    return unknown === undefined ? [] : [`"${unknown}" is not known as ${attribute}. Write one of: ${values?.join(', ') ?? ''}`];
  });
}

function checkCite(s: string, { sources }: Content): string[] {
  const ids = s.split(' ');
  if (ids.includes('')) return ['needs the ids of sources with one space between them: <Cite s="…" />'];
  return ids
    .filter((id) => !sources.some((source) => source.id === id))
    .map((id) => `there is no source ${id}. Add it to content/sources.yaml, or write an id from there`);
}

function checkFor(attributes: Record<string, string>, { facets }: Content): string[] {
  const conditions = Object.entries(attributes);
  if (!conditions.length) return ['says for whom: <For device="mac">'];
  return conditions.flatMap(([id, values]) => {
    const known = facets.find((facet) => facet.id === id)?.values.map((value) => value.id) ?? [];
    const unknown = values.split(' ').filter((value) => !known.includes(value));
    return unknown.map((value) => `"${value}" is not a value of ${id}. Write one of: ${known.join(', ')}`);
  });
}
