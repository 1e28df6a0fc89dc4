// Keeps the status true after the build: shows the state of the reader's own instant, of those that the page carries.
// No zones, no words, no storage. Without it the page is true as of its build, and its sentences name full dates.
(() => {
  "use strict";

  const pick = (line, now) => {
    const at = (state) => Date.parse(state.dataset.at) || -Infinity;
    const states = [...line.querySelectorAll("template")];
    const state = states.filter((each) => at(each) <= now).pop();
    if (!state) return { open: false, next: Infinity };
    const { state: name, label, sentence, next } = state.dataset;
    const open = "open" in state.dataset;
    line.hidden = !label;
    line.className = `status status-${name}`;
    line.querySelector(".status-label").textContent = label;
    line.querySelector(".status-sentence").textContent = sentence;
    const hint = line.querySelector(".status-next");
    hint.textContent = next;
    hint.hidden = open || !next;
    const action = line.querySelector("[data-apply]");
    if (action) action.hidden = !open;
    return { open, next: Math.min(...states.map(at).filter((instant) => instant > now)) };
  };

  const update = () => {
    const now = Date.now();
    const lines = [...document.querySelectorAll("[data-status]")].map((line) => pick(line, now));
    if (!lines.length) return;
    const open = lines.some((line) => line.open);
    for (const way of document.querySelectorAll(".hub [data-apply]")) way.hidden = !open;
    for (const notice of document.querySelectorAll("[data-closed]")) notice.hidden = open;
    const wait = Math.min(...lines.map((line) => line.next)) - now;
    if (wait < 2 ** 31) setTimeout(update, wait);
  };

  update();
  addEventListener("beforeprint", () => {
    for (const folded of document.querySelectorAll("details")) folded.open = true;
  });
})();
