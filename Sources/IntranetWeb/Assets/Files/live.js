// Keeps an open page up to date, and sends likes, comments and posts without loading the page
// again. Everything works without this file; it only saves the reader from reloading.
//
// The server renders all mark-up. A post's parts that change carry `data-part`; only those are
// replaced, so that typed text, focus and the place on the page stay as they are.

const list = document.querySelector("[data-live]");
const note = document.querySelector("[data-note]");
const place = list?.dataset.place ?? "feed";

let noteTimer;

/** Says something politely, to eyes and to screen readers. */
function say(text, seconds = 6) {
  if (!note) return;
  note.textContent = text;
  clearTimeout(noteTimer);
  if (seconds) noteTimer = setTimeout(() => (note.textContent = ""), seconds * 1000);
}

function articles(html) {
  const template = document.createElement("template");
  template.innerHTML = html;
  return [...template.content.querySelectorAll("article[data-post]")];
}

const focusable = (element) => [...element.querySelectorAll("a, button")];

/** Puts `fresh` in the place of `old`; the focus stays on the same link or button. */
function swap(old, fresh) {
  const index = focusable(old).indexOf(document.activeElement);
  old.replaceWith(fresh);
  if (index >= 0) focusable(fresh)[index]?.focus({ preventScroll: true });
}

/** Replaces what changed in a post that is on the page. */
function refresh(article, fresh) {
  const old = new Map();
  for (const part of article.querySelectorAll("[data-part]")) old.set(part.dataset.part, part);
  for (const part of fresh.querySelectorAll("[data-part]")) {
    const shown = old.get(part.dataset.part);
    if (shown && shown.outerHTML !== part.outerHTML) swap(shown, part);
  }
}

/** Puts a post in the list behind `previous`, or on top; what the reader looks at stays put. */
function insert(fresh, previous) {
  const looking = scrollY > 120 || list.contains(document.activeElement);
  const anchor = looking && [...list.children].find((e) => e.getBoundingClientRect().bottom > 0);
  const top = anchor && anchor.getBoundingClientRect().top;
  list.querySelector("[data-empty]")?.remove();
  fresh.classList.add("fresh");
  if (previous) previous.after(fresh);
  else list.prepend(fresh);
  if (anchor?.isConnected) scrollBy(0, anchor.getBoundingClientRect().top - top);
  if (looking) showPill();
}

function showPill() {
  if (document.querySelector(".pill")) return;
  const pill = document.createElement("button");
  pill.className = "pill";
  pill.textContent = note.dataset.show;
  pill.addEventListener("click", () => {
    pill.remove();
    scrollTo({ top: 0 });
    list.querySelector("article a")?.focus({ preventScroll: true });
  });
  document.body.append(pill);
}

const onPage = (id) => document.getElementById(`post-${id}`);

/** Shows a post as the server has it now; true when it was not on the page before. */
function show(fresh, previous) {
  const article = onPage(fresh.dataset.post);
  if (article) refresh(article, fresh);
  else if ("grows" in list.dataset) insert(fresh, previous);
  else return false;
  return !article;
}

async function get(path) {
  const response = await fetch(path, { headers: { "X-Fragment": place } });
  if (response.status === 401) leave();
  return response;
}

/** The session is over: on to the log-in page, unless that would throw away what was typed. */
function leave() {
  source?.close();
  const typed = [...document.querySelectorAll("textarea")].some((area) => area.value);
  if (!typed) location.reload();
}

const fetching = new Set();
const again = new Set();

/** Fetches one post; what changes meanwhile is fetched once more afterwards. */
async function update(id, isNew) {
  if (!isNew && !onPage(id)) return;
  if (fetching.has(id)) return void again.add(id);
  fetching.add(id);
  try {
    const response = await get(`/fragments/posts/${id}`);
    if (response.status === 404) onPage(id)?.remove();
    if (response.ok) {
      const [fresh] = articles(await response.text());
      if (fresh && show(fresh)) say(note.dataset.new);
    }
  } catch {
    // Off line: the list is fetched when the stream is back.
  }
  fetching.delete(id);
  if (again.delete(id)) await update(id, isNew);
}

/** Fetches the list: on every connect, since something may have happened before it. */
async function resync() {
  try {
    const response = await get(list.dataset.list);
    if (!response.ok) return;
    let previous;
    let isNew = false;
    for (const fresh of articles(await response.text())) {
      isNew = show(fresh, previous) || isNew;
      previous = onPage(fresh.dataset.post) ?? previous;
    }
    if (isNew) say(note.dataset.new);
  } catch {
    // Off line: the next connect tries again.
  }
}

let source;
let lostTimer;

function connect() {
  source?.close();
  source = new EventSource(list.dataset.live);
  source.addEventListener("open", () => {
    clearTimeout(lostTimer);
    lostTimer = undefined;
    if (note.textContent === note.dataset.lost) say("");
    resync();
  });
  source.addEventListener("post", (event) => {
    const { post, kind } = JSON.parse(event.data);
    if (kind === "deleted") onPage(post)?.remove();
    else update(post, kind === "written");
  });
  source.addEventListener("resync", resync);
  source.addEventListener("over", leave);
  source.addEventListener("error", () => {
    lostTimer ??= setTimeout(() => say(note.dataset.lost, 0), 8000);
    // A refusal closes the stream for good; all else the browser tries again by itself.
    if (source.readyState === EventSource.CLOSED) {
      setTimeout(() => document.hidden || connect(), 10000 + Math.random() * 10000);
    }
  });
}

if (list) {
  connect();
  // A browser opens six connections to a host: pages in the background give theirs back.
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) source.close();
    else connect();
  });
  addEventListener("pagehide", () => source.close());
}

function showWrong(form, text) {
  let wrong = form.querySelector(".wrong");
  if (!wrong) {
    wrong = document.createElement("p");
    wrong.className = "wrong";
    wrong.setAttribute("role", "alert");
    form.append(wrong);
  }
  wrong.textContent = text;
}

/** A new id, so that the next text in the same form is another post. */
function renew(form) {
  const field = form.elements.request_id;
  if (!field) return;
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  field.value = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function send(form) {
  const area = form.elements.body;
  const sent = area?.value;
  const response = await fetch(form.action, {
    method: "POST",
    body: new URLSearchParams(new FormData(form)),
    headers: { "X-Fragment": place },
  });
  if (response.status === 401) return leave();
  const text = await response.text();
  if (!response.ok) return showWrong(form, text);
  form.querySelector(".wrong")?.remove();
  renew(form);
  if (area && area.value === sent) area.value = "";
  const [fresh] = articles(text);
  if (fresh) show(fresh);
}

document.addEventListener("submit", async (event) => {
  const form = event.target.closest("form[data-live-form]");
  if (!form) return;
  event.preventDefault();
  if (form.dataset.busy) return;
  form.dataset.busy = "yes";
  try {
    await send(form);
  } catch {
    showWrong(form, note.dataset.failed);
  }
  delete form.dataset.busy;
});

document.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    event.target.closest("form[data-live-form]")?.requestSubmit();
  }
});
