package org.kith.house;

import java.util.List;
import java.util.UUID;
import org.kith.pledge.Commitments;
import org.kith.pledge.PledgeDetails.Standing;
import org.kith.pledge.Pledges;
import org.kith.pledge.Practices;
import org.kith.pledge.Signatories;

/**
 * A partner's pledges: planned by those who act for all, kept by the partner. One of them is open,
 * and everybody may know of it; who signed it, only the partner.
 */
record PartnersPledges(PartnersWork work) {

  void advertise() {
    pledge("open-pledge", "We greet people", Standing.OPEN);
    practice("open-practice", "open-pledge", "Greet", true);
  }

  void sign() {
    pledge("pledge", work.word() + " pledge", Standing.DRAFT);
    practice("practice", "pledge", work.word() + " tea", false);
    UUID signatory = work.made("signatory");
    UUID person = work.made("signed");
    work.does(() -> {
      Signatories signatories = work.bean(Signatories.class);
      UUID pledge = work.id("open-pledge");
      signatories.add(
          signatory, work.holder(), Invented.body(pledge, work.word() + " society", work.phone()));
      signatories.confirm(signatory);
      Commitments commitments = work.bean(Commitments.class);
      commitments.take(signatory, List.of(work.id("open-practice")));
      work.know("commitment", commitments.of(signatory).getFirst().id());
      signatories.add(
          person, work.holder(), Invented.signer(pledge, work.word() + "-signer", work.phone()));
    });
  }

  private void pledge(String kind, String title, Standing standing) {
    work.plans(
        () ->
            work.bean(Pledges.class)
                .add(
                    work.made(kind),
                    work.holder(),
                    Invented.pledge(kind + "-of-" + work.holder(), title, standing)),
        Pledges.PLAN,
        Pledges.READ);
  }

  private void practice(String kind, String pledge, String title, boolean isOffered) {
    work.plans(
        () ->
            work.bean(Practices.class)
                .add(
                    work.made(kind),
                    work.holder(),
                    Invented.practice(work.id(pledge), title, isOffered)),
        Pledges.PLAN,
        Pledges.READ);
  }
}
