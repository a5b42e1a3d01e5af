package org.kith.returns.domain;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kith.access.Access;
import org.kith.access.Scope;
import org.kith.kernel.ChangedMeanwhile;
import org.kith.returns.AskedFigure;
import org.kith.returns.PartnerReturn;
import org.kith.returns.ReturnRefused;
import org.kith.returns.ReturnState;
import org.kith.returns.Returns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks partners for returns, and what becomes of a request until it is answered. */
@Component
@Transactional
public class Requesting {
  private static final String LETTERS = "bcdfghjkmnpqrstvwxz23456789";
  private static final int REFERENCE_LETTERS = 10;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Access access;
  private final Askable askable;
  private final ReturnRows rows;
  private final ReturnLinks links;
  private final ReturnLetters letters;
  private final JdbcClient database;
  private final Clock clock;

  Requesting(
      Access access,
      Askable askable,
      ReturnRows rows,
      ReturnLinks links,
      ReturnLetters letters,
      JdbcClient database,
      Clock clock) {
    this.access = access;
    this.askable = askable;
    this.rows = rows;
    this.links = links;
    this.letters = letters;
    this.database = database;
    this.clock = clock;
  }

  /**
   * Asks a partner, by letter where there is an address. Refuses what was asked already.
   *
   * @return the id
   */
  public String ask(NewReturn wanted) {
    Scope[] scopes = {Scope.project(wanted.project()), Scope.organisation(wanted.organisation())};
    access.require(Returns.REQUEST, scopes);
    String id = reference();
    List<AskedFigure> figures = figures(wanted);
    insert(id, wanted, askable.name(wanted.project()));
    figures.forEach(figure -> insert(id, wanted.organisation(), figure));
    letters.ask(rows.locked(id));
    access.audit(Returns.REQUEST, Answering.SUBJECT, id, "asked");
    return id;
  }

  private List<AskedFigure> figures(NewReturn wanted) {
    List<AskedFigure> offered = askable.figures(wanted.project(), wanted.organisation());
    List<AskedFigure> asked = new ArrayList<>();
    for (AskedFigure figure : offered) {
      if (wanted.definitions().contains(figure.definition())) {
        asked.add(figure.at(asked.size() + 1));
      }
    }
    if (asked.isEmpty() || asked.size() != wanted.definitions().stream().distinct().count()) {
      throw new ReturnRefused("Choose at least one of the figures that the project counts.");
    }
    return asked;
  }

  private void insert(String id, NewReturn wanted, String projectName) {
    int inserted =
        database
            .sql(
                """
                insert into returns.request (area_id, id, organisation, project, project_name,
                  period, due, recipient, email, address, message, state, asked_by, asked_at)
                values (:area, :id, :organisation, :project, :projectName, :period, :due,
                  :recipient, :email, :address, :message, 'asked', :by, :at)
                on conflict (area_id, organisation, project, period) where state <> 'withdrawn'
                do nothing
                """)
            .param("area", access.area().value())
            .param("id", id)
            .param("organisation", wanted.organisation())
            .param("project", wanted.project())
            .param("projectName", projectName)
            .param("period", wanted.period().words())
            .param("due", wanted.due())
            .param("recipient", wanted.recipient().name())
            .param("email", wanted.recipient().email())
            .param("address", wanted.recipient().address())
            .param("message", wanted.message())
            .param("by", access.who().name())
            .param("at", Timestamp.from(clock.instant()))
            .update();
    if (inserted == 0) {
      throw new ReturnRefused(
          "This partner was asked about this project and period already. Withdraw that first.");
    }
  }

  private void insert(String id, String organisation, AskedFigure figure) {
    database
        .sql(
            """
            insert into returns.question (area_id, request, organisation, number, definition,
              label, unit, base, last, target)
            values (:area, :id, :organisation, :number, :definition, :label, :unit, :base, :last,
              :target)
            """)
        .param("area", access.area().value())
        .param("id", id)
        .param("organisation", organisation)
        .param("number", figure.number())
        .param("definition", figure.definition())
        .param("label", figure.label())
        .param("unit", figure.unit().id())
        .param("base", figure.base())
        .param("last", figure.last())
        .param("target", figure.target())
        .update();
  }

  /** Gives a partner more time and says so in a letter; the links there are work for longer. */
  public void prolong(String id, int version, LocalDate due, String reason) {
    PartnerReturn one = open(id, version);
    if (!due.isAfter(one.due())) {
      throw new ReturnRefused("More time means a later day than " + one.due() + ".");
    }
    database
        .sql("update returns.request set due = :due, version = version + 1 where id = :id")
        .param("due", due)
        .param("id", id)
        .update();
    links.prolong(one, due);
    letters.prolong(rows.locked(id), reason);
    access.audit(Returns.REQUEST, Answering.SUBJECT, id, "due " + due + ": " + reason);
  }

  /** The path of a new link, to be told to the partner; earlier ones work no longer. */
  public String newLink(String id) {
    PartnerReturn one = rows.locked(id);
    access.require(Returns.REQUEST, StoredReturns.scopes(one));
    requireOpen(one);
    String path = links.make(one);
    access.audit(Returns.REQUEST, Answering.SUBJECT, id, "new link");
    return path;
  }

  /** Asks no more; the links work no longer, and what was typed or sent stays here. */
  public void withdraw(String id, int version, String reason) {
    PartnerReturn one = open(id, version);
    rows.become(id, ReturnState.WITHDRAWN, "");
    links.withdraw(one);
    access.audit(Returns.REQUEST, Answering.SUBJECT, id, "withdrawn: " + reason);
  }

  private PartnerReturn open(String id, int version) {
    PartnerReturn one = rows.locked(id);
    access.require(Returns.REQUEST, StoredReturns.scopes(one));
    if (one.version() != version) {
      throw new ChangedMeanwhile();
    }
    requireOpen(one);
    return one;
  }

  private static void requireOpen(PartnerReturn one) {
    if (!one.state().isOpen()) {
      throw new ReturnRefused("This return was accepted or withdrawn already.");
    }
  }

  /** Easy to read out on the telephone; no vowels, so no words. */
  private static String reference() {
    StringBuilder id = new StringBuilder();
    RANDOM
        .ints(REFERENCE_LETTERS, 0, LETTERS.length())
        .forEach(at -> id.append(LETTERS.charAt(at)));
    return id.toString();
  }
}
