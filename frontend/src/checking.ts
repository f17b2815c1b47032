// While somebody writes, their words are checked on the server again and again. What it finds is marked in the field, at
// the words it is about, and a press on it in the list selects them. The eye sees each result; the ear is told only when
// the verdict has changed and the writing rests.

import { drawMarks, type Span } from "./marks";

const REST = 1200; // milliseconds

type Field = HTMLInputElement | HTMLTextAreaElement;

/** What is known of one form: its spans by field, and the words that the last request took along. */
interface Known {
  spans: Map<string, Span[]>;
  sent: Map<string, string>;
  now: Map<string, string>;
}

const known = new WeakMap<Element, Known>();

function fields(place: Element): Field[] {
  return [...place.querySelectorAll<Field>("[name=subject], [name=body]")].filter((one) => one.type !== "hidden");
}

function knownOf(place: Element): Known {
  const found = known.get(place);
  if (found) return found;
  const given = new Map(fields(place).map((one) => [one.name, one.defaultValue]));
  const fresh: Known = { spans: new Map(), sent: given, now: new Map(given) };
  known.set(place, fresh);
  return fresh;
}

/** Spans of one text where they stand in the next: what was changed inside a span is not what was found any more. */
function moved(spans: Span[], before: string, after: string): Span[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const changed = before.length - tail;
  const step = after.length - before.length;
  return spans.flatMap((span) => {
    if (span.end <= head) return [span];
    if (span.start >= changed) return [{ ...span, start: span.start + step, end: span.end + step }];
    return [];
  });
}

function draw(place: Element): void {
  const { spans } = knownOf(place);
  for (const field of fields(place)) drawMarks(field, spans.get(field.name) ?? []);
}

/** Words were changed: the marks go with them until the next answer. */
function follow(place: Element): void {
  const { spans, now } = knownOf(place);
  for (const { name, value } of fields(place)) {
    spans.set(name, moved(spans.get(name) ?? [], now.get(name) ?? "", value));
    now.set(name, value);
  }
  draw(place);
  renewWay(place);
}

/** An answer has come; it is about the words as they were sent, and the fields may be ahead of it. */
function take(place: Element): void {
  const { spans, sent, now } = knownOf(place);
  spans.clear();
  for (const quote of place.querySelectorAll<HTMLElement>("q[data-field]")) {
    const { field = "", start, end } = quote.dataset;
    const list = spans.get(field) ?? [];
    list.push({ start: Number(start), end: Number(end), kind: quote.closest("li")?.className ?? "", quote });
    spans.set(field, list);
    makePressable(quote);
  }
  for (const [name, value] of sent) now.set(name, value);
  follow(place);
}

/** The quotation in a remark becomes a button, so that the keyboard reaches it too. */
function makePressable(quote: HTMLElement): void {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "quoted";
  button.append(...quote.childNodes);
  quote.append(button);
}

function select(place: Element, quote: Element): void {
  const { spans } = knownOf(place);
  for (const field of fields(place)) {
    const span = spans.get(field.name)?.find((one) => one.quote === quote);
    if (!span) continue;
    field.focus();
    field.setSelectionRange(span.start, span.end);
  }
}

/** The button that opens the mail (RFC 6068) or message (RFC 5724) holds the words as they stand in the fields. */
function renewWay(place: Element): void {
  const link = place.querySelector<HTMLAnchorElement>("a[data-on-its-way]");
  const [to = "", query] = (link?.getAttribute("href") ?? "").split("?");
  if (!link || query === undefined) return;
  const value = (name: string): string => fields(place).find((one) => one.name === name)?.value ?? "";
  const body = encodeURIComponent(to.startsWith("mailto:") ? value("body").replace(/\n/g, "\r\n") : value("body"));
  const subject = to.startsWith("mailto:") ? `subject=${encodeURIComponent(value("subject"))}&` : "";
  link.setAttribute("href", `${to}?${subject}body=${body}`);
}

let waiting: number | undefined;

function tell(place: Element): void {
  window.clearTimeout(waiting);
  waiting = window.setTimeout(() => {
    const said = place.querySelector("[data-verdict]")?.textContent.trim() ?? "";
    const heard = place.querySelector("[data-heard]");
    if (heard && heard.textContent !== said) heard.textContent = said;
  }, REST);
}

function placeOf(event: Event): Element | null {
  return event.target instanceof Element ? event.target.closest("[data-checking]") : null;
}

export function checkWords(root: Document): void {
  root.addEventListener("htmx:load", (event) => {
    if (!(event.target instanceof Element)) return;
    for (const place of event.target.querySelectorAll("[data-checking]")) if (!known.has(place)) take(place);
  });
  root.addEventListener("input", (event) => {
    const place = placeOf(event);
    if (place) follow(place);
  });
  root.addEventListener("htmx:beforeRequest", (event) => {
    const place = placeOf(event);
    if (place) knownOf(place).sent = new Map(fields(place).map((one) => [one.name, one.value]));
  });
  root.addEventListener("htmx:afterSwap", (event) => {
    const place = placeOf(event);
    if (!place) return;
    take(place);
    tell(place);
  });
  root.addEventListener("click", (event) => {
    const place = placeOf(event);
    const remark = event.target instanceof Element ? event.target.closest("li") : null;
    const quote = remark?.querySelector("q[data-field]");
    if (place && quote) select(place, quote);
  });
}
