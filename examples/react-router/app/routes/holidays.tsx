import { Link } from "react-router";

export const meta = () => [{ title: "Holidays" }];

export default function Holidays() {
  return (
    <main>
      <h1>Holidays</h1>
      <p>
        Closed on the first of May. <Link to="/">Back to the bakery</Link>
      </p>
    </main>
  );
}
