// After a part of the page was exchanged: the focus goes where the eye goes, and trouble is told.

/** Put the focus on what the new part marks with data-focus; it may be a heading, which is no control. */
function focusOn(part: Element): void {
  const wanted = part.matches("[data-focus]") ? part : part.querySelector("[data-focus]");
  if (!(wanted instanceof HTMLElement)) return;
  if (wanted.tabIndex < 0) wanted.tabIndex = -1;
  wanted.focus();
}

/** Say in the page's own words that a request came to nothing. */
function tellTrouble(root: Document): void {
  const words = root.querySelector<HTMLTemplateElement>("#trouble");
  const place = root.querySelector("#messages");
  if (words && place) place.replaceChildren(words.content.cloneNode(true));
}

export function followSwaps(root: Document): void {
  root.addEventListener("htmx:load", (event) => {
    if (event.target instanceof Element && event.target !== root.body) focusOn(event.target);
  });
  for (const name of ["htmx:sendError", "htmx:responseError", "htmx:timeout"]) {
    root.addEventListener(name, () => {
      tellTrouble(root);
    });
  }
}
