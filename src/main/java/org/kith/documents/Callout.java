package org.kith.documents;

import java.util.List;

/** Something set apart from the running text. */
public record Callout(Kind kind, List<Block> blocks) implements Block {
  /** Why it is set apart; the rendering says so in words, never by colour alone. */
  public enum Kind {
    NOTE,
    WARNING,
    KEY
  }

  public Callout {
    blocks = List.copyOf(blocks);
  }
}
