package org.kith.access;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kith.database.Connections;
import org.kith.database.Login;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads what {@code report_*} views offer, across the partners of the current actor's area, with a
 * login of its own that may read nothing else. It sees what was committed, so not what the running
 * transaction has written. Whoever uses it asks first whether the actor may count.
 */
@Component
public class Counter implements DisposableBean {
  private static final int CONNECTIONS = 3;

  private final @Nullable HikariDataSource pool;

  Counter(Connections connections) {
    this.pool = connections.counter() == null ? null : pool(connections.counter());
  }

  /** Whether there is such a login: an operator's own server may have none. */
  public boolean isThere() {
    return pool != null;
  }

  /**
   * Reads in one transaction that cannot write and that sees one state of the database.
   *
   * @throws CounterMissing where the server has no such login
   */
  public <R> R read(Function<JdbcClient, R> reading) {
    if (pool == null) {
      throw new CounterMissing();
    }
    TransactionTemplate transaction = new TransactionTemplate(new AreaTransactionManager(pool));
    transaction.setReadOnly(true);
    transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    JdbcClient database = JdbcClient.create(pool);
    return Objects.requireNonNull(transaction.execute(running -> reading.apply(database)));
  }

  @Override
  public void destroy() {
    if (pool != null) {
      pool.close();
    }
  }

  private static HikariDataSource pool(Login counter) {
    HikariConfig pool = new HikariConfig();
    pool.setPoolName("counter");
    pool.setJdbcUrl(counter.url());
    pool.setUsername(counter.user());
    pool.setPassword(counter.password());
    pool.setMaximumPoolSize(CONNECTIONS);
    pool.setMinimumIdle(0);
    pool.setInitializationFailTimeout(-1);
    // reads millions of ids: in sixteen bytes each, not written out and read again
    pool.addDataSourceProperty("prepareThreshold", "-1");
    return new HikariDataSource(pool);
  }
}
