import Link from 'next/link';

export default function Home() {
  return (
    <main>
      <h1>The bakery on the corner</h1>
      <p>
        Tuesday to Sunday, seven to two. <Link href="/holidays">Holidays</Link>
      </p>
    </main>
  );
}
