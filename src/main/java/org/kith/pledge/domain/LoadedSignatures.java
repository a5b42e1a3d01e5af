package org.kith.pledge.domain;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.access.Access;
import org.kith.access.Keeping;
import org.kith.documents.CertificateNumbers;
import org.kith.kernel.ChangedMeanwhile;
import org.kith.pledge.Commitment;
import org.kith.pledge.Commitments;
import org.kith.pledge.Pledge;
import org.kith.pledge.Pledges;
import org.kith.pledge.Signatories;
import org.kith.pledge.Signatory;
import org.kith.pledge.SignatureDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps organisations' signatures that files tell of: signed and confirmed elsewhere, on the day
 * that the file has, whether the pledge can still be signed or not.
 */
@Component
class LoadedSignatures {
  private final JdbcClient database;
  private final Pledges pledges;
  private final Signatories signatories;
  private final Commitments commitments;
  private final StoredPublicList list;
  private final Keeping kept;

  LoadedSignatures(
      JdbcClient database,
      Access access,
      Pledges pledges,
      Signatories signatories,
      Commitments commitments,
      StoredPublicList list) {
    this.database = database;
    this.pledges = pledges;
    this.signatories = signatories;
    this.commitments = commitments;
    this.list = list;
    this.kept = Keeping.of(access, Pledges.MANAGE, Signatories.SUBJECT).published();
  }

  /** What was withdrawn stays so, whatever its file says. */
  void save(SignatureRecords.Loaded loaded) {
    Optional<Signatory> known = signatories.find(loaded.signatory());
    if (known.isEmpty()) {
      add(loaded);
    } else if (known.get().state() != Signatory.State.WITHDRAWN) {
      change(known.get(), loaded.details());
    }
    if (known.filter(one -> one.state() == Signatory.State.WITHDRAWN).isEmpty()) {
      commit(loaded);
    }
  }

  private void add(SignatureRecords.Loaded loaded) {
    SignatureDetails details = loaded.details();
    Pledge pledge = pledges.find(details.pledge()).orElseThrow(ChangedMeanwhile::new);
    kept.add(
        loaded.signatory(),
        pledge.holder(),
        SignatoryRows.with(
                database.sql(
                    """
                    insert into pledge.signatory
                      (area_id, id, holder, pledge_id, kind, state, name, contact, language,
                       localities, is_shown, sector, authoriser, authoriser_role,
                       organisation, adopts_as, number, signed_on, confirmed_on)
                    values (:area, :id, :holder, :pledge, 'organisation', 'confirmed', :name,
                       :contact, :language, :localities, :shown, :sector, :authoriser, :role,
                       :organisation, :adoptsAs, :number, :on, :on)
                    on conflict do nothing
                    """),
                details)
            .param("pledge", details.pledge())
            .param("language", details.language())
            .param("number", CertificateNumbers.draw())
            .param("on", loaded.signedOn()));
    signatories.find(loaded.signatory()).ifPresent(one -> list.put(one, details.name()));
  }

  /** Who signed for it, and how to reach them, is no matter of files. */
  private void change(Signatory known, SignatureDetails says) {
    SignatureDetails before = known.details();
    SignatureDetails.Body was = Objects.requireNonNull(before.body());
    SignatureDetails.Body now = Objects.requireNonNull(says.body());
    signatories.change(
        known.id(),
        known.version(),
        new SignatureDetails(
            before.pledge(),
            says.name(),
            before.contact(),
            before.language(),
            says.localities(),
            says.isShown(),
            new SignatureDetails.Body(
                now.sector(), was.authoriser(), was.role(), now.organisation(), now.adoptsAs())));
  }

  /** What was given up is not taken up again by a file. */
  private void commit(SignatureRecords.Loaded loaded) {
    Set<Optional<UUID>> before =
        commitments.of(loaded.signatory()).stream()
            .map(Commitment::practice)
            .map(Optional::ofNullable)
            .collect(Collectors.toSet());
    commitments.take(
        loaded.signatory(),
        loaded.practices().stream().filter(one -> !before.contains(Optional.of(one))).toList());
  }
}
