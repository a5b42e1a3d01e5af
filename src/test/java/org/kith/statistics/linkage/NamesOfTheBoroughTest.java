package org.kith.statistics.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Invented people, as different desks write them down, and what has to come out. */
class NamesOfTheBoroughTest {
  @ParameterizedTest
  @CsvSource({
    // given and family name swapped, capitals, hyphens, apostrophes, titles
    "Amina Sultana, SULTANA Amina, same",
    "Mrs Joan Whitfield, Joan Whitfield, same",
    "Sarah Smith-Jones, Sarah Jones Smith, same",
    "Niamh O'Brien, Niamh O’Brien, same",
    "Ewan Mc Donald, Ewan McDonald, same",
    // spellings of Muhammad and other names that every desk spells in its own way
    "Mohammed Imran Khan, Md Imran Khan, same",
    "Muhammad Yousaf, Mohamed Yusuf, same",
    "Mohd Hussain, Mohammad Hussein, same",
    "Ayesha Choudhury, Aisha Chowdhry, same",
    "Ayesha Choudhury, Aisha Chaudhry, same",
    "Khadeeja Rehman, Khadija Rahman, same",
    "Abdul Rahman Miah, Abdulrahman Mia, contained",
    "Noor-ul-Ain Shah, Noorulain Shah, similar",
    // a middle name left out
    "Mohammed Imran Khan, Imran Khan, contained",
    "Joan Mary Whitfield, Joan Whitfield, contained",
    // short forms, and what a hand gets wrong
    "Bill Turner, William Turner, variant",
    "Kasia Nowak, Katarzyna Nowak, variant",
    "Jas Sandhu, Jaspreet Sandhu, variant",
    "Margaret Holloway, Margaret Hollowya, variant",
    "Margaret Holloway, Margaret Holoway, variant",
    "Jaspreet Dhillon, Jaspret Dhillon, variant",
    "Parveen Akhtar, Parvin Akhter, variant",
    // Kaur and Singh are no family names
    "Gurpreet Kaur, Kaur Gurpreet, same",
    "Gurpreet Kaur Gill, Gurpreet Gill, same",
    "Gurpreet Kaur, Gurpreet Kaur Gill, contained",
    "Gurpreet Kaur Gill, Gurpreet Kaur Sandhu, partly",
    "Manjit Kaur, Manjit Singh, partly",
    "Manjit Kaur, Baljinder Kaur, different",
    // Polish letters, with and without
    "Łukasz Żółkowski, Lukasz Zolkowski, same",
    "Małgorzata Wiśniewska, Malgorzata Wisniewska, same",
    "Michał Wójcik, MICHAL WOJCIK, same",
    // other scripts
    "محمد خان, Mohammed Khan, same",
    "فاطمہ بیگم, Fatima Begum, same",
    "عائشہ علی, Ayesha Ali, same",
    "ਗੁਰਪ੍ਰੀਤ ਕੌਰ, Gurpreet Kaur, same",
    "ਹਰਜੀਤ ਸਿੰਘ, Harjit Singh, same",
    "Олександр Шевченко, Oleksandr Shevchenko, similar",
    "Юлія Ткаченко, Yuliia Tkachenko, similar",
    "نسرین اختر, Nasreen Akhtar, similar",
    // a single name, an initial
    "Parveen, Parveen Akhtar, single",
    "Parveen, Parveen, single",
    "M Khan, Mohammed Khan, similar",
    // twins and sisters: alike, not the same
    "Hassan Ali, Hussain Ali, similar",
    "Harjit Gill, Harjot Gill, similar",
    "Amrit Bains, Amrita Bains, similar",
    "Salma Begum, Salman Begum, similar",
    "Imran Khan, Kamran Khan, partly",
    "Fatima Begum, Rahima Begum, partly",
    "Sarah Ahmed, Sarah Khan, partly",
    "Joan Whitfield, Amina Sultana, different"
  })
  void aNameIsKnownAgain(String one, String other, String level) {
    assertThat(levelOf(one, other)).isEqualTo(level);
    assertThat(levelOf(other, one)).isEqualTo(level);
  }

  @Test
  void whatIsNoNameIsNotKnown() {
    for (String nothing : List.of("", " ", "-", "Unknown", "Anonymous", "Mr", "12345")) {
      assertThat(levelOf(nothing, "Joan Whitfield")).isNull();
    }
  }

  @Test
  void sexIsNeverAskedFor() {
    assertThat(Identity.class.getRecordComponents())
        .extracting(component -> component.getName())
        .containsExactly("id", "name", "born", "postcode", "phone", "email");
  }

  private static @Nullable String levelOf(String one, String other) {
    RecordBlock both =
        RecordBlock.of(
            new Vocabulary(), List.of(Identity.of("1").named(one), Identity.of("2").named(other)));
    int pattern = RecordComparison.ofLevels(both.vocabulary()).compare(both, 0, both, 1);
    Level level = Levels.level(pattern, Field.NAME);
    return level == null ? null : level.key();
  }
}
