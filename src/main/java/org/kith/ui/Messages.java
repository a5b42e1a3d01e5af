package org.kith.ui;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The wording of every page: {@code messages/<module>.properties} in English, {@code
 * <module>_<language>.properties} in another, UTF-8, in ICU MessageFormat with numbered arguments.
 * Keys begin with the module's name; a key that another language lacks falls back to English, one
 * that English lacks is a defect.
 */
public final class Messages {
  private final Languages languages;
  private static final String TEAM = "-team";

  private final Map<String, Map<String, String>> patterns = new HashMap<>();
  private final SortedMap<String, SortedSet<String>> forResidents = new TreeMap<>();

  private Messages(Languages languages) {
    this.languages = languages;
  }

  /** All bundles on the class path. */
  public static Messages load(Languages languages) {
    Messages messages = new Messages(languages);
    try {
      for (Resource bundle :
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:messages/*.properties")) {
        messages.add(bundle);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return messages;
  }

  /** What residents read, by module: all keys but those of the team's pages. */
  public SortedMap<String, SortedSet<String>> forResidents() {
    return Collections.unmodifiableSortedMap(forResidents);
  }

  /** How a language words a key; empty: it does not, and English is shown. */
  public Optional<String> wording(String key, Language language) {
    return Optional.ofNullable(inLanguage(language.code()).get(key));
  }

  /** The wording in one language, as controllers and templates use it. */
  public Words in(Language language) {
    return new Words(this, language);
  }

  /** Whether English has it; what only another language has is a defect. */
  boolean has(String key) {
    return inLanguage("en").containsKey(key);
  }

  /** The pattern of a key and the language it is in. */
  Text pattern(String key, Language language) {
    String own = inLanguage(language.code()).get(key);
    if (own != null) {
      return new Text(own, language);
    }
    String english = inLanguage("en").get(key);
    if (english == null) {
      throw new IllegalArgumentException("No English wording for " + key);
    }
    return new Text(english, languages.english());
  }

  private Map<String, String> inLanguage(String code) {
    return patterns.getOrDefault(code, Map.of());
  }

  private void add(Resource bundle) throws IOException {
    Properties properties = new Properties();
    try (var reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    String name = Objects.requireNonNull(bundle.getFilename()).replace(".properties", "");
    int underscore = name.indexOf('_');
    if (underscore < 0 && !name.endsWith(TEAM)) {
      forResidents
          .computeIfAbsent(name.replaceFirst("-.*", ""), module -> new TreeSet<>())
          .addAll(properties.stringPropertyNames());
    }
    Map<String, String> wording =
        patterns.computeIfAbsent(
            underscore < 0 ? "en" : name.substring(underscore + 1), code -> new HashMap<>());
    for (String key : properties.stringPropertyNames()) {
      if (wording.put(key, properties.getProperty(key)) != null) {
        throw new IllegalStateException(key + " in " + name + " is worded in another bundle too");
      }
    }
  }
}
