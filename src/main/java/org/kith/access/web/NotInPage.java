package org.kith.access.web;

import org.kith.ui.Page;
import org.kith.ui.Text;

/**
 * Nobody was signed in, or somebody was signed out: why, and where to go on.
 *
 * @param href the way on
 * @param way what it is called
 */
public record NotInPage(Text title, Text said, String href, Text way) implements Page {
  @Override
  public boolean isForEveryone() {
    return false;
  }
}
