package org.kith.statistics.segregation;

import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/** A number that may not exist: an index that is not defined says why, and is neither 0 nor NaN. */
public sealed interface Index {
  /** What sums of very many terms may be out by. */
  double ROUNDING = 1e-6;

  /**
   * @param number never infinite, never NaN
   */
  record Value(double number) implements Index {
    public Value {
      if (!Double.isFinite(number)) {
        throw new IllegalArgumentException("an index is a number: " + number);
      }
    }
  }

  record NotDefined(Undefined because) implements Index {}

  static Index of(double value) {
    return new Value(value);
  }

  /**
   * From 0 to 1: what rounding put a hair outside is brought back, what lies further is a fault.
   */
  static Index share(double value) {
    if (value < -ROUNDING || value > 1 + ROUNDING) {
      throw new IllegalArgumentException("lies from 0 to 1: " + value);
    }
    return new Value(Math.clamp(value, 0.0, 1.0));
  }

  static Index notDefined(Undefined because) {
    return new NotDefined(because);
  }

  default boolean isDefined() {
    return this instanceof Value;
  }

  default OptionalDouble value() {
    return switch (this) {
      case Value(double number) -> OptionalDouble.of(number);
      case NotDefined _ -> OptionalDouble.empty();
    };
  }

  /** The same of another number; what is not defined stays so. */
  default Index map(DoubleUnaryOperator other) {
    return switch (this) {
      case Value(double number) -> of(other.applyAsDouble(number));
      case NotDefined notDefined -> notDefined;
    };
  }
}
