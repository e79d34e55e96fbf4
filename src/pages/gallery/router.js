// The address says what is shown: #NAME a diagram, #NAME/3 its third step, #NAME/@ID one element; nothing, all of them.
let current = null, step = null, element = null, scrolled = 0;

const address = (name, part) => `#${name}${part == null || part === "" ? "" : `/${part}`}`;

function go(diagram, part) {
  const to = address(diagram.name, part);
  if (location.hash === to) return;
  location.hash = to;
  route();  // at once: the browser tells later, and keys may come quickly
}

function goHome() {
  location.hash = "";
  route();
}

function decoded(text) {
  try { return decodeURIComponent(text); } catch { return text; }
}

function parse(hash) {
  const [name, part = ""] = decoded(hash.replace(/^#/, "")).split(/\/(.*)/s);
  const diagram = diagrams.find((d) => d.name === name) ?? null;
  return {
    diagram,
    step: diagram?.steps.find((s) => String(s.number) === part) ?? null,
    element: part.startsWith("@") && diagram?.light.has(part.slice(1)) ? part.slice(1) : null,
  };
}

/// Shows what the address says. The focus follows from view to view, but not from step to step.
function route({ focus = true } = {}) {
  const next = parse(location.hash), before = current;
  const changed = next.diagram !== before || !root.dataset.view;
  ({ step, element } = next);
  if (changed) {
    if (!before) scrolled = scrollY;
    leave();
    current = next.diagram;
    root.dataset.view = current ? "diagram" : "all";
    if (current) enter();
    else overview();
    if (before && !current) scrollTo(0, scrolled);
  }
  if (current) showPart(changed);
  showTitle();
  if (changed && focus) (current ? $("h2", current.article) : before && $("h2 a", before.article))?.focus({ preventScroll: !current });
}

function leave() {
  if (!current) return;
  current.light.off();
  closeStage();
  current.article.classList.remove("current");
  $("h2", current.article).removeAttribute("tabindex");
}

function enter() {
  current.article.classList.add("current");
  $("h2", current.article).tabIndex = -1;
  for (const diagram of diagrams) diagram.stage.inert = false;
  player.hidden = !current.steps.length;
  openStage(current);
  scrollTo(0, 0);
  current.article.scrollTop = 0;
}

function overview() {
  for (const { svg, stage, extents } of diagrams) {
    stage.inert = true;
    frame(svg, extents.bare);
  }
  delete root.dataset.present;
}

function showTitle() {
  const at = diagrams.indexOf(current);
  const part = step ? `Step ${step.number} · ` : "";
  document.title = current ? `${part}${current.title}` : $(".brand").textContent;
  $(".place").textContent = current ? `${at + 1} / ${diagrams.length}` : "";
  $(".here").textContent = current ? current.title : "All diagrams";
  for (const [link, to] of [[$(".previous"), diagrams[at - 1]], [$(".next"), diagrams[at + 1]]]) {
    const there = current && to;
    link.toggleAttribute("href", false);
    if (there) link.href = address(to.name);
    aria(link, "disabled", there ? null : true);
    link.title = there ? to.title : "";
  }
  for (const link of $$(".index li a")) {
    aria(link, "current", current && link.hash === address(current.name) ? "page" : null);
  }
}
