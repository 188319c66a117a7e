/**
 * A description of the search for browsers: github.com/dewitt/opensearch, draft 6 of OpenSearch 1.1. The words go into the fragment, so that
 * no host is sent them.
 * @param search the address of the finder
 */
export function openSearch(name: string, description: string, search: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `<ShortName>${escaped(name.slice(0, 16))}</ShortName>`,
    `<Description>${escaped(description.slice(0, 1024))}</Description>`,
    '<InputEncoding>UTF-8</InputEncoding>',
    `<Url type="text/html" template="${escaped(search)}#q={searchTerms}"/>`,
    '</OpenSearchDescription>',
    '',
  ].join('\n');
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
