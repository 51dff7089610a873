// Ctrl+Enter, or Cmd+Enter on a Mac, in any field sends the form; what says so is shown where this runs.
const told = document.querySelector('[data-keys]');
const form = told.closest('form');
told.hidden = false;
form.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat || !event.target.matches('input, select, textarea')) return;
  event.preventDefault();
  form.requestSubmit();
});
