package org.newshound.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newshound.Newshound;
import org.newshound.Soak;
import org.newshound.article.Article;
import org.newshound.index.ArticleIndex;
import org.newshound.index.WritableIndex;
import org.newshound.read.ArticleJsonl;

/// Kills a process that indexes, again and again, at any moment: what it had acknowledged is there,
/// once, and the next run ends where an undisturbed one does.
///
/// 50 rounds, 2,000 with the profile `soak`, or as many as `newshound.kill.rounds` says. The twin
/// that acknowledges before it commits shows that a loss would be seen. Every hundred rounds it
/// says how far it is.
class KillIT {
  private static final int ROUNDS = 50;
  private static final int SOAK_ROUNDS = 2_000;
  private static final int TWIN_ROUNDS = 20;
  private static final int ROUNDS_A_LINE = 100;
  private static final int CHILDREN = 2;
  private static final int FILES = 12;
  private static final int ARTICLES_A_FILE = 10;
  private static final int LARGE_FILE_ARTICLES = 90;
  private static final int COMMITS_BEFORE_KILL_MAX = 22;
  private static final int DELAY_MAX_MICROS = 30_000;

  @TempDir private Path folder;
  private Path articles;
  private ChildJava java;
  private List<String> ids = List.of();

  @BeforeEach
  void prepare() throws Exception {
    writeArticles();
    String rehearsal = folder.resolve("rehearsal").toString();
    java =
        ChildJava.of(
            KilledIngest.class, folder, rehearsal, articles.toString(), KilledIngest.HONEST);
  }

  private void writeArticles() throws IOException {
    articles = Files.createDirectory(folder.resolve("articles"));
    List<String> all = new ArrayList<>();
    for (int file = 0; file < FILES; file++) {
      int count = file == 0 ? LARGE_FILE_ARTICLES : ARTICLES_A_FILE;
      StringBuilder lines = new StringBuilder();
      for (int i = 0; i < count; i++) {
        String id = String.format("%03d-%03d", file, i);
        all.add(id);
        lines.append("{\"id\":\"").append(id).append("\",\"headline\":\"Ferry ").append(id);
        lines.append(" runs aground\",\"body\":\"").append("The ferry ran. ".repeat(3));
        lines.append("\"}\n");
      }
      Files.writeString(articles.resolve(String.format("%03d.jsonl", file)), lines);
    }
    ids = all;
  }

  @Test
  void nothingAcknowledgedIsLostWhenTheProcessIsKilled() throws Exception {
    List<String> undisturbed = undisturbed();
    int rounds = rounds();
    Losses losses = new Losses();
    AtomicInteger killed = new AtomicInteger();
    try (ExecutorService children = Executors.newFixedThreadPool(CHILDREN)) {
      List<Future<?>> all = new ArrayList<>();
      for (int round = 0; round < rounds; round++) {
        int number = round;
        all.add(
            children.submit(() -> {
              Path index = folder.resolve("index" + number);
              Child child = child(index, KilledIngest.HONEST, new Random(number));
              killed.addAndGet(child.killed() ? 1 : 0);
              losses.check(index, child);
              assertThat(resumed(index)).as("round %d", number).isEqualTo(undisturbed);
              delete(index);
              return true;
            }));
      }
      for (int done = 1; done <= rounds; done++) {
        all.get(done - 1).get();
        if (done % ROUNDS_A_LINE == 0) {
          losses.tell(done);
        }
      }
    }

    System.out.printf(
        "kill harness: %d rounds, %d killed midway, %d commits acknowledged, %d articles; %s%n",
        rounds, killed.get(), losses.commits, losses.articles, losses);
    assertThat(losses.lost).isZero();
    assertThat(losses.doubled).isZero();
    assertThat(losses.failedOpens).isZero();
    assertThat(killed.get()).isGreaterThan(rounds / 4);
    assertThat(losses.commits).isGreaterThan(rounds);
  }

  @Test
  void aTwinThatAcknowledgesBeforeItCommitsIsCaught() throws Exception {
    Random random = new Random(5);
    Losses losses = new Losses();
    int round = 0;
    while (losses.lost == 0 && round < TWIN_ROUNDS) {
      Path index = folder.resolve("twin" + round++);
      losses.check(index, child(index, "broken", random));
    }

    System.out.printf("kill harness: broken twin caught in round %d; %s%n", round, losses);
    assertThat(losses.lost).isPositive();
  }

  private static int rounds() {
    return Integer.getInteger("newshound.kill.rounds", Soak.rounds(ROUNDS, SOAK_ROUNDS));
  }

  private List<String> undisturbed() throws IOException {
    return resumed(folder.resolve("undisturbed"));
  }

  private List<String> resumed(Path path) throws IOException {
    List<String> all = new ArrayList<>();
    try (WritableIndex index = Newshound.open(path)) {
      Ingest.into(index).run(List.of(articles));
      index.forEach(true, article -> all.add(ArticleJsonl.write(article)));
      index
          .files()
          .all()
          .forEach(state -> all.add(state.path() + ' ' + state.content().articles()));
    }
    return all;
  }

  /// What became of a child.
  private record Child(long acknowledged, int commits, boolean killed) {}

  private Child child(Path index, String manner, Random random) throws Exception {
    Process process = java.start(index.toString(), articles.toString(), manner);
    long acknowledged = 0;
    int commits = 0;
    boolean ended = false;
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      int killAt = random.nextInt(COMMITS_BEFORE_KILL_MAX);
      long delay = random.nextInt(DELAY_MAX_MICROS);
      assertThat(lines.readLine()).isEqualTo("open");
      for (String line = "0"; line != null; line = lines.readLine()) {
        if (line.equals("end")) {
          ended = true;
        } else {
          acknowledged = Long.parseLong(line);
          if (commits++ == killAt) {
            Thread.ofPlatform().daemon().start(() -> kill(process, delay));
          }
        }
      }
    }
    process.waitFor();
    return new Child(acknowledged, commits - 1, !ended);
  }

  /// Kills the process by its handle, which leaves open what it has said and nobody has read yet.
  private static void kill(Process process, long delayMicros) {
    LockSupport.parkNanos(delayMicros * 1_000);
    process.toHandle().destroyForcibly();
  }

  /// What was promised and is not so.
  private final class Losses {
    private long lost;
    private long doubled;
    private long failedOpens;
    private long commits;
    private long articles;

    synchronized void check(Path path, Child child) {
      int acknowledged = (int) child.acknowledged();
      commits += child.commits();
      articles += acknowledged;
      List<String> found = new ArrayList<>();
      try (ArticleIndex index = Newshound.openReadOnly(path)) {
        index.forEach(true, (Article article) -> found.add(article.id()));
      } catch (IOException e) {
        failedOpens++;
        return;
      }
      Set<String> different = new HashSet<>(found);
      doubled += found.size() - different.size();
      lost += ids.subList(0, acknowledged).stream().filter(id -> !different.contains(id)).count();
    }

    synchronized void tell(int rounds) {
      System.out.printf("kill harness: %d rounds, %d commits; %s%n", rounds, commits, this);
    }

    @Override
    public String toString() {
      return lost + " lost, " + doubled + " doubled, " + failedOpens + " failed opens";
    }
  }

  private static void delete(Path index) throws IOException {
    Files.walkFileTree(
        index,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
