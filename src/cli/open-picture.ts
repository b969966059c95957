/** Opens the files in the viewer the system chooses for them. */
export async function openPicture(paths: readonly string[]): Promise<void> {
  const { default: open } = await import('open')
  for (const file of paths) await open(file)
}
