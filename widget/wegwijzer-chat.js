// <wegwijzer-chat>: the chat in a page. No dependency, no cookie; all words come from the server.
import { Later } from "./later.js";
import { askWhere, canShare } from "./where.js";
const base = new URL("..", import.meta.url);
const UNSENT = "wegwijzer-unsent";
const ENDS = ["handover-closed", "handover-closed_silence", "handover-back"];

class WegwijzerChat extends HTMLElement {
  #later = new Later(base, (message) => this.#arrived(message), () => this.#typing());
  #chosen = null;
  #waiting = JSON.parse(sessionStorage.getItem(UNSENT) ?? "[]");
  #unread = 0;
  #busy = false;

  async connectedCallback() {
    this.attachShadow({ mode: "open" });
    const wish = this.getAttribute("language") || navigator.language.slice(0, 2);
    await this.#loadWords(wish).catch(() => this.#loadWords("en"));
    this.#build();
    addEventListener("online", () => this.#sendWaiting());
    document.addEventListener("visibilitychange", () => this.#count(document.hidden ? this.#unread : 0));
    for (const { you, message } of await this.#later.said()) message ? this.#answer({ buttons: [], ...message }) : this.#said(you);
    if (this.#later.resumed) this.#later.open();
    this.#waiting.forEach(({ text }) => text && this.#said(text));
    this.#sendWaiting();
  }

  async #loadWords(language) {
    const answer = await fetch(new URL(`chat/words/${language}`, base));
    if (!answer.ok) throw new Error(answer.status);
    Object.assign(this, await answer.json());
  }

  #build() {
    const style = element("link", { rel: "stylesheet", href: new URL("wegwijzer-chat.css", import.meta.url) });
    this.section = element("section");
    this.select = element("select");
    this.log = element("div", { role: "log", tabIndex: 0 });
    this.log.setAttribute("aria-live", "polite");
    this.state = element("div", { className: "status", role: "status" });
    this.input = element("textarea", { rows: 1, maxLength: 4000 });
    this.send = element("button", { type: "submit" });
    const form = element("form", {}, this.input, this.send);
    form.onsubmit = (event) => { event.preventDefault(); this.#typed(); };
    this.input.onkeydown = (event) => {
      if (event.key === "Enter" && !event.shiftKey && !event.isComposing) { event.preventDefault(); this.#typed(); }
    };
    this.select.onchange = () => this.#choose(this.select.value);
    this.section.append(element("header", {}, this.select), this.log, this.state, form);
    this.shadowRoot.append(style, this.section);
    this.#label();
    this.#show("bot", [element("p", { textContent: this.words.intro }), element("p", { className: "small", textContent: this.words.general })]);
  }

  #label() {
    this.section.lang = this.language;
    this.section.dir = this.direction;
    this.select.replaceChildren(
      element("option", { value: "", textContent: this.words["language-auto"] }),
      ...Object.entries(this.languages).map(([value, textContent]) => element("option", { value, textContent, lang: value })));
    this.select.value = this.#chosen ?? "";
    this.select.setAttribute("aria-label", this.words.language);
    this.log.setAttribute("aria-label", this.words.log);
    this.input.setAttribute("aria-label", this.words.placeholder);
    this.input.placeholder = this.words.placeholder;
    this.send.textContent = this.words.send;
  }

  async #choose(language) {
    this.#chosen = language || null;
    if (language) { await this.#speak(language); this.#post({ button: `language:${language}` }); }
  }

  async #speak(language) {
    if (language === this.language) return;
    await this.#loadWords(language).catch(() => {});
    this.#label();
  }

  #typed() {
    const text = this.input.value.trim();
    if (!text) return;
    this.input.value = "";
    this.#said(text);
    this.#post({ text });
  }

  #post(content) {
    this.#waiting.push({ conversation: this.#later.conversation, message: crypto.randomUUID(), language: this.#chosen, ...content });
    this.#keepUnsent();
    this.#sendWaiting();
  }

  async #sendWaiting() {
    if (this.#busy) return;
    this.#busy = true;
    while (this.#waiting.length && await this.#sendOne(this.#waiting[0])) { this.#waiting.shift(); this.#keepUnsent(); }
    this.#busy = false;
  }

  #keepUnsent() {
    if (this.#waiting.length) sessionStorage.setItem(UNSENT, JSON.stringify(this.#waiting));
    else sessionStorage.removeItem(UNSENT);
  }

  #arrived(message) {
    this.#answer(message);
    this.state.textContent = "";
    if (document.hidden) this.#count(this.#unread + 1);
    if (ENDS.includes(message.id)) this.#later.forget();
  }

  #typing() {
    this.state.textContent = this.words.typing;
    clearTimeout(this.typingEnds);
    this.typingEnds = setTimeout(() => { this.state.textContent = ""; }, 5000);
  }

  #count(unread) {
    this.#unread = unread;
    const title = document.title.replace(/^\(\d+\) /, "");
    document.title = unread ? `(${unread}) ${title}` : title;
  }

  async #sendOne(body) {
    this.state.textContent = this.words.waiting;
    try {
      const answer = await fetch(new URL("chat/messages", base), {
        method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
      const again = Number(answer.headers.get("Retry-After"));
      const reply = await answer.json();
      if (again) { this.state.textContent = reply.error?.message ?? reply.messages[0].text; return this.#again(again); }
      this.state.textContent = "";
      this.#later.open();
      if (["handed_over", "staff"].includes(reply.outcome)) this.#later.remember();
      if (reply.error) this.#show("bot", [element("p", { textContent: reply.error.message })]);
      else { await this.#speak(reply.language); reply.messages.forEach((message) => this.#answer(message)); }
      return true;
    } catch {
      this.state.textContent = this.words.offline;
      return this.#again(5);
    }
  }

  #again(seconds) {
    setTimeout(() => this.#sendWaiting(), seconds * 1000);
    return false;
  }

  #answer(message) {
    const parts = paragraphs(message.text);
    if (message.language) parts.forEach((part) => { part.lang = message.language; part.dir = "auto"; });
    if (message.source) {
      const link = element("a", { href: message.source, target: "_blank", rel: "noopener",
        textContent: fill(this.words.source, { name: message.source_name }) });
      link.setAttribute("aria-label", `${link.textContent} (${this.words["new-window"]})`);
      parts.push(element("p", {}, link));
    }
    for (const { label, href } of message.links ?? []) {
      parts.push(element("p", {}, element("a", { href, rel: "noopener", target: href.startsWith("tel:") ? "" : "_blank", textContent: label })));
    }
    if (message.reviewed) {
      const date = new Date(message.reviewed).toLocaleDateString(this.language, { dateStyle: "long" });
      parts.push(element("p", { className: "small", textContent: fill(this.words.reviewed, { date }) }));
    }
    if (message.buttons.length) {
      parts.push(element("div", { className: "buttons" }, ...message.buttons.map(({ label, value }) => {
        const button = element("button", { type: "button", textContent: label });
        button.onclick = () => { this.#said(label); this.#post({ button: value }); };
        return button;
      })));
    }
    if (canShare(message)) parts.push(element("div", { className: "buttons" }, this.#whereButton()));
    this.#show(message.sender ? "staff" : "bot", parts, message.sender);
  }

  #whereButton() {
    const label = this.words["share-location"];
    const button = element("button", { type: "button", textContent: label });
    button.onclick = () => askWhere(
      (position) => { this.#said(label); this.#post({ position }); },
      () => { this.state.textContent = this.words["no-location"]; });
    return button;
  }

  #said(text) {
    this.#show("you", [element("p", { textContent: text })]);
  }

  #show(who, parts, sender = null) {
    const name = element("span", { className: "who", textContent: `${sender ?? this.words[who]}: ` });
    const said = element("div", { className: `said ${who}` }, name, ...parts);
    this.log.append(said);
    said.scrollIntoView({ block: "nearest" });
  }
}

function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

function fill(template, values) {
  return template.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");
}

function paragraphs(text) {
  return text.split(/\n{2,}/).map((block) => {
    const lines = block.split("\n");
    const kind = lines.every((l) => /^\d+\. /.test(l)) ? "ol" : lines.every((l) => /^- /.test(l)) ? "ul" : null;
    if (!kind) return element("p", { textContent: block });
    return element(kind, {}, ...lines.map((l) => element("li", { textContent: l.replace(/^(\d+\.|-) /, "") })));
  });
}

customElements.define("wegwijzer-chat", WegwijzerChat);
