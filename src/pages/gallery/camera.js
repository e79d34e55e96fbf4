// What part of a picture the stage shows. The view is the SVG's own viewBox, so that every zoom is drawn sharp. It moves
// towards its goal a little each frame; x, y and width go the same share of their way, which keeps the point under the
// pointer where it is.
class Camera {
  constructor({ svg, stage, extents }, changed) {
    Object.assign(this, { svg, stage, changed, home: extents.whole, margins: { top: 0, right: 0, bottom: 0, left: 0 } });
    this.aim = "all";  // what it was set to: all of the picture, near a step, or free, by the reader's hand
    this.size = { width: 1, height: 1 };
    this.view = this.goal = this.home;
  }

  /// The stage has this size now, and these margins are covered by what lies over it. While the size stays, margins
  /// only grow: a picture that gave way to a long text does not come back for the next short one.
  resize(width, height, margins) {
    if (width < 1 || height < 1) return;
    const same = width === this.size.width && height === this.size.height, middle = this.middle(), scale = this.scale();
    for (const side in margins) margins[side] = Math.max(margins[side], same ? this.margins[side] : 0);
    Object.assign(this, { size: { width, height }, margins });
    if (this.aim === "all" && same) this.move(this.fitting(this.home));
    else if (this.aim === "all") this.jump(this.fitting(this.home));
    else if (!same) this.jump({ x: middle.x - width / scale / 2, y: middle.y - height / scale / 2, width: width / scale });
  }

  ratio() { return this.size.height / this.size.width; }
  scale() { return this.size.width / this.goal.width; }
  middle() { return { x: this.goal.x + this.goal.width / 2, y: this.goal.y + this.goal.width * this.ratio() / 2 }; }

  /// The view that shows all of a box, at most at this scale.
  fitting(box, largest = 1.5) {
    const { top, right, bottom, left } = this.margins;
    const room = { width: Math.max(this.size.width - left - right, 50), height: Math.max(this.size.height - top - bottom, 50) };
    const scale = Math.min(room.width / box.width, room.height / box.height, largest);
    return {
      x: box.x + box.width / 2 - (left + room.width / 2) / scale,
      y: box.y + box.height / 2 - (top + room.height / 2) / scale,
      width: this.size.width / scale,
    };
  }

  /// Is the whole picture large enough to be read?
  legible() { return this.size.width / this.fitting(this.home).width > 0.55; }

  fit() {
    this.aim = "all";
    this.move(this.fitting(this.home));
  }

  /// Brings a box into view: not at all when it is there, as little as possible when it fits, whole otherwise.
  reveal(box) {
    const scale = this.scale(), { top, right, bottom, left } = this.margins;
    const shown = { left: this.goal.x + left / scale, top: this.goal.y + top / scale,
      right: this.goal.x + (this.size.width - right) / scale, bottom: this.goal.y + (this.size.height - bottom) / scale };
    if (box.width > shown.right - shown.left || box.height > shown.bottom - shown.top) return this.show(box);
    const by = (low, high, from, to) => (from < low ? from - low : Math.max(to - high, 0));
    const x = by(shown.left, shown.right, box.x, box.x + box.width);
    const y = by(shown.top, shown.bottom, box.y, box.y + box.height);
    if (x || y) this.move({ ...this.goal, x: this.goal.x + x, y: this.goal.y + y });
  }

  show(box, largest) {
    this.aim = "step";
    this.move(this.fitting(box, largest));
  }

  /// Zooms by a factor; the point of the stage (px from its corner; its middle by default) stays where it is.
  zoom(factor, at = { x: this.size.width / 2, y: this.size.height / 2 }) {
    const fit = this.size.width / this.fitting(this.home).width;
    const scale = Math.min(Math.max(this.scale() * factor, Math.min(fit, 1) * 0.5), Math.max(6, fit * 2));
    const width = this.size.width / scale, shrunk = this.goal.width - width;
    this.aim = "free";
    this.move(this.within({ x: this.goal.x + shrunk * at.x / this.size.width, width,
      y: this.goal.y + shrunk * this.ratio() * at.y / this.size.height }));
  }

  /// Moves the picture by px of the stage.
  pan(x, y, follow = false) {
    this.aim = "free";
    const to = this.within({ ...this.goal, x: this.goal.x - x / this.scale(), y: this.goal.y - y / this.scale() });
    if (follow) this.jump(to);
    else this.move(to);
  }

  /// The middle of the stage never leaves the picture.
  within(view) {
    const height = view.width * this.ratio();
    const keep = (low, size, at) => Math.min(Math.max(at, low), low + size);
    return { width: view.width, x: keep(this.home.x - view.width / 2, this.home.width, view.x),
      y: keep(this.home.y - height / 2, this.home.height, view.y) };
  }

  jump(view) {
    this.view = this.goal = view;
    this.apply();
  }

  move(view) {
    if (calm.matches) return this.jump(view);
    const same = ["x", "y", "width"].every((key) => view[key] === this.goal[key]);
    this.goal = view;
    if (same) return;
    if (this.frame) return;
    this.time = performance.now();
    this.stage.dataset.moving = "";
    const step = (now) => {
      const share = 1 - Math.exp(-Math.max(now - this.time, 0) / 70);
      this.time = now;
      const between = (key) => this.view[key] + (this.goal[key] - this.view[key]) * share;
      const next = { x: between("x"), y: between("y"), width: between("width") };
      const rest = Math.abs(next.x - this.goal.x) + Math.abs(next.y - this.goal.y) + Math.abs(next.width - this.goal.width);
      const there = rest < this.goal.width / 2000;
      this.view = there ? this.goal : next;
      this.frame = there ? 0 : requestAnimationFrame(step);
      if (there) delete this.stage.dataset.moving;
      this.apply();
    };
    this.frame = requestAnimationFrame(step);
  }

  apply() {
    const { x, y, width } = this.view;
    this.svg.setAttribute("viewBox", [x, y, width, width * this.ratio()].map((n) => n.toFixed(2)).join(" "));
    this.changed(this);
  }

  /// Stays where it is.
  stop() {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    delete this.stage.dataset.moving;
  }
}
