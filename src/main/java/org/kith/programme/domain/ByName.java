package org.kith.programme.domain;

import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/** Sorts by name as English does: the database compares bytes. */
final class ByName {
  private ByName() {}

  static <T> Comparator<T> of(Function<T, String> name) {
    Collator english = Collator.getInstance(Locale.UK);
    return (one, other) -> english.compare(name.apply(one), name.apply(other));
  }
}
