import type { Environment } from '../config.ts'

export type GraphicsProtocol = 'kitty' | 'iterm2' | 'sixel'

interface Terminal {
  protocol: GraphicsProtocol
  /** Variables of which one is enough. */
  isIt(environment: Environment): boolean
}

const program = (environment: Environment): string => (environment.TERM_PROGRAM ?? '').toLowerCase()
const has =
  (...names: readonly string[]) =>
  (environment: Environment) =>
    names.some((name) => environment[name])

/**
 * Terminals that show pictures and say who they are, the better protocol first. Sources: their manuals, and
 * supports-terminal-graphics 0.1.0, which reads the process' own environment only. Xterm's Sixel is a matter of how it
 * was built and started; no variable tells.
 */
const terminals: readonly Terminal[] = [
  { protocol: 'kitty', isIt: has('KITTY_WINDOW_ID', 'KITTY_PID', 'GHOSTTY_RESOURCES_DIR') },
  { protocol: 'kitty', isIt: has('WEZTERM_PANE', 'WEZTERM_UNIX_SOCKET') },
  { protocol: 'kitty', isIt: ({ TERM = '' }) => /kitty|^xterm-ghostty$/i.test(TERM) },
  { protocol: 'kitty', isIt: (it) => ['kitty', 'ghostty', 'wezterm', 'rio', 'warpterminal'].includes(program(it)) },
  // 22.04 was the first with pictures.
  { protocol: 'kitty', isIt: ({ KONSOLE_VERSION }) => Number(KONSOLE_VERSION) >= 220_400 },
  { protocol: 'iterm2', isIt: (it) => ['iterm.app', 'mintty', 'vscode'].includes(program(it)) },
  // What iTerm2 hands on through SSH.
  { protocol: 'iterm2', isIt: ({ LC_TERMINAL = '' }) => LC_TERMINAL.toLowerCase() === 'iterm2' },
  { protocol: 'sixel', isIt: ({ TERM = '' }) => /^(foot|mlterm|contour|yaft)/i.test(TERM) },
]

/** The protocol to send a picture by; undefined where none is known to work. */
export function terminalGraphics(environment: Environment): GraphicsProtocol | undefined {
  const { TERM = '', TMUX, STY } = environment
  // Multiplexers show the escapes as text or swallow them, and inherit the variables of the terminal they run in.
  if (TERM === 'dumb' || TMUX || STY || /^(tmux|screen)/.test(TERM)) return undefined
  return terminals.find(({ isIt }) => isIt(environment))?.protocol
}
