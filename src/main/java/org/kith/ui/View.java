package org.kith.ui;

import org.springframework.http.HttpStatus;

/** What a controller answers with: a page, or where to go next. */
public sealed interface View {

  /**
   * A page.
   *
   * @param template name below {@code src/main/jte} without suffix, such as {@code
   *     programme/project}; it takes {@code page} and {@code frame}
   */
  record Shown(String template, Page page, HttpStatus status) implements View {
    /** The same page with another status, such as 422 for a form with errors. */
    public Shown with(HttpStatus status) {
      return new Shown(template, page, status);
    }
  }

  /**
   * Go on with GET there, in the same language (303).
   *
   * @param path within this site, without language prefix
   */
  record SeeOther(String path) implements View {
    public SeeOther {
      if (!path.startsWith("/") || path.startsWith("//")) {
        throw new IllegalArgumentException("not a path of this site: " + path);
      }
    }
  }

  /**
   * A path whose page says first what has been done.
   *
   * @param key of the sentence; it ends in {@code .done}, so that no address can say anything else
   */
  static String done(String path, String key) {
    if (!PageFrame.isDone(key)) {
      throw new IllegalArgumentException(key + " does not end in .done");
    }
    return path + (path.contains("?") ? "&" : "?") + PageFrame.DONE + "=" + key;
  }

  static Shown of(String template, Page page) {
    return new Shown(template, page, HttpStatus.OK);
  }

  static View seeOther(String path) {
    return new SeeOther(path);
  }
}
