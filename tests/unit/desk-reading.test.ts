import { describe, expect, it } from 'vitest';
import { read } from '../support/read-mail.ts';

describe('a ticket', () => {
  const mail = read(
    '情報センター 御中\nお世話になっております。\nMacのアプリで 409 と出ます。\n090-1234-5678 まで。\nよろしくお願いいたします。\n> 前のメール iPhone\n-- \n山田太郎\ntaro@cs.example.ac.jp iPhone',
  );

  it('loses greetings, quotations and signature', () => {
    expect(mail.text).toBe('Macのアプリで 409 と出ます。\n… まで。');
  });

  it('tells the device, the app, and by its mail domain the kind of organization', () => {
    expect(mail.chosen).toEqual({ device: ['mac'], app: ['desktop-app'], org: ['university'] });
  });

  it('keeps the problem that stands in one line with a greeting', () => {
    expect(read('はじめまして。無料と表示されます。よろしくお願いします。').text).toBe('無料と表示されます。');
  });

  it('has the problem of a mail that is passed on, and the name of who passes it on', () => {
    const passedOn = read(
      '下記の件、お願いいたします。\n\n秘書室 大野\n\n----- 転送メッセージ -----\n差出人: 高瀬 <takase@example.ac.jp>\n件名: 電話\n\n大野さん\n認証アプリの入った電話を下取りに出しました。\n\n高瀬',
    );
    expect(passedOn.text).toBe('電話\n認証アプリの入った電話を下取りに出しました。');
    expect(passedOn.name).toBe('大野');
    expect(read('Please see below.\n\nMia Tan\n\nBegin forwarded message:\n\n> The code never arrives.').text).toBe(
      'The code never arrives.',
    );
  });

  it.each([
    ['お世話になっております。文学部 教授の森下です。', 'teacher'],
    ['ログインできません。\n\n経済学部 准教授\n森下 真', 'teacher'],
    ['The code never arrives.\n\nBest regards,\nProf. Anna Brandt', 'teacher'],
    ['The code never arrives.\n\nBest regards,\nDr. Anna Brandt', 'doctor'],
    ['森下教授の秘書の大野です。', undefined],
    ['I am Max Weber, a student of Professor Brandt, and the code never arrives.', undefined],
  ])('tells the title that who writes is addressed by, and not that of somebody else: %s', (mail, honour) => {
    expect(read(mail).name).not.toBe('');
    expect(read(mail).honour).toBe(honour);
  });

  it('does not take what somebody says not to use for what is used', () => {
    expect(read('Googleではなくメールで入ります。').chosen).toEqual({});
    expect(read('I sign in with my email, no Google or anything.').chosen).toEqual({});
    expect(read('Googleでは入れません。').chosen).toEqual({ auth: ['google'] });
  });

  it('is about the trouble, not about what was tried in vain', () => {
    expect(read('ログイン画面に何度も戻ります。クッキーも消しました。').text).toBe('ログイン画面に何度も戻ります。');
    expect(read('クッキーを消したらログインできなくなりました。').text).toBe('クッキーを消したらログインできなくなりました。');
  });

  it('that names two devices names none', () => {
    expect(read('MacとiPhoneで入れない').chosen).toEqual({});
  });

  it('takes a mailbox for no way of signing in', () => {
    expect(read('Outlookの迷惑メールにもコードが届いていません').chosen).toEqual({});
    expect(read('Google Authenticatorのコードが違うと言われます').chosen).toEqual({});
    expect(read('Googleでログインできません').chosen).toEqual({ auth: ['google'] });
  });

  it.each([
    ['文学部の山田花子と申します。入れません。', '山田花子'],
    ['入れません。\n\n--\n佐藤 健\n営業部', '佐藤 健'],
    ['入れません。\n\n経済学部 教授 鈴木一郎\n内線 1234', '鈴木一郎'],
    ['わたしは グエン・ヴァン・アンです。入れません。', 'グエン・ヴァン・アン'],
    ['I cannot sign in.\n\nBest regards,\nMax Miller', 'Max Miller'],
    ['I cannot sign in.\n\nThanks!\nProf. Anna Schmidt', 'Anna Schmidt'],
    ['My name is Li Wei, a student. I cannot sign in.', 'Li Wei'],
    // Whoever is named twice, by the longest form; what the house calls itself is nobody.
    ['化学品本部の榊原です。入れません。\n\n榊原 直樹\nさくら通商 化学品第二本部 部長代理', '榊原 直樹'],
    ['情報システム課 当番様\n\n税務課の島袋です。入れません。\n\n税務課 島袋 内線1315', '島袋'],
    ['食料カンパニーの真鍋です。入れません。\n\n真鍋 亮 / さくら通商 企画室', '真鍋 亮'],
    ['Hiya,\n\nJojo from the language centre here. I cannot sign in.\n\nTa,\nJojo', 'Jojo'],
    ['人事の西です。入れません。', '西'],
    ['営業二課の磯部と申します。入れません。', '磯部'],
    ['電話:大阪支店の支店長代理・弓削さん 9:05\n入れない。', '弓削'],
    ['I cannot sign in.\n\nInes Kowalczyk, Design', 'Ines Kowalczyk'],
    ['I cannot sign in.\n\nPieter van der Meulen', 'Pieter van der Meulen'],
    ['I cannot sign in. Tom', 'Tom'],
    ['ChatGPTの登録です。', ''],
    // One name alone keeps its title.
    ['I cannot sign in.\n\nKind regards,\nProf. Brandt', 'Prof. Brandt'],
    ['入れません', ''],
    ['ログインできません。\n以上', ''],
    ['It does not work.', ''],
    ['#it-help\n藤波 10:42\n入れません\n小日向 10:46\nどの画面ですか', '藤波'],
    ['受付:13:15\n相手:物流企画部 佐久間様\n入れない', '佐久間'],
  ])('says who writes: %j', (pasted, name) => {
    expect(read(pasted).name).toBe(name);
  });

  it('says what was tried, that it is not the first, and that somebody is angry', () => {
    const again = read(
      '先日ご案内いただいた件ですが、シークレットウィンドウで試してもまだだめです。もう何度も連絡しています。いい加減にしてください。',
    );
    expect([again.isAgain, again.isAngry, again.tried]).toEqual([true, true, expect.arrayContaining(['private-window'])]);
    expect(read('自宅でも研究室でも同じです。入れません。').tried).toContain('other-network');
    const first = read('Macで入れません。');
    expect([first.isAgain, first.isAngry, first.tried]).toEqual([false, false, []]);
  });

  it('that lists what was tried has it all, by name alone', () => {
    const listed = read('ログイン画面に戻ります。①InPrivateで開く、②サイトのデータを消す、③ChromeとFirefoxでも試す、は済ませました。');
    expect(listed.tried).toEqual(expect.arrayContaining(['private-window', 'clear-site-data', 'other-browser']));
    expect(read('ログイン画面に戻ります。InPrivateとは何ですか。').tried).toEqual([]);
    expect(read('アプリに入れません。ブラウザは大丈夫です。').tried).toContain('try-browser');
  });

  it('is about an account of an organization only where it says so of the account', () => {
    expect(read('大学の教室で使っています。入れません。').chosen).toEqual({});
    expect(read('大学のアカウントで入れません。').chosen).toEqual({ org: ['university'] });
  });

  it('by learners is answered in easy words, by many people with a notice', () => {
    expect(read('ChatGPT に はいれません。どう すれば いいですか。おしえて ください。').style).toBe('easy');
    expect(read('ChatGPTにログインできません。ご教示ください。').style).toBeUndefined();
    expect(read('部署の全員がログインできません。').isMany).toBe(true);
    expect(read('私だけログインできません。').isMany).toBe(false);
    expect(read('Everyone still has an error when signing in.').isMany).toBe(true);
    expect(read('I cannot get in. Everyone in the team already has access.').isMany).toBe(false);
  });

  it.each([
    ['ChatGPT\n入れません。\n\n■□■□■□■□\nみどり信用金庫 営業部\nTEL 000-000-1180', true],
    ['すみません、工学部のラフマンです。ChatGPT だめです。きのうは できました。きょう できません。', true],
    ["Hi IT,\nChatGPT isn't working for me since yesterday. Can you fix it please?\nThanks!\nTom", true],
    ['お疲れ様です。ChatGPTに入れなくて困っています。午後に会議があるので早めに直したいです。', true],
    ['昨日は大丈夫だったのですが、今日はChatGPTにログインできません。', true],
    ['ログイン画面に何度も戻ります。', false],
  ])('is bare where it says of trouble that something does not work: %j', (pasted, isBare) => {
    expect(read(pasted).isBare).toBe(isBare);
  });

  it('with two problems comes in two parts', () => {
    expect(read('ログイン画面に何度も戻ります。\nまた、確認コードのメールも届きません。').problems).toHaveLength(2);
    expect(read('ログイン画面に何度も戻ります。Macです。').problems).toHaveLength(1);
  });
});
