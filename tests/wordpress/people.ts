// What people do in WordPress' dashboard, in a real browser.
import type { Browser, BrowserContext, Page } from 'playwright-core';

/** A page of somebody who has logged in; what the page complains about is collected. */
export interface Visit {
  readonly page: Page;
  readonly complaints: string[];
  close(): Promise<void>;
}

/** Opens a page, and collects errors in it but for pictures that WordPress wants from elsewhere. */
export async function visit(context: BrowserContext): Promise<Visit> {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    const isForeign = !message.location().url.startsWith('http://127.0.0.1');
    if (message.type() === 'error' && !isForeign) complaints.push(message.text());
  });
  return { page, complaints, close: () => context.close() };
}

/**
 * Logs in.
 *
 * @param name of the user, which is the password too
 */
export async function logIn(browser: Browser, origin: string, name: string): Promise<Visit> {
  const visited = await visit(await browser.newContext());
  const { page } = visited;
  await page.goto(`${origin}/wp-login.php`);
  await page.fill('#user_login', name);
  await page.fill('#user_pass', name);
  await page.click('#wp-submit');
  await page.waitForURL(/wp-admin/);
  return visited;
}

/** Opens the editor for a new page, with a title. */
export async function newPage(page: Page, origin: string, title: string): Promise<void> {
  await page.goto(`${origin}/wp-admin/post-new.php?post_type=page`);
  const welcome = page.getByRole('dialog').getByRole('button', { name: 'Close' });
  await welcome.click({ timeout: 3000 }).catch(() => {});
  await page.getByRole('textbox', { name: 'Add title' }).fill(title);
}

/** Publishes what is in the editor and gives its address. */
export async function publish(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  const panel = page.getByRole('region', { name: 'Editor publish' });
  await panel.getByRole('button', { name: 'Publish', exact: true }).click();
  const link = panel.getByRole('link', { name: 'View Page' });
  return (await link.getAttribute('href'))!;
}
