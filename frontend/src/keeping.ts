// The words of a draft are kept a moment after each change. Whoever leaves sooner has them kept on the way out.

/** Forms with words that the server does not have for sure: changed since they were sent, or on their way. */
const unkept = new Map<HTMLFormElement, "changed" | "sent">();

/** The form that an event is about, if what is written there is kept. */
function draftOf(event: Event): HTMLFormElement | null {
  const form = event.target instanceof Element ? event.target.closest<HTMLFormElement>("form.draft") : null;
  return form?.querySelector("[name=person]") && !form.querySelector("[name=passing]") ? form : null;
}

/** Keep the words within a place, in a request that outlives the page. */
function keep(place: Node): void {
  for (const form of unkept.keys()) {
    if (!place.contains(form)) continue;
    unkept.delete(form);
    const sent = { method: "POST", body: new FormData(form), keepalive: true, headers: { "HX-Request": "true" } };
    fetch(form.action, sent).catch(() => undefined);
  }
}

export function keepWords(root: Document): void {
  root.addEventListener("input", (event) => {
    const form = draftOf(event);
    if (form) unkept.set(form, "changed");
  });
  root.addEventListener("htmx:beforeRequest", (event) => {
    const form = draftOf(event);
    if (form && unkept.has(form)) unkept.set(form, "sent");
  });
  root.addEventListener("htmx:afterRequest", (event) => {
    const form = draftOf(event);
    const { successful } = (event as CustomEvent<{ successful: boolean }>).detail;
    if (form && successful && unkept.get(form) === "sent") unkept.delete(form);
  });
  root.addEventListener("htmx:beforeSwap", (event) => {
    if (event.target instanceof Element) keep(event.target);
  });
  root.addEventListener("visibilitychange", () => {
    if (root.visibilityState === "hidden") keep(root);
  });
  window.addEventListener("pagehide", () => {
    keep(root);
  });
}
