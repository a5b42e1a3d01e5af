package org.kith.ui;

import java.util.List;

/** Where pages are told in another form, such as Easy Read. Without a bean, nowhere. */
public interface OtherForms {
  /**
   * A link, which leads to another site.
   *
   * @param messageKey says what it is
   */
  record OtherForm(String messageKey, String address) {}

  /** Of the page at this path, without language prefix. */
  List<OtherForm> of(String path);
}
