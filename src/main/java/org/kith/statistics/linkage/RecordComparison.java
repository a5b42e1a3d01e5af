package org.kith.statistics.linkage;

/** Finds the levels of pairs of records. Not for several threads at once. */
final class RecordComparison {
  private static final int[] PARTS = parts();

  private final NameComparison names;

  RecordComparison(Vocabulary vocabulary, double[] rarity, double usual) {
    this.names = new NameComparison(vocabulary, rarity, usual);
  }

  /** Finds levels only. */
  static RecordComparison ofLevels(Vocabulary vocabulary) {
    return new RecordComparison(vocabulary, new double[vocabulary.size()], 0);
  }

  /** How much more or less than usual the words say that the last two names shared. */
  double agreed() {
    return names.agreed();
  }

  /** The pattern of {@link Levels}. */
  int compare(RecordBlock one, int row, RecordBlock other, int otherRow) {
    Level name = names.compare(one, row, other, otherRow);
    int pattern = name == null ? 0 : part(name);
    int birth = one.birth(row);
    int otherBirth = other.birth(otherRow);
    if (birth != BirthCode.UNKNOWN && otherBirth != BirthCode.UNKNOWN) {
      pattern += part(BirthCode.compare(birth, otherBirth));
    }
    long postcode = one.postcode(row);
    long otherPostcode = other.postcode(otherRow);
    if (postcode != PostcodeCode.UNKNOWN && otherPostcode != PostcodeCode.UNKNOWN) {
      pattern += part(PostcodeCode.compare(postcode, otherPostcode));
    }
    long phone = one.phone(row);
    long otherPhone = other.phone(otherRow);
    if (phone != PhoneCode.UNKNOWN && otherPhone != PhoneCode.UNKNOWN) {
      pattern += part(phone == otherPhone ? Level.PHONE_SAME : Level.PHONE_DIFFERENT);
    }
    long email = one.email(row);
    long otherEmail = other.email(otherRow);
    if (email != EmailCode.UNKNOWN && otherEmail != EmailCode.UNKNOWN) {
      pattern += part(email == otherEmail ? Level.EMAIL_SAME : Level.EMAIL_DIFFERENT);
    }
    return pattern;
  }

  private static int part(Level level) {
    return PARTS[level.place()];
  }

  private static int[] parts() {
    Level[] levels = Level.values();
    int[] parts = new int[levels.length];
    for (Level level : levels) {
      parts[level.place()] = Levels.part(level);
    }
    return parts;
  }
}
