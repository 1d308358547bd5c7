// What is typed stays in its box until the server has it.
const TYPING_EVERY = 3000;

export function sendInPlace(form, problem, live) {
  const area = form.querySelector("textarea");
  if (form.dataset.typing) tellTyping(area, form.dataset.typing);
  area?.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const button = form.querySelector("button");
    button.disabled = true;
    form.toggleAttribute("data-going", Boolean(form.dataset.next));
    problem.textContent = await send(form, problem.dataset);
    button.disabled = false;
    if (problem.textContent) form.removeAttribute("data-going");
    if (!problem.textContent && form.dataset.next) return location.assign(form.dataset.next);
    if (!problem.textContent && form.dataset.done) live.textContent = form.dataset.done;
    area?.focus();
  });
}

// Send a form; return what is wrong, nothing where the server has it.
async function send(form, words) {
  try {
    const answer = await fetch(form.action, { method: "POST", body: new FormData(form), redirect: "manual" });
    if (answer.type !== "opaqueredirect" && !answer.ok) {
      return { 401: words.expired, 404: words.late, 409: words.late, 413: words.long }[answer.status] ?? words.other;
    }
    form.reset();
    return "";
  } catch {
    return words.other;
  }
}

function tellTyping(area, address) {
  let told = 0;
  area.addEventListener("input", () => {
    if (Date.now() - told < TYPING_EVERY) return;
    told = Date.now();
    fetch(address, { method: "POST" }).catch(() => {});
  });
}
