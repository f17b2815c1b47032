// While somebody writes, their words are checked again and again. The eye sees each result; the ear is told only when
// the verdict has changed, and only once the writing rests.

const REST = 1200; // milliseconds

export function tellVerdicts(root: Document): void {
  let waiting: number | undefined;
  root.addEventListener("htmx:afterSwap", (event) => {
    const verdict = event.target instanceof Element ? event.target.querySelector("[data-verdict]") : null;
    const heard = root.querySelector("#heard");
    if (!verdict || !heard) return;
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      const said = verdict.textContent.trim();
      if (heard.textContent !== said) heard.textContent = said;
    }, REST);
  });
}
