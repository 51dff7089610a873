// A form that survives a lost connection (docs/adr/0016): what was written stays on the page and in the browser, and is sent
// when the network is back. The form's own key makes a text that is sent twice one contribution.
const told = document.querySelector('[data-lost]');
const form = told.closest('form');
const field = form.querySelector('textarea');
const { lost, sending, changed, draft, files } = told.dataset;
const name = `draft ${draft}`;
const DAY = 24 * 3600 * 1000;
const BETWEEN_TRIES = 10_000;
const LONGEST_TRY = 30_000;
/** So many bytes a millisecond has even a slow network, once it is there. */
const SLOWEST = 10;
/** The longer side of what a photo is made to, as on the server. */
const LARGE = 1600;
const LIGHT = 500_000;
let [waits, busy, timer, pause, held] = [false, false, 0, 0];
const tryAgain = () => waits && send(held, true);

/** Read aloud where it is new. */
function say(words) {
  if (told.textContent === words) return;
  told.textContent = words;
  told.className = words ? 'notice mind' : '';
}

/** The browser's memory; nothing where it is switched off. */
const memory = (act) => {
  try {
    return act(localStorage);
  } catch {
    return undefined;
  }
};
const forget = () => memory((store) => store.removeItem(name));
const keep = () => (field.value.trim() ? memory((store) => store.setItem(name, `${Date.now()}\n${field.value}`)) : forget());

function stopWaiting() {
  waits = false;
  clearTimeout(timer);
}

/** The browser sends it itself, and shows what the server answers. */
function leave(button) {
  if (button?.name) form.append(Object.assign(document.createElement('input'), { type: 'hidden', name: button.name, value: button.value }));
  HTMLFormElement.prototype.submit.call(form);
}

async function send(button, again) {
  if (busy) return;
  busy = true;
  stopWaiting();
  if (!again) say(sending);
  const data = new FormData(form);
  if (button?.name) data.append(button.name, button.value);
  const weight = [...data.values()].reduce((sum, { size }) => sum + (size ?? 0), 0);
  // Files need parts of their own; words alone are sent as they always were.
  const body = weight ? data : new URLSearchParams([...data].filter(([, value]) => typeof value === 'string'));
  const end = new AbortController();
  const clock = setTimeout(() => end.abort(), LONGEST_TRY + weight / SLOWEST);
  try {
    const answer = await fetch(form.action, { method: 'POST', body, signal: end.signal });
    if (answer.redirected && answer.ok) {
      end.abort();
      forget();
      location.assign(answer.url);
    } else leave(button); // Nothing was taken in: the server says why.
  } catch {
    keep();
    say(weight ? `${lost} ${files}` : lost);
    [waits, held] = [true, button];
    timer = setTimeout(tryAgain, BETWEEN_TRIES);
  } finally {
    clearTimeout(clock);
    busy = false;
  }
}

/** Whether a part of the page is on its way: a press more would begin where the first began. */
let moving = false;

/** A button that sends nothing in, but changes a part of the page: only that part is fetched anew. */
function change(event, button, part) {
  const body = new FormData(form, button);
  // An older browser does not say where a picture was pressed: it shows the whole page anew by itself.
  if (!body.has(button.name) && !body.has(`${button.name}.x`)) return;
  event.preventDefault();
  if (moving) return;
  moving = true;
  const shown = async () => {
    // Files stay where they are chosen, and what is to be taken away goes when all is sent.
    const words = [...body].filter(([name, value]) => typeof value === 'string' && !name.startsWith('photo_drop_'));
    const answer = await fetch(button.formAction, { method: 'POST', body: new URLSearchParams(words) });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const pieces = [...page.getElementById(part.id).children];
    pieces.forEach((piece, at) => {
      // What is read aloud where it is new stays the same piece.
      if (piece.getAttribute('role') === 'status') part.children[at].textContent = piece.textContent;
      else part.children[at].replaceWith(piece);
    });
      // The button may be gone.
    const again = button.value && (part.querySelector(`button[value="${button.value}"]`) ?? part.querySelector('fieldset button'));
    if (again) again.focus();
  };
  // Without a network nothing changes.
  shown()
    .catch(() => {})
    .finally(() => (moving = false));
}

addEventListener('online', tryAgain);
form.addEventListener('submit', (event) => {
  const button = event.submitter;
  if (button?.formNoValidate) return change(event, button, button.closest('[data-part]'));
  event.preventDefault();
  send(button, false);
});
form.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(keep, 600);
  // What is half written is not sent by itself.
  if (waits) {
    stopWaiting();
    say(changed);
  }
});
// Back from the receipt, as it was left.
addEventListener('pageshow', ({ persisted }) => persisted && say(''));

/** A text from before. It goes before what was typed meanwhile. */
const offer = form.querySelector('[data-take]');
const [time, ...lines] = (offer && memory((store) => store.getItem(name)))?.split('\n') ?? [];
if (time && Date.now() - time >= DAY) forget();
else if (time && !field.value.trim()) {
  offer.hidden = false;
  offer.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    if (target.name === 'take') {
      field.value = [lines.join('\n'), field.value].filter((text) => text.trim()).join('\n\n');
      field.dispatchEvent(new Event('input', { bubbles: true }));
    } else forget();
    offer.hidden = true;
    field.focus();
  });
}

/** A photo straight from the camera is made smaller before it is sent: seconds instead of minutes on a slow network. */
async function lighten(field) {
  const [file] = field.files;
  if (!file || file.size < LIGHT) return;
  const photo = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const scale = Math.min(1, LARGE / Math.max(photo.width, photo.height));
  const sheet = Object.assign(document.createElement('canvas'), { width: Math.round(photo.width * scale), height: Math.round(photo.height * scale) });
  const pen = sheet.getContext('2d');
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, sheet.width, sheet.height);
  pen.drawImage(photo, 0, 0, sheet.width, sheet.height);
  const light = await new Promise((settle) => sheet.toBlob(settle, 'image/jpeg', 0.9));
  if (!light || light.size > file.size || field.files[0] !== file) return;
  const list = new DataTransfer();
  list.items.add(new File([light], 'foto.jpg', { type: 'image/jpeg' }));
  field.files = list.files;
}
for (const field of form.querySelectorAll('[type="file"]')) {
  field.addEventListener('change', () => lighten(field).catch(() => {})); // What the browser cannot read, the server says.
}
