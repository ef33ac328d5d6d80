package org.newshound.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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

  @Test
  void picturesAndFontsAreToldByTheirFirstBytes() throws IOException {
    byte[] png = picture(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13);
    byte[] jpeg = picture(0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 'J', 'F', 'I', 'F');

    assertThat(reasons("a.txt", png)).containsExactly("a picture (PNG)");
    assertThat(reasons("a.txt", jpeg)).containsExactly("a picture (JPEG)");
  }

  private static byte[] picture(int... head) {
    byte[] bytes = new byte[4_000];
    new Random(7).nextBytes(bytes);
    for (int i = 0; i < head.length; i++) {
      bytes[i] = (byte) head[i];
    }
    return bytes;
  }

  private static List<String> reasons(String name, byte[] bytes) throws IOException {
    List<String> reasons = new ArrayList<>();
    for (ReadOutcome outcome : read(name, bytes)) {
      reasons.add(((ReadOutcome.Skipped) outcome).reason());
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
