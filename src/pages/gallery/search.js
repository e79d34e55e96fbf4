// Search over everything the page says. Words are compared without case and accents; all of them must occur in one place.
const field = $(".search input"), results = $(".results");
const most = 40;

/// One character each, so that places in the folded text are places in the text.
const fold = (text) => [...text].map((c) => (c.length > 1 ? c : c.normalize("NFD")[0].toLowerCase()[0])).join("");

/// A place where something is said: kind of place, text, address. Listed in the order in which kinds are to be found.
function places(diagram) {
  const { article, name, svg } = diagram, all = [];
  const add = (kind, text, part) => { if (text) all.push({ diagram, kind, text, folded: fold(text), to: address(name, part) }); };
  add("Title", diagram.title);
  for (const use of $$(".use", article)) {
    for (const part of $$(".parts a", use)) {
      kinds.set(decoded(part.hash), $(".name", use).textContent);
    }
  }
  for (const element of $$(".node, .cluster", svg)) {
    const part = `@${element.id.slice(name.length + 1)}`;
    const said = $$(":scope > text", element).map((text) => text.textContent).join(" ");
    const kind = kinds.get(address(name, part)) ?? $("title", element).textContent.match(/\(([^()]*)\)$/)?.[1];
    add(element.matches(".node") ? "Node" : "Group", kind && kind !== said ? `${said} · ${kind}` : said, part);
  }
  for (const { number, text } of diagram.steps) add(`Step ${number}`, text, number);
  add("Summary", diagram.summary);
  for (const edge of $$(".edge", svg)) {
    add("Edge", $$(":scope > text", edge).map((text) => text.textContent).join(" "), `@${edge.id.slice(name.length + 1)}`);
  }
  for (const topic of $$(".topic", article)) {
    for (const note of $$("p", topic)) add("Note", `${$("h3", topic).textContent}: ${note.textContent}`);
  }
  return all;
}

const kinds = new Map();
let index = null;

function find(words) {
  index ??= diagrams.flatMap(places);
  return index.filter((place) => words.every((word) => place.folded.includes(word)));
}

/// The text with the words marked; a long one from a little before the first of them.
function marked(place, words) {
  const first = Math.min(...words.map((word) => place.folded.indexOf(word)));
  const from = first > 90 ? place.text.lastIndexOf(" ", first - 40) + 1 : 0;
  const hits = words.flatMap((word) => {
    const found = [];
    for (let at = place.folded.indexOf(word, from); at >= 0; at = place.folded.indexOf(word, at + 1)) found.push([at, at + word.length]);
    return found;
  }).sort((a, b) => a[0] - b[0]);
  const out = [from ? "… " : ""];
  let at = from;
  for (const [begin, end] of hits) {
    if (end <= at) continue;
    const hit = document.createElement("mark");
    hit.textContent = place.text.slice(Math.max(begin, at), end);
    out.push(place.text.slice(at, Math.max(begin, at)), hit);
    at = end;
  }
  out.push(place.text.slice(at, at + 160) + (place.text.length > at + 160 ? " …" : ""));
  return out;
}

function hit(place, words) {
  const link = document.createElement("a"), kind = document.createElement("span"), text = document.createElement("span");
  link.href = place.to;
  kind.className = "kind";
  kind.textContent = place.kind;
  text.append(...marked(place, words));
  link.append(kind, text);
  return link;
}

function group(diagram, found, words) {
  const section = document.createElement("section"), title = document.createElement("h2");
  title.textContent = diagram.title;
  section.append(title, ...found.map((place) => hit(place, words)));
  return section;
}

function search() {
  const words = fold(field.value).split(/\s+/).filter(Boolean);
  if (!words.length) return closeResults();
  const found = find(words), shown = found.slice(0, most), within = new Set(found.map((place) => place.diagram));
  const total = found.length > most ? `The first ${most} of ${found.length} places` : count(found.length, "place");
  $(".found").textContent = found.length ? `${total} in ${count(within.size, "diagram")}` : `Nothing says “${field.value.trim()}”`;
  $(".hits").replaceChildren(...[...new Set(shown.map((place) => place.diagram))]
    .map((diagram) => group(diagram, shown.filter((place) => place.diagram === diagram), words)));
  results.hidden = false;
}

function closeResults() {
  results.hidden = true;
}

/// Arrow keys walk from the field through the results and back.
function walk(event) {
  const stops = [field, ...$$(".hits a")], at = stops.indexOf(document.activeElement);
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!by || at < 0 || results.hidden) return;
  event.preventDefault();
  stops[Math.min(Math.max(at + by, 0), stops.length - 1)].focus();
}

field.addEventListener("input", search);
field.addEventListener("focus", search);
field.addEventListener("keydown", (event) => { if (event.key === "Enter") $(".hits a")?.click(); });
for (const part of [field, results]) part.addEventListener("keydown", walk);
results.addEventListener("click", (event) => {
  if (!event.target.closest("a")) return;
  closeResults();
  if (current) $("h2", current.article).focus({ preventScroll: true });
});
document.addEventListener("pointerdown", (event) => { if (!event.target.closest(".results, .search")) closeResults(); });
document.addEventListener("focusin", (event) => { if (!event.target.closest(".results, .search")) closeResults(); });
