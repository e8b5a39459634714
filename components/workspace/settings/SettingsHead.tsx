/** The title of a settings page and what it is for. */
export function SettingsHead({ title, body }: { title: string; body?: string }) {
  return (
    <header className="mb-5">
      <h2 className="text-title font-semibold">{title}</h2>
      {body ? <p className="mt-1 max-w-[64ch] text-pretty text-ink-2">{body}</p> : null}
    </header>
  );
}
