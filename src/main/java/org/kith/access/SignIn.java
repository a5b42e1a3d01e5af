package org.kith.access;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kith.access.OneTimeLinks.Found;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The ways in. Nobody is signed in yet, so each works as a system actor of the visitor's area; none
 * tells whether an address has an account.
 */
@Component
public class SignIn {
  /** Somebody comes in, or tries to. */
  public static final Action SIGN_IN = new Action("access.sign-in");

  private static final int TRIES_AN_ADDRESS = 10;
  private static final int TRIES_A_NETWORK = 100;
  private static final String FIRST = "first-administrator";
  private static final Duration FIRST_FOR = Duration.ofMinutes(30);
  private static final Duration RESET_FOR = Duration.ofHours(1);

  private final JdbcClient database;
  private final Access access;
  private final Accounts accounts;
  private final OneTimeLinks links;
  private final Attempts attempts;
  private final Sessions sessions;
  private final ObjectProvider<Letters> letters;
  private final TransactionOperations transactions;
  private final String origin;
  private final Argon2PasswordEncoder passwords =
      Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
  private final String nobodys = passwords.encode("nobody's password");

  SignIn(
      JdbcClient database,
      Access access,
      Accounts accounts,
      OneTimeLinks links,
      Attempts attempts,
      Sessions sessions,
      ObjectProvider<Letters> letters,
      TransactionOperations transactions,
      @Value("${kith.public-url:}") String origin) {
    this.database = database;
    this.access = access;
    this.accounts = accounts;
    this.links = links;
    this.attempts = attempts;
    this.sessions = sessions;
    this.letters = letters;
    this.transactions = transactions;
    this.origin = origin;
  }

  /** How a sign-in went. */
  public sealed interface Outcome {
    record Welcome(String account) implements Outcome {}

    /** Address and password do not belong together, or the account has ended. */
    record Unknown() implements Outcome {}

    /** Too many tries lately, whether right or wrong. */
    record Wait() implements Outcome {}
  }

  private record Known(String id, @Nullable String password) {}

  /**
   * Checks an e-mail address and a password.
   *
   * @param network where the request comes from; many tries from one place have to wait
   */
  public Outcome withPassword(String email, String password, String network) {
    return working(actor -> {
      String address = email.strip().toLowerCase(Locale.ROOT);
      if (attempts.lately("e " + address) >= TRIES_AN_ADDRESS
          || attempts.lately("n " + network) >= TRIES_A_NETWORK) {
        return new Outcome.Wait();
      }
      Optional<Known> known =
          database
              .sql(
                  "select id, password from access.account where email = :email and state = 'active'")
              .param("email", address)
              .query((row, number) -> new Known(row.getString("id"), row.getString("password")))
              .optional();
      String hash = known.map(Known::password).orElse(null);
      // The same work for an unknown address: the time taken tells nothing.
      boolean right = passwords.matches(password, hash == null ? nobodys : hash);
      if (!right || hash == null) {
        attempts.note("e " + address);
        attempts.note("n " + network);
        return new Outcome.Unknown();
      }
      access.audit(SIGN_IN, "account", known.get().id(), "password");
      return new Outcome.Welcome(known.get().id());
    });
  }

  /** What an invitation's or reset's link is good for, and whom it lets in. */
  public record Way(OneTimeLinks.Standing standing, @Nullable Account account) {}

  /** Looks at an invitation without using it. */
  public Way invitation(String token) {
    return working(actor -> {
      Found found = links.look(Accounts.INVITATION, token);
      return new Way(found.standing(), accounts.account(found.subject()).orElse(null));
    });
  }

  /**
   * Accepts an invitation: sets the password, signs the account out wherever it was in, and lets
   * its owner in.
   *
   * @return the account
   */
  public String accept(String token, String password) {
    return working(actor -> {
      String id =
          links
              .use(Accounts.INVITATION, token)
              .orElseThrow(
                  () -> new AccountRefused("This link does not work any more. Ask for a new one."));
      Account account = accounts.account(id).orElseThrow();
      setPassword(id, account.name(), account.email(), password);
      sessions.endAll(access.area(), id);
      access.audit(
          SIGN_IN,
          "account",
          id,
          account.state() == Account.State.INVITED
              ? "invitation accepted"
              : "password set by link");
      return id;
    });
  }

  /** Whether they have a password here; who comes in through a provider alone has none. */
  public boolean hasPassword(String account) {
    return working(actor -> byId(account).password() != null);
  }

  /**
   * Changes one's own password, and signs the account out everywhere else.
   *
   * @param session the one that stays
   */
  public void changePassword(String account, String current, String password, String session) {
    working(actor -> {
      Known known = byId(account);
      if (known.password() != null && !passwords.matches(current, known.password())) {
        throw new AccountRefused("The current password is not right.");
      }
      Account own = accounts.account(account).orElseThrow();
      setPassword(account, own.name(), own.email(), password);
      sessions.endOthers(access.area(), account, session);
      access.audit(SIGN_IN, "account", account, "password changed");
      return account;
    });
  }

  /**
   * Sends a link for a new password, if there is such an account; whoever asks is told the same.
   */
  public void forgotten(String email, String network) {
    working(actor -> {
      if (attempts.lately("n " + network) < TRIES_A_NETWORK && attempts.lately("f " + email) < 3) {
        attempts.note("f " + email);
        attempts.note("n " + network);
        byEmail(email)
            .ifPresent(account -> {
              String path =
                  "/invitation/" + links.make(Accounts.INVITATION, account.id(), RESET_FOR);
              send(
                  new Letter(
                      account.email(),
                      "Set a new password",
                      """
                      Somebody, we hope you, asked for a new password. This link works once, for one hour:

                      %s

                      If it was not you, do nothing: your password stays as it is.
                      """
                          .formatted(origin + path),
                      "password"));
              access.audit(SIGN_IN, "account", account.id(), "password link sent");
            });
      }
      return "";
    });
  }

  /** Sends an invitation's link to its owner, where letters can be sent. */
  public void send(Accounts.Invitation invitation) {
    working(actor -> {
      Account account = accounts.account(invitation.account()).orElseThrow();
      String body =
          """
          %s, you have been invited to work on the programme. This link works once, for seven days:

          %s
          """
              .formatted(account.name(), origin + invitation.path());
      send(new Letter(account.email(), "Your way into Kith", body, "invitation"));
      return account;
    });
  }

  /**
   * The path of a link that makes its holder the first administrator; valid for thirty minutes,
   * once.
   *
   * @return empty once there is an administrator
   */
  public Optional<String> firstAdministrator() {
    return working(actor ->
        accounts.lacksAdministrator()
            ? Optional.of("/first-administrator/" + links.make(FIRST, "area", FIRST_FOR))
            : Optional.<String>empty());
  }

  /** What the first administrator's link is good for. */
  public OneTimeLinks.Standing first(String token) {
    return working(actor -> links.look(FIRST, token).standing());
  }

  /** Makes the first administrator's account. */
  public String becomeFirst(String token, String name, String email, String password) {
    return working(actor -> {
      if (links.use(FIRST, token).isEmpty() || !accounts.lacksAdministrator()) {
        throw new AccountRefused(
            "This link does not work any more. Start Kith again to get a new one.");
      }
      return newAccount(
          name, email, password, List.of(new Assignment(Role.ADMINISTRATOR, Scope.AREA)));
    });
  }

  /** Makes an account that may sign in at once, for demonstrations and tests. */
  public String newAccount(String name, String email, String password, List<Assignment> roles) {
    return working(actor -> {
      refuseWeak(password, name, email);
      String id =
          accounts.create(name, email, Account.State.ACTIVE, passwords.encode(password), roles);
      access.audit(SIGN_IN, "account", id, "made");
      return id;
    });
  }

  private void send(Letter letter) {
    if (!letter.to().isEmpty()) {
      letters.ifAvailable(ways -> ways.send(letter));
    }
  }

  private Optional<Account> byEmail(String email) {
    return database
        .sql("select id from access.account where email = :email and state <> 'left'")
        .param("email", email.strip().toLowerCase(Locale.ROOT))
        .query(String.class)
        .optional()
        .flatMap(accounts::account);
  }

  private Known byId(String account) {
    return database
        .sql("select id, password from access.account where id = :id and state = 'active'")
        .param("id", account)
        .query((row, number) -> new Known(row.getString("id"), row.getString("password")))
        .single();
  }

  private void setPassword(String account, String name, String email, String password) {
    refuseWeak(password, name, email);
    database
        .sql(
            """
            update access.account set password = :password, state = 'active', version = version + 1
            where id = :id and state <> 'left'
            """)
        .param("id", account)
        .param("password", passwords.encode(password))
        .update();
  }

  private static void refuseWeak(String password, String name, String email) {
    Password.fault(password, name, email)
        .ifPresent(fault -> {
          throw new AccountRefused(fault);
        });
  }

  private <R> R working(Function<Actor, R> work) {
    Actor actor = Actor.system("sign-in", "sign in", access.area(), Set.of());
    return ActingAs.<R, RuntimeException>actingAs(
        actor,
        () -> java.util.Objects.requireNonNull(transactions.execute(status -> work.apply(actor))));
  }
}
