package org.kith.database;

import org.kith.kernel.Refusal;

/** A setting of the database does not say what it must; the sentence never repeats its value. */
final class SettingUnusable extends Refusal {
  SettingUnusable(String sentence) {
    super(sentence);
  }
}
