/** The 14 ratios of the newest profiles at 1K. */
export const frames: readonly { name: string; width: number; height: number }[] = [
  ['1:1', 1024, 1024],
  ['2:3', 848, 1264],
  ['3:2', 1264, 848],
  ['3:4', 896, 1200],
  ['4:3', 1200, 896],
  ['4:5', 928, 1152],
  ['5:4', 1152, 928],
  ['9:16', 768, 1376],
  ['16:9', 1376, 768],
  ['21:9', 1584, 672],
  ['1:4', 512, 2048],
  ['4:1', 2048, 512],
  ['1:8', 384, 3072],
  ['8:1', 3072, 384],
].map(([name, width, height]) => ({ name: name as string, width: width as number, height: height as number }))

export const seeds = [1, 17, 4242]
