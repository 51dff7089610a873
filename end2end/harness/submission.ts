import type { Server } from './server';

/** A form for an idea as it came from the server, to be sent in when one pleases. */
export interface OpenForm {
  url: string;
  /** What the server put in the form itself. */
  hidden: Record<string, string>;
}

/** Fetches the form at /dialoger/{slug}/lamna-ide. */
export async function openForm(server: Server, slug: string): Promise<OpenForm> {
  const url = `${server.url}/dialoger/${slug}/lamna-ide`;
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} answers ${answer.status}`);
  const inputs = (await answer.text()).match(/<input\b[^>]*type="hidden"[^>]*>/g) ?? [];
  const value = (tag: string, name: string) => tag.match(new RegExp(`\\s${name}="([^"]*)"`))?.[1] ?? '';
  const hidden = Object.fromEntries(inputs.map((tag) => [value(tag, 'name'), value(tag, 'value')]));
  return { url, hidden };
}

/** Sends it in. The receipt's code; undefined if the server was gone before it answered; an error if it answered anything else. */
export async function sendIn(server: Server, form: OpenForm, text: string): Promise<string | undefined> {
  let answer: Response;
  try {
    answer = await fetch(form.url, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: server.url },
      body: new URLSearchParams({ ...form.hidden, text }),
    });
  } catch {
    return undefined;
  }
  const code = answer.headers.get('location')?.match(/\/kvitto\/(.+)$/)?.[1];
  if (answer.status !== 303 || !code) throw new Error(`sending in answers ${answer.status}: ${(await answer.text()).slice(0, 2000)}`);
  return code;
}
