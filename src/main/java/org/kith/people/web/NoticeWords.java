package org.kith.people.web;

import org.kith.people.Purpose;
import org.kith.people.Purposes;
import org.kith.ui.Text;
import org.kith.ui.Words;

/** What people are told about a purpose now: the area's own words, or the programme's. */
final class NoticeWords {
  private NoticeWords() {}

  static Text of(Purposes purposes, Purpose purpose, Words words) {
    return purposes.notices(purpose.id()).stream()
        .filter(notice -> notice.version() == purpose.notice())
        .findFirst()
        .map(notice -> written(notice, words))
        .orElseGet(() -> words.text("people.purpose." + purpose.id() + ".notice"));
  }

  private static Text written(Purposes.Notice notice, Words words) {
    String own = notice.words().get(words.language().code());
    return own == null ? Text.english(notice.in("en")) : new Text(own, words.language());
  }
}
