// Starts the islands of the page a piece at a time, when the browser is idle.
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
