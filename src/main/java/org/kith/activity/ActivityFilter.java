package org.kith.activity;

import org.jspecify.annotations.Nullable;

/**
 * Which activities somebody looks for.
 *
 * @param words beginnings of words of the title; empty: any
 * @param holder id of the organisation that runs it; null: any
 * @param aim null: any
 * @param project id; null: any
 */
public record ActivityFilter(
    String words, @Nullable String holder, @Nullable Aim aim, @Nullable String project) {
  /** All of them. */
  public static final ActivityFilter ANY = new ActivityFilter("", null, null, null);
}
