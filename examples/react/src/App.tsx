import { useEffect, useState } from 'react'

export default function App() {
  const [hash, setHash] = useState(location.hash)
  useEffect(() => {
    const follow = () => setHash(location.hash)
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  if (hash === '#/holidays')
    return (
      <>
        <h1>Holidays</h1>
        <p>
          Closed on the first of May. <a href="#/">Back to the bakery</a>
        </p>
      </>
    )
  return (
    <>
      <h1>The bakery on the corner</h1>
      <p>
        Tuesday to Sunday, seven to two. <a href="#/holidays">Holidays</a>
      </p>
    </>
  )
}
