import type { MetaFunction } from "@remix-run/node";

export const meta: MetaFunction = () => [{ title: "A new Remix app" }, { name: "description", content: "Welcome." }];

const RESOURCES = ["Quick start", "Tutorial", "Documentation", "Discord"];

export default function Index() {
  return (
    <div>
      <header>
        <h1>Welcome</h1>
        <p>What comes next?</p>
      </header>
      <nav>
        <ul>
          {RESOURCES.map((name) => (
            <li key={name}>
              <a href={`https://example.com/${name}`} target="_blank" rel="noreferrer">
                <svg width="24" height="20" viewBox="0 0 20 20" fill="none" aria-hidden="true">
                  <path d="M4 10h12M10 4l6 6-6 6" strokeWidth="1.5" strokeLinecap="round" />
                </svg>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
