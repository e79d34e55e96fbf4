// The keyboard. Keys without Ctrl or Alt can be switched off, for those whose tools type letters.
const help = $(".keys"), letters = $(".letters"), panelButton = $(".panel"), presentButton = $(".present");
const topics = $(".index details");

function togglePanel() {
  const off = root.dataset.panel !== "off";
  if (off) root.dataset.panel = "off";
  else delete root.dataset.panel;
  aria(panelButton, "pressed", !off);
  measure();
}

/// The picture has the window to itself; the full screen is asked for, too, and may be refused.
function present(on = !("present" in root.dataset)) {
  if (on && !current) go(diagrams[0]);
  root.toggleAttribute("data-present", on);
  aria(presentButton, "pressed", on);
  followToScreen();
  measure();
}

/// Browsers take their time for the full screen: one request after the other, each for what is wanted by then.
let following = Promise.resolve(), requests = 0;
function followToScreen() {
  ++requests;
  following = following.then(() => {
    const on = "present" in root.dataset;
    if (on === Boolean(document.fullscreenElement)) return null;
    return on ? root.requestFullscreen?.() : document.exitFullscreen();
  }).catch(() => {}).finally(() => --requests);
}
document.addEventListener("fullscreenchange", () => {
  if (!document.fullscreenElement && !requests && "present" in root.dataset) present(false);  // by the browser's own key
});

/// Closes the innermost thing that is open.
function escape() {
  if (!results.hidden || document.activeElement === field) {
    field.value = "";
    closeResults();
    (current ? $("h2", current.article) : $("main")).focus({ preventScroll: true });
  } else if (topics.open) {
    topics.open = false;
    $("summary", topics).focus();
  } else if ("present" in root.dataset) present(false);
  else if (current && (step || element)) go(current);
  else if (current) goHome();
}

const always = { Escape: escape };
const anywhere = {
  "/": () => { field.focus(); field.select(); },
  "?": () => help.showModal(),
  t: nextTheme,
  f: () => present(),
};
const inDiagram = {
  ArrowRight: () => turn(1), ArrowLeft: () => turn(-1),
  PageDown: () => turn(1) || turnDiagram(1), PageUp: () => turn(-1) || turnDiagram(-1, "last"),
  Home: () => go(current), End: () => { if (current.steps.length) go(current, current.steps.at(-1).number); },
  n: () => turnDiagram(1), p: () => turnDiagram(-1), d: togglePanel,
  "+": () => camera.zoom(1.4), "=": () => camera.zoom(1.4), "-": () => camera.zoom(1 / 1.4), "0": () => camera.fit(),
};
const shifted = {
  ArrowRight: () => camera.pan(-80, 0), ArrowLeft: () => camera.pan(80, 0),
  ArrowDown: () => camera.pan(0, -80), ArrowUp: () => camera.pan(0, 80),
};

function actionOf(event) {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (always[key]) return always[key];
  if (event.target.closest("input, textarea, select")) return null;
  if (key.length === 1 && !letters.checked) return null;
  if (current && event.shiftKey && shifted[key]) return shifted[key];
  return anywhere[key] ?? (current ? inDiagram[key] : null);
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.defaultPrevented || help.open) return;
  const action = actionOf(event);
  if (!action) return;
  event.preventDefault();
  action();
});

letters.addEventListener("change", () => remember("vellum-keys", letters.checked ? "on" : "off"));
$(".help").addEventListener("click", () => help.showModal());
help.addEventListener("click", (event) => { if (event.target === help) help.close(); });
themeButton.addEventListener("click", nextTheme);
panelButton.addEventListener("click", togglePanel);
presentButton.addEventListener("click", () => present());
document.addEventListener("click", (event) => {
  if (!event.target.closest(".index details") || event.target.closest(".index li a")) topics.open = false;
});
