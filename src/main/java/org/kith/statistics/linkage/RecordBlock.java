package org.kith.statistics.linkage;

import java.util.Arrays;

/**
 * Many identities in little memory: normalised, in arrays of numbers, some 60 bytes each besides
 * their ids. Blocks that are compared share a {@link Vocabulary}.
 */
public final class RecordBlock {
  private final Vocabulary vocabulary;
  private final int size;
  private final String[] ids;
  private final int[] wordsFrom;
  private final int[] words;
  private final byte[] markers;
  private final int[] births;
  private final long[] postcodes;
  private final long[] phones;
  private final long[] emails;

  private RecordBlock(Builder built) {
    this.vocabulary = built.vocabulary;
    this.size = built.size;
    this.ids = Arrays.copyOf(built.ids, size);
    this.wordsFrom = Arrays.copyOf(built.wordsFrom, size + 1);
    this.words = Arrays.copyOf(built.words, built.wordsFrom[size]);
    this.markers = Arrays.copyOf(built.markers, size);
    this.births = Arrays.copyOf(built.births, size);
    this.postcodes = Arrays.copyOf(built.postcodes, size);
    this.phones = Arrays.copyOf(built.phones, size);
    this.emails = Arrays.copyOf(built.emails, size);
  }

  public static RecordBlock of(Vocabulary vocabulary, Iterable<Identity> identities) {
    Builder builder = new Builder(vocabulary);
    identities.forEach(builder::add);
    return builder.build();
  }

  public int size() {
    return size;
  }

  public String id(int row) {
    return ids[row];
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  int words(int row) {
    return wordsFrom[row + 1] - wordsFrom[row];
  }

  int word(int row, int place) {
    return words[wordsFrom[row] + place];
  }

  int markers(int row) {
    return markers[row];
  }

  int birth(int row) {
    return births[row];
  }

  long postcode(int row) {
    return postcodes[row];
  }

  long phone(int row) {
    return phones[row];
  }

  long email(int row) {
    return emails[row];
  }

  /** The value of a field as a number, 0 where it is not known; not for names. */
  long value(Field field, int row) {
    return switch (field) {
      case NAME -> throw new IllegalArgumentException("a name is no number");
      case BIRTH -> births[row];
      case POSTCODE -> postcodes[row];
      case PHONE -> phones[row];
      case EMAIL -> emails[row];
    };
  }

  /** Takes identities one by one, so that they need never be in memory together. */
  public static final class Builder {
    private static final int FIRST_SIZE = 16;
    private static final int WORDS_EACH = 3;

    private final Vocabulary vocabulary;
    private int size;
    private String[] ids = new String[FIRST_SIZE];
    private int[] wordsFrom = new int[FIRST_SIZE + 1];
    private int[] words = new int[FIRST_SIZE * WORDS_EACH];
    private byte[] markers = new byte[FIRST_SIZE];
    private int[] births = new int[FIRST_SIZE];
    private long[] postcodes = new long[FIRST_SIZE];
    private long[] phones = new long[FIRST_SIZE];
    private long[] emails = new long[FIRST_SIZE];

    public Builder(Vocabulary vocabulary) {
      this.vocabulary = vocabulary;
    }

    public void add(Identity identity) {
      if (size == ids.length) {
        grow();
      }
      NameWords name = vocabulary.read(identity.name());
      int from = wordsFrom[size];
      if (from + NameWords.MOST > words.length) {
        words = Arrays.copyOf(words, 2 * words.length);
      }
      for (String word : name.words()) {
        words[from++] = vocabulary.number(word);
      }
      ids[size] = identity.id();
      wordsFrom[size + 1] = from;
      markers[size] = (byte) name.markers();
      births[size] = Math.max(BirthCode.UNKNOWN, BirthCode.read(identity.born()));
      postcodes[size] = PostcodeCode.read(identity.postcode());
      phones[size] = PhoneCode.read(identity.phone());
      emails[size] = EmailCode.read(identity.email());
      size++;
    }

    public RecordBlock build() {
      return new RecordBlock(this);
    }

    private void grow() {
      int more = 2 * size;
      ids = Arrays.copyOf(ids, more);
      wordsFrom = Arrays.copyOf(wordsFrom, more + 1);
      markers = Arrays.copyOf(markers, more);
      births = Arrays.copyOf(births, more);
      postcodes = Arrays.copyOf(postcodes, more);
      phones = Arrays.copyOf(phones, more);
      emails = Arrays.copyOf(emails, more);
    }
  }
}
