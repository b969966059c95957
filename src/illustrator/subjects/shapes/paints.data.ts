export const paints = ['#d9463a', '#2f6fb0', '#e8a02e', '#3f9a6a', '#7a5ac0'] as const
