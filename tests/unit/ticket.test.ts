import { describe, expect, it } from 'vitest';
import { languageOfTicket, readTicket } from '../../src/desk/ticket.ts';
import { NO_PATTERNS } from '../../src/model/schemas/tickets.ts';
import { settingsOf } from '../../src/library/library.ts';

const SCRIPTS = { ja: ['Hiragana', 'Katakana', 'Han'], en: ['Latin'] };
const languageOf = (pasted: string) => languageOfTicket(pasted, SCRIPTS, 'en');
const { tickets } = settingsOf(process.cwd());
const read = (pasted: string) => readTicket(pasted, { words: {}, names: ['ChatGPT', 'OpenAI'], domains: [] }, tickets);

/** A ticket as it is pasted, and what must be left of it. */
type Row = [pasted: string, left: string];

const JAPANESE: Row[] = [
  // One line, with words that greetings have too.
  ['同様の症状が部署の全員で出ています。', '同様の症状が部署の全員で出ています。'],
  ['お客様番号を入れても先に進みません。', 'お客様番号を入れても先に進みません。'],
  ['症状は同様', '症状は同様'],
  ['お客様情報の画面で止まります', 'お客様情報の画面で止まります'],
  ['以上の手順を試しましたが、入れません。', '以上の手順を試しましたが、入れません。'],
  ['突然のログアウトが毎日あります。', '突然のログアウトが毎日あります。'],
  ['何卒よろしくの前にログイン画面で止まります。', '何卒よろしくの前にログイン画面で止まります。'],
  ['お疲れ様ですという画面のあとに真っ白になります。', 'お疲れ様ですという画面のあとに真っ白になります。'],
  ['新しい仕様。', '新しい仕様。'],
  ['招待メールは管理者から送信', '招待メールは管理者から送信'],
  ['409', '409'],
  ['入れない', '入れない'],
  // A greeting and the problem in one line or sentence.
  ['お世話になっております。Macで入れません。よろしくお願いいたします。', 'Macで入れません。'],
  [
    'お世話になっております、文学部の山田と申します。パスワードを忘れました\uFF01どうすればよいですか\uFF1F',
    'パスワードを忘れました\uFF01どうすればよいですか\uFF1F',
  ],
  ['すみません、コードが届かないのですが', 'すみません、コードが届かないのですが'],
  ['ありがとうございました。しかしまだ同じ画面に戻ります。', 'しかしまだ同じ画面に戻ります。'],
  ['はじめまして。無料と表示されます。よろしくお願いします。', '無料と表示されます。'],
  ['お忙しいところ恐れ入ります。ご確認のほどよろしくお願いいたします。SSOで入れません', 'SSOで入れません'],
  // Whole mails.
  [
    '情報センター 御中\n\nお世話になっております。\n経済学部の佐藤花子と申します。\nWindowsでログイン画面に戻ります。\n\n何卒よろしくお願い申し上げます。\n-- \n佐藤花子\n経済学部',
    'Windowsでログイン画面に戻ります。',
  ],
  [
    '山田様\n\n早速のご連絡ありがとうございます。\nまだ入れません。\n\n> プライベートウィンドウをお試しください。\n> 情報センター',
    'まだ入れません。',
  ],
  [
    'まだ入れません。\n\n2026年11月20日(金) 10:00 情報センター <desk@example.ac.jp>:\nプライベートウィンドウをお試しください。\nよろしくお願いします。',
    'まだ入れません。',
  ],
  [
    'ご担当者様\n転送します。\n\n-----Original Message-----\nFrom: a@example.com\n件名: Fw: 入れません\n\nアプリが開きません。',
    '入れません\nアプリが開きません。',
  ],
  ['件名\uFF1Aログインできません', 'ログインできません'],
  [
    '差出人: 山田\n日時: 11月20日\n件名: Re: コードが届かない\n\n迷惑メールにもありません。',
    'コードが届かない\n迷惑メールにもありません。',
  ],
  ['日時: 昨日の10時ごろから入れません', '日時: 昨日の10時ごろから入れません'],
  ['━━━━━━\nお問い合わせ内容\n━━━━━━\n招待のリンクが切れています', 'お問い合わせ内容\n招待のリンクが切れています'],
  ['iPadで真っ白です\n\n━━━━━━\n山田太郎\n○○株式会社\n03-1234-5678\n━━━━━━', 'iPadで真っ白です'],
  ['コードが来ません\n\niPhoneから送信', 'コードが来ません'],
  // Nothing but what is dropped elsewhere.
  ['\uFF1E 何度もログイン画面に戻ります。', '何度もログイン画面に戻ります。'],
  ['よろしくお願いします。', 'よろしくお願いします。'],
];

const ENGLISH: Row[] = [
  ['Hello, error 409 on my Mac.', 'Hello, error 409 on my Mac.'],
  ['Dear team, login loops on iPhone.', 'Dear team, login loops on iPhone.'],
  ['Thanks for the link, but it still loops.', 'Thanks for the link, but it still loops.'],
  ['Hello Error 409', 'Hello Error 409'],
  ['Hi my screen is white', 'Hi my screen is white'],
  ['Hi, still not working', 'Hi, still not working'],
  ['Thank you page shows after payment, plan is still Free', 'Thank you page shows after payment, plan is still Free'],
  ['Best browser for this? Safari fails.', 'Best browser for this? Safari fails.'],
  ['Regards page 404', 'Regards page 404'],
  ['Cheers button does nothing in the app.', 'Cheers button does nothing in the app.'],
  ['From: my Mac I cannot log in', 'From: my Mac I cannot log in'],
  ['Date: since Monday it fails', 'Date: since Monday it fails'],
  ['To: sign in I use Google', 'To: sign in I use Google'],
  ['Subject: cannot sign in', 'cannot sign in'],
  ['loop', 'loop'],
  ['No. It says "Oops!" and stops.', 'No. It says "Oops!" and stops.'],
  ['Thanks! It still loops. Best regards, John Smith', 'It still loops.'],
  ['Thank you very much for your quick reply. The code never arrives!', 'The code never arrives!'],
  ['Good morning. My phone is lost.', 'My phone is lost.'],
  ['I hope you are well. v1.2.3 of the app closes at once.', 'v1.2.3 of the app closes at once.'],
  ['Sorry to bother you again. chatgpt.com stays white.', 'chatgpt.com stays white.'],
  [
    'Hi IT team,\n\nevery time I sign in on my iPhone, the page comes back.\n\nBest regards,\nJohn Smith\n',
    'every time I sign in on my iPhone, the page comes back.\nJohn Smith',
  ],
  [
    'Hello,\nSSO says "error while getting your SSO info".\nThanks in advance!\n-- \nJ. Smith\nLaw School',
    'SSO says "error while getting your SSO info".',
  ],
  ['It still fails.\n\nOn Fri, 20 Nov 2026 at 10:00, Help Desk <desk@example.edu> wrote:\n> Try a private window.', 'It still fails.'],
  ['It still fails.\n\nOn Fri, 20 Nov 2026 at 10:00, Help Desk <desk@example.edu> wrote:\nTry a private window.', 'It still fails.'],
  ['On Fri, 20 Nov 2026, Help Desk wrote:\n> Try a private window.\n\nThat did not help.', 'That did not help.'],
  [
    'Hi,\nplease see below.\n\n-----Original Message-----\nFrom: Ann <ann@example.edu>\nTo: desk@example.edu\nSubject: RE: no invitation\n\nI got no invitation.',
    'no invitation\nI got no invitation.',
  ],
  ['The app is blank.\n\nSent from my iPhone', 'The app is blank.'],
  ['-----\nRoute Error (409 ): {"error": {"code": "invalid_state"}}\n-----', 'Route Error (409 ): {"error": {"code": "invalid_state"}}'],
  ['Thanks!', 'Thanks!'],
];

describe('what is left of a ticket', () => {
  it('is looked at in sixty tickets', () => {
    expect([JAPANESE.length, ENGLISH.length]).toEqual([30, 30]);
  });

  it.each(JAPANESE)('in Japanese: %j', (pasted, left) => {
    expect(read(pasted).text).toBe(left);
    expect(languageOf(pasted)).toBe(/[^\x20-\x7f]/.test(pasted) ? 'ja' : 'en');
  });

  it.each(ENGLISH)('in English: %j', (pasted, left) => {
    expect(read(pasted).text).toBe(left);
    expect(languageOf(pasted)).toBe('en');
  });

  it('is nothing only where nothing was pasted', () => {
    const whole = [...JAPANESE, ...ENGLISH]
      .flatMap(([pasted]) => [pasted, ...pasted.split(/\n|(?<=[。.!?\uFF01])/)])
      .filter((part) => part.trim());
    expect(whole.filter((part) => !read(part).text)).toEqual([]);
    expect(read(' \n ').text).toBe('');
  });

  it('is all of it where a content tells of no courtesy, and less where it tells of one', () => {
    const left = (patterns: typeof NO_PATTERNS) =>
      readTicket('Grüezi Anna! Es lädt ewig.', { words: {}, names: [], domains: [] }, patterns).text;
    expect(left(NO_PATTERNS)).toBe('Grüezi Anna! Es lädt ewig.');
    expect(left({ ...NO_PATTERNS, beforeNames: ['Grüezi'], called: ['Anna'] })).toBe('Es lädt ewig.');
  });

  it('is Japanese by what its sender wrote, not by what is quoted or signed', () => {
    expect(languageOf('It loops.\n> お試しください。')).toBe('en');
    expect(languageOf('お世話になります。\nRoute Error (409)\nよろしくお願いします。')).toBe('ja');
    expect(languageOf('画面真白')).toBe('ja');
  });
});
