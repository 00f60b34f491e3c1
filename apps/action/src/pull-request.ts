// Opens a pull request at GitHub, Gitea or Forgejo, whose addresses for it are the same.

/** Where, and what. */
export interface PullRequest {
  /** `GITHUB_API_URL`, e.g. https://api.github.com. */
  readonly api: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly token: string;
  readonly head: string;
  readonly base: string;
  readonly title: string;
}

/** What came of it: its address, that it is open already, or why there is none. */
export type Opened =
  | { readonly url: string }
  | { readonly there: true }
  | { readonly reason: string };

/** Opens it. Never throws: the branch is there in any case, and a person can do the rest. */
export async function openPullRequest(wanted: PullRequest): Promise<Opened> {
  const { api, repository, token, head, base, title } = wanted;
  try {
    const answer = await fetch(`${api}/repos/${repository}/pulls`, {
      method: 'POST',
      headers: {
        accept: 'application/json',
        authorization: `token ${token}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({
        head,
        base,
        title,
        body: 'Drawn from the list of pictures in this repository.',
      }),
      signal: AbortSignal.timeout(30_000),
    });
    if (answer.status === 201) {
      const { html_url: url } = (await answer.json()) as { html_url?: string };
      return { url: String(url) };
    }
    const said = await answer.text();
    if ((answer.status === 422 && /already exists/i.test(said)) || answer.status === 409)
      return { there: true };
    if (answer.status === 403)
      return {
        reason:
          'the token may not: the workflow needs "pull-requests: write", and the repository has to let Actions open pull requests',
      };
    return { reason: `the host answers ${answer.status}` };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}
