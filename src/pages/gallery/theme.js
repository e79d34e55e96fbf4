// Light, dark or like the system: said by data-theme of the root, on which the style sheets hang.
const themes = ["auto", "light", "dark"];
const themeButton = $(".theme");

function showTheme() {
  const now = root.dataset.theme ?? "auto";
  const words = { auto: "like the system", light: "light", dark: "dark" };
  aria(themeButton, "label", `Theme: ${words[now]}`);
  themeButton.title = `Theme: ${words[now]} (T)`;
  $("use", themeButton).setAttribute("href", `#:ui-${now}`);
}

function nextTheme() {
  const next = themes[(themes.indexOf(root.dataset.theme ?? "auto") + 1) % themes.length];
  if (next === "auto") delete root.dataset.theme;
  else root.dataset.theme = next;
  remember("vellum-theme", next);
  showTheme();
}

/// Storage may be closed to pages that are files: then a choice lasts as long as the page.
function remember(key, value) {
  try { localStorage.setItem(key, value); } catch { /* not remembered */ }
}
function remembered(key) {
  try { return localStorage.getItem(key); } catch { return null; }
}
