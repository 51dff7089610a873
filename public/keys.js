// Ctrl+Enter (Cmd+Enter on a Mac) sends the form from any field, once.
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
addEventListener('pageshow', () => (sent = false));
