package org.kith.pledge;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.access.HeldRecords;

/**
 * Who signed. A signature counts once it is confirmed: by the link that was sent, or by a colleague
 * who rang. Sees {@link Pledges#READ}, changes {@link Pledges#MANAGE}.
 */
public interface Signatories extends HeldRecords<Signatory, SignatureDetails> {
  /** What audit and history call a signature. */
  String SUBJECT = "pledge-signatory";

  /** So many of those who signed a pledge from this one on, the last first. */
  List<Signatory> of(UUID pledge, int from, int most);

  /** How many signatures of each pledge hold; a pledge that nobody signed is missing. */
  Map<UUID, Counts> counts();

  /** Signatures that are confirmed and not withdrawn. */
  record Counts(int organisations, int people) {
    public static final Counts NONE = new Counts(0, 0);
  }

  /** Signatures that wait for somebody to confirm them, the oldest first. */
  List<Signatory> waiting();

  /**
   * Somebody meant it. A person gets a record, held by the pledge's organisation, with the name and
   * contact that they gave; a signature that is confirmed stays as it is.
   */
  void confirm(UUID id);

  /** They want out: the badge holds no more, and a name that was shown goes at once. */
  void withdraw(UUID id);

  /**
   * What somebody said, with a person's name and contact from their record; both are empty where
   * the actor may not know them.
   */
  SignatureDetails said(Signatory signatory);

  /** What signatories are called, by their ids; those whose name the actor may not know lack. */
  Map<UUID, String> names(Collection<Signatory> signatories);

  /** What a signatory is called; empty where the actor may not know. */
  default String name(Signatory signatory) {
    return names(List.of(signatory)).getOrDefault(signatory.id(), "");
  }

  /** The certificate as a tagged PDF in the programme's design. */
  byte[] certificate(UUID id);
}
