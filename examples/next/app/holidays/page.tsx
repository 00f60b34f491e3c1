import Link from 'next/link';

export default function Holidays() {
  return (
    <main>
      <h1>Holidays</h1>
      <p>
        Closed on the first of May. <Link href="/">Back to the bakery</Link>
      </p>
    </main>
  );
}
