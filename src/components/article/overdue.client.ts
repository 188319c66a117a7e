/** Says when an article is due for review. The build does not know what day it is. */
for (const line of document.querySelectorAll<HTMLElement>('[data-review-by]')) {
  line.hidden = new Date().toISOString().slice(0, 10) <= (line.dataset.reviewBy ?? '');
}
