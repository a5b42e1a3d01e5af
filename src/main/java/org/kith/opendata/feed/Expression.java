package org.kith.opendata.feed;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kith.opendata.Dataset;

/**
 * What is said of a row in OData's words (part 2 of the standard, section 5.1.1): a value of it, or
 * something that is so or not. It is worked out here in memory; nothing of it ever reaches the
 * database.
 */
sealed interface Expression {
  /** Of a row; null: not known. */
  @Nullable Object of(Dataset.Row row);

  /** What its values are; null: nothing but null. */
  @Nullable Kind kind();

  /** What can be compared with its like. */
  enum Kind {
    TEXT,
    NUMBER,
    DATE,
    MOMENT,
    YES_NO
  }

  /** How two values are compared. */
  enum Comparison {
    EQ,
    NE,
    GT,
    GE,
    LT,
    LE
  }

  /** What is asked of two texts. */
  enum TextTest {
    CONTAINS,
    STARTSWITH,
    ENDSWITH
  }

  /** What is made of one value. */
  enum Part {
    TOLOWER,
    TOUPPER,
    YEAR,
    MONTH,
    DAY
  }

  /** What stands in a column. */
  record Column(int index, @Nullable Kind kind) implements Expression {
    @Override
    public @Nullable Object of(Dataset.Row row) {
      Object cell = row.cells().get(index);
      return cell instanceof Number && !(cell instanceof BigDecimal)
          ? new BigDecimal(cell.toString())
          : cell;
    }
  }

  /** What is said outright. */
  record Literal(@Nullable Object value, @Nullable Kind kind) implements Expression {
    @Override
    public @Nullable Object of(Dataset.Row row) {
      return value;
    }
  }

  /**
   * Whether two values are so; null is equal to itself, and neither more nor less than anything.
   */
  record Compared(Expression one, Comparison how, Expression other) implements Expression {
    @Override
    public Object of(Dataset.Row row) {
      Object left = one.of(row);
      Object right = other.of(row);
      if (left == null || right == null) {
        return switch (how) {
          case EQ -> left == right;
          case NE -> left != right;
          default -> false;
        };
      }
      int order = order(left, right);
      return switch (how) {
        case EQ -> order == 0;
        case NE -> order != 0;
        case GT -> order > 0;
        case GE -> order >= 0;
        case LT -> order < 0;
        case LE -> order <= 0;
      };
    }

    @Override
    public Kind kind() {
      return Kind.YES_NO;
    }
  }

  /** Both of them, or one of them: what is not known stays so unless the other one decides. */
  record Joined(Expression one, boolean isBoth, Expression other) implements Expression {
    @Override
    public @Nullable Object of(Dataset.Row row) {
      Object left = one.of(row);
      if (Boolean.valueOf(!isBoth).equals(left)) {
        return left;
      }
      Object right = other.of(row);
      return Boolean.valueOf(!isBoth).equals(right) || left != null ? right : null;
    }

    @Override
    public Kind kind() {
      return Kind.YES_NO;
    }
  }

  /** The opposite. */
  record Not(Expression one) implements Expression {
    @Override
    public @Nullable Object of(Dataset.Row row) {
      return one.of(row) instanceof Boolean isSo ? !isSo : null;
    }

    @Override
    public Kind kind() {
      return Kind.YES_NO;
    }
  }

  /** Whether a text has another one in it. */
  record Tested(TextTest test, Expression text, Expression part) implements Expression {
    @Override
    public @Nullable Object of(Dataset.Row row) {
      if (!(text.of(row) instanceof String whole) || !(part.of(row) instanceof String asked)) {
        return null;
      }
      return switch (test) {
        case CONTAINS -> whole.contains(asked);
        case STARTSWITH -> whole.startsWith(asked);
        case ENDSWITH -> whole.endsWith(asked);
      };
    }

    @Override
    public Kind kind() {
      return Kind.YES_NO;
    }
  }

  /** A text in other letters, or a part of a day. */
  record Taken(Part part, Expression from) implements Expression {
    @Override
    public @Nullable Object of(Dataset.Row row) {
      return switch (from.of(row)) {
        case String text ->
            part == Part.TOLOWER ? text.toLowerCase(Locale.ROOT) : text.toUpperCase(Locale.ROOT);
        case LocalDate day -> of(day);
        case Instant moment -> of(LocalDate.ofInstant(moment, java.time.ZoneOffset.UTC));
        case null, default -> null;
      };
    }

    private BigDecimal of(LocalDate day) {
      return BigDecimal.valueOf(
          switch (part) {
            case YEAR -> day.getYear();
            case MONTH -> day.getMonthValue();
            default -> day.getDayOfMonth();
          });
    }

    @Override
    public Kind kind() {
      return part == Part.TOLOWER || part == Part.TOUPPER ? Kind.TEXT : Kind.NUMBER;
    }
  }

  /** Which of two values of one kind comes first. */
  static int order(Object one, Object other) {
    return switch (one) {
      case String text -> text.compareTo((String) other);
      case BigDecimal number -> number.compareTo((BigDecimal) other);
      case LocalDate day -> day.compareTo((LocalDate) other);
      case Instant moment -> moment.compareTo((Instant) other);
      case Boolean isSo -> isSo.compareTo((Boolean) other);
      default -> throw new IllegalStateException("not to be compared: " + one.getClass());
    };
  }
}
