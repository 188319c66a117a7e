import { describe, expect, it } from 'vitest';
import { learnWorries, sentencesOfLanguage } from '../../src/desk/learn-worries.ts';
import { likelihoodsOf, NO_WORRIES, readWorries, worryOf } from '../../src/desk/worries.ts';

const ASKS = ['\\?$'];
const sentences = {
  when: ['when will it boil?', 'when does it boil again?', 'how long until it will boil?', 'tell me when will tea be ready'],
  who: ['can i mend it myself?', 'must i mend it or can you?', 'can you mend it for me?', 'who can mend it, you or me?'],
  none: ['it does not boil.', 'the light is red.', 'it was fine when i bought it.', 'i can see the red light.'],
};
const table = learnWorries(sentences, ASKS);
const worries = readWorries(table);
const asked = (question: string) => worryOf(question, worries);

describe('what a sentence asks is learned from sentences', () => {
  it('which it tells by its words, their order and whether it is a question', () => {
    expect(asked('when will the kettle boil?')).toBe('when');
    expect(asked('can i mend the kettle myself?')).toBe('who');
    expect(asked('is the light red?')).toBeUndefined();
  });

  it('the same from the same, and as published as it was learned', () => {
    expect(learnWorries(sentences, ASKS)).toEqual(table);
    expect(readWorries(JSON.parse(JSON.stringify(table)) as typeof table)).toEqual(worries);
  });

  it('so that likelihoods make a whole', () => {
    expect(likelihoodsOf('when?', worries).reduce((sum, each) => sum + each, 0)).toBeCloseTo(1);
  });

  it('and nothing where there are none', () => {
    expect(learnWorries({ none: ['it boils.'] }, ASKS)).toEqual(NO_WORRIES);
    expect(worryOf('when will it boil?', readWorries(NO_WORRIES))).toBeUndefined();
  });
});

it('of mails some that ask nothing are learned from as well', () => {
  const worry = (id: string, language: 'ja' | 'en', lines: string[]) => ({ id, language, lines });
  const written = {
    worries: [worry('when', 'en', ['When?']), worry('none', 'en', ['It is red.']), worry('when', 'ja', ['いつですか。'])],
    mails: [worry('symptoms/cold', 'en', ['It is cold. Is it broken?'])],
  };
  expect(sentencesOfLanguage('en', written, ASKS)).toEqual({ when: ['When?'], none: ['It is red.', 'It is cold. '] });
});
