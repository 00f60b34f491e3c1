import { Link } from "react-router";

export const meta = () => [{ title: "The bakery on the corner" }];

export default function Home() {
  return (
    <main>
      <h1>The bakery on the corner</h1>
      <p>
        Tuesday to Sunday, seven to two. <Link to="/holidays">Holidays</Link>
      </p>
    </main>
  );
}
