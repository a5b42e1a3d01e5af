package org.kith.ui;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Who looks at the page.
 *
 * @param name of the signed-in person; null for a visitor
 * @param links what the header offers, such as "My work" and "Sign out", or "Sign in"
 * @param work the team's navigation, as far as this person may use it; shown on team pages
 * @param token makes the hidden field that protects this viewer's forms. Asked only when a form is
 *     shown, as it may need a cookie; null where none is needed
 */
public record Viewer(
    @Nullable String name,
    List<NavigationItem> links,
    List<NavigationItem> work,
    @Nullable Supplier<@Nullable HiddenField> token) {
  public static final Viewer VISITOR = new Viewer(null, List.of(), List.of(), null);

  /** A form field that the viewer does not see. */
  public record HiddenField(String name, String value) {}

  public Viewer {
    links = List.copyOf(links);
    work = List.copyOf(work);
  }

  public boolean isSignedIn() {
    return name != null;
  }

  /** The hidden field that protects a form; null where none is needed. */
  public @Nullable HiddenField formToken() {
    return token == null ? null : token.get();
  }
}
