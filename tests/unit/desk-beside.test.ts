import { describe, expect, it } from 'vitest';
import { read } from '../support/read-mail.ts';

describe('beside its trouble a ticket', () => {
  it('says what the screen shows, and what is asked beside', () => {
    expect(read('「Something went wrong」と出ます。').isShown).toBe(true);
    expect(read('画面が戻ります。').isShown).toBe(false);
    expect(read('画面が戻ります。エラーの文字は何も出ません。').isSilent).toBe(true);
    expect(read('I am sent back, with no message of any kind.').isSilent).toBe(true);
    expect(read('画面が戻ります。').isSilent).toBe(false);
    expect(read('無料と出ます。もう一度払いますか。').worries).toEqual(['pay-again']);
    expect(read('Should I make a new account?').worries).toEqual(['new-account']);
    expect(read('会話が消えました。').worries).toEqual([]);
    expect(read('「詳細設定」に「進む」とありますが、押してよいですか。').worries).toEqual(['warning-page']);
  });

  it.each([
    ['これは登録し直すしかないのでしょうか。', 'new-account'],
    ['新しいアカウントを作ってしまいました。', undefined],
    ['一度解約したほうがいいですか。', 'cancel'],
    ['パソコンを初期化したほうがいいでしょうか。', 'reset-device'],
    ['VPNを買ったほうがいいですか。', 'country-vpn'],
    ['同僚のアカウントを借りて使ってもいいですか。', 'borrowed'],
    ['ウイルス対策ソフトを切ればいいですか。', 'protection'],
    ['返金してもらえますか。', 'refund'],
    ['私の操作が悪かったのでしょうか。', 'my-fault'],
    ['乗っ取られたのではと心配です。', 'compromised'],
    ['もう一度フォームを出しますか。', 'send-again'],
    ['このファイルは消しても大丈夫ですか。', 'remove'],
    ['これまでのやりとりは消えてしまうのでしょうか。', 'lost-chats'],
    ['いつ直りますか。', 'when'],
    ['お金は無駄になってしまうのでしょうか。', 'wasted'],
    ['会社がわざと止めているのでしょうか。', 'ours'],
    ['このメールは本物でしょうか。', 'fake'],
    ['Will our chats be deleted?', 'lost-chats'],
    ['When will it be fixed?', 'when'],
    ['Is it safe to delete my account?', 'cancel'],
    ['Did I do something wrong?', 'my-fault'],
    ['先週電話を替えたのと関係がありますか。', 'related'],
    ['Could that be the reason?', 'related'],
    ['このまま放っておいて大丈夫でしょうか。', 'wait'],
    ['Should I just wait?', 'wait'],
    ['パスワードを作り直したほうがいいですか。', 'new-password'],
  ])('knows what is asked beside: %j', (sentence, worry) => {
    const trouble = /^\w/.test(sentence) ? 'I cannot log in. ' : 'ログインできません。';
    expect(read(trouble + sentence).worries).toEqual(worry ? [worry] : []);
  });

  it.each([
    ['なお、半年の留学生も対象になりますか。', ['半年の留学生も対象になりますか。']],
    ['どこで設定するのでしょうか。', []],
    ['ほかに試すことはありますか。', []],
    ['チャットGPTは落ちていますか。', []],
    ['Do exchange students get one as well?', ['Do exchange students get one as well?']],
    ['Where do I put the new card?', []],
    ['Would that be you?', []],
    ['Is there something I can set so that it works?', []],
    ['消えてはいないと思うのですが、アプリでは見られないのでしょうか。', []],
  ])('leaves open what neither steps answer nor is known: %j', (sentence, open) => {
    expect(read(`${/^\w/.test(sentence) ? 'I cannot log in. ' : 'ログインできません。'}${sentence}`).open).toEqual(open);
  });

  it('tells whose mailbox it is where an address of an organization stands, which one of a provider is not', () => {
    expect(read('コードを a1@stu.example.ac.jp に送ったと出ますが、届きません。').isHouse).toBe(true);
    expect(read('コードを a1@yahoo.co.jp に送ったと出ますが、届きません。').isHouse).toBe(false);
    expect(read('Gmailに届くはずのコードが届きません。').isHouse).toBe(false);
    expect(read('コードが届きません。').isHouse).toBe(false);
  });

  it('is answered in easy words where a learner writes, not where somebody speaks of learners', () => {
    expect(read('わたしは りゅうがくせいです。ログインできません。').style).toBe('easy');
    expect(read('留学生のグエンです。ログインできません。').style).toBe('easy');
    expect(read('国際課で留学生を担当しております佐藤と申します。ログインできません。').style).toBeUndefined();
  });

  it('asks for a call where the person does, not where a screen does', () => {
    expect(read('ログインできません。お電話をください。').wantsCall).toBe(true);
    expect(read('「サポートへお電話ください」と出ました。').wantsCall).toBe(false);
  });

  it('tells of many only where people are many', () => {
    expect(read('None of my students can log in.').isMany).toBe(true);
    expect(read('I can log in, but none of my chats will open.').isMany).toBe(false);
  });

  it.each([
    ['テザリングにすると普通に入れます。', 'turn-off-extensions'],
    ['On mobile data it works.', 'clear-site-data'],
    ['隣の人も同じです。', 'private-window'],
    ['ChromeでもEdgeでも同じです。', 'turn-off-extensions'],
    ['メールで届く6桁の数字が来ません。', 'text-message'],
    ['アドレスは大学のメールです。', 'carrier-mail'],
    ['自宅では普通に使えます。', 'check-status'],
    ['It works fine at home.', 'other-network'],
    ['社内の認証は済みます。', 'sign-in-sso'],
    ['The Okta page went through.', 'choose-sso'],
    ['プライベートウィンドウでも同じです。', 'turn-off-extensions'],
  ])('knows which steps are ruled out: %j', (sentence, step) => {
    expect(read(`ログインできません。${sentence}`).settled).toContain(step);
  });

  it.each([
    ['以前はGoogleのボタンで入っていました。', 'try-methods'],
    ['サーバーにSSHでつないでいます。', 'use-code'],
    ['パソコンの時計が3時間遅れています。', 'set-clock'],
    ['アドレスはドコモです。', 'carrier-mail'],
    ['パスワードは変えましたが、見覚えのない会話がまだ増えています。', 'sign-out-all'],
    ['I installed a VPN last week.', 'turn-off-vpn'],
    ['Twitterで落ちていると騒いでいます。', 'check-status'],
  ])('knows which step to begin with: %j', (sentence, step) => {
    expect(read(`ログインできません。${sentence}`).leads).toContain(step);
  });

  it('rules nothing out where the other line does not work either', () => {
    expect(read('ログインできません。テザリングにしても入れません。').settled).toEqual([]);
  });

  it('cannot mean an article of whose words none stands in it', () => {
    expect(read('招待が届きません。').unmeant).toContain('cause/age-not-verified');
    expect(read('年齢を確認してくださいと出ます。').unmeant).not.toContain('cause/age-not-verified');
  });

  it('says whether it waits for long, and whether it is urgent', () => {
    expect(read('ログインできません。お返事をいただけていないので再送します。')).toMatchObject({ isLate: true, isUrgent: false });
    expect(read('ログインできません。明日の授業で使います。')).toMatchObject({ isLate: false, isUrgent: true });
    expect(read('I cannot log in. My deadline is Friday.').isUrgent).toBe(true);
  });

  it('tells other questions to whoever answers, and no plea for help', () => {
    expect(read('ログイン画面に戻ります。ほかの部署も同じなのですか。どうすればよいでしょうか。').asks).toEqual([
      'ほかの部署も同じなのですか。',
    ]);
    expect(read('I get sent back to the login page. Is this intended? Could you help me?').asks).toEqual(['Is this intended?']);
  });

  it.each([
    ['電話メモ 10:40 総務の梶原様\nログインできない', true],
    ['Call 14:20, Ms Smith: cannot log in', true],
    ['総務の野口です。ログインできません。\n内線 3315', false],
  ])('tells notes of a call: %j', (pasted, isCall) => {
    expect(read(pasted).isCall).toBe(isCall);
  });
});
