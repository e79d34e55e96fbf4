// Before the first paint: the page knows that scripts run and which theme was chosen. Storage may be closed to files.
const root = document.documentElement;
root.classList.add("js");
try {
  const theme = localStorage.getItem("vellum-theme");
  if (theme === "light" || theme === "dark") root.dataset.theme = theme;
} catch { /* nothing is remembered */ }
// Should they fail to start, the page is one to be read from top to bottom.
addEventListener("error", () => { if (!("ready" in root.dataset)) root.classList.remove("js"); });
