import type { Risk } from '../model/schemas/step.ts';
import { fill } from '../model/i18n/fill.ts';

/** How a reply is worded. */
export const REPLY_STYLES = ['polite', 'easy', 'english'] as const;
export type ReplyStyle = (typeof REPLY_STYLES)[number];

/** A step of a reply, with the link that fits the reader. */
export interface ReplyStep {
  title: string;
  minutes: number;
  risks: readonly Risk[];
  address: string;
}

export interface ReplyInput {
  style: ReplyStyle;
  /** The name of the help desk, and its contact and hours. */
  desk: string;
  signature: readonly string[];
  /** The titles of the articles that fit. */
  causes: readonly string[];
  steps: readonly ReplyStep[];
  /** What to ask, because the ticket did not say it. */
  questions: readonly ('device' | 'auth' | 'message')[];
}

const RISK: Record<ReplyStyle, Record<Risk | 'none', string>> = {
  polite: {
    none: '影響はありません',
    'signs-out': 'ログアウトします',
    'loses-data': '消えるものがあります',
    'costs-money': '料金がかかることがあります',
    'cannot-undo': '元に戻せません',
    'needs-admin': '管理者の操作が必要です',
  },
  easy: {
    none: 'なにも なくなりません',
    'signs-out': 'ログアウトします',
    'loses-data': 'きえる ものが あります',
    'costs-money': 'おかねが かかることが あります',
    'cannot-undo': 'もとに もどせません',
    'needs-admin': '管理者(かんりしゃ)が します',
  },
  english: {
    none: 'nothing is lost',
    'signs-out': 'signs you out',
    'loses-data': 'deletes something',
    'costs-money': 'may cost money',
    'cannot-undo': 'cannot be undone',
    'needs-admin': 'needs an administrator',
  },
};

const WORDS = {
  polite: {
    greeting: '○○ 様\n\nお問い合わせいただき、ありがとうございます。{desk}です。',
    cause: 'いただいた内容から、「{causes}」の可能性があります。',
    steps: 'お手数ですが、次の順にお試しください。ログインできましたら、残りの手順は不要です。',
    step: '{n}. {title}(約 {minutes} 分・{risks})',
    joiner: '」「',
    back: '改善しない場合は、次の内容を添えて、このメールにご返信ください。\n・お使いの端末と、ブラウザまたはアプリ\n・ログイン方法\n・画面の表示(英語のままで構いません)と日時\n・試した手順と結果',
    ask: '恐れ入りますが、あと {n} 点お知らせください。',
    device: '・お使いの端末(Windows、Mac、iPhone など)と、ブラウザかアプリか',
    auth: '・ログイン方法(メールアドレス、Google、Apple、Microsoft、会社・大学のアカウント)',
    message: '・画面の表示(英語のままで構いません)',
    secret: 'パスワードや確認コードは、お送りにならないようお願いいたします。',
  },
  easy: {
    greeting: '○○ さん\n\nメールを ありがとうございます。{desk}です。',
    cause: '「{causes}」かもしれません。',
    steps: '1から 順番に してください。ChatGPTに 入ることが できたら、終わりです。',
    step: '{n}. {title}({minutes}分くらい。{risks})',
    joiner: '」「',
    back: 'できないときは、この メールに 返事を ください。つぎの ことを 書いてください。\n・使っている もの(iPhone、パソコンなど)\n・画面の 英語や 番号\n・日と 時間',
    ask: 'もうすこし おしえてください。',
    device: '・なにを 使って いますか(iPhone、Windowsの パソコンなど)',
    auth: '・どうやって 入りますか(メール、Google、Apple、学校の アカウントなど)',
    message: '・画面に なんと 書いて ありますか(英語の ままで いいです)',
    secret: 'パスワードと 確認(かくにん)コードは 書かないで ください。',
  },
  english: {
    greeting: 'Hello,\n\nThank you for contacting {desk}.',
    cause: 'This may be “{causes}”.',
    steps: 'Please try these in order; stop when you can sign in.',
    step: '{n}. {title} (about {minutes} min, {risks})',
    joiner: '” or “',
    back: 'If it still fails, reply with:\n- your device, and browser or app\n- your sign-in method\n- the exact message on the screen, and the time\n- what you tried, with what result',
    ask: 'May we ask {n} more things?',
    device: '- Which device do you use (Windows, Mac, iPhone …), and the browser or the app?',
    auth: '- How do you sign in (email, Google, Apple, Microsoft, work or school account)?',
    message: '- What exactly does the screen say?',
    secret: 'Never send passwords or codes.',
  },
} as const;

/** What a help desk writes back, as plain text: each address alone on its line, an empty line after it. */
export function replyText({ style, desk, signature, causes, steps, questions }: ReplyInput): string {
  const words = WORDS[style];
  const numbered = steps.map(({ title, minutes, risks, address }, index) => {
    const cost = risks.length ? risks.map((risk) => RISK[style][risk]).join(style === 'english' ? ', ' : '、') : RISK[style].none;
    return `${fill(words.step, { n: index + 1, title, minutes, risks: cost })}\n${address}\n`;
  });
  const asked = questions.length ? [fill(words.ask, { n: questions.length }), ...questions.map((question) => words[question]), ''] : [];
  return [
    fill(words.greeting, { desk }),
    ...(causes.length ? [fill(words.cause, { causes: causes.join(words.joiner) })] : []),
    ...(steps.length ? [words.steps, '', ...numbered] : ['']),
    ...asked,
    ...(steps.length ? [words.back, ''] : []),
    words.secret,
    '',
    ...signature,
  ]
    .join('\n')
    .trim();
}

/** The questions alone: 聞き返し. */
export function questionsText(style: ReplyStyle, desk: string, signature: readonly string[], questions: ReplyInput['questions']): string {
  return replyText({ style, desk, signature, causes: [], steps: [], questions });
}

/** A notice to a whole group: 一斉連絡. ○○ is for the desk to fill in. */
export function groupNotice(style: ReplyStyle): string {
  return {
    polite:
      '現在、○○で ChatGPT にログインできません。原因を確認しています。ログインを繰り返さず、お待ちください。アカウントの削除・再登録・再契約はしないでください。次のお知らせは ○○ 時ごろです。',
    easy: 'いま、○○で ChatGPTに 入ることが できません。しらべて います。なんども ためさないで、まって ください。アカウントを けしたり、つくりなおしたり しないで ください。つぎの おしらせは ○○時ごろです。',
    english:
      'ChatGPT sign-in is not working for ○○ at the moment. We are looking into the cause. Please wait and do not keep trying. Do not delete or re-create accounts, and do not subscribe again. The next update is at about ○○.',
  }[style];
}
