import { describe, expect, it } from 'vitest';
import { filesOfContent } from '../../src/library/content-files.ts';
import { readContent } from '../../src/library/read.ts';
import { lettersIn, partsOf, type Part } from '../support/parts.ts';

const { content } = readContent(filesOfContent(process.cwd()));
const parts = partsOf(content);
const inBoth = (article: string, step: string): [ja: Part, en: Part] => {
  const [ja, en, ...more] = parts.filter((part) => part.article === article && part.step === step);
  if (ja?.language !== 'ja' || en?.language !== 'en' || more.length) throw new Error(`${article} has no step ${step} in both languages`);
  return [ja, en];
};
const eachOf = (article: string, step: string, check: (part: Part) => void) => inBoth(article, step).forEach(check);

const BOTH_RISKS = expect.arrayContaining(['loses-data', 'cannot-undo']);

describe('a first sign-in with SSO can end in a choice that cannot be undone', () => {
  const WARNED = [
    ['symptoms/edu-invitation-missing', 'try-sso'],
    ['symptoms/edu-invitation-missing', 'accept'],
    ['symptoms/organization-account-cannot-sign-in', 'choose-sso'],
    ['symptoms/organization-account-cannot-sign-in', 'portal'],
    ['symptoms/sso-required-or-not-in-workspace', 'sign-in-sso'],
    ['symptoms/no-eligible-account', 'private-once'],
    ['guides/move-to-edu-safely', 'join'],
    ['guides/administrator-checklist', 'enforce-safely'],
    ['causes/edu-licence-not-activated', 'activate'],
    ['causes/edu-licence-not-activated', 'campus-sign-in'],
    ['causes/edu-and-team-switching', 'sign-out-and-in'],
    ['causes/disabled-by-administrator', 'accept-again'],
  ] as const;
  const NEVER_BACK = /\*\*[^*]*(?:取り消せません|選び直せません|cannot be undone|cannot undo|cannot choose again)[^*]*\*\*/;

  it.each(WARNED)('%s#%s says so in bold before its first action, with both risks', (article, step) => {
    eachOf(article, step, ({ risks, beforeActions }) => {
      expect(risks).toEqual(BOTH_RISKS);
      expect(beforeActions).toMatch(NEVER_BACK);
    });
  });

  const COPY = '/guides/(?:export-your-data|move-to-edu-safely)/';
  it.each(WARNED)('%s#%s leads to a copy of the chats before its first action', (article, step) => {
    eachOf(article, step, ({ beforeActions }) => expect(beforeActions).toMatch(new RegExp(COPY)));
  });

  /** Sentences that have people sign in with SSO, open the portal of their organization or accept its invitation. */
  const INTO_SSO = {
    ja: /SSO[^。\n]{0,20}(?:を選[びん]|で入り直|から入りま|で入りま|で入るよう)|SSO\([^)]*\)(?:を選|も試)|ポータル(?:を開き|のアイコンを押)|Join Workspace\*\*[^。\n]*(?:押し|進みま)|招待のメールを開き/,
    en: /(?:choose|(?<!if you )use|try|using|sign in again with|(?<!ever )sign in with)\s[^.\n]{0,40}SSO(?! link)|open (?:the|your)[^.\n]{0,30} portal|\*\*Join Workspace|open the (?:new )?invitation/i,
  };
  const LEADS_TO_WARNING = new RegExp([COPY, ...WARNED.map(([article, step]) => `/${article}/#${step}`)].join('|'));
  /** Nobody is sent to a sign-in here: these tell what universities do, how to search for the mail, or that SSO is a policy. */
  const ONLY_TELL = [
    'symptoms/edu-invitation-missing before',
    'symptoms/edu-invitation-missing read-campus-page',
    'symptoms/edu-invitation-missing search-mail',
    'symptoms/suspicious-activity-alert admins',
    'symptoms/two-factor-greyed-out admins',
    'guides/spot-fake-support-and-login-pages admins',
    'guides/after-a-break-in password',
    'guides/plan-names workspace-plans',
  ];

  it('whatever else sends people there leads to that warning', () => {
    const sending = parts.filter(({ language, text }) => INTO_SSO[language].test(text));
    const silent = sending
      .filter(({ text }) => !LEADS_TO_WARNING.test(text))
      .map(({ language, article, step }) => `${language} ${article} ${step}`);
    expect(silent.filter((name) => !ONLY_TELL.includes(name.slice(3)))).toEqual([]);
  });
});

describe('somebody who is locked out can still ask for their data', () => {
  it('export-your-data leads to the Privacy Portal and warns before that it deletes accounts too', () => {
    eachOf('guides/export-your-data', 'privacy-portal', ({ risks, beforeActions, text }) => {
      expect(text).toContain('](https://privacy.openai.com/)');
      expect(text).toContain('**Download my data**');
      expect(beforeActions).toMatch(/\*\*[^*]*(?:アカウントの削除もでき、取り消せません|deletes accounts, which cannot be undone)\*\*/);
      expect(risks).toEqual(BOTH_RISKS);
    });
  });

  it('export-your-data does not say that they cannot', () => {
    for (const { text } of parts.filter(({ article }) => article === 'guides/export-your-data')) {
      expect(text).not.toMatch(/ログインできなくなってからは頼めません|cannot ask for one once you are locked out/);
    }
  });

  it.each([
    'symptoms/account-deactivated-message',
    'symptoms/mfa-device-lost',
    'causes/account-deactivated',
    'causes/advanced-account-security',
    'guides/appeal-a-deactivation',
    'guides/recovery-limits-and-backup',
  ])('%s tells them where', (article) => {
    for (const language of ['ja', 'en']) {
      const texts = parts.filter((part) => part.article === article && part.language === language).map(({ text }) => text);
      expect(texts.join('')).toContain('](/guides/export-your-data/#privacy-portal)');
    }
  });
});

describe('Advanced Account Security', () => {
  const AAS = 'causes/advanced-account-security';

  it('says before the recovery key is entered that it works once and opens the account 48 hours later', () => {
    eachOf(AAS, 'recovery-key', ({ risks, beforeActions }) => {
      expect(beforeActions).toMatch(/1 回しか使えません|works once/);
      expect(beforeActions).toMatch(/48 時間あと|48 hours later/);
      expect(risks).toContain('cannot-undo');
    });
  });

  it('has people wait before they go on, and enter no second key', () => {
    eachOf(AAS, 'recovery-key', ({ text }) => {
      expect(text).toMatch(/次の鍵を入れないでください|Enter no other key/);
      expect(text).toMatch(/^4\. (?:48 時間たったら|After 48 hours)/m);
    });
  });

  it('tells who is signed in how to turn it off, and that new keys end the old ones at once', () => {
    eachOf(AAS, 'keep-session', ({ risks, beforeActions, text }) => {
      expect(text).toContain('**Disable**');
      expect(beforeActions).toMatch(/古い鍵はその場で使えなくなります|end the old ones at once/);
      expect(risks).toContain('cannot-undo');
    });
  });

  it('is not told otherwise elsewhere: who speaks of its recovery keys names the 48 hours', () => {
    const speaking = parts.filter(({ text }) =>
      /回復用の鍵は 1 回|回復用の鍵だけが|A recovery key works|recovery keys are the only/.test(text),
    );
    expect(speaking.length).toBeGreaterThan(0);
    for (const { text } of speaking) expect(text).toMatch(/48 時間|48 hours/);
  });
});

describe('an account that was stopped', () => {
  it('is not lost by a new one: before other ways to sign in are tried, people are told where to stop', () => {
    eachOf('symptoms/account-deactivated-message', 'rule-out', ({ beforeActions }) => {
      expect(beforeActions).toMatch(/名前や生年月日を尋ねる画面[^*]*閉じて|asks for your name or birthday[^*]*Close it/);
    });
  });

  it('is not defended with a sentence that may be untrue: what a model letter claims stands in brackets, to be filled in or deleted', () => {
    const letters = parts.flatMap((part) =>
      lettersIn(part.text).map((letter) => ({ letter, of: `${part.language} ${part.article} ${part.step}` })),
    );
    const appeals = letters.filter(({ letter }) => /\bdeactivated\b/.test(letter));
    expect(appeals.length).toBe(4);
    for (const { letter, of } of appeals) {
      const fixed = letter.replace(/〔[^〕]*〕|\[[^\]]*\]/g, '…');
      const claims = fixed
        .trim()
        .split(/(?<=[.?])\s/)
        .filter((sentence) => !/^Please /.test(sentence.trim()) && !sentence.includes('…'));
      expect(claims, of).toEqual([]);
      expect(fixed, of).not.toMatch(/\b(?:mistake|I have not|I did not|never)\b/);
    }
  });
});

describe('the sources', () => {
  /** Doors of libraries, where readers meet a sign-in page; tools that make or farm accounts; test copies of a site. */
  const NOT_FOR_READERS = /ezproxy|proxy\.\w|any-auto-register|auto-?register|chatgpt2api|chat2api|account-?farm|\/\/[^/]*test\./i;

  it('send nobody to a library proxy, a tool that farms accounts or a test copy', () => {
    expect(content.sources.filter(({ address }) => NOT_FOR_READERS.test(address ?? '')).map(({ id }) => id)).toEqual([]);
  });
});
