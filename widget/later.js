// Messages that come later: one event stream, every message shown once and confirmed to the server.
const KEPT = "wegwijzer-conversation";

export class Later {
  #base;
  #arrived;
  #typing;
  #stream = null;
  #last = 0;

  constructor(base, arrived, typing) {
    const kept = JSON.parse(localStorage.getItem(KEPT) ?? "null");
    this.resumed = kept !== null;
    this.conversation = kept?.conversation ?? "c-" + crypto.randomUUID();
    this.#last = kept?.last ?? 0;
    this.#base = base;
    this.#arrived = arrived;
    this.#typing = typing;
  }

  // The browser connects again by itself and says which message it had last.
  open() {
    if (this.#stream) return;
    const query = new URLSearchParams({ conversation: this.conversation, last: this.#last });
    this.#stream = new EventSource(new URL(`chat/events?${query}`, this.#base));
    this.#stream.onmessage = (event) => this.#show(Number(event.lastEventId), JSON.parse(event.data));
    this.#stream.addEventListener("typing", () => this.#typing());
    this.#stream.onerror = () => {
      if (this.#stream.readyState !== EventSource.CLOSED) return;
      this.#stream = null;
      setTimeout(() => this.open(), 5000);
    };
  }

  // While a person may still answer, the conversation is found again after the page was closed.
  remember() {
    this.resumed = true;
    localStorage.setItem(KEPT, JSON.stringify({ conversation: this.conversation, last: this.#last }));
  }

  forget() {
    this.resumed = false;
    localStorage.removeItem(KEPT);
  }

  #show(id, message) {
    if (id <= this.#last) return;
    this.#last = id;
    if (this.resumed) this.remember();
    this.#arrived(message);
    fetch(new URL("chat/events/confirmed", this.#base), {
      method: "POST", headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ conversation: this.conversation, last: id }) }).catch(() => {});
  }
}
