package org.kith.people.domain;

import com.ibm.icu.text.Transliterator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a name in plain small Latin letters, whatever script it is written in. */
public final class NameTokens {
  private static final Transliterator PLAIN =
      Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
  private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");
  private static final Pattern WITHIN = Pattern.compile("['\u2019`\u02bb\u02bc]");

  private NameTokens() {}

  /** In the order in which they are written, each once. */
  public static Set<String> of(String name) {
    String plain = WITHIN.matcher(PLAIN.transliterate(name)).replaceAll("");
    return BETWEEN
        .splitAsStream(plain)
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
