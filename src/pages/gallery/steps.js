// The step player: what the address names is lit, said and marked in the list.
function showPart(entered) {
  if (step || element) current.light.light(lit(), step?.number);
  else current.light.off();
  showInPanel(entered);
  showInPlayer();
  measure();
  follow();
}

const lit = () => (step ? step.ids : element ? [element] : []);

/// Where the whole picture is too small to be read, what is lit is brought near; elsewhere it only comes into sight.
function follow() {
  const box = current.light.box(lit()), near = camera.aim === "step";
  if (box && !camera.legible()) camera.show(box, 1);
  else if (near) camera.fit();
  else if (box) camera.reveal(box);
}

function mark(rows, chosen) {
  for (const row of rows) aria(row, "current", row === chosen ? "step" : null);
}

function showInPanel(entered) {
  const parts = $$(".parts a", current.article);
  const part = element && parts.find((a) => decoded(a.hash) === address(current.name, `@${element}`));
  mark(current.steps.map((s) => s.row), step?.row);
  mark(parts, part);
  const row = step?.row ?? part;
  const list = $(".details", current.article);
  if (row && !narrow.matches) row.scrollIntoView({ block: "nearest", behavior: calm.matches ? "auto" : "smooth" });
  else if (entered) list.scrollTop = 0;
}

function showInPlayer() {
  const { steps } = current, at = steps.indexOf(step);
  $(".turn", player).textContent = step ? `Step ${at + 1} of ${steps.length}` : count(steps.length, "step");
  $(".words", player).textContent = step ? step.text : "";
  aria($(".back", player), "disabled", !step);
  aria($(".on", player), "disabled", at === steps.length - 1);
}

/// To the step so many further on; before the first is the whole picture. Says whether there was one.
function turn(by) {
  const at = current.steps.indexOf(step) + by;
  if (at < -1 || at >= current.steps.length) return false;
  go(current, at < 0 ? "" : current.steps[at].number);
  return true;
}

/// To the diagram so many further on, at a step of it (`"last"`) or none.
function turnDiagram(by, part) {
  const to = diagrams[diagrams.indexOf(current) + by];
  if (to) go(to, part === "last" ? to.steps.at(-1)?.number : "");
}

$(".back", player).addEventListener("click", () => turn(-1));
$(".on", player).addEventListener("click", () => turn(1));
