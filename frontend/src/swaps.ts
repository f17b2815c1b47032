// After a part of the page was exchanged: the focus goes where the eye goes, and trouble is told.

/** Put the focus on what the new part marks with data-focus; it may be a heading, which is no control. */
function focusOn(part: Element): void {
  const wanted = part.matches("[data-focus]") ? part : part.querySelector("[data-focus]");
  if (!(wanted instanceof HTMLElement)) return;
  if (wanted.tabIndex < 0) wanted.tabIndex = -1;
  wanted.focus();
}

/** What a page of a refusal says of itself: its title, and the first sentences below; nothing, if it is no page of ours. */
function saidBy(answer: string): string {
  const page = new DOMParser().parseFromString(answer, "text/html");
  const [title, message] = ["main h1", "main h1 ~ p"].map((part) => page.querySelector(part)?.textContent.trim() ?? "");
  return title && message ? `${title}. ${message}` : "";
}

/** Say that a request came to nothing: in the words of the answer, or in those that the page has for it. */
function tellTrouble(root: Document, trouble: string, said = ""): void {
  const words = root.querySelector<HTMLTemplateElement>(trouble);
  const place = root.querySelector("#messages");
  if (!words || !place) return;
  place.replaceChildren(words.content.cloneNode(true));
  const line = place.querySelector("p");
  if (line && said) line.textContent = said;
}

export function followSwaps(root: Document): void {
  root.addEventListener("htmx:load", (event) => {
    if (event.target instanceof Element && event.target !== root.body) focusOn(event.target);
  });
  root.addEventListener("htmx:responseError", (event) => {
    const { xhr } = (event as CustomEvent<{ xhr: XMLHttpRequest }>).detail;
    tellTrouble(root, "#unexplained", saidBy(xhr.responseText));
  });
  for (const name of ["htmx:sendError", "htmx:timeout"]) {
    root.addEventListener(name, () => {
      tellTrouble(root, "#unreached");
    });
  }
}
