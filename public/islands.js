// Starts the islands of the page when the browser is idle: reading and sending never wait for it.
const { js, wasm } = document.querySelector("script[data-wasm]").dataset;
const idle = window.requestIdleCallback ?? ((start) => setTimeout(start, 200));
idle(async () => {
  const islands = await import(js);
  await islands.default({ module_or_path: wasm });
  islands.hydrate();
  for (const island of document.querySelectorAll("leptos-island")) {
    await islands[island.dataset.component]?.(island);
  }
});
