// The console, live: the server renders, this module puts it in its place. Without it forms still work.
const queue = document.querySelector("#queue");
const lines = document.querySelector("#lines");
const problem = document.querySelector("#problem");
const title = document.title;

if (queue) watchQueue();
if (lines) watchLines();
document.querySelectorAll("form.sending").forEach(sendInPlace);

function watchQueue() {
  const sound = document.querySelector("#sound");
  const live = document.querySelector("#live");
  let before = null;
  const stream = new EventSource(queue.dataset.events);
  stream.addEventListener("queue", (event) => {
    const told = JSON.parse(event.data);
    const focused = document.activeElement?.id;
    queue.innerHTML = told.html;
    if (focused) document.getElementById(focused)?.focus();
    document.title = told.waiting ? `(${told.waiting}${told.danger ? "!" : ""}) ${title}` : title;
    if (before !== null && told.waiting > before) {
      live.textContent = `${live.dataset.waiting} ${told.waiting}`;
      if (sound.checked) beep(told.danger);
    }
    before = told.waiting;
  });
  signInWhenOver(stream);
}

function watchLines() {
  lines.scrollTop = lines.scrollHeight;
  const stream = new EventSource(lines.dataset.events);
  let unread = 0;
  stream.addEventListener("line", (event) => {
    const told = JSON.parse(event.data);
    const made = document.createElement("template");
    made.innerHTML = told.html.trim();
    if (document.getElementById(made.content.firstElementChild.id)) return;
    lines.append(made.content);
    lines.scrollTop = lines.scrollHeight;
    if (document.hidden && told.who === "person") document.title = `(${++unread}) ${title}`;
  });
  stream.addEventListener("state", () => {
    const busy = [...document.querySelectorAll("textarea")].some((area) => area.value);
    if (busy) problem.textContent = problem.dataset.changed;
    else location.reload();
  });
  addEventListener("visibilitychange", () => { unread = 0; document.title = title; });
  signInWhenOver(stream);
}

function signInWhenOver(stream) {
  stream.addEventListener("error", () => {
    if (stream.readyState === EventSource.CLOSED && problem) problem.textContent = problem.dataset.expired ?? "";
  });
}

// What is typed stays in its box until the server has it.
function sendInPlace(form) {
  const area = form.querySelector("textarea");
  let told = 0;
  area?.addEventListener("input", () => {
    if (!form.dataset.typing || Date.now() - told < 3000) return;
    told = Date.now();
    fetch(form.dataset.typing, { method: "POST" }).catch(() => {});
  });
  area?.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const button = form.querySelector("button");
    button.disabled = true;
    problem.textContent = "";
    try {
      const answer = await fetch(form.action, { method: "POST", body: new FormData(form), redirect: "manual" });
      if (answer.type === "opaqueredirect" || answer.ok) form.reset();
      else problem.textContent = wordsFor(answer.status);
    } catch {
      problem.textContent = problem.dataset.other;
    }
    button.disabled = false;
    area?.focus();
  });
}

function wordsFor(status) {
  return { 401: problem.dataset.expired, 409: problem.dataset.late, 413: problem.dataset.long }[status] ?? problem.dataset.other;
}

function beep(urgent) {
  const audio = new AudioContext();
  const tone = audio.createOscillator();
  tone.frequency.value = urgent ? 880 : 523;
  tone.connect(audio.destination);
  tone.start();
  tone.stop(audio.currentTime + 0.25);
}
