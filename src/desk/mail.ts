/** A line of a quotation. */
const QUOTED = /^[>|\uFF1E\uFF5C]/;

/** Lines after which another mail stands. Each is one from its beginning to its end. */
const INTRODUCTIONS = [
  /^on .{5,100} wrote:$/i,
  /^\d{4}[年/-]\d{1,2}[月/-]\d{1,2}日?.{0,80}(?:[>\uFF1E]|さん|様|wrote|書きました)[:\uFF1A]$/i,
  /^.{1,60}(?:さん|様|氏|[>\uFF1E])のメール[:\uFF1A]$/,
  /^[-_]{2,} ?(?:original message|元のメッセージ) ?[-_]{0,40}$/i,
];

/** A line after which a mail stands that is passed on: it tells the problem, as what is answered does not. */
const FORWARD =
  /^(?:[-_]{2,} ?(?:forwarded (?:message|mail|by .{1,60})|(?:ここから)?転送(?:メッセージ|メール|された(?:メッセージ|メール))?) ?[-_]{0,40}|begin forwarded message:)$/i;

/** What a mail program puts before each line of another mail. */
const MARKS = /^[>|\uFF1E\uFF5C\s]+/;

/** A line of a mail's head. One alone may be what somebody writes: a head has several, or an address. */
const HEAD = /^(?:from|to|cc|bcc|sent|date|reply-to|subject|差出人|送信者|宛先|日時|送信日時|件名)[:\uFF1A]/i;
const ADDRESSED = /^(?:from|to|cc|bcc|reply-to|差出人|送信者|宛先)[:\uFF1A].*@/i;
const SUBJECT = /^(?:subject|件名)[:\uFF1A]\s*(?:(?:re|fwd?|転送|返信)[:\uFF1A]\s*)*/i;

/** Begins a signature. A drawn line does only where somebody's contact follows: people also draw lines between paragraphs. */
const SIGNATURE = /^--$/;
const DRAWN = /^[-─━―=_*~#+.・…■□●○◆◇★☆\uFF0D\uFF1D\uFF3F\uFF0A]{4,}$/;
const CONTACT = /@|\btel\b|電話|内線|〒|大学|学部|学科|研究[科室]|株式会社|(?:^|\D)0\d{1,4}[-( ]\d/i;
const PROSE = /[。!?\uFF01\uFF1F]|ません|ない|エラー|\berror|\w\.$/i;
const LONGEST_SIGNATURE = 8;

/** What a program adds below a mail. */
const SENT_FROM =
  /^(?:(?:sent from|get outlook for) [\w .()-]{2,40}|(?:私の)?[A-Za-z][\w .]{1,20}から送信(?:しました)?|(?:スマホ|スマートフォン|携帯)から送信(?:しました)?)[.。]?$/i;

/**
 * The lines of a pasted mail which tell the problem: what its sender wrote, and the mail that is passed on, both without quotations, head
 * and signature. Of a head, what the subject says stays.
 * @param lines trimmed
 */
export function ownLines(lines: readonly string[]): string[] {
  const forwarded = forwardIn(lines);
  const own = withoutFrame(withoutQuotations(lines));
  return forwarded.length ? [...own, ...ownLines(forwarded)] : own;
}

/** The lines of the mail that is passed on, if one is. */
function forwardIn(lines: readonly string[]): string[] {
  const start = lines.findIndex((line) => FORWARD.test(line));
  return start < 0 ? [] : lines.slice(start + 1).map((line) => line.replace(MARKS, ''));
}

/** The lines of all mails in a pasted one, quoted ones as well, without heads and signature: for who forwards a mail and says nothing. */
export function allLines(lines: readonly string[]): string[] {
  return withoutFrame(lines.map((line) => line.replace(MARKS, '')).filter((line) => !isIntroduction(line) && !FORWARD.test(line)));
}

/** Whether a line is what a program adds below a mail. */
export function isSentFrom(line: string): boolean {
  return SENT_FROM.test(line);
}

/** A line without what says that it is the subject. */
export function withoutLabel(line: string): string {
  return line.replace(SUBJECT, '');
}

function withoutFrame(lines: readonly string[]): string[] {
  const written = withoutSignature(lines).filter((line) => !isSentFrom(line));
  const isHead = written.map(
    (line, at) => HEAD.test(line) && (ADDRESSED.test(line) || HEAD.test(written[at - 1] ?? '') || HEAD.test(written[at + 1] ?? '')),
  );
  return written.filter((line, at) => !isHead[at] || SUBJECT.test(line)).map(withoutLabel);
}

function isIntroduction(line: string): boolean {
  return INTRODUCTIONS.some((introduction) => introduction.test(line));
}

/**
 * The lines of a mail without those of other mails, passed on or quoted. Where marks were lost, as in what is copied from a window, all that
 * follows the introduction is the other mail.
 */
export function withoutQuotations(all: readonly string[]): string[] {
  const forward = all.findIndex((line) => FORWARD.test(line));
  const lines = forward < 0 ? all : all.slice(0, forward);
  const start = lines.findIndex(isIntroduction);
  const isMarked = start < 0 || lines.slice(start).some((line) => QUOTED.test(line));
  return lines.filter((line, at) => !QUOTED.test(line) && at !== start && (isMarked || at < start));
}

function withoutSignature(lines: readonly string[]): string[] {
  // From here on, so few lines with text are left that they may be a signature.
  const earliest = lines.flatMap((line, at) => (line ? [at] : [])).at(-LONGEST_SIGNATURE - 1) ?? 0;
  const start = lines.findIndex((line, at) => {
    if (at === 0 || at < earliest) return false;
    if (SIGNATURE.test(line)) return true;
    if (!DRAWN.test(line)) return false;
    const after = lines.slice(at + 1).filter(Boolean);
    return after.some((each) => CONTACT.test(each)) && !after.some((each) => PROSE.test(each));
  });
  return lines.filter((line, at) => !DRAWN.test(line) && (start < 0 || at < start));
}
