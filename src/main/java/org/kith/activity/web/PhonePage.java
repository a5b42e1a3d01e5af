package org.kith.activity.web;

import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.forms.ShownField;

/**
 * What a phone shows where there is no signal; it says nothing of anybody until a script of ours
 * fills in what the phone keeps.
 */
public record PhonePage(Text title, ShownField given, ShownField family, ShownField counted)
    implements Page {
  @Override
  public boolean isForEveryone() {
    return false;
  }
}
