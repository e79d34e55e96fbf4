/// The box around boxes, with air around it.
function united(boxes, air = 0) {
  const x = Math.min(...boxes.map((b) => b.x)) - air, y = Math.min(...boxes.map((b) => b.y)) - air;
  const right = Math.max(...boxes.map((b) => b.x + b.width)), bottom = Math.max(...boxes.map((b) => b.y + b.height));
  return { x, y, width: right - x + air, height: bottom - y + air };
}

// What of a picture is lit. Elements say what they belong to: nodes and clusters the cluster around them (data-in),
// edges their two ends (data-ends).
class Spotlight {
  constructor(svg, name) {
    this.svg = svg;
    this.elements = new Map();
    for (const element of svg.querySelectorAll(".node, .cluster, .edge")) {
      this.elements.set(element.id.slice(name.length + 1), element);
    }
  }

  has(id) { return this.elements.has(id); }

  ends(id) { return (this.elements.get(id)?.dataset.ends ?? "").split(" ").filter(Boolean); }

  around(id) { return this.elements.get(id)?.dataset.in; }

  isInside(id, cluster) {
    for (let at = this.around(id); at; at = this.around(at)) if (at === cluster) return true;
    return false;
  }

  /// These, the ends of those that are edges, what lies in clusters among all of them, and the clusters around.
  surroundings(ids) {
    const lit = new Set(ids);
    for (const id of ids) for (const end of this.ends(id)) lit.add(end);
    const chosen = [...lit];
    const belongs = (id) => chosen.some((other) => other === id || this.isInside(id, other));
    for (const [id] of this.elements) {
      const ends = this.ends(id);
      if (ends.length ? ends.every((end) => chosen.some((other) => this.isInside(end, other))) : belongs(id)) lit.add(id);
    }
    for (const id of [...lit]) for (let at = this.around(id); at; at = this.around(at)) lit.add(at);
    return lit;
  }

  /// Lights these elements with what belongs to them, marks the callouts of that number, and dims the rest.
  light(ids, number) {
    this.off();
    const main = ids.filter((id) => this.has(id));
    if (!main.length) return;
    this.svg.classList.add("dimmed");
    for (const id of this.surroundings(main)) this.elements.get(id)?.classList.add("lit");
    for (const id of main) this.emphasise(this.elements.get(id));
    for (const callout of this.svg.querySelectorAll(`.callout[data-step="${number}"]`)) callout.classList.add("now");
  }

  emphasise(element) {
    element.classList.add("main");
    if (!element.classList.contains("node")) return;
    const boxes = [...element.querySelectorAll(":scope > :is(use, text)")].map((part) => part.getBBox());
    const { x, y, width, height } = united(boxes);
    const halo = document.createElementNS("http://www.w3.org/2000/svg", "rect");
    const values = { class: "halo", x: x - 10, y: y - 10, width: width + 20, height: height + 20, rx: 10 };
    for (const [key, value] of Object.entries(values)) halo.setAttribute(key, value);
    element.querySelector(":scope > title").after(halo);
  }

  off() {
    this.svg.classList.remove("dimmed");
    for (const element of this.svg.querySelectorAll(".lit, .main, .now")) element.classList.remove("lit", "main", "now");
    for (const halo of this.svg.querySelectorAll(".halo")) halo.remove();
  }

  /// The box around these elements and the ends of edges among them.
  box(ids) {
    const boxes = [...new Set([...ids, ...ids.flatMap((id) => this.ends(id))])].filter((id) => this.has(id))
      .map((id) => this.elements.get(id).getBBox());
    return boxes.length ? united(boxes, 24) : null;
  }
}
