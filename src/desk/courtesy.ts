/** Ordinary endings of a polite request. */
const PLEASE = '(?:お願い|おねがい)(?:いたします|致します|申し上げます|します|できますでしょうか|できますか)?';

/** What greets, thanks, asks for a reply or says who writes, at the beginning of what is left of a Japanese sentence. */
const JAPANESE = new RegExp(
  `^(?:${[
    // To whom. 同様, 仕様 and the like are no titles, and an address says nothing about anything: it has no particle.
    '[^、。はがをにもへ]{0,24}[^、。はがをにもへ同仕模有多異]様(?:方)?',
    '[^、。はがをにもへ]{1,24}(?:御中|各位)',
    // From whom.
    '(?!.{0,40}(?:ない|ません|エラー))[^、。はがを]{1,30}と申します',
    '(?:いつも|平素より|平素は)?(?:大変|たいへん)?(?:お世話|おせわ)(?:になって(?:おり|い)ます|になります|様です|さまです)',
    'お疲れ(?:様|さま)(?:です|でございます|でした)',
    'はじめまして|初めまして|こんにちは|こんばんは|おはようございます|拝啓|敬具|草々',
    '(?:はじめて|初めて)(?:ご連絡|メール)(?:いたします|します|させていただきます)',
    '突然の?(?:ご連絡|メール|お問い合わせ)(?:で|を|にて)?(?:大変|誠に)?',
    'お忙しいところ(?:大変|誠に)?|お忙しい中',
    '(?:お手数|ご面倒|ご迷惑)(?:を|ばかり)?(?:おかけ|お掛け)(?:しますが|いたしますが|します|いたします|して|し)?|お手数ですが',
    '(?:恐れ入り|恐縮|すみ|申し訳(?:ござい|あり)|失礼(?:いたし|致し|し))(?:です|ますが|ますけれど|ません|ます)?が?',
    '(?:以上|それでは|では|何卒|どうぞ|どうか|引き続き|取り急ぎ|とりいそぎ)(?:です|になります|ご連絡まで|ご報告まで)?',
    `(?:早急な|早めの|至急の?)?ご?(?:確認|対応|回答|返信|返事|教示|検討|支援|連絡)(?:の(?:ほど|程))?を?(?=.{0,8}(?:お願い|おねがい|お待ち))`,
    `(?:よろしく|宜しく)(?:${PLEASE})?|${PLEASE}`,
    '(?:お返事|ご返信|ご連絡|ご回答)?を?お待ちして(?:おり|い)ます',
    '(?:先日|昨日|先ほど|いつも)?は?(?:早速の|さっそくの|迅速な|ご丁寧な)?(?:ご連絡|ご返信|ご回答|ご対応|お返事|メール)?を?(?:いただき|頂き|くださり)?、?(?:誠に|本当に|どうも)?(?:ありがとう|有難う|有り難う)(?:ございました|ございます)?',
    '(?:以下|下記|次)?の?(?:メール|件|相談|内容)?を?転送(?:いたします|します)',
  ].join('|')})`,
);

/** The same for English. */
const ENGLISH = new RegExp(
  `^(?:${[
    '(?:many |big )?thanks(?: a lot| so much| very much| again| in advance| for (?:your|the|all)(?: (?:quick|kind|fast|help|reply|answer|response|support|assistance|time|patience|understanding|link|mail|e-?mail|and))+)*',
    'thank you(?: so much| very much| again| in advance| for (?:your|the|all)(?: (?:quick|kind|fast|help|reply|answer|response|support|assistance|time|patience|understanding|link|mail|e-?mail|and))+)*',
    "i (?:do )?hope (?:you are|you’re|you're|this (?:e?-?mail |message )?finds you|all is)(?: doing| keeping)? well",
    'i (?:am )?look(?:ing)? forward to (?:your (?:reply|answer|response)|hearing from you)|looking forward to (?:your (?:reply|answer|response)|hearing from you)',
    '(?:could you )?please (?:help|advise|assist|let me know)(?: me)?(?: as soon as possible| asap| soon)?',
    'any help (?:is|would be) (?:much |greatly |very )?appreciated',
    "(?:i am |i’m |i'm )?(?:very )?sorry (?:to (?:bother|trouble|disturb) you|for the (?:trouble|inconvenience))(?: again)?",
    '(?:please )?see (?:the (?:mail|e-?mail|message) )?below|(?:i am )?forwarding (?:this|the (?:mail|e-?mail|message) below)(?: to you)?|fyi',
  ].join('|')})(?![\\p{L}\\p{N}])`,
  'iu',
);

/** What stands before a name: a greeting or the end of a letter. */
const BEFORE_NAMES =
  /^(?:dear|hi|hello|hey|greetings|good (?:morning|afternoon|evening|day)|my name is|(?:with )?(?:best|kind|kindest|warm|many) (?:regards|wishes)|regards|sincerely(?: yours)?|yours (?:sincerely|faithfully|truly)|cheers|best|thanks|thank you)(?![\p{L}\p{N}])/iu;

/** A name, or who is greeted like one. */
const NAME =
  /\p{Lu}[\p{L}.'’-]*|all|there|team|everyone|everybody|folks|support|help|helpdesk|desk|service|staff|colleagues|sir|madam|or|and/u.source;

/** What is written like a name and is what a ticket is about. */
const NO_NAMES = 'Log|Sign|Error|Mac|Windows|Android|Chrome|Safari|Edge|Firefox|Google|Apple|Microsoft|App|Page|Still|No|Not|I|It|My|The';

/** Names, at most five words. */
function namesBut(terms: readonly string[]): RegExp {
  const about = [...terms.map((term) => term.replace(/[^\p{L}\p{N} ]/gu, '\\$&')), NO_NAMES].join('|');
  return new RegExp(String.raw`^(?:[\s,]*(?!(?:${about})(?!\p{L}))(?:${NAME})(?![\p{L}\p{N}])){1,5}`, 'u');
}

/** What may stand between two such phrases. */
const PAUSE = /^[\s、,。.!・:;…~〜)\uFF01\uFF0C\uFF0E\uFF5E\uFF09]+/;

/**
 * Makes the test whether a sentence only greets, thanks, asks for a reply or says who writes: from its beginning to its end.
 * @param terms names of the product, which nobody greets
 */
export function courtesyTest(terms: readonly string[]): (sentence: string) => boolean {
  const names = namesBut(terms);
  return (sentence) => {
    let rest = sentence.trim();
    while (rest) {
      const before = BEFORE_NAMES.exec(rest)?.[0];
      const name = before && names.exec(rest.slice(before.length))?.[0];
      // "Thanks for the link" is longer than "Thanks", "Hello John" longer than "Hello".
      const phrases = [JAPANESE.exec(rest)?.[0], ENGLISH.exec(rest)?.[0], before, name && before + name];
      const length = Math.max(...phrases.map((phrase) => phrase?.length ?? 0));
      if (length === 0) return false;
      rest = rest.slice(length).replace(PAUSE, '');
    }
    return true;
  };
}

/** The sentences of a text, line by line. */
export function sentencesIn(text: string): string[] {
  return text.split('\n').flatMap((line) => sentencesOf(line));
}

/** A line cut into sentences, each with the space after it, so that joined they are the line again. A point inside a word ends none. */
export function sentencesOf(line: string): string[] {
  return (
    line
      .match(/[^。!?.\uFF01\uFF1F\uFF0E]*(?:[。\uFF01\uFF1F\uFF0E]+[」』)\uFF09]*|[.!?]+["”’)]*(?=\s|$)|[.!?]+|$)\s*/g)
      ?.filter(Boolean)
      .reduce(join, []) ?? []
  );
}

/** Points inside words and after titles end no sentence. */
function join(sentences: string[], piece: string): string[] {
  const last = sentences.at(-1);
  if (last && ((/[.!?]$/.test(last) && /^[\w.!?/]/.test(piece)) || /(?:^|\s)(?:Mr|Mrs|Ms|Dr|Prof|No|vs|e\.g|i\.e)\.\s$/i.test(last)))
    sentences[sentences.length - 1] = last + piece;
  else sentences.push(piece);
  return sentences;
}
