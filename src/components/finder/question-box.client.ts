/**
 * Enter and the button lead to the finder, with the question in the fragment. On the finder itself they only announce "ask"; while its
 * script is still on the way the question waits in the box, where the script will find it.
 */
class QuestionBox extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const box = this.querySelector('textarea');
    if (!form || !box) return;
    box.addEventListener('keydown', (event) => {
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- Safari says only so that a word is still being composed
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
      event.preventDefault();
      form.requestSubmit();
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (this.closest(':not(:defined)')) return;
      const ask = new CustomEvent('ask', { bubbles: true, cancelable: true });
      if (!this.dispatchEvent(ask)) return;
      const question = box.value.trim();
      location.href = form.action + (question && `#q=${encodeURIComponent(question)}`);
    });
  }
}

customElements.define('question-box', QuestionBox);
