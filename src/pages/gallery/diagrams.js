// The diagrams of the page, read from it once: nothing is said twice in a second form.
const $ = (selector, from = document) => from.querySelector(selector);
const $$ = (selector, from = document) => [...from.querySelectorAll(selector)];
const aria = (element, name, value) => {
  if (value == null) element.removeAttribute(`aria-${name}`);
  else element.setAttribute(`aria-${name}`, value);
};
const count = (n, word) => `${n} ${word}${n === 1 ? "" : "s"}`;
const calm = matchMedia("(prefers-reduced-motion: reduce)");
const narrow = matchMedia("(max-width: 820px)");

const diagrams = $$("article.diagram").map((article) => {
  const svg = $(".picture", article), stage = $(".stage", article), name = article.dataset.name;
  return {
    article, svg, stage, name,
    title: $("h2", article).textContent,
    summary: $(".lead", article)?.textContent ?? "",
    steps: $$(".step", article).map((row) => ({
      row, number: Number(row.dataset.number), ids: row.dataset.ids.split(" "),
      text: $$(".says", row).map((p) => p.textContent).join(" "),
    })),
    light: new Spotlight(svg, name),
  };
});

/// What of a picture is to be seen, now that its title stands in the page beside it: everything that is drawn, and the
/// same without the legend, which cards are too small for.
function extents(svg) {
  const drawn = [...svg.children].filter((child) => child.matches("g, a"));
  const around = (elements) => united(elements.map((element) => element.getBBox()).filter((box) => box.width || box.height), 24);
  return { whole: around(drawn), bare: around(drawn.filter((element) => !element.matches(".legend"))) };
}

function frame(svg, { x, y, width, height }) {
  svg.setAttribute("viewBox", [x, y, width, height].map((n) => Math.round(n * 100) / 100).join(" "));
  svg.style.setProperty("--width", `${Math.round(width)}px`);
}
