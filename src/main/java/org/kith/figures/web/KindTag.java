package org.kith.figures.web;

import org.kith.figures.Kind;
import org.kith.ui.Text;
import org.kith.ui.Words;

/**
 * How a statement came to be, in a word.
 *
 * @param colour of the tag, see {@code govuk/tag.jte}
 */
public record KindTag(Text name, String colour) {
  static KindTag of(Kind kind, Words words) {
    return new KindTag(
        words.text("figures.kind." + kind.id()),
        switch (kind) {
          case REPORTED -> "teal";
          case TARGET -> "blue";
          case PROMISE -> "amber";
          case SURVEY -> "purple";
          case COUNTED -> "green";
          case BASELINE, DATE, LIST -> "grey";
        });
  }
}
