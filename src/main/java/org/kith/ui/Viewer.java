package org.kith.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who looks at the page.
 *
 * @param name of the signed-in person; null for a visitor
 * @param links what the header offers, such as "My work" and "Sign out", or "Sign in"
 * @param formToken the hidden field that protects this viewer's forms; null where none is needed
 */
public record Viewer(
    @Nullable String name, List<NavigationItem> links, @Nullable HiddenField formToken) {
  public static final Viewer VISITOR = new Viewer(null, List.of(), null);

  /** A form field that the viewer does not see. */
  public record HiddenField(String name, String value) {}

  public Viewer {
    links = List.copyOf(links);
  }

  public boolean isSignedIn() {
    return name != null;
  }
}
