package org.kith.returns.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.kith.access.Access;
import org.kith.files.Files;
import org.kith.files.StoredFile;
import org.kith.kernel.ChangedMeanwhile;
import org.kith.returns.GivenFigure;
import org.kith.returns.PartnerReturn;
import org.kith.returns.ReturnRefused;
import org.kith.returns.ReturnState;
import org.kith.returns.Returns;
import org.kith.returns.SentReturn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A partner's answers: kept as they are typed, and sent. */
@Component
@Transactional
public class Answering {
  /** What audit and history call a return. */
  public static final String SUBJECT = "partner-return";

  private final Access access;
  private final ReturnRows rows;
  private final SentRows versions;
  private final Drafts drafts;
  private final Files files;
  private final JdbcClient database;
  private final Clock clock;

  Answering(
      Access access,
      ReturnRows rows,
      SentRows versions,
      Drafts drafts,
      Files files,
      JdbcClient database,
      Clock clock) {
    this.access = access;
    this.rows = rows;
    this.versions = versions;
    this.drafts = drafts;
    this.files = files;
    this.database = database;
    this.clock = clock;
  }

  /** What was typed so far, box by box. */
  @Transactional(readOnly = true)
  public Map<String, String> draft(PartnerReturn one) {
    access.require(Returns.ANSWER, StoredReturns.scopes(one));
    return drafts.of(one.id());
  }

  /**
   * Keeps what was typed, right or wrong.
   *
   * @param draftVersion the one that was seen: another refuses with {@link ChangedMeanwhile}
   */
  public void save(String id, int draftVersion, Map<String, String> typed) {
    PartnerReturn one = open(id);
    drafts.save(one, draftVersion, typed);
    if (one.state() == ReturnState.ASKED) {
      rows.become(id, ReturnState.BEGUN, "");
      access.audit(Returns.ANSWER, SUBJECT, id, "begun");
    }
  }

  /** Keeps a workbook that was filled in, with what it says in place of what was typed. */
  public void receive(
      String id, int draftVersion, Map<String, String> typed, String fileName, byte[] bytes) {
    save(id, draftVersion, typed);
    PartnerReturn one = rows.locked(id);
    StoredFile file = files.keep(fileName, bytes, SUBJECT, one.organisation());
    database
        .sql(
            """
            insert into returns.received (area_id, request, organisation, file, name, at, by)
            values (:area, :id, :organisation, :file, :name, :at, :by)
            """)
        .param("area", access.area().value())
        .param("id", id)
        .param("organisation", one.organisation())
        .param("file", file.id().value())
        .param("name", file.name())
        .param("at", Timestamp.from(clock.instant()))
        .param("by", access.who().name())
        .update();
    access.audit(Returns.ANSWER, SUBJECT, id, "workbook received");
  }

  /**
   * Sends the answers: the first version, or another in place of the last. The draft goes.
   *
   * @param draftVersion the draft that was checked: another refuses with {@link ChangedMeanwhile}
   * @param figures an answer to everything that was asked
   * @param toldBy who told it, where one of the team fills it in; else empty
   */
  public void send(
      String id,
      int draftVersion,
      List<GivenFigure> figures,
      String wentWell,
      String wentBadly,
      String toldBy) {
    PartnerReturn one = open(id);
    if (one.draftVersion() != draftVersion) {
      throw new ChangedMeanwhile();
    }
    if (figures.size() != one.figures().size()) {
      throw new ReturnRefused("Answer every question, or say that there is nothing to report.");
    }
    drafts.save(one, draftVersion, Map.of());
    int number = versions.of(id).size() + 1;
    versions.add(
        one,
        new SentReturn(
            number, clock.instant(), access.who().name(), toldBy, figures, wentWell, wentBadly));
    rows.become(id, ReturnState.SENT, "");
    access.audit(Returns.ANSWER, SUBJECT, id, reason(number, toldBy));
  }

  private static String reason(int number, String toldBy) {
    String sent = number == 1 ? "sent" : "sent again, version " + number;
    return toldBy.isEmpty() ? sent : sent + ", filled in for the partner";
  }

  private PartnerReturn open(String id) {
    PartnerReturn one = rows.locked(id);
    access.require(Returns.ANSWER, StoredReturns.scopes(one));
    if (one.state() == ReturnState.ACCEPTED) {
      throw new ReturnRefused(
          "This return was accepted already. Tell the programme team if something is wrong.");
    }
    if (!one.state().isOpen()) {
      throw new ReturnRefused("Nobody asks for this return any more.");
    }
    return one;
  }
}
