// Ctrl+Enter, or Cmd+Enter on a Mac, in any field sends the form, once and with a text; what says so is shown where this runs.
const told = document.querySelector('[data-keys]');
const form = told.closest('form');
let sent;
told.hidden = false;
form.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat || !event.target.matches('input, select, textarea')) return;
  event.preventDefault();
  if (!sent && form.text.value.trim()) form.requestSubmit();
});
form.addEventListener('submit', () => (sent = true));
addEventListener('pageshow', () => (sent = false)); // Also when somebody goes back.
