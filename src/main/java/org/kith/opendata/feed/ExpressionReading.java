package org.kith.opendata.feed;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kith.opendata.Dataset;
import org.kith.opendata.feed.Expression.Comparison;
import org.kith.opendata.feed.Expression.Kind;
import org.kith.opendata.feed.Expression.Part;
import org.kith.opendata.feed.Expression.TextTest;

/**
 * Reads a filter: columns of one table and literals, compared by eq, ne, gt, ge, lt and le, joined
 * by and, or and not; contains, startswith and endswith; tolower, toupper, year, month and day.
 * That is what Excel and Power BI write for their ordinary filters.
 */
final class ExpressionReading {
  /** Longer than any address that Power BI sends by itself. */
  private static final int LONGEST = 4_000;

  private static final int DEEPEST = 30;

  private static final Pattern SYMBOL =
      Pattern.compile(
          "\\s*(?:(?<text>'(?:[^']|'')*')"
              + "|(?<moment>\\d{4}-\\d{2}-\\d{2}T[0-9:.]+(?:Z|[+-]\\d{2}:\\d{2}))"
              + "|(?<date>\\d{4}-\\d{2}-\\d{2})"
              + "|(?<number>-?\\d{1,30}(?:\\.\\d{1,30})?)(?![\\w.])"
              + "|(?<word>[A-Za-z_][A-Za-z0-9_.]*)"
              + "|(?<mark>[(),]))");

  /** A symbol, by the name of its group. */
  private record Symbol(String group, String text) {
    boolean is(String other) {
      return text.equals(other) && !group.equals("text");
    }
  }

  private final Dataset set;
  private final List<Symbol> symbols;
  private int at;
  private int depth;

  private ExpressionReading(Dataset set, List<Symbol> symbols) {
    this.set = set;
    this.symbols = symbols;
  }

  /**
   * What has to be so of a row.
   *
   * @throws Misworded where it cannot be read, or is about no column of this table
   * @throws NotOffered where it asks for what OData has and this service has not
   */
  static Expression filter(Dataset set, String written) {
    if (written.length() > LONGEST) {
      throw new Misworded("The filter is too long.");
    }
    ExpressionReading reading = new ExpressionReading(set, symbols(written));
    Expression whole = reading.either();
    if (reading.at < reading.symbols.size()) {
      throw reading.unexpected();
    }
    return isSo(whole);
  }

  /** A column by its name. */
  static Expression.Column column(Dataset set, String name) {
    for (int i = 0; i < set.columns().size(); i++) {
      if (set.columns().get(i).name().equals(name)) {
        return new Expression.Column(i, kind(set.columns().get(i).type()));
      }
    }
    throw new Misworded("There is no column " + name + ".");
  }

  private static @Nullable Kind kind(Dataset.Type type) {
    return switch (type) {
      case TEXT -> Kind.TEXT;
      case WHOLE, NUMBER -> Kind.NUMBER;
      case DATE -> Kind.DATE;
      case MOMENT -> Kind.MOMENT;
      case YES_NO -> Kind.YES_NO;
      case TEXTS -> throw new NotOffered("To ask what is in a list");
    };
  }

  private static List<Symbol> symbols(String written) {
    List<Symbol> symbols = new ArrayList<>();
    Matcher found = SYMBOL.matcher(written.stripTrailing());
    int end = 0;
    while (end < found.regionEnd()) {
      if (!found.find(end) || found.start() != end) {
        throw new Misworded("The filter cannot be read after its first " + end + " characters.");
      }
      for (Map.Entry<String, Integer> group : SYMBOL.namedGroups().entrySet()) {
        String text = found.group(group.getValue());
        if (text != null) {
          symbols.add(new Symbol(group.getKey(), text));
        }
      }
      end = found.end();
    }
    return symbols;
  }

  private Expression either() {
    if (++depth > DEEPEST) {
      throw new Misworded("The filter has too many brackets.");
    }
    Expression one = both();
    while (takes("or")) {
      one = new Expression.Joined(isSo(one), false, isSo(both()));
    }
    depth--;
    return one;
  }

  private Expression both() {
    Expression one = compared();
    while (takes("and")) {
      one = new Expression.Joined(isSo(one), true, isSo(compared()));
    }
    return one;
  }

  private Expression compared() {
    Expression one = value();
    if (at < symbols.size() && symbols.get(at).group().equals("word")) {
      for (Comparison how : Comparison.values()) {
        if (takes(how.name().toLowerCase(Locale.ROOT))) {
          Expression other = value();
          if (one.kind() != null && other.kind() != null && one.kind() != other.kind()) {
            throw new Misworded("The filter compares what is not of one kind.");
          }
          return new Expression.Compared(one, how, other);
        }
      }
    }
    return one;
  }

  private Expression value() {
    if (takes("not")) {
      if (++depth > DEEPEST) {
        throw new Misworded("The filter has too many brackets.");
      }
      Expression.Not not = new Expression.Not(isSo(value()));
      depth--;
      return not;
    }
    if (takes("(")) {
      Expression inside = either();
      expect(")");
      return inside;
    }
    if (at >= symbols.size()) {
      throw unexpected();
    }
    Symbol symbol = symbols.get(at++);
    return switch (symbol.group()) {
      case "word" ->
          at < symbols.size() && symbols.get(at).is("(")
              ? called(symbol.text())
              : named(symbol.text());
      case "mark" -> {
        at--;
        throw unexpected();
      }
      default -> literal(symbol);
    };
  }

  private Expression named(String word) {
    return switch (word) {
      case "true" -> new Expression.Literal(true, Kind.YES_NO);
      case "false" -> new Expression.Literal(false, Kind.YES_NO);
      case "null" -> new Expression.Literal(null, null);
      default -> column(set, word);
    };
  }

  private static Expression literal(Symbol symbol) {
    String text = symbol.text();
    try {
      return switch (symbol.group()) {
        case "text" ->
            new Expression.Literal(
                text.substring(1, text.length() - 1).replace("''", "'"), Kind.TEXT);
        case "moment" ->
            new Expression.Literal(OffsetDateTime.parse(text).toInstant(), Kind.MOMENT);
        case "date" -> new Expression.Literal(LocalDate.parse(text), Kind.DATE);
        default -> new Expression.Literal(new BigDecimal(text), Kind.NUMBER);
      };
    } catch (DateTimeException noDay) {
      throw new Misworded("There is no " + text + ".");
    }
  }

  private Expression called(String name) {
    for (TextTest test : TextTest.values()) {
      if (name.equals(test.name().toLowerCase(Locale.ROOT))) {
        expect("(");
        Expression first = either();
        expect(",");
        Expression second = either();
        expect(")");
        return new Expression.Tested(
            test, needs(first, Kind.TEXT, name), needs(second, Kind.TEXT, name));
      }
    }
    for (Part part : Part.values()) {
      if (name.equals(part.name().toLowerCase(Locale.ROOT))) {
        expect("(");
        Expression first = either();
        expect(")");
        boolean isOfText = part == Part.TOLOWER || part == Part.TOUPPER;
        return new Expression.Taken(
            part,
            needs(
                first,
                isOfText ? Kind.TEXT : first.kind() == Kind.MOMENT ? Kind.MOMENT : Kind.DATE,
                name));
      }
    }
    throw new NotOffered(name + " in a filter");
  }

  private static Expression needs(Expression value, Kind kind, String name) {
    if (value.kind() != null && value.kind() != kind) {
      throw new Misworded("The filter asks for the " + name + " of what has none.");
    }
    return value;
  }

  private static Expression isSo(Expression one) {
    if (one.kind() != null && one.kind() != Kind.YES_NO) {
      throw new Misworded("The filter has a value where something has to be so or not.");
    }
    return one;
  }

  private boolean takes(String word) {
    boolean isThere = at < symbols.size() && symbols.get(at).is(word);
    if (isThere) {
      at++;
    }
    return isThere;
  }

  private void expect(String mark) {
    if (!takes(mark)) {
      throw unexpected();
    }
  }

  /** A word in the place of an operator may be one that OData has. */
  private RuntimeException unexpected() {
    return at >= symbols.size()
        ? new Misworded("The filter ends too soon.")
        : List.of("in", "has", "add", "sub", "mul", "div", "mod").contains(symbols.get(at).text())
            ? new NotOffered("'" + symbols.get(at).text() + "' in a filter")
            : new Misworded("The filter cannot be read at " + symbols.get(at).text() + ".");
  }
}
