/** Tells the story on the terminal and keeps count of what was checked. */
import { styleText } from 'node:util';
import type { Language, Words } from '../language.ts';

type Look = Parameters<typeof styleText>[0];

const indent = '   ';

export class Teller {
  readonly language: Language;
  readonly #write: (text: string) => void;
  readonly #colour: boolean;
  #chapters = 0;
  #held = 0;
  #broken = 0;

  constructor({
    language,
    write,
    colour,
  }: {
    language: Language;
    write: (text: string) => void;
    colour: boolean;
  }) {
    this.language = language;
    this.#write = write;
    this.#colour = colour;
  }

  get held(): number {
    return this.#held;
  }

  get broken(): number {
    return this.#broken;
  }

  title(words: Words): void {
    this.#write(`\n${this.#look('bold', words[this.language])}\n`);
  }

  chapter(words: Words): void {
    this.#chapters += 1;
    this.#write(`\n${this.#look(['bold', 'green'], `${this.#chapters}. ${words[this.language]}`)}\n`);
  }

  say(words: Words): void {
    this.#write(`${words[this.language].replaceAll(/^/gm, indent)}\n`);
  }

  /** Bytes as they are, set apart from the story. */
  show(text: string): void {
    this.#write(`${text.replaceAll(/^/gm, `${indent}│ `)}\n`);
  }

  /** One thing that must hold; the demo fails when it does not. */
  check(holds: boolean, words: Words): void {
    if (holds) this.#held += 1;
    else this.#broken += 1;
    const mark = holds ? this.#look('green', '✓') : this.#look('red', '✗');
    this.#write(`${indent}${mark} ${words[this.language]}\n`);
  }

  #look(look: Look, text: string): string {
    return this.#colour ? styleText(look, text) : text;
  }
}
