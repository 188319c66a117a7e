/** English words that say nothing about a problem. Japanese grammar is told by its hiragana instead. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a about after all also am an and any are as at be because been before being but by can could did do does doing for from get gets getting ' +
    'got had has have having he her here his how i if in into is it its just let me my no not now of on once only or our out over please same ' +
    'she should so some still than that the their them then there these they this those to too up very was we were what when where which while ' +
    'who why will with would yes you your cant dont doesnt isnt wont didnt im ive ill id youre theyre thats whats'
  ).split(' '),
);
