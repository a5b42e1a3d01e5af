package org.kith.documents.docx;

/**
 * What surrounds a block: the styles of its paragraphs, and how many lists it lies within.
 *
 * @param text style of paragraphs
 * @param bullets style of a bullet list's items
 * @param numbers style of a numbered list's items
 * @param continued style of what else an item holds
 */
record Place(String text, String bullets, String numbers, String continued, int level) {
  static final Place PAGE = new Place("Normal", "ListBullet", "ListNumber", "ListContinue", 0);

  /** All paragraphs bear the frame's style, for they make up the frame. */
  static Place callout(String style) {
    return new Place(style, style, style, style, 0);
  }

  Place inItem() {
    return new Place(continued, bullets, numbers, continued, level + 1);
  }
}
