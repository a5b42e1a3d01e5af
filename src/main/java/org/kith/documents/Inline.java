package org.kith.documents;

import java.util.List;
import java.util.regex.Pattern;

/** What stands within a line. */
public sealed interface Inline
    permits Inline.Text, Inline.Strong, Inline.Emphasis, Inline.Link, FigureValue {

  record Text(String text) implements Inline {}

  record Strong(List<Inline> content) implements Inline {
    public Strong {
      content = List.copyOf(content);
    }

    public static Strong of(String text) {
      return new Strong(List.of(new Text(text)));
    }
  }

  record Emphasis(List<Inline> content) implements Inline {
    public Emphasis {
      content = List.copyOf(content);
    }

    public static Emphasis of(String text) {
      return new Emphasis(List.of(new Text(text)));
    }
  }

  /**
   * @param href within the site ({@code /…}, {@code #…}, relative), or {@code https:} or {@code
   *     mailto:}; others are refused with an {@link IllegalArgumentException}
   */
  record Link(String href, List<Inline> content) implements Inline {
    private static final Pattern ALLOWED =
        Pattern.compile("https://[^\\s\\\\]+|mailto:[^\\s\\\\]+|(?!//)(?![^/?#]*:)[^\\s\\\\]+");

    public Link {
      content = List.copyOf(content);
      if (!allows(href)) {
        throw new IllegalArgumentException("not a link that a document may hold: " + href);
      }
    }

    public static Link of(String href, String text) {
      return new Link(href, List.of(new Text(text)));
    }

    /** Whether a document may link there. */
    public static boolean allows(String href) {
      return ALLOWED.matcher(href).matches();
    }
  }
}
