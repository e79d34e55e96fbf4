// Everything is defined; the page starts.
history.scrollRestoration = "manual";
letters.checked = remembered("vellum-keys") !== "off";
showTheme();
for (const { article } of diagrams) article.removeAttribute("id");  // or the browser would scroll to it by itself
addEventListener("hashchange", () => route());
// On paper pictures are whole, and no step is lit.
addEventListener("beforeprint", () => {
  current?.light.off();
  camera?.stop();
  for (const { svg, extents } of diagrams) frame(svg, extents.whole);
});
addEventListener("afterprint", () => {
  if (!current) return overview();
  openStage(current);
  showPart(false);
});
const faces = [400, 500, 600].map((weight) => document.fonts.load(`${weight} 13px vellum-inter`));
Promise.allSettled(faces).then(() => {
  for (const diagram of diagrams) diagram.extents = extents(diagram.svg);
  route({ focus: false });
  root.dataset.ready = "";
});
