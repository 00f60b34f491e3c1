// The README in the zip of a release: how to host the banner oneself.

/** The text. @param integrity hash of the script */
export function selfHostReadme(version: string, integrity: string): string {
  return `Solidarity Kit ${version}, to host yourself
${'='.repeat(`Solidarity Kit ${version}, to host yourself`.length)}

1. Put banner@${version}.js on your server, beside your pages or at any address of your own.
2. Paste this just after <body> of your page, with the address that the script has there:

   <script async src="/banner@${version}.js" integrity="${integrity}" crossorigin="anonymous" data-message="ceasefire-now"></script>

   The hash after integrity= stays: browsers then run exactly this file and no other.
3. Open your page: the banner is there.

A site whose policy forbids inline styles needs nothing else. banner@${version}.css is for banners that a server writes into the page.
The script asks nobody for anything: no request, no cookie; nothing is stored before a reader closes the banner.
It is free software; LICENSE has the terms.
`;
}
