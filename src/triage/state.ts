import { askedIn, chosenIn, queryOf } from '../model/address.ts';
import type { FacetValues } from '../model/catalogue.ts';
import { UNKNOWN, type Answers, type Check } from './table.ts';

/** How far the person went: they have had enough, or want to go on although one cause is ahead. */
const PACES = ['end', 'on'] as const;
export type Pace = (typeof PACES)[number] | '';

/** What /check/ shows, as its address says it. */
export interface CheckState {
  chosen: FacetValues;
  /** The symptom whose causes alone are looked at, without its kind; empty for all causes. */
  symptom: string;
  /** In the order in which they were given. */
  answers: Answers;
  /** Keys of the articles that a text of theirs was taken for. */
  told: string[];
  /** The one of them whose own message was in the text, if there was one. */
  own: string;
  pace: Pace;
}

/** What an address may name. */
export interface Known {
  facets: FacetValues;
  symptoms: readonly string[];
  checks: readonly Check[];
  /** Keys of articles that a text can be taken for. */
  articles: readonly string[];
}

/**
 * Reads the state from an address. What does not exist is ignored.
 * @param search the query with its question mark
 * @param hash the fragment with its number sign: #a=stage:loop,private-window:works
 */
export function readCheck(search: string, hash: string, known: Known): CheckState {
  const { parameters, fragment } = askedIn(search, hash);
  const said = new URLSearchParams(fragment);
  const answers = listIn(said, 'a').flatMap((each): [string, string][] => {
    const [id = '', answer = ''] = each.split(':');
    const check = known.checks.find((one) => one.id === id);
    return check && (answer === UNKNOWN || check.answers.some((one) => one.id === answer)) ? [[id, answer]] : [];
  });
  const symptom = parameters.get('symptom') ?? '';
  const told = [...new Set(listIn(said, 't'))].filter((key) => known.articles.includes(key));
  return {
    chosen: chosenIn(parameters, known.facets),
    symptom: known.symptoms.includes(symptom) ? symptom : '',
    answers: Object.fromEntries(answers),
    told,
    own: told.find((key) => key === said.get('own')) ?? '',
    pace: PACES.find((pace) => said.has(pace)) ?? '',
  };
}

function listIn(said: URLSearchParams, name: string): string[] {
  return (said.get(name) ?? '').split(',').filter(Boolean);
}

/** Query and fragment of the address for a state. Nothing a person typed is in it. */
export function writeCheck({ chosen, symptom, answers, told, own, pace }: CheckState): string {
  const given = Object.entries(answers).map((each) => each.join(':'));
  const said = [
    given.length ? `a=${given.join(',')}` : '',
    told.length ? `t=${told.join(',')}` : '',
    told.includes(own) ? `own=${own}` : '',
    pace,
  ].filter(Boolean);
  return queryOf(chosen, symptom && `symptom=${symptom}`) + (said.length ? `#${said.join('&')}` : '');
}
