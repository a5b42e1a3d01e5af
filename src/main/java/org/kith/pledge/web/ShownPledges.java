package org.kith.pledge.web;

import org.kith.pledge.Pledge;
import org.kith.pledge.PledgeDetails;
import org.kith.pledge.Pledges;
import org.kith.ui.Language;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.springframework.stereotype.Component;

/** Pledges that everybody may see, as readers of a language see them. */
@Component
class ShownPledges {
  private final Pledges pledges;

  ShownPledges(Pledges pledges) {
    this.pledges = pledges;
  }

  /** The one at an address. */
  Pledge at(String slug) {
    return pledges
        .at(slug)
        .filter(one -> one.details().standing() != PledgeDetails.Standing.DRAFT)
        .orElseThrow(NotFound::new);
  }

  /** What it is called in the reader's language, or in English where nobody translated it. */
  Text title(Pledge pledge, Words words) {
    Pledges.Wording wording = pledges.in(pledge, words.language().code());
    return new Text(wording.title(), language(wording, words));
  }

  /** Of which language words are that a reader of a language sees. */
  static Language language(Pledges.Wording wording, Words words) {
    return wording.language().equals(words.language().code()) ? words.language() : Language.ENGLISH;
  }
}
