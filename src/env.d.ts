declare namespace App {
  interface Locals {
    /** What the tags of an article need to know; set by the page before it renders the text. */
    reading?: import('./model/reading.ts').Reading;
  }
}
