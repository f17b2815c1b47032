// While words are being changed, the button that opens the mail always holds them as they stand in the field.

function value(form: HTMLFormElement, name: string): string {
  const field = form.elements.namedItem(name);
  return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : "";
}

/** The address of a mail (RFC 6068) or text message (RFC 5724), with other words. */
function withWords(href: string, subject: string, body: string): string {
  const [to = ""] = href.split("?");
  const lines = encodeURIComponent(body.split(/\r?\n/).join("\r\n"));
  if (href.startsWith("mailto:")) return `${to}?subject=${encodeURIComponent(subject)}&body=${lines}`;
  if (href.startsWith("sms:")) return `${to}?body=${encodeURIComponent(body)}`;
  return href;
}

function renew(root: Document, form: HTMLFormElement): void {
  const link = root.getElementById(form.dataset["words"] ?? "")?.querySelector<HTMLAnchorElement>("a.button");
  const href = link?.getAttribute("href");
  if (link && href) link.setAttribute("href", withWords(href, value(form, "subject"), value(form, "body")));
}

export function followWords(root: Document): void {
  const follow = (event: Event): void => {
    const form = event.target instanceof Element ? event.target.closest("form[data-words]") : null;
    if (form instanceof HTMLFormElement) renew(root, form);
  };
  root.addEventListener("input", follow);
  // What comes back was kept a moment ago: the field may be ahead of it.
  root.addEventListener("htmx:afterSettle", () => {
    for (const form of root.querySelectorAll<HTMLFormElement>("form[data-words]")) renew(root, form);
  });
}
