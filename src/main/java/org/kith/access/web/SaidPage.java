package org.kith.access.web;

import org.kith.ui.Page;
import org.kith.ui.Text;

/** A page that says one thing. */
public record SaidPage(Text title, Text said) implements Page {
  @Override
  public boolean isForEveryone() {
    return false;
  }
}
