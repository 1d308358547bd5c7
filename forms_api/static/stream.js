// An event stream that comes back: after the network, the service, or one's sign-in was gone.
const PAUSE = 5000;

export function watch(address, problem, handlers) {
  const stream = new EventSource(address());
  for (const [name, handle] of Object.entries(handlers)) stream.addEventListener(name, (event) => handle(JSON.parse(event.data)));
  stream.addEventListener("open", () => {
    if ([problem.dataset.expired, problem.dataset.lost].includes(problem.textContent)) problem.textContent = "";
  });
  stream.addEventListener("error", async () => {
    if (stream.readyState !== EventSource.CLOSED) return;
    const answer = await fetch("/staff/account").catch(() => null);
    if (!answer?.ok) problem.textContent = answer?.status === 401 ? problem.dataset.expired : problem.dataset.lost;
    setTimeout(() => watch(address, problem, handlers), PAUSE);
  });
}
