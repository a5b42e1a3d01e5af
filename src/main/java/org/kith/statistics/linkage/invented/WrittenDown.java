package org.kith.statistics.linkage.invented;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.kith.statistics.linkage.Identity;

/**
 * A person as somebody at a desk wrote them down: spellings, swaps, slips, what was not asked, what
 * has changed since. How often each happens is a guess, written beside it.
 */
public final class WrittenDown {
  private static final String[] MOHAMMEDS = {
    "Mohammed", "Muhammad", "Mohammad", "Mohamed", "Md", "Muhammed"
  };
  private static final DateTimeFormatter BRITISH = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final SplittableRandom chance;

  public WrittenDown(SplittableRandom chance) {
    this.chance = chance;
  }

  public Identity as(InventedPerson person, String id) {
    return new Identity(
        id, name(person), born(person.born()), postcode(person), phone(person), email(person));
  }

  private boolean happens(double share) {
    return chance.nextDouble() < share;
  }

  private String name(InventedPerson person) {
    List<String> givens = new ArrayList<>(person.givens());
    if (givens.size() > 1 && happens(0.3)) {
      givens.removeLast();
    }
    List<String> families = new ArrayList<>(person.families());
    if (families.size() > 1 && happens(0.25)) {
      families.remove(chance.nextInt(families.size()));
    }
    if (happens(0.01)) {
      families = new ArrayList<>(List.of("Newnam" + (char) ('a' + chance.nextInt(26))));
    }
    List<String> words = new ArrayList<>(givens);
    words.addAll(happens(0.02) ? List.of() : families);
    words.replaceAll(word -> spelt(word));
    if (words.size() > 1 && happens(0.02)) {
      words.set(0, words.getFirst().substring(0, 1));
    }
    if (happens(0.06)) {
      int slipped = chance.nextInt(words.size());
      words.set(slipped, slip(words.get(slipped)));
    }
    if (happens(0.04)) {
      Collections.rotate(words, 1);
    }
    String written = String.join(" ", words);
    return happens(0.05) ? written.toUpperCase(Locale.ROOT) : written;
  }

  private String spelt(String word) {
    return word.equals("Mohammed") ? MOHAMMEDS[chance.nextInt(MOHAMMEDS.length)] : word;
  }

  /** Two letters changed over, one left out, doubled or mistaken. */
  private String slip(String word) {
    if (word.length() < 4) {
      return word;
    }
    int at = 1 + chance.nextInt(word.length() - 2);
    String start = word.substring(0, at);
    String rest = word.substring(at + 1);
    char letter = word.charAt(at);
    return switch (chance.nextInt(4)) {
      case 0 -> start + rest.charAt(0) + letter + rest.substring(1);
      case 1 -> start + rest;
      case 2 -> start + letter + letter + rest;
      default -> start + (char) ('a' + chance.nextInt(26)) + rest;
    };
  }

  private String born(LocalDate born) {
    double drawn = chance.nextDouble();
    if (drawn < 0.20) {
      return "";
    }
    if (drawn < 0.24) {
      return String.valueOf(born.getYear());
    }
    if (drawn < 0.26) {
      return born.getYear() + "-01-01";
    }
    if (drawn < 0.275 && born.getDayOfMonth() <= 12) {
      return LocalDate.of(born.getYear(), born.getDayOfMonth(), born.getMonthValue()).toString();
    }
    if (drawn < 0.29) {
      return born.withYear(born.getYear() - born.getYear() % 10 + chance.nextInt(10))
          .withDayOfMonth(Math.min(28, born.getDayOfMonth()))
          .toString();
    }
    if (drawn < 0.295) {
      return born.plusDays(chance.nextInt(2000)).toString();
    }
    return happens(0.5) ? born.format(BRITISH) : born.toString();
  }

  private String postcode(InventedPerson person) {
    if (happens(0.12)) {
      return "";
    }
    if (happens(0.08)) {
      return "WS" + chance.nextInt(1, 5) + " " + chance.nextInt(1, 9) + "ZZ";
    }
    return happens(0.2)
        ? person.postcode().replace(" ", "").toLowerCase(Locale.ROOT)
        : person.postcode();
  }

  private String phone(InventedPerson person) {
    if (happens(0.35)) {
      return "";
    }
    if (happens(0.08)) {
      return "07" + (100_000_000 + chance.nextInt(899_999_999));
    }
    return happens(0.3) ? "+44 " + person.phone().substring(1) : person.phone();
  }

  private String email(InventedPerson person) {
    if (happens(0.5)) {
      return "";
    }
    return happens(0.08) ? "new." + person.email() : person.email();
  }
}
