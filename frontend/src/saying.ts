// Saying it: words into the clipboard, onto paper, and a quiet count of seconds while one speaks.

const SECOND = 1000; // milliseconds

function show(root: ParentNode): void {
  for (const one of root.querySelectorAll<HTMLElement>("[data-copy], [data-print], [data-count]")) one.hidden = false;
}

async function copy(button: HTMLElement): Promise<void> {
  const field = document.querySelector<HTMLTextAreaElement>(button.dataset["copy"] ?? "");
  if (!field) return;
  await navigator.clipboard.writeText(field.value);
  button.textContent = button.dataset["copied"] ?? "";
}

let counting: number | undefined;

/** Count up from nothing; another press ends it, and so does leaving the card. */
function count(button: HTMLElement): void {
  const place = button.closest("[data-counter]")?.querySelector("[data-counted]");
  if (!place) return;
  const isRunning = counting !== undefined;
  window.clearInterval(counting);
  counting = undefined;
  button.setAttribute("aria-pressed", String(!isRunning));
  if (isRunning) return;
  const began = Date.now();
  place.textContent = "0";
  counting = window.setInterval(() => {
    if (!place.isConnected) window.clearInterval(counting);
    place.textContent = String(Math.floor((Date.now() - began) / SECOND));
  }, SECOND / 4);
}

export function helpSaying(root: Document): void {
  root.addEventListener("htmx:load", (event) => {
    if (event.target instanceof Element) show(event.target);
  });
  root.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>("button") : null;
    if (!button) return;
    if (button.matches("[data-copy]")) void copy(button);
    if (button.matches("[data-print]")) window.print();
    if (button.matches("[data-count]")) count(button);
  });
}
