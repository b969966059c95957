export const porcelain = ['#f3f1ec', '#eef2f3'] as const
