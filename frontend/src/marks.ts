// Marks in a field that is being written in: a copy of its words lies behind it, letter upon letter, unseen but for its
// marks. (The highlights that CSS knows reach no words inside a field.)

/** Words in a field that something was found about; `kind` says how grave it is, `quote` is where the list names them. */
export interface Span {
  start: number;
  end: number;
  kind: string;
  quote: Element;
}

type Field = HTMLInputElement | HTMLTextAreaElement;

/** The copy behind a field, laid there when it is first asked for. */
function copyOf(field: Field): HTMLElement {
  const there = field.previousElementSibling;
  if (there instanceof HTMLElement && there.matches(".copy")) return there;
  const frame = document.createElement("div");
  frame.className = "marked";
  const copy = document.createElement("div");
  copy.className = "copy";
  copy.dir = field.dir || "auto";
  copy.ariaHidden = "true";
  field.replaceWith(frame);
  frame.append(copy, field);
  const follow = (): void => {
    copy.scrollTo(field.scrollLeft, field.scrollTop);
  };
  for (const name of ["scroll", "keyup", "pointerup"]) field.addEventListener(name, follow);
  return copy;
}

/** Stretches of a text, each with the first span that covers it, if one does. */
function stretches(text: string, spans: Span[]): [string, Span | undefined][] {
  const edges = new Set([0, text.length, ...spans.flatMap((span) => [span.start, span.end])]);
  const cuts = [...edges].filter((one) => one <= text.length).sort((one, other) => one - other);
  return cuts.slice(1).map((end, place) => {
    const start = cuts[place] ?? 0;
    return [text.slice(start, end), spans.find((span) => span.start <= start && end <= span.end)];
  });
}

/** Draw the marks of a field anew; of two that overlap, the first one counts. */
export function drawMarks(field: Field, spans: Span[]): void {
  const copy = copyOf(field);
  const parts = stretches(field.value, spans).map(([text, span]) => {
    if (!span) return text;
    const mark = document.createElement("mark");
    mark.className = span.kind;
    mark.textContent = text;
    return mark;
  });
  copy.replaceChildren(...parts, "\u200b"); // a last empty line has its height all the same
  copy.scrollTo(field.scrollLeft, field.scrollTop);
}
