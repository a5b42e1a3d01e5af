package org.kith.documents.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;

/** The faults of one file, gathered so that its author sees them all at once. */
final class Faults {
  private final String file;
  private final List<String> found = new ArrayList<>();

  Faults(String file) {
    this.file = file;
  }

  void add(Node node, String what) {
    found.add("%s, line %d: %s".formatted(file, line(node), what));
  }

  void refuseIfAny() {
    if (!found.isEmpty()) {
      throw new NarrativeRefused(found);
    }
  }

  /** The line of the node, or of the nearest block around it; 1 where neither is known. */
  private static int line(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.getSourceSpans().isEmpty()) {
        return at.getSourceSpans().getFirst().getLineIndex() + 1;
      }
    }
    return 1;
  }
}
