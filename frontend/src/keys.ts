// Keyboard: whatever has a data-key is reached by it. A link or button is pressed, a field gets the focus.

const PATIENCE = 1500; // milliseconds between the two keys of "g t"

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable]") !== null;
}

function reach(element: HTMLElement): void {
  if (element.matches("input, textarea, select")) {
    element.focus();
    if (element instanceof HTMLInputElement) element.select();
  } else {
    element.click();
  }
}

/** What is typed next after `typed`, and whether a longer key begins with it. */
function meant(root: ParentNode, typed: string): { element: HTMLElement | undefined; isBegun: boolean } {
  const keyed = [...root.querySelectorAll<HTMLElement>("[data-key]")];
  return {
    element: keyed.find((one) => one.dataset["key"] === typed && one.getClientRects().length > 0),
    isBegun: keyed.some((one) => one.dataset["key"]?.startsWith(`${typed} `)),
  };
}

/** Fill the list of keys with what this page offers, in the words that stand on it. */
function showKeys(dialog: HTMLDialogElement): void {
  const list = dialog.querySelector("dl");
  if (!list) return;
  const rows = [...document.querySelectorAll<HTMLElement>("[data-key]")].map((element) => {
    const term = document.createElement("dt");
    const key = document.createElement("kbd");
    key.textContent = element.dataset["key"] ?? "";
    term.append(key);
    const meaning = document.createElement("dd");
    meaning.textContent = element.dataset["keyName"] ?? element.getAttribute("aria-label") ?? element.textContent;
    return [term, meaning] as const;
  });
  list.replaceChildren(...rows.flat());
  dialog.showModal();
}

export function listenToKeys(root: Document): void {
  let typed = "";
  let last = 0;
  root.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isWriting(event.target)) return;
    if (root.querySelector("dialog[open]")) return;
    const keys = root.querySelector<HTMLDialogElement>("#keys");
    if (event.key === "?" && keys) {
      event.preventDefault();
      showKeys(keys);
      return;
    }
    typed = event.timeStamp - last < PATIENCE && typed ? `${typed} ${event.key}` : event.key;
    last = event.timeStamp;
    const { element, isBegun } = meant(root, typed);
    if (element) {
      event.preventDefault();
      reach(element);
    }
    if (element || !isBegun) typed = "";
  });
}
