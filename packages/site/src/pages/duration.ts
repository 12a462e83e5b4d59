/** A span of time in words. */
import type { Text } from '@hufu/contract';

const units = [
  { seconds: 3600, zh: ' 小时', en: ' h' },
  { seconds: 60, zh: ' 分', en: ' min' },
  { seconds: 1, zh: ' 秒', en: ' s' },
] as const;

/** `24 小时 4 分`, `24 h 4 min`; 0 is `0 秒`. */
export function durationOf(seconds: number): Text {
  let rest = seconds;
  const parts: Text[] = [];
  for (const unit of units) {
    const whole = Math.floor(rest / unit.seconds);
    rest -= whole * unit.seconds;
    if (whole > 0 || (unit.seconds === 1 && parts.length === 0)) {
      parts.push({ zh: `${whole}${unit.zh}`, en: `${whole}${unit.en}` });
    }
  }
  return { zh: parts.map(({ zh }) => zh).join(' '), en: parts.map(({ en }) => en).join(' ') };
}
