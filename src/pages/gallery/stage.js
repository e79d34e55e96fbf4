// The picture under pointer and wheel.
const zoomBar = $(".zoom"), player = $(".player");
let camera = null;

/// Where the picture has its place, without the stage's borders.
const place = () => camera.svg.getBoundingClientRect();

/// How much of each side of that place lies under player and title.
function margins(box) {
  const air = narrow.matches ? 6 : 20, bar = player.getBoundingClientRect();
  const covered = player.hidden ? 0 : Math.max(box.bottom - bar.top, 0);
  const title = "present" in root.dataset ? $(".head", current.article).getBoundingClientRect().bottom - box.top : 0;
  return { top: Math.max(air, title), right: air, bottom: covered ? covered + 14 : air, left: air };
}

function measure() {
  if (!camera) return;
  const box = place();
  const width = camera.size.width;
  camera.resize(box.width, box.height, margins(box));
  if (width !== box.width && camera.aim !== "free") follow();
}
const sizes = new ResizeObserver(measure);

function openStage(diagram) {
  closeStage();
  camera = new Camera(diagram, (at) => {
    $(".scale", zoomBar).textContent = `${Math.round(at.size.width / at.view.width * 100)}%`;
  });
  diagram.stage.append(player, zoomBar);
  diagram.stage.tabIndex = 0;
  aria(diagram.stage, "label", `Picture of ${diagram.title}. Plus and minus zoom, Shift with an arrow moves it.`);
  zoomBar.hidden = false;
  sizes.observe(diagram.stage);
  sizes.observe(player);
  measure();
}

function closeStage() {
  if (!camera) return;
  sizes.disconnect();
  camera.stop();
  camera.stage.removeAttribute("tabindex");
  aria(camera.stage, "label", null);
  zoomBar.hidden = player.hidden = true;
  camera = null;
}

const isControl = (target) => target.closest(".player, .zoom");
const inStage = (event) => {
  const { left, top } = place();
  return { x: event.clientX - left, y: event.clientY - top };
};

/// Mice send notches of a hundred px or of a few lines, touch pads many small ones; a pinch comes as a wheel with Ctrl.
function onWheel(event) {
  event.preventDefault();
  const unit = [1, 33, 400][event.deltaMode];
  const by = Math.min(Math.max(event.deltaY * unit, -150), 150);
  camera.zoom(Math.exp(-by * (event.ctrlKey ? 0.01 : 0.002)), inStage(event));
}

const held = new Map();
let dragged = false;

function onDown(event) {
  if (isControl(event.target) || event.button > 0) return;
  if (!held.size) dragged = false;
  held.set(event.pointerId, inStage(event));
}

function onMove(event) {
  const before = held.get(event.pointerId);
  if (!before || !camera) return;
  if (!event.buttons) return onUp(event);  // let go where nobody told us
  const now = inStage(event);
  if (!dragged && Math.hypot(now.x - before.x, now.y - before.y) < 4) return;
  if (!dragged) {
    dragged = true;
    camera.stage.classList.add("held");
  }
  camera.stage.setPointerCapture(event.pointerId);
  if (held.size === 1) camera.pan(now.x - before.x, now.y - before.y, true);
  if (held.size === 2) pinch(event.pointerId, before, now);
  held.set(event.pointerId, now);
}

function pinch(moving, before, now) {
  const [, other] = [...held].find(([id]) => id !== moving);
  const distance = (p) => Math.max(Math.hypot(p.x - other.x, p.y - other.y), 10);
  camera.pan((now.x - before.x) / 2, (now.y - before.y) / 2, true);
  camera.zoom(distance(now) / distance(before), { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 });
  camera.jump(camera.goal);
}

function onUp(event) {
  held.delete(event.pointerId);
  if (!held.size) camera?.stage.classList.remove("held");
}

for (const { stage, svg } of diagrams) {
  stage.addEventListener("wheel", (event) => { if (camera && !isControl(event.target)) onWheel(event); }, { passive: false });
  stage.addEventListener("pointerdown", (event) => { if (camera) onDown(event); });
  stage.addEventListener("pointermove", onMove);
  for (const end of ["pointerup", "pointercancel"]) stage.addEventListener(end, onUp);
  stage.addEventListener("dblclick", (event) => {
    if (camera && !isControl(event.target)) camera.zoom(event.shiftKey ? 0.5 : 2, inStage(event));
  });
  // Links in a picture do not follow a drag; a number opens its step.
  svg.addEventListener("click", (event) => {
    if (!camera) return;
    const callout = event.target.closest(".callout");
    const after = dragged && event.detail > 0;  // a key has no detail
    if (after || callout) event.preventDefault();
    if (callout && !after) go(current, callout.dataset.step);
  }, true);
  svg.addEventListener("dragstart", (event) => event.preventDefault());
}
$(".in", zoomBar).addEventListener("click", () => camera.zoom(1.4));
$(".out", zoomBar).addEventListener("click", () => camera.zoom(1 / 1.4));
$(".fit", zoomBar).addEventListener("click", () => camera.fit());
