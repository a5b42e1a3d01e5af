package org.kith.programme;

import java.util.List;

/**
 * One of the strategy's priorities, worded in the language that was asked for.
 *
 * @param number its place in the order of priorities, from 1
 * @param hashtag with the hash sign; empty where it has none
 * @param colour {@code #rrggbb}; empty where it has none
 * @param willDo what it promises to do
 * @param shortTerm the results it wants to see soon
 * @param longTerm the results it wants in the end
 * @param summary one sentence
 */
public record Priority(
    String id,
    int number,
    String hashtag,
    String colour,
    Worded name,
    Worded ambition,
    List<Worded> willDo,
    List<Worded> shortTerm,
    List<Worded> longTerm,
    Worded summary) {

  public Priority {
    willDo = List.copyOf(willDo);
    shortTerm = List.copyOf(shortTerm);
    longTerm = List.copyOf(longTerm);
  }
}
