// Everything that runs in a browser. Each page reads, adds and notes without it; this makes it quick.

import htmx from "htmx.org";
import { checkWords } from "./checking";
import { acceptDrops } from "./drops";
import { keepWords } from "./keeping";
import { listenToKeys } from "./keys";
import { listenToRows } from "./people";
import { helpSaying } from "./saying";
import { followSwaps } from "./swaps";

htmx.config.allowEval = false; // the policy of our pages forbids it, and so do we
htmx.config.allowScriptTags = false;
htmx.config.includeIndicatorStyles = false; // no inline style either; ours are in the stylesheet
htmx.config.selfRequestsOnly = true;
htmx.config.scrollIntoViewOnBoost = false;
htmx.config.historyCacheSize = 0; // no page about a person stays in the browser's storage
htmx.config.refreshOnHistoryMiss = true; // so that back loads a whole page, where a part would come in its place
htmx.config.responseHandling = [
  { code: "204", swap: false },
  { code: "[23]..", swap: true },
  { code: "422", swap: true }, // a form that could not be used comes back with its reasons
  { code: "[45]..", swap: false, error: true },
];

listenToKeys(document);
acceptDrops(document);
listenToRows(document);
followSwaps(document);
checkWords(document);
keepWords(document);
helpSaying(document);
