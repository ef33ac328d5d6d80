package org.newshound.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newshound.article.Status;
import org.newshound.index.IndexOptions;
import org.newshound.index.WritableIndex;
import org.newshound.ingest.Ingest;

/// Takes versions, cancellations, embargoes and corrections the whole road from an agency's file to
/// the search.
class ChainRoadTest {
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2025-03-11T08:00:00Z"));
  @TempDir private Path folder;
  private WritableIndex index;

  /// The agencies' formats that have versions and a status.
  enum Wire {
    NINJS {
      @Override
      String story(int version, String status, String embargo, String headline) {
        return """
        {"uri": "urn:wire:lamp", "type": "text", "version": "%d", "pubstatus": "%s", %s
         "versioncreated": "2025-03-11T07:15:00Z", "headline": "%s",
         "body_text": "The keeper said the lamp of Sandpiper Head had been lit again."}
        """
            .formatted(
                version,
                status,
                embargo.isEmpty() ? "" : "\"embargoed\": \"" + embargo + "\",",
                headline);
      }
    },
    G2 {
      @Override
      String story(int version, String status, String embargo, String headline) {
        return """
        <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:wire:lamp" version="%d">
          <itemMeta><itemClass qcode="ninat:text"/><provider literal="Coastal Wire"/>
            <versionCreated>2025-03-11T07:15:00Z</versionCreated>%s
            <pubStatus qcode="stat:%s"/></itemMeta>
          <contentMeta><headline>%s</headline></contentMeta>
          <contentSet><inlineData contenttype="text/plain">The keeper said the lamp of Sandpiper
          Head had been lit again.</inlineData></contentSet>
        </newsItem>
        """
            .formatted(
                version,
                embargo.isEmpty() ? "" : "<embargoed>" + embargo + "</embargoed>",
                status,
                headline);
      }
    },
    NITF {
      @Override
      String story(int version, String status, String embargo, String headline) {
        return """
        <nitf><head><docdata management-status="%s"><doc-id id-string="urn:wire:lamp"/>
          <date.issue norm="20250311T071500Z"/>%s<du-key key="lamp" version="%d"/></docdata></head>
          <body><body.head><hedline><hl1>%s</hl1></hedline></body.head><body.content>
          <p>The keeper said the lamp of Sandpiper Head had been lit again.</p>
          </body.content></body></nitf>
        """
            .formatted(
                embargo.isEmpty() ? status : "embargoed",
                embargo.isEmpty() ? "" : "<date.release norm=\"" + embargo + "\"/>",
                version,
                headline);
      }
    };

    abstract String story(int version, String status, String embargo, String headline);
  }

  @BeforeEach
  void openIndex() throws IOException {
    index = LuceneIndex.inMemory(IndexOptions.DEFAULT.withClock(now::get));
  }

  @AfterEach
  void closeIndex() throws IOException {
    index.close();
  }

  @ParameterizedTest
  @EnumSource
  void aLaterVersionReplacesTheEarlier(Wire wire) throws IOException {
    arrives("1", wire.story(9, "usable", "", "Lamp relit"));
    arrives("2", wire.story(10, "usable", "", "Lantern relit"));

    assertThat(index.search("lantern").total()).isEqualTo(1);
    assertThat(index.search("keeper").total()).isEqualTo(1);
    assertThat(index.article("urn:wire:lamp").orElseThrow().version()).isEqualTo("10");
  }

  @ParameterizedTest
  @EnumSource
  void anEarlierVersionThatArrivesLateDoesNot(Wire wire) throws IOException {
    arrives("1", wire.story(10, "usable", "", "Lantern relit"));
    arrives("2", wire.story(9, "usable", "", "Lighthouse relit"));

    assertThat(index.search("lighthouse").total()).isZero();
    assertThat(index.search("lantern").total()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void aCanceledItemTakesItsArticleOutOfTheResultsAndKeepsIt(Wire wire) throws IOException {
    arrives("1", wire.story(1, "usable", "", "Lamp relit"));
    arrives("2", wire.story(2, "canceled", "", "Lamp relit"));

    assertThat(index.search("keeper").total()).isZero();
    assertThat(index.article("urn:wire:lamp").orElseThrow().status()).isEqualTo(Status.CANCELED);
    assertThat(index.stats().hidden()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void aWithheldItemIsFoundOnceALaterVersionIsUsable(Wire wire) throws IOException {
    arrives("1", wire.story(1, "withheld", "", "Lamp relit"));
    assertThat(index.search("keeper").total()).isZero();

    arrives("2", wire.story(2, "usable", "", "Lamp relit"));

    assertThat(index.search("keeper").total()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void anEmbargoEndsByItself(Wire wire) throws IOException {
    String embargo = wire == Wire.NITF ? "20250311T090000Z" : "2025-03-11T09:00:00Z";
    arrives("1", wire.story(1, "usable", embargo, "Lamp relit"));
    assertThat(index.search("keeper").total()).isZero();

    now.set(Instant.parse("2025-03-11T09:00:00Z"));

    assertThat(index.search("keeper").total()).isEqualTo(1);
  }

  @Test
  void aCorrectionComesWithTheVersionThatMakesIt() throws IOException {
    arrives("1", Wire.NITF.story(1, "usable", "", "Lamp relit"));
    String corrected =
        Wire.NITF
            .story(2, "usable", "", "Lamp relit")
            .replace("<date.issue", "<correction info=\"The lamp is at Heron Head.\"/><date.issue");
    arrives("2", corrected);

    assertThat(index.article("urn:wire:lamp").orElseThrow().corrections())
        .containsExactly("The lamp is at Heron Head.");
    assertThat(index.search("keeper").total()).isEqualTo(1);
  }

  private void arrives(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    Ingest.into(index).run(List.of(file));
  }
}
