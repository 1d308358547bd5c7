// Messages that come later: one event stream, every message shown once and confirmed to the server.
const KEPT = "wegwijzer-conversation";
const TAB = "wegwijzer-tab";

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

  // What was said since a person was asked for; only the tab in which it was said shows it again.
  async said() {
    if (!this.resumed || sessionStorage.getItem(TAB) !== this.conversation) return [];
    const query = new URLSearchParams({ conversation: this.conversation, last: this.#last });
    const answer = await fetch(new URL(`chat/history?${query}`, this.#base)).catch(() => null);
    if (!answer?.ok) return [];
    return (await answer.json()).lines;
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
    sessionStorage.setItem(TAB, this.conversation);
    this.#keep();
  }

  forget() {
    this.resumed = false;
    sessionStorage.removeItem(TAB);
    localStorage.removeItem(KEPT);
  }

  #keep() {
    localStorage.setItem(KEPT, JSON.stringify({ conversation: this.conversation, last: this.#last }));
  }

  #show(id, message) {
    if (id <= this.#last) return;
    this.#last = id;
    if (this.resumed) this.#keep();
    this.#arrived(message);
    fetch(new URL("chat/events/confirmed", this.#base), {
      method: "POST", headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ conversation: this.conversation, last: id }) }).catch(() => {});
  }
}
