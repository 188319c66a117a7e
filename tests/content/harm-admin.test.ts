import { describe, expect, it } from 'vitest';
import { filesOfContent } from '../../src/library/content-files.ts';
import { readContent } from '../../src/library/read.ts';
import { stepsOf, textsOf, type ToldStep } from '../support/told.ts';

const { content } = readContent(filesOfContent(process.cwd()));
const STEPS = stepsOf(content);
const TEXTS = textsOf(content);
const name = ({ file, id }: ToldStep) => `${file}#${id}`;

/** A sentence that has the desktop app reset, deleted or installed again. Taken from the store on a phone is another matter. */
const ACTION = {
  ja: /「リセット」\(\*\*Reset\*\*\)|OpenAI の公式サイト[^。\n]*から入れ直し/,
  en: /\*\*Reset\*\*|[Ii]nstall it again from (?:OpenAI's own|an official) site/,
};
const resets = STEPS.filter(({ language, text }) => ACTION[language].test(text));

describe('a step that resets or reinstalls the desktop app', () => {
  it('is there in both languages', () => {
    for (const language of ['ja', 'en']) expect(resets.filter((step) => step.language === language)).not.toHaveLength(0);
  });

  it('speaks of local Codex work, and how to copy it, before the action', () => {
    const silent = resets.filter(({ language, text }) => !/Codex[\s\S]*`\.codex`/.test(text.slice(0, text.search(ACTION[language]))));
    expect(silent.map(name)).toEqual([]);
  });

  it('declares that data may be lost', () => {
    expect(resets.filter(({ risks }) => !risks.includes('loses-data')).map(name)).toEqual([]);
  });

  it('is the last thing to do: at most asking for support follows', () => {
    const early = resets.filter(({ after }) => after.some(({ text }) => !text.includes('/guides/before-you-contact-support/')));
    expect(early.map(name)).toEqual([]);
  });
});

it('no other text has the desktop app reset or reinstalled', () => {
  const elsewhere = TEXTS.filter(({ language, outside }) => ACTION[language].test(outside));
  expect(elsewhere.map(({ file }) => file)).toEqual([]);
});

/** An address that is changed, set right or set back at the organization's sign-in service or through SCIM, or the claim that carries it. */
const ADDRESS = {
  ja: /(?:IdP|SCIM|クレーム|ID 基盤)[^。\n]*(?:(?<!アプリの)アドレス[^。\n]*(?:変え|直し|戻し)|で変えます)|アドレス[^。\n]*(?:IdP|SCIM)[^。\n]*(?:変え|直し|行い)|違えば、片方を直し/,
  en: /\b(?:[Cc]hang|set|[Cc]orrect)\w*\b[^.\n]*\b(?:address|claim|one|it)\b[^.\n]*\b(?:IdP|SCIM)\b|\b(?:IdP|SCIM)\b[^.\n]*\b(?:correct one|set back)\b|If they differ, correct one/,
};
const TENANT_WIDE = { ja: /テナント全体の SCIM/, en: /[Tt]enant-wide SCIM/ };

describe('an administrator who is about to change the address of a person', () => {
  const changing = TEXTS.filter(({ language, admins }) => ADDRESS[language].test(admins));

  it('is told what tenant-wide SCIM cannot do', () => {
    expect(changing.length).toBeGreaterThanOrEqual(8);
    expect(changing.filter(({ language, admins }) => !TENANT_WIDE[language].test(admins)).map(({ file }) => file)).toEqual([]);
  });

  it('learns first that it may leave the chats with another account, or where that is written', () => {
    const warning = /別のアカウントができ|separate account|\/guides\/add-password-or-change-email\/#for-admins/;
    expect(changing.filter(({ admins }) => !warning.test(admins)).map(({ file }) => file)).toEqual([]);
  });
});

/** Taking a verification away, to another organization or anew, as something to do. Telling people not to is what we want. */
const DOMAIN = {
  ja: /[^。\n]*(?:ドメイン|確認)を(?:外し|外す|移し|移す|やり直し|確認し直し)[^。\n]*/g,
  en: /[^.\n]*\b(?:remov|mov|re-?verif)\w*\b[^.\n]*\b(?:domain|verification)\b[^.\n]*|[^.\n]*\bverification\b[^.\n]*\bbefore both\b[^.\n]*/gi,
};
const FORBIDDEN = { ja: /^(?!.*(?:まで|あわてて)).*(?:ません|ないでください)/, en: /\b(?:do not|never)\b(?!.*\b(?:before|in haste)\b)/i };
/** Exempting a domain from inspection of traffic has nothing to do with its verification. */
const INSPECTION = /TLS|検査|フィルター|inspection/i;

it('no text has a domain removed, moved or verified anew as a way out', () => {
  const found = TEXTS.flatMap(({ file, language, all }) =>
    (all.match(DOMAIN[language]) ?? [])
      .filter((text) => !FORBIDDEN[language].test(text) && !INSPECTION.test(text))
      .map((text) => `${file}: ${text}`),
  );
  expect(found).toEqual([]);
});

it('whoever finds the domain verified elsewhere is told to leave it alone and to ask OpenAI', () => {
  const words = {
    ja: /外したり、移したり[^。]*しません[\s\S]*OpenAI のサポート/,
    en: /do not remove, move or re-verify[\s\S]*OpenAI Support/,
  };
  const page = TEXTS.filter(({ file }) => file.endsWith('/causes/domain-verified-elsewhere.mdx'));
  expect(page).toHaveLength(2);
  expect(page.filter(({ language, admins }) => !words[language].test(admins)).map(({ file }) => file)).toEqual([]);
});
