/** The looks of the card, in the colours of `ui/theme.css`; a page cannot load that file, and the card follows the page where it is dark. */
export const cardStyle = `
:host {
  all: initial !important;
}

.card {
  position: fixed;
  /* Over the ends of toolbar and heading, so that neither the mail's words are covered, nor a reply or the windows of new mails at the bottom. */
  top: 68px;
  right: 72px;
  z-index: 2147483000;
  width: min(320px, calc(100vw - 32px));
  --paper: #fff;
  --wash: #f2f0ea;
  --ink: #1b2025;
  --muted: #5a6269;
  --line: #e4e1d9;
  --edge: #868c91;
  --accent: #0a6a60;
  --strong: #07534b;
  --on-accent: #fff;
  box-sizing: border-box;
  padding: 8px 16px 16px;
  border: 1px solid var(--line);
  border-radius: 12px;
  background: var(--paper);
  color: var(--ink);
  color-scheme: light;
  font:
    400 15px/1.4 system-ui,
    sans-serif;
  box-shadow: 0 1px 4px rgb(0 0 0 / 12%);
}
.card.dark {
  --paper: #1b1f23;
  --wash: #23282d;
  --ink: #edebe7;
  --muted: #a6adb3;
  --line: #2f353b;
  --edge: #737b82;
  --accent: #76d0c3;
  --strong: #97ded4;
  --on-accent: #06211d;
  color-scheme: dark;
}
@media (max-width: 600px) {
  .card {
    right: 16px;
  }
}
@keyframes come {
  from {
    opacity: 0;
  }
}
@media (prefers-reduced-motion: no-preference) {
  .card {
    animation: come 120ms;
  }
}

.top {
  display: flex;
  align-items: center;
  justify-content: space-between;
  margin-right: -8px;
  color: var(--muted);
  font-size: 13px;
  font-weight: 600;
}
.headline {
  margin: 0;
  font-weight: 600;
  overflow-wrap: anywhere;
}
.because {
  margin: 4px 0 0;
  color: var(--muted);
  font-size: 13px;
  overflow-wrap: anywhere;
}
.actions {
  display: flex;
  flex-wrap: wrap;
  gap: 4px;
  margin-top: 12px;
}
.actions:empty {
  display: none;
}

button {
  min-height: 32px;
  padding: 5px 10px;
  border: 1px solid var(--edge);
  border-radius: 8px;
  background: var(--paper);
  color: inherit;
  font:
    550 13px/20px system-ui,
    sans-serif;
  cursor: pointer;
}
button:hover {
  background: var(--wash);
}
button:not(.primary) {
  padding: 5px 8px;
  border-color: transparent;
  color: var(--muted);
}
button.primary {
  border-color: var(--accent);
  background: var(--accent);
  color: var(--on-accent);
}
button.primary:hover {
  border-color: var(--strong);
  background: var(--strong);
}
button.close {
  width: 32px;
  padding: 0;
  border-color: transparent;
  background: none;
  font: 22px/1 system-ui, sans-serif;
}
button:focus-visible {
  outline: 2px solid var(--accent);
  outline-offset: 2px;
}
`;
