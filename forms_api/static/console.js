// The console, live: the server renders, this module puts it in its place. Without it forms still work.
import { watch } from "./stream.js";
import { beep, soundOn } from "./sound.js";
import { sendInPlace } from "./sending.js";

const queue = document.querySelector("#queue");
const lines = document.querySelector("#lines");
const live = document.querySelector("#live");
const problem = document.querySelector("#problem");
const title = document.title;
let waitingBefore = null;

if (queue) watchQueue();
if (lines) watchLines();
document.querySelectorAll("form.sending").forEach((form) => sendInPlace(form, problem, live));

function watchQueue() {
  watch(() => queue.dataset.events, problem, {
    queue(told) {
      const focused = document.activeElement?.id;
      queue.innerHTML = told.html;
      if (focused) document.getElementById(focused)?.focus();
      document.title = told.waiting ? `(${told.waiting}${told.danger ? "!" : ""}) ${title}` : title;
      tellWaiting(told);
    },
  });
}

function watchLines() {
  let unread = 0, danger = false;
  const show = () => { document.title = `${unread ? `(${unread}) ` : ""}${danger ? "! " : ""}${title}`; };
  lines.scrollTop = lines.scrollHeight;
  watch(() => `${lines.dataset.events}?last=${lines.lastElementChild?.id.slice(5) ?? 0}`, problem, {
    line(told) {
      const made = document.createElement("template");
      made.innerHTML = told.html.trim();
      if (document.getElementById(made.content.firstElementChild.id)) return;
      lines.append(made.content);
      lines.scrollTop = lines.scrollHeight;
      if (told.who !== "person" || !document.hidden) return;
      unread += 1;
      show();
      if (soundOn()) beep(false);
    },
    state: changed,
    around(told) {
      danger = told.danger;
      show();
      tellWaiting(told);
      tellUnanswered(told.unanswered.filter((id) => String(id) !== lines.dataset.id));
    },
  });
  document.addEventListener("visibilitychange", () => { unread = 0; show(); });
}

// Say that somebody more waits, with a sound where it is wished.
function tellWaiting({ waiting, danger }) {
  const more = waitingBefore !== null && waiting > waitingBefore;
  waitingBefore = waiting;
  if (lines || more) live.textContent = waiting ? `${live.dataset.waiting} ${waiting}` : "";
  if (more && soundOn()) beep(danger);
}

function tellUnanswered(ids) {
  if (!ids.length) return;
  const links = ids.map((id) => Object.assign(document.createElement("a"), { href: `/console/conversations/${id}`, textContent: id }));
  live.append(` ${live.dataset.others} `, ...links);
}

// Somebody else changed the conversation: load it anew, but never while a text would be lost.
// What one does oneself, such as closing it, goes on to another page.
async function changed() {
  if (document.querySelector("form[data-going]")) return;
  const busy = [...document.querySelectorAll("textarea")].some((area) => area.value);
  if (!busy) return location.reload();
  problem.textContent = problem.dataset.changed;
  const answer = await fetch(location.href);
  const fresh = new DOMParser().parseFromString(answer.ok ? await answer.text() : "", "text/html");
  for (const id of ["about", "contact", "lines"]) document.getElementById(id).innerHTML = fresh.getElementById(id)?.innerHTML ?? "";
}
