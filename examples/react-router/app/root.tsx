import { Links, Meta, Outlet, Scripts, ScrollRestoration } from "react-router";
/* solidarity-kit: banner; "solidarity-kit remove site" takes it out */
import { SolidarityBanner } from './solidarity-banner';
/* solidarity-kit: end of the banner */

export function Layout({ children }: { children: React.ReactNode }) {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="data:," />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration />
        <Scripts />
      {/* solidarity-kit: banner; "solidarity-kit remove site" takes it out */}
      <SolidarityBanner />
      {/* solidarity-kit: end of the banner */}
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}
