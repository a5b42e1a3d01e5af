package org.kith.ui.forms;

import java.util.Optional;
import org.kith.ui.Text;
import org.kith.ui.Words;

/**
 * What a field, a choice or a question is called, and its hint.
 *
 * <p>A message key brings two more with it, where they are worded: {@code key.hint}, and {@code
 * key.called} for what errors call it where the label is a question ("your name" for "What is your
 * name?").
 */
public sealed interface Label {
  Text in(Words words);

  Optional<Text> hint(Words words);

  /** The words that errors use in the middle of a sentence; none: the label does. */
  Optional<Text> called(Words words);

  static Label key(String key) {
    return new Key(key);
  }

  /** A label that is itself a record's content, such as a project's name. */
  static Label of(Text text) {
    return new Own(text);
  }

  /** Wording from the message bundles. */
  record Key(String key) implements Label {
    @Override
    public Text in(Words words) {
      return words.text(key);
    }

    @Override
    public Optional<Text> hint(Words words) {
      return optional(key + ".hint", words);
    }

    @Override
    public Optional<Text> called(Words words) {
      // in the label's own language alone: English words within a sentence help nobody
      return optional(key + ".called", words)
          .filter(called -> called.language().equals(in(words).language()));
    }

    private static Optional<Text> optional(String key, Words words) {
      return words.has(key) ? Optional.of(words.text(key)) : Optional.empty();
    }
  }

  /** Words that are in no bundle. */
  record Own(Text text) implements Label {
    @Override
    public Text in(Words words) {
      return text;
    }

    @Override
    public Optional<Text> hint(Words words) {
      return Optional.empty();
    }

    @Override
    public Optional<Text> called(Words words) {
      return Optional.empty();
    }
  }
}
