package org.kith.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kith.kernel.Disability;
import org.kith.kernel.EnglishLevel;
import org.kith.kernel.Ethnicity;
import org.kith.kernel.Said;
import org.kith.kernel.Sex;
import org.kith.kernel.Unsaid;

/** Answers that nobody gave. */
final class Answering {
  private Answering() {}

  /** Every question was left. */
  static MonitoringAnswers nothing() {
    return of(left(), left(), left(), "not_answered", left(), left());
  }

  static MonitoringAnswers being(Ethnicity ethnicity) {
    return of(Said.answered(ethnicity), left(), left(), "not_answered", left(), left());
  }

  static MonitoringAnswers of(Said<Sex> sex) {
    return of(left(), left(), left(), "not_answered", left(), sex);
  }

  static MonitoringAnswers both(Ethnicity ethnicity, Sex sex) {
    return of(Said.answered(ethnicity), left(), left(), "not_answered", left(), Said.answered(sex));
  }

  static MonitoringAnswers health(
      Said<Disability.Condition> condition, Said<Disability.Reduction> reduction) {
    return of(left(), condition, reduction, "not_answered", left(), left());
  }

  static MonitoringAnswers speaking(String language, Said<EnglishLevel> english) {
    return of(left(), left(), left(), language, english, left());
  }

  private static MonitoringAnswers of(
      Said<Ethnicity> ethnicity,
      Said<Disability.Condition> condition,
      Said<Disability.Reduction> reduction,
      String language,
      Said<EnglishLevel> english,
      Said<Sex> sex) {
    return new MonitoringAnswers(
        ethnicity, left(), condition, reduction, sex, left(), left(), language, english);
  }

  /** Each answer, and each reason for none. */
  static <T extends Enum<T>> List<Said<T>> every(Class<T> answers) {
    List<Said<T>> every = new ArrayList<>();
    Arrays.stream(answers.getEnumConstants()).map(Said::answered).forEach(every::add);
    Arrays.stream(Unsaid.values()).map(Said::<T>not).forEach(every::add);
    return every;
  }

  private static <T extends Enum<T>> Said<T> left() {
    return Said.not(Unsaid.NOT_ANSWERED);
  }
}
