package org.kith.outbox.domain;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.kith.TestArea;
import org.kith.access.Access;
import org.kith.access.ActingAs;
import org.kith.access.Actor;
import org.kith.access.Job;
import org.kith.outbox.Channel;
import org.kith.outbox.Outbox;
import org.kith.outbox.Sender;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One test's outgoing mail: an area, a mail server that is not started yet, and a clock. */
record Mailroom(
    TestArea area,
    BeanFactory beans,
    int port,
    GreenMail server,
    MovedClock clock,
    TransactionTemplate transactions) {

  Mailroom(TestArea area, BeanFactory beans) {
    this(area, beans, freePort());
  }

  private Mailroom(TestArea area, BeanFactory beans, int port) {
    this(
        area,
        beans,
        port,
        new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp")),
        new MovedClock(),
        new TransactionTemplate(beans.getBean(PlatformTransactionManager.class)));
  }

  Outbox outbox() {
    return beans.getBean(Outbox.class);
  }

  /** A node's job that sends through the server. */
  SendMessages smtp() {
    return job(sender());
  }

  Sender sender() {
    return new SmtpSender(
        SmtpAddress.parse("smtp://127.0.0.1:" + port).connection(),
        MailIdentity.of("", "https://kith.test"),
        clock);
  }

  SendMessages job(Sender sender) {
    return new SendMessages(
        List.of(sender),
        beans.getBean(StoredMessages.class),
        beans.getBean(Access.class),
        beans.getBean(PlatformTransactionManager.class),
        clock);
  }

  Sender sender(Function<Sender.Outgoing, Sender.Delivery> way) {
    return new Sender() {
      @Override
      public Channel channel() {
        return Channel.EMAIL;
      }

      @Override
      public boolean isReady() {
        return true;
      }

      @Override
      public Delivery send(Outgoing message) {
        return way.apply(message);
      }
    };
  }

  void run(Job job) {
    Actor actor = Actor.system("jobs", job.name(), area.id(), job.actions());
    ActingAs.<Boolean, RuntimeException>actingAs(
        actor,
        () -> {
          job.run();
          return true;
        });
  }

  MimeMessage only() {
    assertThat(server.getReceivedMessages()).hasSize(1);
    return server.getReceivedMessages()[0];
  }

  /** Message-IDs of all that arrived. */
  List<String> ids() {
    return Arrays.stream(server.getReceivedMessages())
        .map(GreenMailUtil::getHeaders)
        .map(headers -> headers.replaceAll("(?s).*Message-ID: (\\S+).*", "$1"))
        .toList();
  }

  /** A column of the only message. */
  String value(String column) {
    assertThat(column(column)).hasSize(1);
    return column(column).getFirst();
  }

  List<String> column(String column) {
    return in(() ->
        beans
            .getBean(JdbcClient.class)
            .sql("select * from outbox.message")
            .query((row, number) -> String.valueOf(row.getObject(column)))
            .list());
  }

  int count() {
    return beans
        .getBean(JdbcClient.class)
        .sql("select count(*) from outbox.message")
        .query(Integer.class)
        .single();
  }

  /** In a transaction of the area, as the system. */
  <R> R in(Supplier<R> work) {
    return as(Actor.system("test", "test", area.id(), Set.of()), work);
  }

  <R> R as(Actor actor, Supplier<R> work) {
    return ActingAs.<R, RuntimeException>actingAs(
        actor, () -> requireNonNull(transactions.execute(running -> requireNonNull(work.get()))));
  }

  /** In the area, but in no transaction. */
  <R> R inside(Supplier<R> work) {
    return area.<R, RuntimeException>acting(work::get);
  }

  private static int freePort() {
    try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return any.getLocalPort();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
