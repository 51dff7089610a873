// Starts the islands of the page when the browser is idle, a piece at a time: reading, sending and scrolling never wait for it.
const { js, wasm } = document.querySelector("script[data-wasm]").dataset;
const idle = () => new Promise(window.requestIdleCallback ?? ((go) => setTimeout(go, 200)));
await idle();
const islands = await import(js);
await islands.default({ module_or_path: wasm });
await idle();
islands.hydrate();
for (const island of document.querySelectorAll("leptos-island")) {
  await idle();
  await islands[island.dataset.component]?.(island);
}
