package org.newshound.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What lies beside articles is told from them by what is in it.
class OtherFilesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          theme.css       | /* Ferry theme */ .head { color: navy; } p { margin: 0 }   | a style sheet
          any             | @charset "utf-8"; body { margin: 0; }                      | a style sheet
          main.js         | // menu^document.querySelector('nav').hidden = true;       | a program
          any             | !function(e){e.open=1}(window);                            | a program
          any             | const port = 7;^let pier = 8;                              | a program
          page.php        | <?php include 'ferry.inc'; ?>                              | a program that makes pages
          run             | #!/bin/sh^echo ferry                                       | a program
          robots.txt      | # keep out^User-agent: otter^Disallow: /pond               | a list for robots
          any             | User-agent: otter^Disallow: /pond                          | a list for robots
          ads.txt         | swan.example, 77, DIRECT, abc                              | a list for robots
          logo.svg        | <svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg> | a picture (SVG)
          feeds.xml       | <?xml version="1.0"?><opml version="2.0"><body/></opml>    | a list of feeds (OPML)
          site.json       | {"name":"Otter","short_name":"O","icons":[]}               | a manifest
          app.js.map      | {"version":3,"sources":["a"],"mappings":"A"}               | a manifest
          lock.json       | {"name":"pier","lockfileVersion":3,"packages":{"a":{"b":   | a manifest
          x               | %PDF-1.7 ferry                                             | a PDF file
          x.txt           | {\\rtf1 ferry}                                             | an RTF file
          x.xml           | <?xml version="1.0"?><!-- a > b --><TEI><text>Ferry</text></TEI> | root <TEI>
          x               | <m:mets xmlns:m="urn:m"><m:a/></m:mets>                    | root <mets>
          pages.jsonl     | {"format":"json-pages-1.0","id":"pages"}^{"url":"a"}       | the list of the pages
          """)
  void eachIsNamedForWhatItIs(String name, String text, String reason) throws IOException {
    List<ReadOutcome> outcomes = read(name, text.replace('^', '\n'));

    assertThat(outcomes).hasSize(1);
    assertThat(outcomes.getFirst()).isInstanceOf(ReadOutcome.Unread.class);
    assertThat(((ReadOutcome.Unread) outcomes.getFirst()).reason()).contains(reason);
  }

  @Test
  void aLogIsSkipped() throws IOException {
    String log =
        "2025-03-04 08:00:01 INFO pier: gate opened\n2025-03-04 08:00:02 WARN pier: gull\n";

    assertThat(read("pier.txt", log.repeat(3))).hasOnlyElementsOfType(ReadOutcome.Skipped.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<FERRY> shares sink\n\nThe ferry company <FERRY> lost half its worth on Monday.\n",
        "Import duties \"to rise\"\n\nDuties on ferries will rise; nobody knows when.\n",
        "Host: the otter\n\nThe town of Veld plays host to an otter, its mayor said on Monday.\n",
        "2025-03-04 Ferry aground\n\nThe ferry ran aground on Monday, the harbor master said.\n",
        "Let it be\n\nThe ferry = the town, says a poster on the pier, and the town agrees.\n",
        "@ferry\n\nThe ferry has an account of its own now; it is read by seven people.\n"
      })
  void aStoryThatLooksALittleLikeOneIsRead(String story) throws IOException {
    assertThat(read("story.txt", story)).hasOnlyElementsOfType(ReadOutcome.Accepted.class);
  }

  @Test
  void jsonOfAnArticleIsReadWhateverElseItSays() throws IOException {
    String json =
        "{\"name\":\"x\",\"version\":\"2\",\"path\":\"/a\",\"body\":\"The ferry sat on sand.\"}";

    assertThat(read("a.json", json)).hasOnlyElementsOfType(ReadOutcome.Accepted.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          89 50 4E 47                                     | a picture (PNG)
          89 50 4E 47 0D 0A 1A 0A                         | a picture (PNG)
          89 50 4E 47 0D 0A 1A 0A 00 00 00 0D             | a picture (PNG)
          FF D8 FF                                        | a picture (JPEG)
          FF D8 FF DB                                     | a picture (JPEG)
          FF D8 FF E0 00 10 4A 46 49 46                   | a picture (JPEG)
          FF D8 FF E1 45 78 69 66 20 6F 66 20             | a picture (JPEG)
          47 49 46 38 39 61                               | a picture (GIF)
          47 49 46 38 37 61 01 00 01 00 00 00             | a picture (GIF)
          52 49 46 46 24 24 24 24 57 45 42 50             | a picture (WebP)
          52 49 46 46 24 00 00 00 57 41 56 45             | a film or sound file (RIFF)
          4D 4D 00 2A                                     | a picture (TIFF)
          00 00 01 00 01 00                               | a picture (ICO)
          00 00 00 18 66 74 79 70 68 65 69 63             | a film or picture (MPEG-4)
          49 44 33 03 00 54 49 54 32                      | a sound file
          77 4F 46 32 00 01 00 00                         | a font
          25 50 44 46 2D                                  | a PDF file
          25 50 44 46 2D 31 2E 34 0A 25 E2 E3             | a PDF file
          D0 CF 11 E0 A1 B1 1A E1                         | an old office document
          50 4B 03 04                                     | zip
          50 4B 03 04 14 00 00 00 08 00 21 5B             | zip
          50 4B 05 06 00 00 00 00 00 00 00 00             | zip
          1F 8B 08 00                                     | gzip
          52 61 72 21 1A 07 01 00 66 65 72 72             | a packed file
          37 7A BC AF 27 1C 00 04 66 65 72 72             | a packed file
          7F 45 4C 46 02 01 01                            | a program
          """)
  void whatIsNoTextIsToldByAFewFirstBytes(String hex, String reason) throws IOException {
    byte[] tiny = HexFormat.ofDelimiter(" ").parseHex(hex);
    byte[] large = Arrays.copyOf(tiny, 4_000);
    new Random(7).nextBytes(large);
    System.arraycopy(tiny, 0, large, 0, tiny.length);

    for (String name : List.of("story.txt", "story", "story.html", "story.csv")) {
      assertThat(told(name, tiny)).as(name).singleElement().asString().contains(reason);
      assertThat(told(name, large)).as(name).isNotEmpty().noneMatch(String::isEmpty);
    }
    assertThat(ArticleReader.standard().withEncoding("windows-1251"))
        .satisfies(reader -> assertThat(told(reader, "story.txt", tiny)).hasSize(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GIF89a turns 36\n\nThe format of moving kittens was made in June, and stayed.\n",
        "RIFF of the day\n\nThe harbor band plays on the pier at noon on Saturday.\n",
        "ID3 recalled\n\nThe maker calls the car back, for its doors open by themselves.\n",
        "MM. Dupont\n\nThe brothers open their bakery by the weir on Monday.\n"
      })
  void aStoryThatBeginsWithTheLettersOfOneIsRead(String story) throws IOException {
    assertThat(read("story.txt", story)).hasOnlyElementsOfType(ReadOutcome.Accepted.class);
  }

  private static List<String> told(String name, byte[] bytes) {
    return told(ArticleReader.standard(), name, bytes);
  }

  /// Returns the reasons why nothing was read; an empty one for an article.
  private static List<String> told(ArticleReader reader, String name, byte[] bytes) {
    List<String> reasons = new ArrayList<>();
    try {
      reader.read(
          new ByteArrayInputStream(bytes),
          name,
          outcome ->
              reasons.add(
                  outcome instanceof ReadOutcome.Unread unread
                      ? unread.origin().format() + ": " + unread.reason()
                      : ""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return reasons;
  }

  private static List<ReadOutcome> read(String name, String text) throws IOException {
    return read(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<ReadOutcome> read(String name, byte[] bytes) throws IOException {
    List<ReadOutcome> outcomes = new ArrayList<>();
    ArticleReader.standard().read(new ByteArrayInputStream(bytes), name, outcomes::add);
    return outcomes;
  }
}
