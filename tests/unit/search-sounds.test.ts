import { expect, it } from 'vitest';
import { countMails, levelsOf, NO_SOUNDS, readSounds, soundsOf, soundTableOf } from '../../src/search/sounds.ts';
import { saidInMails } from '../../src/search/mails.ts';
import { weighedTokensOf } from '../../src/search/tokens.ts';

const many = (...mails: string[]) => Array.from({ length: 12 }, () => mails).flat();
const ANSWERED = many('the kettle stays cold', 'the lamp of the kettle is dark');
const OTHERS = {
  bare: many('it does not work, please help'),
  elsewhere: many('the toaster burns my bread'),
  beyond: many('which tea is best'),
};
const counts = countMails(ANSWERED, OTHERS);
const said = saidInMails([{ mails: ANSWERED }], new Set());
const table = readSounds(soundTableOf(counts, said), said);
const heard = (text: string) => soundsOf(weighedTokensOf(text), (token) => table.get(token));

it('a text sounds like the mails it has words of', () => {
  expect(heard('my toaster burns').elsewhere).toBeGreaterThan(0);
  expect(heard('my toaster burns').elsewhere).toBeGreaterThan(heard('my toaster burns').beyond);
  expect(heard('which tea is it').beyond).toBeGreaterThan(0);
  expect(heard('please help, it does not work').bare).toBeGreaterThan(0);
  expect(Math.max(...Object.values(heard('the kettle is cold and dark')))).toBeLessThanOrEqual(0);
});

it('a text of words that no mail has sounds like nothing, and so does every text where nothing was loaded', () => {
  expect(heard('zebra')).toEqual({ bare: 0, elsewhere: 0, beyond: 0 });
  const silent = readSounds(NO_SOUNDS, { tokens: '', articles: '' });
  expect(soundsOf(weighedTokensOf('my toaster burns'), (token) => silent.get(token))).toEqual({ bare: 0, elsewhere: 0, beyond: 0 });
});

it('what is published says of each token what was counted', () => {
  for (const [token, levels] of table) expect(levels).toEqual(levelsOf(counts, token));
});

it('a mail that is judged by itself does not count', () => {
  const few = countMails(ANSWERED, { ...OTHERS, elsewhere: ['a toaster'] });
  expect(levelsOf(few, 'toaster')[1]).toBeGreaterThan(0);
  expect(levelsOf(few, 'toaster', 'elsewhere')).toEqual([0, 0, 0]);
});
