package org.kith.activity.attendance;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What headings usually mean in the files of partners and of the programs that they use. */
final class Headings {
  private record Rule(Role role, Pattern pattern) {
    Rule(Role role, String pattern) {
      this(role, Pattern.compile(pattern));
    }
  }

  /** The first that fits. */
  private static final List<Rule> RULES =
      List.of(
          new Rule(
              Role.NOTHING, ".*(emergency|next of kin|parent|guardian|opt.in|tutor|facilitator).*"),
          new Rule(
              Role.NOTHING,
              ".*(event|ticket|user|school|organisation|group|venue|buyer|list) name.*"),
          new Rule(
              Role.NOTHING, ".*name of (the |your )?(school|organisation|group|gp|venue|event).*"),
          new Rule(
              Role.BORN,
              ".*(date of birth|\\bdob\\b|d o b|birth ?day|birth ?date|year of birth|\\bborn\\b).*"),
          new Rule(Role.EMAIL, ".*e ?mail.*"),
          new Rule(Role.PHONE, ".*(phone|mobile|\\btel\\b|contact (no|number)).*"),
          new Rule(Role.POSTCODE, ".*(post ?code|postal code).*"),
          new Rule(
              Role.MINUTES,
              "(in meeting |total )?duration( minutes)?|minutes|time in (session|meeting)( minutes)?"),
          new Rule(Role.JOINED, "first join( time)?|join time|joined( at)?|timestamp"),
          new Rule(Role.GIVEN, "(attendee )?(first|given|fore|preferred) ?names?|first|given"),
          new Rule(Role.FAMILY, "(attendee )?(last|family|sur) ?names?|surname|last|family"),
          new Rule(
              Role.DAYS,
              ".*(which|what|tick|select|all the).*(session|date|day|week)s?.*|(sessions|dates|days) attended"),
          new Rule(
              Role.CAME,
              "attended( y n)?|attendance|attendance status|attendee status|present|checked in|check in status|came|did you come|status"),
          new Rule(
              Role.DATE,
              "date|day|session|session date|date of (session|attendance|class)|date attended|event date|event start( date)?|completion time|when"),
          new Rule(Role.TIME, "time|session time|start|time of session|from"),
          new Rule(
              Role.NAME,
              "(full )?names?( original name)?|participants?( name)?|learners?( name)?|attendees?( name)?|(member|client|student|child|volunteer)s?( name)?|people|who"),
          new Rule(
              Role.NAME, "(?=.{0,70}$)(.*\\b(your|participant s|full) (full )?name.*|name .*)"));

  private static final Pattern TOTALS =
      Pattern.compile(
          "(grand |sub ?)?totals?\\b.*|number (of )?(attend|present|people|here).*|no\\.? (attend|present|of ).*|attendance|"
              + "count\\b.*|signed\\b.*|notes?\\b.*|key\\b.*|average.*|headcount.*|sum\\b.*|weather.*|staff.*|"
              + "(register|sheet) (taken|kept|checked).*|x ?= ?.*|✓ ?= ?.*|1 ?= ?.*");

  private Headings() {}

  static Role role(String heading) {
    String words = plain(heading);
    if (words.isEmpty()) {
      return Role.NOTHING;
    }
    return RULES.stream()
        .filter(rule -> rule.pattern().matcher(words).matches())
        .map(Rule::role)
        .findFirst()
        .orElse(Role.NOTHING);
  }

  /** Whether what stands where a name would is a line of totals, or a note beneath the register. */
  static boolean isNoName(String name) {
    return TOTALS.matcher(name.toLowerCase(Locale.ROOT).strip()).matches();
  }

  /** Small letters and digits with single spaces. */
  static String plain(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}#]+", " ").strip();
  }
}
