import type { Metadata } from 'next';
import './globals.css';
/* solidarity-kit: banner; "solidarity-kit remove site" takes it out */
import { SolidarityBanner } from './solidarity-banner';
/* solidarity-kit: end of the banner */

export const metadata: Metadata = {
  title: 'The bakery on the corner',
};

export default function RootLayout({
  children,
}: Readonly<{
  children: React.ReactNode;
}>) {
  return (
    <html lang="en">
      <body>{children}{/* solidarity-kit: banner; "solidarity-kit remove site" takes it out */}<SolidarityBanner />{/* solidarity-kit: end of the banner */}</body>
    </html>
  );
}
