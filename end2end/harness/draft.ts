import type { RehearsalClock } from './clock';
import { expect } from './test';
import type { Person } from './person';

/** What staff choose when they begin a dialogue, as the lists on the page say it. */
export interface Beginning {
  title: string;
  kind: 'own' | 'statutory' | 'strategic' | 'municipal';
  area?: string;
  owner?: string;
  deciding_body: string;
}

/** The coordinator begins a dialogue; answers with where it lies in the admin area. */
export async function begins(coordinator: Person, { area = '', owner = '', ...rest }: Beginning): Promise<string> {
  await coordinator.open('/admin/dialoger/ny');
  await coordinator.fill({ decides: 'own', area, owner, ...rest });
  await coordinator.press('Skapa utkastet');
  expect(coordinator.path).toMatch(/^\/admin\/dialoger\/[^/]+\/redigera$/);
  return coordinator.path.replace('/redigera', '');
}

/** Answers to everything a draft is asked before a body can decide on it; open from tomorrow for `days` days. */
export function answers(clock: RehearsalClock, days: number): Record<string, string> {
  const [opens, closes] = [1, days];
  return {
    lead: 'Vad är viktigast för dig?',
    background: 'Vi börjar med det som invånarna vet bäst.',
    can_change: 'Det som inte är beslutat',
    cannot_change: 'Det som lagen bestämmer',
    purpose: 'Att veta vad som är viktigt.',
    goal: 'Ett beslut som fler förstår.',
    target_group: 'Alla som bor, arbetar eller är här.',
    proposed_participation: 'comment',
    proposed_influence: 'consultation',
    case_number: 'EX 2026/78',
    contact: 'Ring kommunens kontaktcenter.',
    other_ways: 'Skriv ett brev eller säg det i receptionen.',
    opens_on: clock.date(opens),
    closes_on: clock.date(closes),
    compile_by: clock.date(closes + 20),
    decision_on: clock.date(closes + 40),
    feedback_by: clock.date(closes + 60),
  };
}

/** Somebody plans how a group that is seldom heard is sought out, `days` from now. */
export async function plans(staff: Person, desk: string, clock: RehearsalClock, days: number) {
  await staff.open(`${desk}/inkludering/ny`);
  await staff.fill({ suggestion: 'older', measure: 'Vi besöker mötesplatserna.', who: 'Bibliotekarien', day: clock.date(days), place: 'Biblioteket' });
  await staff.press('Spara');
  await staff.reads('Bibliotekarien');
  await easily(staff, desk);
}

/** Somebody writes what the dialogue asks in easy Swedish: here the texts are easy as they are. */
export async function easily(staff: Person, desk: string) {
  await staff.open(`${desk}/oversattningar/sv-simple`);
  await staff.page.getByRole('link', { name: 'Skriv (Dialogens texter)' }).click();
  const texts: Record<string, string> = {};
  for (const section of await staff.page.locator('form section').all()) {
    const name = await section.locator('textarea').getAttribute('name');
    texts[name!] = await section.locator('blockquote').innerText();
  }
  await staff.fill(texts);
  await staff.press('Spara');
  await staff.reads('Översättning: Lätt svenska');
}

/** What a body's decision is entered with. */
export function decision(clock: RehearsalClock, body: string, paragraph: string): Record<string, string> {
  return {
    body,
    case_number: 'EX 2026/78',
    decided_on: clock.date(0),
    paragraph,
    summary: `${body} beslutar enligt förslaget.`,
    minutes_url: `https://example.org/protokoll/${paragraph}`,
  };
}

/** The secretary enters the decision to hold the dialogue. */
export async function decides(secretary: Person, desk: string, clock: RehearsalClock, body: string) {
  await secretary.open(`${desk}/beslut`);
  await secretary.fill({ ...decision(clock, body, '12'), participation: 'comment', influence: 'consultation', nothing_decided: true });
  await secretary.press('För in beslutet');
}

/** Looks again until the clock's work is done. */
export async function eventually(look: () => Promise<void>) {
  await expect(look).toPass({ timeout: 30_000 });
}
