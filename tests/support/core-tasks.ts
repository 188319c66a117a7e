/** What people come to do, written for any engine that can open, press, type and look. */

/** A tab of any browser. */
export interface Tab {
  open: (path: string) => Promise<void>;
  /** Runs a function in the page, which knows nothing of this file but what it is given. */
  run: <A, T>(work: (given: A) => T, given: A) => Promise<Awaited<T>>;
  press: (selector: string) => Promise<void>;
  type: (selector: string, text: string) => Promise<void>;
}

export type Try = (tab: Tab) => Promise<void>;

const PATIENCE = 20_000;
const STEP = '/symptoms/login-loop/?device=ios#private-window';
const PASTED =
  'Route Error (409 ): {\n  "error": {\n    "message": "Invalid client. Please start over.",\n    "code": "invalid_state"\n  }\n}';

/** Asks the page until it says yes. A page that is just being left cannot be asked. */
async function until<A>(tab: Tab, what: string, look: (given: A) => unknown, given: A): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!(await tab.run(look, given).catch(() => false))) {
    if (Date.now() > end) throw new Error(`In vain waited for: ${what}`);
    await new Promise((wake) => setTimeout(wake, 50));
  }
}

/** Whether the first of what is found is this article. */
function firstHit(tab: Tab, key: string, state: string): Promise<void> {
  const isFirst = (wanted: string) => {
    const region = document.querySelector<HTMLElement>('[data-search-state]');
    return `${region?.dataset.searchState} ${region?.querySelector<HTMLElement>('[data-hit]')?.dataset.hit}` === wanted;
  };
  return until(tab, `${key} as the first result`, isFirst, `${state} ${key}`);
}

function ask(question: string, key: string, state = 'ok'): Try {
  return async (tab) => {
    await tab.open('/search/');
    await tab.type('#question', question);
    await firstHit(tab, key, state);
  };
}

/** Whether a text can be read in the page. */
function reads(tab: Tab, text: string): Promise<void> {
  return until(tab, text, (wanted) => document.querySelector('main')?.innerText.includes(wanted), text);
}

async function paste(tab: Tab): Promise<void> {
  await tab.open('/desk/');
  await tab.type('#ticket', 'お世話になっております。文学部の山田花子です。Macでログイン画面に何度も戻ります。よろしくお願いいたします。');
}

/** The step stands at the top of the window and can be seen. */
async function atStep(tab: Tab): Promise<void> {
  await tab.open(STEP);
  const isThere = () => {
    const step = document.getElementById('private-window');
    const top = step?.getBoundingClientRect().top ?? -1;
    return getComputedStyle(step as Element).visibility === 'visible' && top >= -1 && top < 60;
  };
  await until(tab, 'the step at the top of the window', isThere, null);
}

const height = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().height ?? 0;

export const TASKS = {
  'open an article': async (tab) => {
    await tab.open('/symptoms/error-409-invalid-client/');
    await reads(tab, '409');
    await until(tab, 'a visible step', height, '[data-step]');
  },
  'fitted step link': async (tab) => {
    await atStep(tab);
    await until(tab, 'the text for iPhones', height, '#private-window [data-for-device~=ios]');
    if (await tab.run(height, '#private-window [data-for-device=mac]')) throw new Error('What is for others is not folded.');
  },
  'browse by facet': async (tab) => {
    await tab.open('/search/');
    const mac = 'input[name=device][value=mac]';
    if (!(await tab.run(height, `label:has(${mac})`))) await tab.press('[data-part=toggle]');
    await tab.press(mac);
    const isNarrowed = () => location.search === '?device=mac' && document.querySelector('[data-hit] [data-part=matches]');
    await until(tab, 'articles for Macs', isNarrowed, null);
  },
  'find by code': ask('409', 'symptom/error-409-invalid-client'),
  'find by sentence': ask('ログイン画面に戻ってしまう', 'symptom/login-loop'),
  'paste an error': async (tab) => {
    await ask(PASTED, 'symptom/error-409-invalid-client')(tab);
    await reads(tab, '「Invalid client. Please start over.」が含まれています');
  },
  'copy a link': async (tab) => {
    await tab.open('/symptoms/login-loop/');
    await tab.run(() => {
      const page = window as unknown as { copied?: string };
      const write = navigator.clipboard?.writeText.bind(navigator.clipboard);
      if (write) navigator.clipboard.writeText = (text) => ((page.copied = text), write(text));
    }, null);
    await tab.press('#private-window [data-copy]');
    const isGiven = () => {
      const said = document.querySelector('#private-window [data-part=said]');
      const given = said?.querySelector('textarea')?.value ?? (said && !said.textContent ? '' : (window as { copied?: string }).copied);
      return given?.endsWith('/symptoms/login-loop/#private-window');
    };
    await until(tab, 'the address, copied or to be selected', isGiven, null);
  },
  'find the cause': async (tab) => {
    await tab.open('/check/?device=mac#a=stage:loop');
    await until(tab, 'the question that tells most', () => document.querySelector('[data-check] [data-answer=unknown]'), null);
    await reads(tab, 'ログイン画面に戻る・あとでエラーになる');
    await tab.open('/check/?device=mac&org=personal#a=stage:loop,private-window:works,other-browser:works');
    const first = () => document.querySelector('[data-candidate]')?.matches('[data-candidate="cause/browser-cache-and-cookies"]');
    await until(tab, 'the likeliest cause', first, null);
    const given = () => location.hash.split(',').length;
    const before = await tab.run(given, null);
    await tab.press('[data-answer=unknown]');
    await until(tab, 'the answer in the address', (then) => location.hash.split(',').length === then + 1, before);
    await tab.press('[data-part=stop]');
    await until(tab, 'the article of the cause', height, '[data-part=article]');
    const fits = () =>
      document.querySelector('[data-part=article]')?.getAttribute('href') === '/causes/browser-cache-and-cookies/?device=mac&org=personal';
    await until(tab, 'a link that fits', fits, null);
  },
  'change language': async (tab) => {
    await tab.open(STEP);
    await tab.press('a[hreflang=en]');
    const isEnglish = () => document.documentElement.lang === 'en' && location.pathname === '/en/symptoms/login-loop/';
    await until(tab, 'the English page', isEnglish, null);
    await reads(tab, 'private window');
  },
  'reply to a ticket': async (tab) => {
    await paste(tab);
    const isReplied = () => document.querySelector<HTMLTextAreaElement>('#reply')?.value.includes('/symptoms/login-loop/?device=mac#');
    await until(tab, 'a reply with links that fit', isReplied, null);
    await tab.press('[data-copy=text]');
    const isGiven = () =>
      /コピーしました|この文字を選んでください/.test(document.querySelector('reply-desk [data-part=said]')?.textContent ?? '');
    await until(tab, 'the reply, copied or to be selected', isGiven, null);
  },
} satisfies Record<string, Try>;

export type Task = keyof typeof TASKS;

/** How a task is done where its usual way is closed. */
export const OTHER_WAYS = {
  'the step is at the top, with the text for all readers': atStep,
  'the list of the condition: /device/mac/': async (tab) => {
    await tab.open('/device/mac/');
    await until(tab, 'a list', () => document.querySelectorAll('main li a').length > 5, null);
  },
  'the list of all messages: /e/': async (tab) => {
    await tab.open('/e/');
    await reads(tab, 'Invalid client. Please start over.');
    await tab.open('/e/409/');
    await until(tab, 'the way to the article', () => document.querySelector('main a[href*="error-409-invalid-client"]'), null);
  },
  'all articles are listed with their answers': async (tab) => {
    await tab.open('/search/');
    await reads(tab, 'ログイン画面に何度も戻る');
    await until(tab, 'all articles', () => document.querySelectorAll('[data-hit]').length > 70, null);
  },
  'found by titles and answers, as the closest, without the meaning of the message': ask(
    PASTED,
    'symptom/error-409-invalid-client',
    'weak',
  ),
  'the list of all checks, with what each answer points to': async (tab) => {
    await tab.open('/check/');
    await reads(tab, '下の一覧で、答えに合う原因を探してください');
    await until(tab, 'causes by answer', () => document.querySelectorAll('main details a[href^="/causes/"]').length > 100, null);
  },
  'the answers so far and the likely causes are printed': async (tab) => {
    await tab.open('/check/?device=mac#a=stage:loop,private-window:works,other-browser:works');
    await reads(tab, 'プライベートウィンドウなら入れる');
    await until(tab, 'the likeliest cause', height, '[data-candidate="cause/browser-cache-and-cookies"]');
  },
  'the links in the list of steps': async (tab) => {
    await tab.open('/symptoms/login-loop/');
    await until(tab, 'the link of the step', () => document.querySelector('a[href$="#private-window"]'), null);
  },
  'the other language, from its beginning': async (tab) => {
    await tab.open('/symptoms/login-loop/');
    await tab.press('a[hreflang=en]');
    await until(tab, 'the English page', () => document.documentElement.lang === 'en', null);
  },
  'the desk says that it waits for its articles, or has none and tries again': async (tab) => {
    await paste(tab);
    await until(tab, 'the state of the desk', () => document.querySelector('[data-desk-state=loading], [data-desk-state=failed]'), null);
    const isSaid = () => /読み込んでいます|もう一度読み込む/.test(document.querySelector('main')?.innerText ?? '');
    await until(tab, 'a line that says so', isSaid, null);
  },
  'the desk says that it needs scripts; the links are in the articles': async (tab) => {
    await tab.open('/desk/');
    await reads(tab, 'この画面にはスクリプトが必要です');
    await OTHER_WAYS['the links in the list of steps'](tab);
  },
  'the short address and a QR code are printed': async (tab) => {
    await tab.open('/symptoms/login-loop/');
    await reads(tab, '/1001/');
  },
} satisfies Record<string, Try>;

export type OtherWay = keyof typeof OTHER_WAYS;
