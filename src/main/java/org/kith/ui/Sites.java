package org.kith.ui;

/** Finds the site for a request; the module that knows the programmes implements it as a bean. */
public interface Sites {
  /**
   * The site that a reader of this language sees.
   *
   * @param host the request's host name, which may name the area
   */
  Site at(String host, Language language);
}
