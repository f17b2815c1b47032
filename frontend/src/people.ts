// The list of people by keyboard: arrows move between rows, Enter opens, e changes, the space bar marks.

function rows(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>("[data-row]")];
}

/** The row that is `step` further than the one with the focus; from the search field, the first. */
function neighbor(root: ParentNode, current: Element | null, step: number): HTMLElement | undefined {
  const all = rows(root);
  const at = current ? all.findIndex((row) => row === current) : -1;
  return all[at < 0 ? (step > 0 ? 0 : -1) : at + step];
}

function open(row: HTMLElement | undefined): void {
  row?.querySelector<HTMLElement>("[data-open]")?.focus();
}

export function listenToRows(root: Document): void {
  root.addEventListener("keydown", (event) => {
    const target = event.target;
    if (!(target instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey) return;
    const row = target.closest<HTMLElement>("[data-row]");
    const isFinding = target.matches("input[type=search]");
    if (!row && !isFinding) return;
    if (event.key === "ArrowDown" || (event.key === "ArrowUp" && row)) {
      event.preventDefault();
      open(neighbor(root, row, event.key === "ArrowDown" ? 1 : -1));
    } else if (row && event.key === "e") {
      event.preventDefault();
      row.querySelector<HTMLElement>("[data-edit]")?.click();
    } else if (row && event.key === " " && target.matches("[data-open]")) {
      event.preventDefault();
      row.querySelector<HTMLElement>("input[type=checkbox]")?.click();
    }
  });
}
