// Files dropped onto a field that chooses files are chosen, as if they had been picked from the dialog.

function fieldUnder(event: DragEvent): HTMLElement | null {
  const holdsFiles = event.dataTransfer?.types.includes("Files") ?? false;
  return holdsFiles && event.target instanceof Element ? event.target.closest<HTMLElement>("[data-drop]") : null;
}

export function acceptDrops(root: Document): void {
  root.addEventListener("dragover", (event) => {
    const field = fieldUnder(event);
    for (const one of root.querySelectorAll("[data-drop]")) one.classList.toggle("over", one === field);
    if (field) event.preventDefault();
  });
  root.addEventListener("drop", (event) => {
    const field = fieldUnder(event);
    const input = field?.querySelector<HTMLInputElement>("input[type=file]");
    if (!field || !input || !event.dataTransfer) return;
    event.preventDefault();
    field.classList.remove("over");
    input.files = event.dataTransfer.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  });
}
